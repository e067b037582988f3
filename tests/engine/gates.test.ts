import { describe, expect, it } from 'vitest';
import type { Gate } from '@/engine/gates/gate';
import { askedGates } from '@/engine/gates/gates';
import { dataset } from '@/dataset/dataset';
import { OPTION_IDS, type OptionId } from '@/dataset/ids';
import { FIGURE_IDS } from '@/dataset/schema';
import type { Answers } from '@/questions/answers';
import { judgementOf, PLAIN } from '~/support/given';

const DRAWS = 40;

const RENTED_SLICES = ['mig-slice.on-demand', 'time-slice.on-demand'] as const;
const SLICES = ['mig-slice.owned', 'time-slice.owned', ...RENTED_SLICES] as const;
const ENDPOINTS = ['dedicated-endpoint.on-demand', 'shared-endpoint.on-demand'] as const;
const SPLITS = ['split.owned', 'split.reserved'] as const;
const RENTED_MACHINES = ['gpu-vm.reserved', 'gpu-vm.on-demand'] as const;
const BARE_METAL = [
  'bare-metal.owned',
  'bare-metal.reserved',
  'bare-metal.on-demand',
  'managed-bare-metal.reserved',
] as const;
const RENTED = [
  'bare-metal.reserved',
  'bare-metal.on-demand',
  'managed-bare-metal.reserved',
  ...RENTED_MACHINES,
  ...RENTED_SLICES,
  ...ENDPOINTS,
  ...SPLITS,
] as const;

const allBut = (...kept: readonly OptionId[]) => OPTION_IDS.filter((id) => !kept.includes(id));

/** Which options each gate stops, and in which share of the draws. */
function stoppedIn(answers: Answers) {
  const found = new Map<string, { gate: Gate; options: Map<OptionId, number> }>();
  for (const { shape, stoppedBy } of judgementOf(answers, DRAWS).options) {
    for (const { gate, probability } of stoppedBy) {
      const one = found.get(gate.id) ?? { gate, options: new Map<OptionId, number>() };
      one.options.set(shape.id, probability);
      found.set(gate.id, one);
    }
  }
  return found;
}

const optionsOf = (gate: string, answers: Answers): readonly OptionId[] =>
  [...(stoppedIn(answers).get(gate)?.options ?? [])].map(([id]) => id).toSorted();

/** A gate, a visitor whom it stops with all options it stops, and one whom it lets pass by a hair. */
type Case = {
  readonly gate: string;
  readonly fires: Answers;
  readonly excludes: readonly OptionId[];
  readonly inside: Answers;
};

