import type { CriterionId, OptionId } from '@/dataset/ids';
import { OPTION_IDS } from '@/dataset/ids';
import type { Advice, Consequence, GateFinding, OptionAdvice, Verdict } from '@/engine/advice';

/** Advice made by hand with round numbers, for screens and formats. Nothing here is a real figure. */

const around = (likely: number, unit: string): Consequence => ({
  low: likely * 0.8,
  likely,
  high: likely * 1.25,
  unit,
  beyondAnchor: 'none',
});

type Sketch = {
  readonly cost: number;
  readonly latency: number;
  readonly firstGpuHours: number;
  readonly nextGpuMinutes: number;
  readonly lockIn: number;
  readonly operations: number;
  readonly resilience: number;
  readonly heldGpus: number;
  readonly throughputKept: number;
  readonly score: number;
  readonly firstRankShare: number;
};

const CONTRIBUTION_SHARES: Readonly<Partial<Record<CriterionId, number>>> = {
  cost: 0.5,
  latency: 0.25,
  'time-to-capacity': 0.125,
  operations: 0.125,
};

/** Against the split, whose score is 0.64; a point of value is worth $115,000 a month. */
const behindOf = ({ score }: Sketch): OptionAdvice['behind'] => ({
  margin: 0.64 - score,
  marginUsd: (0.64 - score) * 115_000,
  differences: Object.fromEntries(
    Object.entries(CONTRIBUTION_SHARES).map(([criterion, share]) => [
      criterion,
      share * (0.64 - score),
    ]),
  ),
});

const FAMILIES = (id: OptionId): OptionAdvice['family'] =>
  id.startsWith('split') ? 'split' : id.includes('bare-metal') ? 'bare-metal' : 'virtual';

export const feasibleOption = (id: OptionId, sketch: Sketch): OptionAdvice => ({
  id,
  family: FAMILIES(id),
  feasible: true,
  probabilityFeasible: 1,
  excludedBy: [],
  conditions: [],
  score: sketch.score,
  firstRankShare: sketch.firstRankShare,
  meanRegretUsd: (1 - sketch.firstRankShare) * 4000,
  consequences: {
    cost: around(sketch.cost, 'USD/month'),
    latency: around(sketch.latency, 'ms'),
    'time-to-capacity': around(sketch.firstGpuHours, 'hours'),
    'lock-in': around(sketch.lockIn, 'USD'),
    operations: around(sketch.operations, 'hours/month'),
    resilience: around(sketch.resilience, 'hours/year'),
  },
  contributions: Object.fromEntries(
    Object.entries(CONTRIBUTION_SHARES).map(([criterion, share]) => [
      criterion,
      share * sketch.score,
    ]),
  ),
  behind: id === 'split.reserved' ? null : behindOf(sketch),
  heldGpus: sketch.heldGpus,
  throughputKept: sketch.throughputKept,
  firstGpuHours: sketch.firstGpuHours,
  nextGpuMinutes: sketch.nextGpuMinutes,
  costLines: [
    {
      id: 'gpus',
      label: 'GPUs',
      usdPerMonth: sketch.cost * 0.85 + 0.4,
      figures: ['gpu-vm.on-demand.rate.b200', 'bare-metal.reserved.rate.b200'],
    },
    {
      id: 'adder',
      label: 'Storage, traffic and support',
      usdPerMonth: sketch.cost * 0.15 - 0.4,
      figures: ['rented.adder'],
    },
  ],
  evidence: {
    cost: [
      'gpu-vm.on-demand.rate.b200',
      'bare-metal.reserved.rate.b200',
      'rented.adder',
      'gpu-vm.rented.throughput',
    ],
    latency: ['latency.worst', 'gpu-vm.tail', 'bare-metal.tail'],
    'time-to-capacity': ['bare-metal.reserved.first-gpu', 'gpu-vm.on-demand.next-gpu'],
    resilience: ['bare-metal.interruptions'],
  },
});

export const finding = (over: Partial<GateFinding> = {}): GateFinding => ({
  gate: 'isolation-hardware',
  because: 'You need a hardware boundary between tenants; taking turns has none.',
  answer: 'isolation',
  evidence: ['SEC-05', 'time-slice.isolation'],
  lift: 'Accept isolation in software.',
  probability: 1,
  ...over,
});

