import { describe, expect, it } from 'vitest';
import { costLines, costOf, weighedCost } from '@/engine/criteria/cost';
import { futuresOn } from '@/engine/futures';
import { luckOf } from '@/engine/luck';
import { SHAPES } from '@/engine/option-shape';
import { type Plan, planFor } from '@/engine/plan';
import { likelyOf } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';
import type { ListedOptionId } from '@/dataset/ids';
import { keysOf } from '@/lib/keys-of';
import type { Answers } from '@/questions/answers';
import { type Changes, PLAIN, ROUND, roundDataset, worldOf } from '~/support/given';

/** USD a month, and the lines of the bill. */
function billOf(id: ListedOptionId, answers: Answers = {}, changes: Changes = {}) {
  const world = worldOf(answers, changes);
  const plan = planFor(SHAPES[id], world);
  return { total: likelyOf(costOf(SHAPES[id], plan, world)), lines: linesOf(id, plan, world) };
}

function weighedOf(id: ListedOptionId, answers: Answers): number {
  const world = worldOf(answers);
  const cost = costOf(SHAPES[id], planFor(SHAPES[id], world), world);
  return likelyOf(weighedCost(cost, SHAPES[id], world));
}

function linesOf(id: ListedOptionId, plan: Plan, world: Worlds): Readonly<Record<string, number>> {
  const lines = costLines(SHAPES[id], plan, world);
  return Object.fromEntries(lines.map((line) => [line.id, likelyOf(line.usd)]));
}

// The plain work: 12 GPUs over 520 hours a month = 6,240 useful GPU-hours; 8 in one half, 16 in the other.

describe('a month of reserved bare metal', () => {
  it('is rent around the clock for whole nodes, and what the provider adds', () => {
    const { total, lines } = billOf('bare-metal.reserved', { budgetStyle: 'committed-opex' });
    expect(lines['rent']).toBe(11_680); // 16 GPUs × $1 × 730 h
    expect(lines['adder']).toBe(2920); // a quarter
    expect(lines['shortfall']).toBe(0);
    expect(total).toBe(14_600);
  });
});

describe('a month of bare metal by the hour', () => {
  it('is rent of whole nodes in the hours of use only', () => {
    const { total, lines } = billOf('bare-metal.on-demand');
    expect(lines['rent']).toBeCloseTo(16_640); // 16 GPUs × $2 × 520 h
    expect(total).toBeCloseTo(20_800); // with a quarter
  });
});

describe('demand beyond what is held', () => {
  it('is bought at what an hour of work costs on virtual machines', () => {
    // Sized for 8 in a world that turns out to need 16 in half of the hours.
    const small = { heldGpus: 8, increment: 8, spareSteps: 0 };
    const lines = linesOf('bare-metal.reserved', small, worldOf());
    // A mean of 4 GPUs ÷ 0.5 kept = 8 machines × 520 h × $4 × 1.25 ÷ 0.8 billed for work
    expect(lines['shortfall']).toBeCloseTo(26_000);
  });
});

describe('a month of virtual machines by the hour', () => {
  it('is billed hours of demand, longer for the overhead, with idle minutes in each bill', () => {
    const { total, lines } = billOf('gpu-vm.on-demand');
    expect(lines['rent']).toBeCloseTo(62_400); // 6,240 ÷ 0.5 = 12,480 h × $4 ÷ 0.8
    expect(lines['adder']).toBeCloseTo(15_600); // a quarter
    expect(total).toBeCloseTo(78_000);
  });

  it('costs the same where work is stretched: it then runs for longer', () => {
    const { total } = billOf('gpu-vm.on-demand', { throughputPriority: 'low' });
    expect(total).toBeCloseTo(78_000);
  });

  it('pays for warm capacity where the next machine comes later than the work can wait', () => {
    const { lines } = billOf('gpu-vm.on-demand', { scaleUpMinutes: 9 }); // the next takes 10
    expect(lines['rent']).toBeCloseTo(68_640); // 62,400 × 1.1
  });

  it('keeps one replica up around the clock where requests are served', () => {
    const { lines } = billOf('gpu-vm.on-demand', { workloadKind: 'inference-llm' });
    // One GPU × 730 h, and 2 × (12 − 0.5) × 520 h = 11,960 beyond it: 12,690 h × $4 ÷ 0.8
    expect(lines['rent']).toBeCloseTo(63_450);
  });

  it('pays a whole GPU for a quarter of one', () => {
    const { lines } = billOf('gpu-vm.on-demand', { gpusPerJob: 0.25 });
    expect(lines['rent']).toBeCloseTo(249_600); // four times 62,400
  });
});

describe('a month of rented slices', () => {
  it('carries the markup of a slice and its lost throughput', () => {
    const { lines } = billOf('mig-slice.on-demand', { gpusPerJob: 0.25 });
    expect(lines['rent']).toBeCloseTo(78_000); // 6,240 ÷ 0.8 = 7,800 h × $4 × 2 ÷ 0.8
    const turns = billOf('time-slice.on-demand', { gpusPerJob: 0.25 });
    expect(turns.lines['rent']).toBeCloseTo(93_600); // 6,240 ÷ 0.5 = 12,480 h × $4 × 1.5 ÷ 0.8
  });
});