const CASES: readonly Case[] = [
  {
    gate: 'whole-gpu-job',
    fires: { gpusPerJob: 1 },
    excludes: SLICES,
    inside: { gpusPerJob: 0.99 },
  },
  {
    gate: 'linked-gpus',
    fires: { interconnect: 'nvlink' },
    excludes: SLICES,
    inside: { interconnect: 'none' },
  },
  {
    // The largest slice of every card has 100 GB.
    gate: 'memory-fits-no-profile',
    fires: { gpuMemoryGb: 101 },
    excludes: SLICES,
    inside: { gpuMemoryGb: 100 },
  },
  {
    gate: 'memory-fits-no-card',
    fires: { gpuMemoryGb: 401, gpusPerJob: 4 },
    excludes: allBut(...ENDPOINTS),
    inside: { gpuMemoryGb: 400, gpusPerJob: 4 },
  },
  {
    gate: 'host-control',
    fires: { lowLevelControl: 'host' },
    excludes: allBut(
      'bare-metal.owned',
      'bare-metal.reserved',
      'bare-metal.on-demand',
      'gpu-vm.owned',
    ),
    inside: { lowLevelControl: 'guest' },
  },
  {
    gate: 'guest-control',
    fires: { lowLevelControl: 'guest' },
    excludes: ENDPOINTS,
    inside: { lowLevelControl: 'none' },
  },
  {
    gate: 'endpoint-serves-inference',
    fires: { workloadKind: 'fine-tuning' },
    excludes: ENDPOINTS,
    inside: { workloadKind: 'batch-inference' },
  },
  {
    gate: 'shared-endpoint-hosts-model',
    fires: { modelSource: 'own' },
    excludes: ['shared-endpoint.on-demand'],
    inside: { modelSource: 'open-weights' },
  },
  {
    gate: 'own-premises',
    fires: { dataResidency: 'own-premises' },
    excludes: RENTED,
    inside: { dataResidency: 'region' },
  },
  {
    gate: 'physical-isolation',
    fires: { isolation: 'physical', gpusPerJob: 7 },
    excludes: [...RENTED_MACHINES, ...RENTED_SLICES, ...ENDPOINTS, ...SPLITS],
    inside: { isolation: 'hardware', gpusPerJob: 7 },
  },
  {
    gate: 'confidential-computing',
    fires: { isolation: 'confidential' },
    excludes: [...BARE_METAL, ...SLICES, ...ENDPOINTS, ...SPLITS],
    inside: { isolation: 'hardware' },
  },
  {
    gate: 'hardware-isolation',
    fires: { isolation: 'hardware' },
    excludes: ['time-slice.owned', 'time-slice.on-demand', 'shared-endpoint.on-demand'],
    inside: { isolation: 'soft' },
  },
  {
    gate: 'no-jitter',
    fires: { jitterTolerance: 'none' },
    excludes: ['time-slice.owned', 'time-slice.on-demand', 'shared-endpoint.on-demand'],
    inside: { jitterTolerance: 'low' },
  },
  {
    gate: 'classified-work',
    fires: { compliance: ['classified'] },
    excludes: RENTED,
    inside: { compliance: ['gdpr', 'hipaa', 'pci-dss', 'fedramp'] },
  },
  {
    gate: 'il5-dedicated-hosts',
    fires: { compliance: ['il5'], gpusPerJob: 7 },
    excludes: [...RENTED_MACHINES, ...RENTED_SLICES, ...ENDPOINTS, ...SPLITS],
    inside: { compliance: ['fedramp'], gpusPerJob: 7 },
  },
  {
    gate: 'itar-us-persons',
    fires: { compliance: ['itar'] },
    excludes: ['shared-endpoint.on-demand'],
    inside: { compliance: [] },
  },
  {
    // Shortest terms: bare metal 6 months, managed 3, virtual machines 1.
    gate: 'term-longer-than-need',
    fires: { durationMonths: 5.9 },
    excludes: ['bare-metal.reserved', 'split.reserved'],
    inside: { durationMonths: 6 },
  },
  {
    gate: 'no-on-demand-cluster',
    fires: { interconnect: 'rdma', gpusPerJob: 257 },
    excludes: ['bare-metal.on-demand', 'gpu-vm.on-demand', ...RENTED_SLICES, ...SPLITS],
    inside: { interconnect: 'rdma', gpusPerJob: 256 },
  },
  {
    // The tail of a virtual machine is 1 ms: all of a budget that must hold.
    gate: 'latency-must',
    fires: { latencyP99Ms: 1, latencyRule: 'must' },
    excludes: allBut(...BARE_METAL),
    inside: { latencyP99Ms: 1, latencyRule: 'wish' },
  },
  {
    // Of the plain work, by the hour 78,000; reserved 32 × $3 × 730 × 1.25 = 87,600; slices need 40
    // GPUs or more for 16. All others cost less: the dearest, a shared endpoint, 74,880.
    gate: 'budget-must',
    fires: { ...PLAIN, monthlyBudgetUsd: 77_999, budgetRule: 'must' },
    excludes: [...RENTED_MACHINES, ...SLICES],
    inside: { ...PLAIN, monthlyBudgetUsd: 77_999, budgetRule: 'wish' },
  },
  {
    // Two GPUs in half of the hours of use: a node would be busy 9 % of the time, less than it must.
    gate: 'split-has-no-base',
    fires: { ...PLAIN, meanGpus: 1, peakGpus: 2 },
    excludes: SPLITS,
    inside: PLAIN,
  },
  {
    // Both nodes of the plain work pay for themselves: 16 GPUs are the peak.
    gate: 'split-has-no-burst',
    fires: PLAIN,
    excludes: SPLITS,
    inside: { ...PLAIN, demandPattern: 'bursty', peakGpus: 60 },
  },
  {
    gate: 'split-too-flat',
    fires: { meanGpus: 100, peakGpus: 129 },
    excludes: SPLITS,
    inside: { meanGpus: 100, peakGpus: 130 },
  },
  {
    gate: 'split-too-small',
    fires: { peakGpus: 15.9 },
    excludes: SPLITS,
    inside: { peakGpus: 16 },
  },
  {
    // Three tenants and two nodes that pay for themselves.
    gate: 'split-tenants-apart',
    fires: { ...PLAIN, tenancy: 'external-multi', concurrentUsers: 3 },
    excludes: SPLITS,
    inside: { ...PLAIN, tenancy: 'external-multi', concurrentUsers: 2 },
  },
  {
    gate: 'split-linked-jobs',
    fires: { interconnect: 'rdma', gpusPerJob: 9 },
    excludes: SPLITS,
    inside: { interconnect: 'rdma', gpusPerJob: 8 },
  },
  {
    gate: 'split-cannot-move',
    fires: { restartable: 'no', workloadKind: 'fine-tuning' },
    excludes: SPLITS,
    inside: { restartable: 'no', workloadKind: 'inference-llm' },
  },
];