export const excludedOption = (
  id: OptionId,
  excludedBy: readonly GateFinding[] = [finding()],
): OptionAdvice => ({
  ...feasibleOption(id, {
    cost: 50_000,
    latency: 9,
    firstGpuHours: 1,
    nextGpuMinutes: 5,
    lockIn: 0,
    operations: 10,
    resilience: 10,
    heldGpus: 0,
    throughputKept: 0.9,
    score: 0.3,
    firstRankShare: 0,
  }),
  feasible: false,
  probabilityFeasible: 0,
  excludedBy,
});

const SPLIT = feasibleOption('split.reserved', {
  cost: 52_400,
  latency: 6.1,
  firstGpuHours: 72,
  nextGpuMinutes: 4,
  lockIn: 180_000,
  operations: 44,
  resilience: 12,
  heldGpus: 16,
  throughputKept: 0.996,
  score: 0.64,
  firstRankShare: 0.71,
});

const BARE_METAL = feasibleOption('bare-metal.reserved', {
  cost: 67_900,
  latency: 5.8,
  firstGpuHours: 72,
  nextGpuMinutes: 4320,
  lockIn: 410_000,
  operations: 40,
  resilience: 26,
  heldGpus: 24,
  throughputKept: 1,
  score: 0.56,
  firstRankShare: 0.22,
});

const GPU_VM = feasibleOption('gpu-vm.on-demand', {
  cost: 71_200,
  latency: 9.4,
  firstGpuHours: 0.1,
  nextGpuMinutes: 4,
  lockIn: 0,
  operations: 12,
  resilience: 9,
  heldGpus: 0,
  throughputKept: 0.978,
  score: 0.48,
  firstRankShare: 0.07,
});

const feasible: readonly OptionAdvice[] = [
  {
    ...SPLIT,
    conditions: [
      {
        gate: 'compliance-pci-dss',
        because: 'A provider that holds card data needs a current attestation of compliance.',
        answer: 'compliance',
        evidence: ['COMP-03'],
        lift: 'Ask the provider for its attestation.',
      },
    ],
  },
  BARE_METAL,
  GPU_VM,
];

const excludedIds = OPTION_IDS.filter((id) => !feasible.some((option) => option.id === id));

const VERDICT: Verdict = {
  kind: 'leaning',
  family: 'split',
  option: 'split.reserved',
  equivalents: ['split.reserved'],
  sentence: 'Split it: 16 bare-metal GPUs, burst the rest.',
  headline: [
    { text: 'Split it: ' },
    { text: '16 bare-metal', family: 'bare-metal' },
    { text: ' GPUs, ' },
    { text: 'burst the rest', family: 'virtual' },
    { text: '.' },
  ],
  explanation:
    'Two hosted nodes of eight B200 carry the steady load. Virtual machines by the hour take the rest, so you stop paying for a third node that would idle.',
  decidedBy: 'split',
  share: 0.71,
  regret: 0.03,
  regretUsd: 1160,
  bestScoreElsewhere: null,
};

/** A day-shaped curve: 19 GPUs in the busiest hours, 5 in the idlest. */
const CURVE = [
  [0, 21],
  [0.01, 19],
  [0.05, 17],
  [0.1, 15.6],
  [0.25, 13.4],
  [0.5, 11],
  [0.75, 8.6],
  [0.9, 6.8],
  [1, 5],
].map(([share = 0, gpus = 0]) => ({ share, gpus }));

