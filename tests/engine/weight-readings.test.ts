import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Judged, judgedScenario } from '@/engine/advise';
import { engineOn } from '@/engine/engine';
import type { WeightReading } from '@/engine/explanation';
import { futuresOn } from '@/engine/futures';
import { luckOf } from '@/engine/luck';
import { isMostlyFeasible, type Ranked } from '@/engine/verdict';
import { centralWeightsOf, type CriterionScale, weightReadings } from '@/engine/weight-readings';
import type { Knowledge } from '@/engine/worlds';
import type { Answers } from '@/questions/answers';
import type { Scenario } from '@/questions/scenario';
import { anyScenario } from '~/support/any-scenario';
import { PLAIN, ROUND } from '~/support/given';
import { SHIPPED } from '~/support/shipped';

describe('what a weight says in money', () => {
  const moneyOf = (answers: Answers = {}, changes: Readonly<Record<string, number>> = {}) => {
    const { weights } = engineOn(ROUND, { draws: 20 }).explain({
      version: 1,
      answers: { ...PLAIN, ...answers },
      assumptions: changes,
    });
    return new Map(weights.map(({ criterion, money }) => [criterion, money]));
  };

  /**
   * Plain work is done on bare metal by the hour. Its criteria in order: cost, time to capacity, operations, lock-in,
   * resilience, latency; of six the weights are 0.40833, 0.24167, 0.15833, 0.10278, 0.06111 and 0.02778. The cost
   * scale is 6,240 useful hours × ($9 − $1) = $49,920 long, so that one unit of value is 49,920 ÷ 0.40833 = $122,253.
   */
  const plain = moneyOf();

  it('of cost is itself', () => {
    // A tenth of 49,920 is 4,992: the next round number is 5,000.
    expect(plain.get('cost')).toEqual({
      amount: 5000,
      unit: 'USD/month',
      usdPerMonth: expect.closeTo(5000, 9),
    });
  });

  it('of a straight scale is a round tenth of it, by weight', () => {
    // 160 hours to none: 20 of them. 0.15833 × 20 ÷ 160 × 122,253
    expect(plain.get('operations')).toEqual({
      amount: 20,
      unit: 'hours/month',
      usdPerMonth: expect.closeTo(2419.59, 2),
    });
    // Twice the budget of 100 ms to half of it: 20 of 150 ms. 0.02778 × 20 ÷ 150 × 122,253
    expect(plain.get('latency')).toEqual({
      amount: 20,
      unit: 'ms',
      usdPerMonth: expect.closeTo(452.79, 2),
    });
    // 24 months of 6,240 h × $5 = 748,800: 100,000 of it. 0.10278 × 100 ÷ 748.8 × 122,253
    expect(plain.get('lock-in')).toEqual({
      amount: 100_000,
      unit: 'USD',
      usdPerMonth: expect.closeTo(1678, 1),
    });
  });

  it('of a logarithmic scale is taken from where the recommended option stands', () => {
    // 2 × 50 + 4 × 2 = 108 hours a year: 20 more. 0.06111 × ln(128 ÷ 108) ÷ ln 1,000 × 122,253
    expect(plain.get('resilience')).toEqual({
      amount: 20,
      unit: 'hours/year',
      usdPerMonth: expect.closeTo(183.75, 2),
    });
  });

  it('of time to capacity counts the first GPU for half: the next is the other half', () => {
    // 10 hours to the first: one more. 0.24167 × ½ × ln 1.1 ÷ ln 10,000 × 122,253
    expect(plain.get('time-to-capacity')).toEqual({
      amount: 1,
      unit: 'hours',
      usdPerMonth: expect.closeTo(152.87, 2),
    });
  });

  it('is nothing where the ends of a scale coincide: it tells nothing apart', () => {
    expect(moneyOf({}, { 'operations.worst': 0 }).get('operations')).toMatchObject({
      amount: 1,
      usdPerMonth: 0,
    });
    const flat = { 'time-to-capacity.first.best': 10_000 };
    expect(moneyOf({}, flat).get('time-to-capacity')?.usdPerMonth).toBe(0);
  });

  it('of resilience is taken from ten seconds a year where nothing ever stops', () => {
    const perfect = {
      'bare-metal.interruptions': 0,
      'gpu-vm.interruptions': 0,
      'owned.planned-stops': 0,
      'gpu-vm.rented.planned-stops': 0,
    };
    // A tenth of 1 ÷ 360 hours, said as 0.0005: 0.06111 × ln(1 + 0.18) ÷ ln 1,000 × 122,253
    expect(moneyOf({}, perfect).get('resilience')).toMatchObject({
      amount: 0.0005,
      usdPerMonth: expect.closeTo(179.02, 1),
    });
  });

  it('is dearer where a tenth of a longer scale is spoken of', () => {
    // Of 1,600 hours a tenth is 160, said as 200: 0.15833 × 200 ÷ 1,600 × 122,253
    const wide = moneyOf({}, { 'operations.worst': 1600 }).get('operations');
    expect(wide).toMatchObject({ amount: 200, usdPerMonth: expect.closeTo(2419.59, 2) });
  });
});