describe.each(CASES)('the gate $gate', ({ gate, fires, excludes, inside }) => {
  it('stops these options and no others', () => {
    expect(optionsOf(gate, fires)).toEqual([...excludes].toSorted());
  });

  it('is silent just inside', () => {
    expect(optionsOf(gate, inside)).toEqual([]);
  });

  it('names the answer that causes it, why, what would lift it, and what is behind it', () => {
    const found = stoppedIn(fires).get(gate)?.gate;
    expect(Object.keys(fires)).toContain(found?.answer);
    expect(found?.because(fires)).toMatch(/^[A-Z].{20,}\.$/);
    expect(found?.because(fires)).not.toMatch(/undefined|NaN/);
    expect(found?.lift).toMatch(/^[A-Z].{8,}\.$/);
    const known = new Set<string>([...Object.keys(dataset.facts), ...FIGURE_IDS]);
    expect(found?.evidence.filter((id) => !known.has(id))).toEqual([]);
  });

  it('is silent while any answer that it needs is open or not sure', () => {
    for (const id of stoppedIn(fires).get(gate)?.gate.needs ?? []) {
      expect(optionsOf(gate, { ...fires, [id]: undefined })).toEqual([]);
      expect(optionsOf(gate, { ...fires, [id]: 'not-sure' })).toEqual([]);
    }
  });
});

describe('the gates', () => {
  it('are all in this list', () => {
    const everything: Answers = {
      ...PLAIN,
      gpuMemoryGb: 10,
      monthlyBudgetUsd: 1000,
      budgetRule: 'must',
    };
    const ids = new Set(askedGates(everything).map(({ id }) => id));
    // Those of an offer received are held to account where offers are: in quotes.test.ts.
    const ofOffers = ['quote-other-card', 'quote-too-few-gpus', 'quote-covers-a-part'];
    expect([...ids].toSorted()).toEqual([...CASES.map(({ gate }) => gate), ...ofOffers].toSorted());
  });

  it('rest on facts or figures, but for the visitor’s own budget', () => {
    const bare = CASES.filter(
      ({ gate, fires }) => stoppedIn(fires).get(gate)?.gate.evidence.length === 0,
    );
    expect(bare.map(({ gate }) => gate)).toEqual(['budget-must']);
  });
});

describe('an unanswered question', () => {
  it('fires no gate, but for a duration that is drawn, and that in few draws', () => {
    for (const answers of [{}, { workloadKind: 'not-sure', gpusPerJob: 'not-sure' }] as const) {
      const found = stoppedIn(answers);
      expect([...found.keys()].filter((id) => id !== 'term-longer-than-need')).toEqual([]);
      for (const share of found.get('term-longer-than-need')?.options.values() ?? []) {
        expect(share).toBeLessThan(0.5);
      }
    }
  });

  it('fires none where only the kind of work is said, for any kind', () => {
    const alone = (workloadKind: Answers['workloadKind']) =>
      [...stoppedIn({ workloadKind }).keys()].filter(
        (id) => id !== 'term-longer-than-need' && id !== 'endpoint-serves-inference',
      );
    expect(alone('pretraining')).toEqual([]);
    expect(alone('vdi-graphics')).toEqual([]);
    expect(alone('trading-realtime')).toEqual([]);
  });

  it('about the size of a job never makes a little memory too much for a slice', () => {
    expect(optionsOf('memory-fits-no-profile', { gpuMemoryGb: 10 })).toEqual([]);
    expect(optionsOf('memory-fits-no-profile', { gpuMemoryGb: 10, gpusPerJob: 4 })).toEqual([]);
  });

  it('about the card never makes memory too much that some card has', () => {
    expect(optionsOf('memory-fits-no-card', { gpuMemoryGb: 100, gpusPerJob: 1 })).toEqual([]);
  });

  it('about tenants never makes strangers of them on machines of your own', () => {
    const own = ['gpu-vm.owned', 'mig-slice.owned', 'time-slice.owned'] as const;
    const stops = (answers: Answers) =>
      optionsOf('physical-isolation', answers).filter((id) => own.some((one) => one === id));
    expect(stops({ workloadKind: 'notebooks', isolation: 'physical' })).toEqual([]);
    expect(stops({ isolation: 'physical', tenancy: 'single' })).toEqual([]);
    expect(stops({ isolation: 'physical', tenancy: 'external-multi' })).toEqual(
      [...own].toSorted(),
    );
  });
});

