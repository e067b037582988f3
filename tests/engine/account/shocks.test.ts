import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountFrom } from '@/engine/account/account';
import type { Shock, ShockId } from '@/engine/account/shock';
import { shocksFrom } from '@/engine/account/shocks';
import { judgedScenario } from '@/engine/advise';
import { costOf } from '@/engine/criteria/cost';
import { advise } from '@/engine/engine';
import { futuresOn } from '@/engine/futures';
import { luckOf } from '@/engine/luck';
import { constantDemand } from '@/engine/models/demand';
import { SHAPES } from '@/engine/option-shape';
import { planFor } from '@/engine/plan';
import { likelyOf } from '@/engine/quantity';
import type { Knowledge, MeasuredDemand } from '@/engine/worlds';
import type { Answers } from '@/questions/answers';
import { STORIES } from '~/stories/stories';
import { PLAIN, worldOf } from '~/support/given';
import { SHIPPED } from '~/support/shipped';

const DRAWS = 300;
const SIMULATION = { draws: DRAWS, seed: 7 };

function foundFor(answers: Answers, knowledge: Knowledge = SHIPPED) {
  const luck = luckOf(SIMULATION.seed, DRAWS);
  const all = futuresOn(knowledge, luck);
  const scenario = { version: 1, answers } as const;
  const alone = futuresOn(knowledge, luckOf(SIMULATION.seed, 0)).turnTo(scenario);
  const found = judgedScenario(scenario, knowledge, all.turnTo(scenario), alone, luck);
  return { found, all };
}

function shocksFor(answers: Answers, knowledge?: Knowledge): readonly Shock[] {
  const { found, all } = foundFor(answers, knowledge);
  return shocksFrom(found, all);
}

const shockOf = (shocks: readonly Shock[], id: ShockId): Shock => {
  const shock = shocks.find((one) => one.id === id);
  if (shock === undefined) {
    throw new Error(`no ${id}`);
  }
  return shock;
};

type Verdict = ReturnType<typeof advise>['verdict'];

const comparedBy = (then: Verdict, now: Verdict): Shock['compared'] =>
  then.option === null
    ? 'nothing-fits'
    : then.option === now.option
      ? 'same'
      : then.family === now.family
        ? 'other-option'
        : 'other-family';

describe('the shocks', () => {
  it.each(STORIES)('name who the shocked scenario itself recommends: $visitor', ({ answers }) => {
    const shocks = shocksFor(answers);
    const now = advise({ version: 1, answers }, SHIPPED, SIMULATION).verdict;
    expect(shocks).toHaveLength(now.option === null ? 0 : 6);
    const tried = shocks.flatMap((shock) =>
      shock.tried === null ? [] : [{ shock, opened: advise(shock.tried, SHIPPED, SIMULATION) }],
    );
    expect(tried.map(({ shock: { id, winner, compared } }) => ({ id, winner, compared }))).toEqual(
      tried.map(({ shock: { id }, opened: { verdict, options } }) => ({
        id,
        winner: verdict.option && {
          option: verdict.option,
          family: verdict.family,
          usdPerMonth: options[0]?.consequences.cost?.likely,
        },
        compared: comparedBy(verdict, now),
      })),
    );
  });

  it('leave the advice as it was', () => {
    const { found, all } = foundFor({});
    const first = accountFrom(found, { few: all, all });
    expect(accountFrom(found, { few: all, all })).toEqual(first);
  });

  it('say nothing where nothing is recommended', () => {
    expect(
      shocksFor({ workloadKind: 'pretraining', monthlyBudgetUsd: 1, budgetRule: 'must' }),
    ).toEqual([]);
  });

  it('measure staying against the winner, with what is held today', () => {
    const both = [...shocksFor(STORIES[0]?.answers ?? {}), ...shocksFor(PLAIN)].filter(
      ({ winner, stayUsdPerMonth }) => winner !== null && stayUsdPerMonth !== null,
    );
    expect(both.length).toBeGreaterThan(4);
    for (const { winner, stayUsdPerMonth, regretUsdPerMonth } of both) {
      expect(regretUsdPerMonth).toBe((stayUsdPerMonth ?? NaN) - (winner?.usdPerMonth ?? NaN));
    }
  });
});

const byTheHour: Answers = {
  workloadKind: 'fine-tuning',
  gpuModel: 'b200',
  gpusPerJob: 1,
  meanGpus: 4,
  peakGpus: 12,
  hoursPerWeek: 60,
  durationMonths: 12,
  restartable: 'yes',
};