/** A split recommended with 71 of 100 futures behind it. */
export const splitAdvice = (over: Partial<Advice> = {}): Advice => ({
  version: 1,
  engine: '1.0.0',
  edition: '2026-11-21',
  seed: 1,
  draws: 10_000,
  scenario: {
    version: 1,
    name: 'Checkout fraud scoring',
    answers: {
      workloadKind: 'inference-other',
      latencyP99Ms: 8,
      meanGpus: { low: 9, high: 13 },
      compliance: ['pci-dss'],
      isolation: 'hardware',
      jitterTolerance: 'not-sure',
    },
    assumptions: { 'gpu-vm.on-demand.rate.b200': 4.5 },
    edition: '2026-11-21',
  },
  verdict: VERDICT,
  families: { 'bare-metal': 0.2245, virtual: 0.0655, split: 0.71 },
  nothingFeasibleShare: 0,
  criteria: [
    { id: 'cost', weight: 0.52, rank: 1, worst: 90_000, best: 30_000, unit: 'USD/month' },
    { id: 'latency', weight: 0.27, rank: 2, worst: 16, best: 4, unit: 'ms' },
    { id: 'time-to-capacity', weight: 0.15, rank: 3, worst: 1, best: 0, unit: 'log' },
    { id: 'operations', weight: 0.06, rank: 4, worst: 160, best: 0, unit: 'hours/month' },
  ],
  options: [...feasible, ...excludedIds.map((id) => excludedOption(id))],
  comparison: {
    option: 'split.reserved',
    against: 'bare-metal.reserved',
    margin: 0.08,
    differences: { cost: 0.174, latency: -0.094, 'time-to-capacity': 0.0, operations: -0.004 },
  },
  split: {
    option: 'split.reserved',
    baseGpus: 16,
    burstMeanGpus: 1.3,
    priceRatio: 0.58,
    savingUsdPerMonth: 15_500,
    busyShareOfNode: [0.97, 0.62, 0.09],
    nodeGpus: 8,
  },
  demand: {
    shape: 'log-normal',
    meanGpus: 11,
    peakGpus: 19,
    hoursPerWeek: 168,
    usefulGpuHoursPerMonth: 8008,
    curve: CURVE,
  },
  profile: null,
  ...over,
});

/** Bare metal and whole-GPU VMs within two hundredths of each other. */
export const tossUpAdvice = (): Advice =>
  splitAdvice({
    verdict: {
      ...VERDICT,
      kind: 'toss-up',
      family: 'bare-metal',
      option: 'bare-metal.reserved',
      equivalents: ['bare-metal.reserved', 'gpu-vm.on-demand'],
      sentence: 'Too close to call: bare metal or virtual.',
      headline: [
        { text: 'Too close to call: ' },
        { text: 'bare metal', family: 'bare-metal' },
        { text: ' or ' },
        { text: 'virtual', family: 'virtual' },
        { text: '.' },
      ],
      explanation: 'Both do the work at nearly the same cost.',
      share: 0.52,
      bestScoreElsewhere: 'virtual',
      decidedBy: 'sourcing',
    },
    families: { 'bare-metal': 0.52, virtual: 0.48, split: 0 },
    nothingFeasibleShare: 0.08,
    options: [
      { ...BARE_METAL, firstRankShare: 0.52, probabilityFeasible: 0.92 },
      { ...GPU_VM, firstRankShare: 0.48 },
      ...OPTION_IDS.filter((id) => id !== BARE_METAL.id && id !== GPU_VM.id).map((id) =>
        excludedOption(id),
      ),
    ],
    comparison: {
      option: 'bare-metal.reserved',
      against: 'gpu-vm.on-demand',
      margin: 0.011,
      differences: { cost: 0.04, latency: 0.03, 'time-to-capacity': -0.059 },
    },
    split: null,
  });

/** Own premises and no site: every option falls, most of them to one answer. */
export const nothingFitsAdvice = (): Advice => {
  const premises = finding({
    gate: 'own-premises',
    because: 'The data may not leave your premises; this option is rented.',
    answer: 'dataResidency',
    lift: 'Allow the data to stay in a region instead.',
  });
  const slices = finding({ answer: 'isolation' });
  return splitAdvice({
    scenario: {
      version: 1,
      answers: { dataResidency: 'own-premises', isolation: 'physical' },
    },
    verdict: {
      ...VERDICT,
      kind: 'nothing-fits',
      family: null,
      option: null,
      equivalents: [],
      sentence: 'Nothing fits all you ask for.',
      headline: [{ text: 'Nothing fits all you ask for.' }],
      explanation: 'Each option fails at least one requirement.',
      decidedBy: null,
      share: 0,
    },
    families: { 'bare-metal': 0, virtual: 0, split: 0 },
    nothingFeasibleShare: 1,
    options: OPTION_IDS.map((id) =>
      excludedOption(id, id.startsWith('bare-metal') ? [premises] : [premises, slices]),
    ),
    comparison: null,
    split: null,
  });
};