describe('a month of an endpoint', () => {
  it('is paid by use where it is shared', () => {
    const { total } = billOf('shared-endpoint.on-demand', { workloadKind: 'inference-llm' });
    expect(total).toBeCloseTo(74_880); // 6,240 h × $4 × 3
  });

  it('keeps one replica up where it is dedicated', () => {
    const { total } = billOf('dedicated-endpoint.on-demand', { workloadKind: 'inference-llm' });
    // One GPU × 730 h + (12 − 1) × 520 h = 6,450 h × $4 × 1.25 ÷ 0.5
    expect(total).toBeCloseTo(64_500);
  });

  it('costs a dedicated one a replica even where hardly anybody asks', () => {
    const rare = { workloadKind: 'inference-llm', meanGpus: 0.05, peakGpus: 0.1 } as const;
    const { total } = billOf('dedicated-endpoint.on-demand', rare);
    expect(total).toBeCloseTo(7300); // 730 h × $4 × 1.25 ÷ 0.5
    expect(billOf('shared-endpoint.on-demand', rare).total).toBeCloseTo(312); // 26 h × $4 × 3
  });
});

describe('a month of a split', () => {
  it('is the base as it is held, and the demand beyond it by the hour', () => {
    // At $5 the ratio is 0.5: one node of eight is held.
    const changes = { 'bare-metal.reserved.rate.b200': 5 };
    const { total, lines } = billOf('split.reserved', { budgetStyle: 'committed-opex' }, changes);
    expect(lines['rent']).toBe(29_200); // 8 × $5 × 730 h
    expect(lines['adder']).toBe(7300);
    // Mean of 4 GPUs × 520 h × 2 for the overhead of a rented machine × $6.25
    expect(lines['burst']).toBeCloseTo(26_000);
    expect(total).toBeCloseTo(62_500);
  });
});

describe('a style of budget', () => {
  it.each([
    ['capex', ['bare-metal.owned']],
    ['committed-opex', ['bare-metal.reserved']],
    ['pay-as-you-go', ['bare-metal.on-demand']],
    ['grant', ['bare-metal.owned', 'bare-metal.on-demand']],
  ] as const)(
    'of %s has a tenth more weighed of all but %j, and no bill changed',
    (budgetStyle, fitting) => {
      const ids = ['bare-metal.owned', 'bare-metal.reserved', 'bare-metal.on-demand'] as const;
      const fits = ids.filter(
        (id) => weighedOf(id, { budgetStyle }) === billOf(id, { budgetStyle }).total,
      );
      expect(fits).toEqual(fitting);
      for (const id of ids) {
        expect(billOf(id, { budgetStyle }).total).toBe(billOf(id, {}).total);
      }
      const { total } = billOf('gpu-vm.reserved', { budgetStyle: 'capex' });
      expect(weighedOf('gpu-vm.reserved', { budgetStyle: 'capex' })).toBeCloseTo(1.1 * total);
    },
  );
});

describe('data that are elsewhere', () => {
  it('add a twentieth to renting where they are at home, to owning where they are in a cloud', () => {
    const moving = (id: ListedOptionId, dataHome: Answers['dataHome']) => {
      const { total, lines } = billOf(id, { dataHome, budgetStyle: 'grant' });
      return (lines['moving'] ?? NaN) / (total - (lines['moving'] ?? NaN));
    };
    expect(moving('bare-metal.on-demand', 'own-premises')).toBeCloseTo(0.05);
    expect(moving('bare-metal.on-demand', 'cloud')).toBe(0);
    expect(moving('bare-metal.owned', 'cloud')).toBeCloseTo(0.05);
    expect(moving('bare-metal.owned', 'own-premises')).toBe(0);
    expect(moving('bare-metal.owned', 'nowhere-yet')).toBe(0);
  });
});

describe('any bill', () => {
  it('is the sum of its lines', () => {
    for (const id of keysOf(SHAPES)) {
      const { total, lines } = billOf(id, { dataHome: 'own-premises', gpusPerJob: 0.25 });
      const sum = Object.values(lines).reduce((all, one) => all + one, 0);
      expect(total).toBeCloseTo(sum);
      expect(total).toBeGreaterThan(0);
    }
  });

  it('comes to the same among many worlds, where nobody keeps its lines', () => {
    const dataset = roundDataset({
      'owned-node.staff-cost': { low: 100_000, likely: 120_000, high: 200_000 },
      'gpu-vm.on-demand.rate.b200': { low: 2, likely: 4, high: 5 },
    });
    const worlds = futuresOn({ ...ROUND, dataset }, luckOf(1, 20)).turnTo({
      version: 1,
      answers: PLAIN,
    });
    const shape = SHAPES['split.owned'];
    const cost = costOf(shape, planFor(shape, worlds), worlds);
    expect(cost.values).toHaveLength(21); // the likely world and 20 draws
    expect(cost.origin).toEqual({ kind: 'many' });
    expect(likelyOf(cost)).toBe(billOf('split.owned').total);
  });
});