describe('by the hour', () => {
  const shocks = shocksFor(byTheHour);

  it('doubled rents double the bill of what is rented', () => {
    const now = advise({ version: 1, answers: byTheHour }, SHIPPED, SIMULATION);
    expect(now.verdict.option).toBe('gpu-vm.on-demand');
    const cost = now.options[0]?.consequences.cost?.likely ?? NaN;
    // Rent and adder are both shares of the rate.
    expect(shockOf(shocks, 'rents-double').stayUsdPerMonth).toBeCloseTo(2 * cost, 6);
    expect(shockOf(shocks, 'hardware-doubles').stayUsdPerMonth).toBeCloseTo(cost, 6);
    expect(shockOf(shocks, 'demand-triples').stayUsdPerMonth).toBeCloseTo(3 * cost, 6);
  });

  it('a provider that is gone takes all that rents the same with it, and strands nothing', () => {
    const gone = shockOf(shocks, 'provider-gone');
    expect(gone.winner?.option).not.toMatch(/^(gpu-vm\.(on-demand|reserved)|split\.)/);
    expect(gone.strandedUsd).toBe(0);
    expect(gone.sentence).toContain('Nothing is committed');
  });

  it('an early end strands nothing', () => {
    expect(shockOf(shocks, 'need-ends').strandedUsd).toBe(0);
  });
});

describe('what is owned', () => {
  const answers = STORIES[0]?.answers ?? {};
  const shocks = shocksFor(answers);

  it('has no provider to lose', () => {
    expect(shockOf(shocks, 'provider-gone')).toMatchObject({
      compared: 'no-shock',
      winner: { option: 'bare-metal.owned' },
    });
  });

  it('is stranded by an early end', () => {
    expect(shockOf(shocks, 'need-ends').strandedUsd ?? 0).toBeGreaterThan(0);
    expect(shockOf(shocks, 'need-ends').sentence).toContain('would be stranded');
  });

  it('is no shock where the need ends as early anyway', () => {
    const short = shocksFor({ ...byTheHour, durationMonths: 5 });
    expect(shockOf(short, 'need-ends')).toMatchObject({ compared: 'no-shock', tried: null });
    expect(shockOf(short, 'need-ends').sentence).toContain('5 months at most');
  });
});

describe('measured demand', () => {
  it('is tripled itself, beside the answers that came with it', () => {
    const told: MeasuredDemand['told'] = {
      format: 'plain CSV',
      series: 1,
      measure: 'busy',
      days: 30,
      stepSeconds: 3600,
      gaps: 0,
      mean: 6,
      p99: 6,
      max: 6,
      cv: 0,
      warnings: [],
    };
    const series = { gpus: Float64Array.of(6), knownSteps: Int32Array.of(0), stepSeconds: 3600 };
    const measured = { demand: constantDemand(6), told, series };
    const shock = shockOf(shocksFor(byTheHour, { ...SHIPPED, measured }), 'demand-triples');
    const tripled = { demand: constantDemand(18), told, series };
    const then = advise(
      { version: 1, answers: { ...byTheHour, meanGpus: 12, peakGpus: 36 } },
      { ...SHIPPED, measured: tripled },
      SIMULATION,
    );
    expect(shock.winner?.option).toBe(then.verdict.option);
    expect(shock.tried).toBeNull();
  });
});

describe('a rent that doubles', () => {
  it('makes no option cheaper, and a larger demand none either', () => {
    const rates = {
      'bare-metal.on-demand.rate.b200': 4,
      'bare-metal.reserved.rate.b200': 2,
      'managed-bare-metal.reserved.rate.b200': 3,
      'gpu-vm.on-demand.rate.b200': 8,
      'gpu-vm.reserved.rate.b200': 6,
    };
    const options = Object.values(SHAPES);
    const mean = fc.integer({ min: 1, max: 200 });
    const ratio = fc.double({ min: 1, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...options), mean, ratio, (shape, meanGpus, peak) => {
        const answers = { meanGpus, peakGpus: meanGpus * peak };
        const now = worldOf(answers);
        const plan = planFor(shape, now);
        const bill = (world: typeof now): number => likelyOf(costOf(shape, plan, world));
        expect(bill(worldOf(answers, rates))).toBeGreaterThanOrEqual(bill(now) - 1e-6);
        const tripled = worldOf({ meanGpus: 3 * meanGpus, peakGpus: 3 * meanGpus * peak });
        expect(bill(tripled)).toBeGreaterThanOrEqual(bill(now) - 1e-6);
      }),
    );
  });
});