const DRAWS = 20;
const luck = luckOf(7, DRAWS);
const alone = luckOf(7, 0);

/** Judges one scenario after the other; what it says is good until the next. */
function judgeOn(knowledge: Knowledge): (scenario: Scenario) => Judged {
  const many = futuresOn(knowledge, luck);
  const likely = futuresOn(knowledge, alone);
  return (scenario) =>
    judgedScenario(scenario, knowledge, many.turnTo(scenario), likely.turnTo(scenario), luck);
}

const judgedFor = judgeOn(SHIPPED);
const plainWork = (): Judged => judgeOn(ROUND)({ version: 1, answers: PLAIN });

const meanOf = (column: Float64Array): number =>
  column.reduce((sum, one) => sum + one, 0) / column.length;

/** The options that count, the recommended one among them, with their mean values. */
type Table = { readonly options: readonly Ranked[]; readonly rows: readonly (readonly number[])[] };

function tableOf({ ranking, decision }: Judged): Table {
  const options = ranking.options.filter(
    (option) => option === decision.recommended || isMostlyFeasible(option),
  );
  return { options, rows: options.map(({ values }) => values.map(meanOf)) };
}

const NO_SCALES: readonly CriterionScale[] = [];

function readingsFor(found: Judged): readonly WeightReading[] {
  const { recommended } = found.decision;
  const { options } = tableOf(found);
  return recommended === null
    ? []
    : weightReadings(found.judgement, options, recommended, [...found.central], NO_SCALES, 1);
}

/** The score of each option with one weight set and the others in proportion. */
function scoresBy({ rows }: Table, central: Float64Array, criterion: number) {
  const own = central[criterion] ?? 0;
  const others = rows.map((row) =>
    row.reduce(
      (sum, value, place) => sum + (place === criterion ? 0 : value * (central[place] ?? 0)),
      0,
    ),
  );
  return (to: number): readonly number[] =>
    rows.map(
      (row, option) =>
        to * (row[criterion] ?? NaN) + ((1 - to) / (1 - own)) * (others[option] ?? NaN),
    );
}

/** Rounding moves a score by less. */
const A_HAIR = 1e-9;
const PARTS = 1000;

/** Of 1,001 weights those at which a reading says something else than the scores. */
function contradicted(found: Judged, { interval, below, above }: WeightReading, place: number) {
  const table = tableOf(found);
  const own = table.options.findIndex((option) => option === found.decision.recommended);
  const scoresAt = scoresBy(table, found.central, place);
  const leads = (to: number): number => {
    const scores = scoresAt(to);
    return (scores[own] ?? NaN) - Math.max(...scores.filter((_, option) => option !== own));
  };
  const wrong = Array.from({ length: PARTS + 1 }, (_, part) => part / PARTS).filter((weight) => {
    const inside = interval !== null && interval.low <= weight && weight <= interval.high;
    const lead = leads(weight);
    return inside ? lead < -A_HAIR : lead > A_HAIR;
  });
  const takesOver = (id: string | null, end: number | undefined, outwards: number): boolean => {
    const scores = scoresAt((end ?? 0) + outwards * 1e-4);
    const named = table.options.findIndex(({ shape }) => shape.id === id);
    return named === -1 || (scores[named] ?? NaN) >= Math.max(...scores) - 1e-4;
  };
  return [
    ...wrong.map((weight) => `at ${weight}`),
    ...(takesOver(below, interval?.low, -1) ? [] : ['below']),
    ...(takesOver(above, interval?.high, 1) ? [] : ['above']),
    ...((below === null) === (interval === null || interval.low === 0) ? [] : ['no one below']),
    ...((above === null) === (interval === null || interval.high === 1) ? [] : ['no one above']),
  ];
}