describe('a machine that takes its whole node', () => {
  it('has no neighbour, so that physical isolation and IL5 let it pass', () => {
    const shared = [...RENTED_SLICES, ...ENDPOINTS].toSorted();
    expect(optionsOf('physical-isolation', { isolation: 'physical', gpusPerJob: 8 })).toEqual(
      shared,
    );
    expect(optionsOf('il5-dedicated-hosts', { compliance: ['il5'], gpusPerJob: 8 })).toEqual(
      shared,
    );
  });

  it('is in doubt where the size of a job is: the gate holds in a share of the draws', () => {
    const ranged: Answers = { isolation: 'physical', gpusPerJob: { low: 4, high: 16 } };
    const share = stoppedIn(ranged).get('physical-isolation')?.options.get('gpu-vm.reserved') ?? 0;
    expect(share).toBeGreaterThan(0.25); // half of the logarithm lies below 8
    expect(share).toBeLessThan(0.75);
  });
});

describe('a split', () => {
  it('is stopped where its base is', () => {
    // Confidential machines are not bare metal.
    expect(optionsOf('confidential-computing', { isolation: 'confidential' })).toContain(
      'split.owned',
    );
    // Only a reserved base has a term.
    expect(optionsOf('term-longer-than-need', { durationMonths: 3 })).not.toContain('split.owned');
  });

  it('is stopped where its burst is', () => {
    expect(optionsOf('own-premises', { dataResidency: 'own-premises' })).toContain('split.owned');
    expect(optionsOf('host-control', { lowLevelControl: 'host' })).toContain('split.owned');
  });
});

describe('the shortest term', () => {
  it.each([
    [6, []],
    [5, ['bare-metal.reserved', 'split.reserved']],
    [2, ['bare-metal.reserved', 'managed-bare-metal.reserved', 'split.reserved']],
    [
      0.5,
      ['bare-metal.reserved', 'gpu-vm.reserved', 'managed-bare-metal.reserved', 'split.reserved'],
    ],
  ] as const)('for a need of %s months stops %j', (durationMonths, stopped) => {
    expect(optionsOf('term-longer-than-need', { durationMonths })).toEqual(stopped);
  });

  it('holds in a share of the draws where the need is a range', () => {
    const { options } =
      stoppedIn({ durationMonths: { low: 1.5, high: 24 } }).get('term-longer-than-need') ?? {};
    // 6 is half-way from 1.5 to 24 in logarithms.
    expect(options?.get('bare-metal.reserved')).toBeGreaterThan(0.25);
    expect(options?.get('bare-metal.reserved')).toBeLessThan(0.75);
    expect(options?.has('gpu-vm.reserved')).toBe(false);
    expect(options?.has('bare-metal.owned')).toBe(false);
  });
});

describe('a budget that must hold', () => {
  it('stops an option in the draws in which it costs more', () => {
    const ranged: Answers = {
      ...PLAIN,
      meanGpus: { low: 4, high: 12 },
      monthlyBudgetUsd: 50_000,
      budgetRule: 'must',
    };
    const share = stoppedIn(ranged).get('budget-must')?.options.get('gpu-vm.on-demand') ?? 0;
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
  });
});

/** Law by access, from the table of frameworks in the research: what no contract can mend. */
const LAW: readonly (readonly [NonNullable<Answers['compliance']>, readonly OptionId[]])[] = [
  [['hipaa'], []],
  [['gdpr'], []],
  [['pci-dss'], []],
  [['fedramp'], []],
  [['soc2', 'iso27001', 'hitrust', 'dora'], []],
  [['il5'], [...RENTED_MACHINES, ...RENTED_SLICES, ...ENDPOINTS, ...SPLITS]],
  [['itar'], ['shared-endpoint.on-demand']],
  [['secnumcloud'], []],
  [['classified'], RENTED],
];

describe('the law on virtual and dedicated hosts', () => {
  it.each(LAW)('%j stops %j, and leaves the rest to contracts', (compliance, excluded) => {
    const stopped = judgementOf({ compliance, gpusPerJob: 4, durationMonths: 24 }, DRAWS)
      .options.filter(({ stoppedBy }) => stoppedBy.some(({ gate }) => gate.answer === 'compliance'))
      .map(({ shape }) => shape.id);
    expect(stopped.toSorted()).toEqual([...excluded].toSorted());
  });
});

describe('a failed gate', () => {
  it('stays failed whatever the visitor cares about', () => {
    const stops = (priorities: Answers['priorities']) =>
      judgementOf({ ...PLAIN, lowLevelControl: 'host', priorities }, DRAWS).options.map(
        ({ shape, feasible, stoppedBy }) => ({
          id: shape.id,
          feasible: [...feasible],
          gates: stoppedBy.map(({ gate }) => gate.id),
        }),
      );
    expect(stops(['operations', 'time-to-capacity'])).toEqual(stops(['cost']));
  });
});