describe('how far a weight may move', () => {
  it('is what a scan of 1,001 weights says, for 500 random visitors', () => {
    const wrong = fc.sample(anyScenario, { numRuns: 500, seed: 5 }).flatMap((scenario) => {
      const found = judgedFor(scenario);
      return readingsFor(found).flatMap((reading, place) =>
        contradicted(found, reading, place).map((fault) => `${reading.criterion}: ${fault}`),
      );
    });
    expect(wrong).toEqual([]);
  }, 300_000);

  it('holds the weight itself where the recommended option is first on mean values', () => {
    const found = plainWork();
    for (const { weight, interval } of readingsFor(found)) {
      expect(interval?.low).toBeLessThanOrEqual(weight);
      expect(interval?.high).toBeGreaterThanOrEqual(weight);
    }
  });

  it('of the plain work ends where a reservation, or virtual machines, draw level', () => {
    const readings = new Map(readingsFor(plainWork()).map((one) => [one.criterion, one]));
    // By the hour: cost 0.70833, latency 160 ÷ 150 = 1.0667, time 0.625, lock-in 1, operations 0.82322 and
    // resilience ln(1,000 ÷ 108) ÷ ln 1,000 = 0.32219. Reserved: 0.80329, 1.0667, 0.375, 0.90641, 0.82322, 0.51761.
    // So it is behind by 0.09496 in cost, and ahead by 0.25 in time, 0.09359 in lock-in, less 0.19542 in
    // resilience: (0.24167 × 0.25 + 0.10278 × 0.09359 − 0.06111 × 0.19542) ÷ 0.59167 = 0.09818 in the rest.
    // They draw level where w × 0.09496 = (1 − w) × 0.09818.
    expect(readings.get('cost')).toMatchObject({ above: 'bare-metal.reserved' });
    expect(readings.get('cost')?.interval?.high).toBeCloseTo(0.09818 / (0.09496 + 0.09818), 3);
    expect(readings.get('cost')?.below).toBe('gpu-vm.on-demand');
    // Nobody is better than it in latency or lock-in.
    expect(readings.get('latency')).toMatchObject({
      interval: { low: 0, high: 1 },
      below: null,
      above: null,
    });
  });
});

describe('what those care about who should choose an option', () => {
  /** The mean weights of the draws in which an option has the highest score of those that are possible. */
  function byHand({ ranking, judgement }: Judged, place: number): readonly number[] {
    const { options } = ranking;
    const own = options[place];
    const first = Array.from({ length: DRAWS }, (_, draw) => draw).filter((draw) => {
      const best = Math.max(
        ...options.map(({ scores, feasible }) =>
          feasible[draw] === 1 ? (scores[draw] ?? NaN) : -Infinity,
        ),
      );
      return own?.feasible[draw] === 1 && own.scores[draw] === best;
    });
    return judgement.weights.map((column) =>
      meanOf(Float64Array.from(first, (draw) => column[draw] ?? NaN)),
    );
  }

  it('is the mean of the weights with which it is first, and sums to 1', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const found = judgedFor(scenario);
        const { ranking, judgement } = found;
        for (const { option, weights } of centralWeightsOf(ranking, judgement)) {
          const place = ranking.options.findIndex(({ shape }) => shape.id === option);
          const expected = byHand(found, place);
          const said = judgement.criteria.map((criterion) => weights[criterion] ?? NaN);
          expect(said.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
          expect(said.map((one, index) => Math.abs(one - (expected[index] ?? NaN)) < 1e-9)).toEqual(
            said.map(() => true),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is said of the option of each family that is first most often, the most frequent first', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { ranking, judgement } = judgedFor(scenario);
        const central = centralWeightsOf(ranking, judgement);
        const shares = central.map(({ firstRankShare }) => firstRankShare);
        expect(shares).toEqual(shares.toSorted((one, other) => other - one));
        expect(new Set(central.map(({ family }) => family)).size).toBe(central.length);
        for (const { family, firstRankShare } of central) {
          const own = ranking.options.filter(({ shape }) => shape.family === family);
          expect(firstRankShare).toBe(Math.max(...own.map((option) => option.firstRankShare)));
        }
        // A family is left out where it is never first, and only there.
        const never = (['bare-metal', 'virtual', 'split'] as const).filter(
          (family) => ranking.families[family] === 0,
        );
        expect(central.length + never.length).toBe(3);
      }),
      { numRuns: 20 },
    );
  });
});
