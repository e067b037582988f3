import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Advice, OptionAdvice } from '@/engine/advice';
import { judged } from '@/engine/criteria/criteria';
import { advise, engineOn } from '@/engine/engine';
import { futuresOn } from '@/engine/futures';
import { type Judgement, judge } from '@/engine/judge';
import { luckOf } from '@/engine/luck';
import { SHAPES } from '@/engine/option-shape';
import { rankingFrom } from '@/engine/verdict';
import { dataset } from '@/dataset/dataset';
import { CARD_IDS, CRITERION_IDS, OPTION_IDS, SINGLE_OPTION_IDS } from '@/dataset/ids';
import { FIGURE_IDS } from '@/dataset/schema';
import { keysOf } from '@/lib/keys-of';
import type { Answers } from '@/questions/answers';
import { parseScenario } from '@/questions/scenario-problems';
import { anyScenario } from '~/support/any-scenario';
import { judgementOf, PLAIN } from '~/support/given';
import { outcomeOf } from '~/support/ranked';
import { SHIPPED } from '~/support/shipped';

const LUCK = luckOf(20_261_121, 200);
const engine = engineOn(SHIPPED, { seed: LUCK.seed, draws: LUCK.draws });
const futures = futuresOn(SHIPPED, LUCK);
const RUNS = { numRuns: 25 };
const A_HAIR = 1e-9;

/** What any visitor could have answered; figures replaced, if at all, by others within their ranges. */
const anyAnswers = anyScenario.map(({ answers }) => answers);

const adviceOn = (answers: Answers, assumptions: Readonly<Record<string, number>> = {}): Advice =>
  engine.advise({ version: 1, answers, assumptions });

const judgementOn = (
  answers: Answers,
  assumptions: Readonly<Record<string, number>> = {},
): Judgement => judge(answers, futures.turnTo({ version: 1, answers, assumptions }), LUCK);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Every number anywhere in a value. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') {
    return [value];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= A_HAIR * Math.max(1, Math.abs(one), Math.abs(other));

function expectSound(advice: Advice): void {
  expect(faultsOf(advice)).toEqual([]);
}

/** The statements that hold of any advice: those that do not, by name. */
function faultsOf(advice: Advice): readonly string[] {
  const { verdict, options, families, nothingFeasibleShare, criteria } = advice;
  const shares = sum(Object.values(families));
  const firsts = sum(options.map(({ firstRankShare }) => firstRankShare));
  const prose = `${verdict.sentence} ${verdict.explanation}`;
  const tossUp = verdict.kind === 'toss-up';
  const statements: Readonly<Record<string, boolean>> = {
    'every number is finite': numbersIn(advice).every(Number.isFinite),
    'families sum to 1, or to 0 where nothing fits': near(
      shares,
      nothingFeasibleShare === 1 ? 0 : 1,
    ),
    'first ranks sum to the families': near(firsts, shares),
    'weights sum to 1': near(sum(criteria.map(({ weight }) => weight)), 1),
    'every option is there once': new Set(options.map(({ id }) => id)).size === OPTION_IDS.length,
    'nothing fits where nothing is recommended':
      (verdict.kind === 'nothing-fits') === (verdict.option === null),
    'the recommended one is the first equivalent':
      (verdict.equivalents[0] ?? null) === verdict.option,
    'only a toss-up has more equivalents': tossUp || verdict.equivalents.length <= 1,
    'it is not clear where another family scores higher':
      verdict.bestScoreElsewhere === null ||
      (verdict.kind !== 'clear' && verdict.bestScoreElsewhere !== verdict.family),
    'the sentence is the headline':
      verdict.sentence === verdict.headline.map(({ text }) => text).join(''),
    'words are words': !/undefined|NaN|null/.test(prose),
    'the options are in order': isInOrder(advice),
    'the comparison sums to the difference of the scores': comparisonAddsUp(advice),
    'each option lies behind the recommended one by the difference of the scores':
      liesBehindByItsScore(advice),
  };
  return [
    ...keysOf(statements).filter((statement) => !statements[statement]),
    ...options.flatMap((option) => faultsOfOption(option)),
  ];
}

function faultsOfOption(option: OptionAdvice): readonly string[] {
  const { probabilityFeasible, excludedBy, consequences } = option;
  const bill = sum(option.costLines.map(({ usdPerMonth }) => usdPerMonth));
  const statements: Readonly<Record<string, boolean>> = {
    'is feasible from 5 % of the draws on': option.feasible === probabilityFeasible >= 0.05,
    'has contributions that sum to its score': near(
      sum(Object.values(option.contributions)),
      option.score,
    ),
    'has low ≤ likely ≤ high': Object.values(consequences).every(
      ({ low, likely, high }) => low <= likely && likely <= high,
    ),
    'is stopped by gates that hold in some draw, and possible in none of those': excludedBy.every(
      ({ probability }) => probability > 0 && probabilityFeasible <= 1 - probability + A_HAIR,
    ),
    'has a gate where it is not always possible': probabilityFeasible < 1 === excludedBy.length > 0,
    'has lines that sum to its bill': near(bill, consequences.cost?.likely ?? NaN),
    'keeps some throughput': option.throughputKept > 0,
    'is never regretted by less than nothing': option.meanRegretUsd >= 0,
  };
  return keysOf(statements)
    .filter((statement) => !statements[statement])
    .map((statement) => `${option.id} ${statement}`);
}

/** The recommended one first, then the possible ones by score, then the others by score. */
function isInOrder({ options, verdict }: Advice): boolean {
  const [first] = options;
  const rest = options.filter(({ id }) => id !== verdict.option);
  return (
    (verdict.option === null || (first?.id === verdict.option && first.feasible)) &&
    rest.every((option, index) => {
      const next = rest[index + 1];
      return (
        next === undefined ||
        (option.feasible && !next.feasible) ||
        (option.feasible === next.feasible && option.score >= next.score)
      );
    })
  );
}

function comparisonAddsUp({ comparison, options }: Advice): boolean {
  const scoreOf = (id: string) => options.find((option) => option.id === id)?.score ?? NaN;
  return (
    comparison === null ||
    (near(comparison.margin, scoreOf(comparison.option) - scoreOf(comparison.against)) &&
      near(comparison.margin, sum(Object.values(comparison.differences))))
  );
}

/** The recommended one behind nobody, and where nothing fits nobody behind anybody. */
function liesBehindByItsScore({ options, verdict }: Advice): boolean {
  const best = options.find(({ id }) => id === verdict.option);
  return options.every(
    ({ id, score, behind }) =>
      (behind === null) === (best === undefined || id === best.id) &&
      (behind === null ||
        (near(behind.margin, (best?.score ?? NaN) - score) &&
          near(behind.margin, sum(Object.values(behind.differences))))),
  );
}

describe('the advice to anybody', () => {
  it('adds up, is ordered, and has a number wherever it has one', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => expectSound(adviceOn(answers))),
      { numRuns: 60 },
    );
  });

  it('is the same for the same answers, to the last byte', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const again = () =>
          JSON.stringify(advise({ version: 1, answers }, SHIPPED, { draws: 100, seed: 7 }));
        expect(again()).toBe(again());
      }),
      { numRuns: 10 },
    );
  });

  it('holds for figures replaced by any within their range', () => {
    const replaced = fc
      .uniqueArray(
        fc.tuple(fc.constantFrom(...FIGURE_IDS), fc.double({ min: 0, max: 1, noNaN: true })),
        {
          minLength: 1,
          maxLength: 8,
          selector: ([id]) => id,
        },
      )
      .map((list) =>
        Object.fromEntries(
          list.map(([id, share]) => {
            const { low, high } = dataset.figures[id];
            return [id, low + (high - low) * share];
          }),
        ),
      );
    fc.assert(
      fc.property(anyAnswers, replaced, (answers, assumptions) =>
        expectSound(adviceOn(answers, assumptions)),
      ),
      RUNS,
    );
  });
});

describe('numbers at the edge of what is let in', () => {
  const EDGES: readonly (readonly [string, Answers])[] = [
    ['a job of 100,000 GPUs for a mean of next to none', { gpusPerJob: 100_000, meanGpus: 0.001 }],
    ['a hundredth of a GPU', { gpusPerJob: 0.01, meanGpus: 0.001, peakGpus: 0.001 }],
    ['the largest fleet', { meanGpus: 1_000_000, peakGpus: 1_000_000, gpusPerJob: 100_000 }],
    ['the largest swing', { meanGpus: 1_000_000, peakGpus: 1_000_000, demandPattern: 'diurnal' }],
    ['a peak of 14.97 times the mean', { meanGpus: 100, peakGpus: 1497 }],
    ['the same in office hours', { meanGpus: 100, peakGpus: 1497, demandPattern: 'diurnal' }],
    ['hardly any hours, hardly any months', { hoursPerWeek: 0.01, durationMonths: 0.01 }],
    ['a long need around the clock', { hoursPerWeek: 168, durationMonths: 240 }],
    ['no time at all to scale up', { scaleUpMinutes: 0 }],
    ['a budget of a dollar', { monthlyBudgetUsd: 1, budgetRule: 'must' }],
    ['the tightest latency', { latencyP99Ms: 0.01, latencyRule: 'must', jitterTolerance: 'none' }],
    ['the most memory', { gpuMemoryGb: 10_000_000, gpusPerJob: 0.01 }],
    ['ten million users', { concurrentUsers: 10_000_000, tenancy: 'external-multi' }],
    ['ten million desktops', { concurrentUsers: 10_000_000, workloadKind: 'vdi-graphics' }],
    [
      'the widest ranges',
      { meanGpus: { low: 0.001, high: 1e6 }, peakGpus: { low: 0.001, high: 1e6 } },
    ],
  ];

  it.each(EDGES)('give sound advice: %s', (_, answers) => {
    expect(parseScenario({ version: 1, answers }).ok).toBe(true);
    expectSound(adviceOn(answers));
  });

  it('give sound advice where everything is unsure', () => {
    const unsure: Answers = Object.fromEntries(keysOf(PLAIN).map((id) => [id, 'not-sure']));
    expectSound(adviceOn(unsure));
  });

  it('say that nothing fits where requirements exclude each other', () => {
    const { verdict, nothingFeasibleShare } = adviceOn({
      isolation: 'confidential',
      lowLevelControl: 'host',
      dataResidency: 'own-premises',
      gpusPerJob: 8,
      monthlyBudgetUsd: 1,
      budgetRule: 'must',
    });
    expect(verdict.kind).toBe('nothing-fits');
    expect(nothingFeasibleShare).toBe(1);
  });
});

describe('a range', () => {
  it('that has shrunk to a point says what the point says', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 500, noNaN: true }), (meanGpus) => {
        const about = (answer: Answers['meanGpus']) => {
          const { scenario: _, ...advice } = adviceOn({
            workloadKind: 'fine-tuning',
            meanGpus: answer,
          });
          return advice;
        };
        expect(about({ low: meanGpus, high: meanGpus })).toEqual(about(meanGpus));
      }),
      { numRuns: 5 },
    );
  });
});

describe('a gate', () => {
  it('changes no score of any option: what nobody asked for is no merit', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const scores = (lowLevelControl: Answers['lowLevelControl']) =>
          judgementOn({ ...answers, lowLevelControl }).options.map((option) => [...option.scores]);
        expect(scores('host')).toEqual(scores('none'));
      }),
      { numRuns: 8 },
    );
  });

  it('that failed stays failed at any priorities', () => {
    const ranking = fc.shuffledSubarray([...CRITERION_IDS], { minLength: 1 });
    fc.assert(
      fc.property(anyAnswers, ranking, (answers, priorities) => {
        const feasible = (one: Answers) =>
          judgementOn(one).options.map((option) => [...option.feasible]);
        expect(feasible({ ...answers, priorities })).toEqual(feasible(answers));
      }),
      { numRuns: 8 },
    );
  });
});

describe('an option beside others', () => {
  it('and its twin differ by nothing in any world', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...OPTION_IDS), (answers, id) => {
        // Each with worlds of its own: what is remembered of an option is remembered by its id.
        const [own, ofTwin] = [0, 1].map(() =>
          futuresOn(SHIPPED, LUCK).turnTo({ version: 1, answers }),
        );
        const twin = { ...SHAPES[id] };
        for (const criterion of CRITERION_IDS) {
          expect(ofTwin && judged(criterion, twin, ofTwin)).toEqual(
            own && judged(criterion, SHAPES[id], own),
          );
        }
      }),
      RUNS,
    );
  });

  it('keeps its score, its share and its place when one is added that another always beats', () => {
    const column = fc.array(fc.double({ min: -1, max: 2, noNaN: true }), {
      minLength: 20,
      maxLength: 20,
    });
    fc.assert(
      fc.property(column, column, column, (first, second, third) => {
        const options = [
          outcomeOf('bare-metal.reserved', first),
          outcomeOf('gpu-vm.on-demand', second),
          outcomeOf('split.owned', third),
        ];
        const beaten = outcomeOf(
          'mig-slice.owned',
          second.map((score) => score - 0.01),
        );
        const judgedWith = (all: typeof options) =>
          rankingFrom({ criteria: [], weights: [], options: all }).options.slice(0, 3);
        expect(judgedWith([...options, beaten])).toEqual(judgedWith(options));
      }),
    );
  });
});

/** Rates that a visitor could find lower elsewhere. */
const RATES = CARD_IDS.flatMap(
  (card) =>
    [
      `bare-metal.on-demand.rate.${card}`,
      `bare-metal.reserved.rate.${card}`,
      `managed-bare-metal.reserved.rate.${card}`,
      `gpu-vm.on-demand.rate.${card}`,
      `gpu-vm.reserved.rate.${card}`,
      `owned-node.price.${card}`,
    ] as const,
);

describe('a lower price', () => {
  it('never makes an option dearer, nor worse on cost', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...RATES),
        fc.double({ min: 0.3, max: 0.99, noNaN: true }),
        (answers, id, factor) => {
          const costs = (price: number) =>
            // Copies: a judgement is good until the next one in the same memory.
            judgementOn(answers, { [id]: price }).options.map(({ amounts, values }) => ({
              amount: Float64Array.from(amounts[0] ?? []),
              value: Float64Array.from(values[0] ?? []),
            }));
          const usual = costs(dataset.figures[id].likely);
          const lower = costs(dataset.figures[id].likely * factor);
          // In the likely world, where sizes are set; a split may be sized anew and lose in some draw.
          const dearer = lower.filter(
            ({ amount }, option) =>
              (amount[0] ?? NaN) > (usual[option]?.amount[0] ?? NaN) * (1 + A_HAIR),
          );
          const worse = lower
            .slice(0, SINGLE_OPTION_IDS.length)
            .filter(({ value }, option) =>
              value.some((one, draw) => one < (usual[option]?.value[draw] ?? NaN) - A_HAIR),
            );
          expect(dearer).toEqual([]);
          expect(worse).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('twice the work', () => {
  it('costs twice as much where sizes are whole nodes, and is worth the same', () => {
    // Servers of your own may round to other nodes, or be enough for a spare.
    const rented = (answers: Answers) =>
      judgementOf(answers, 1).options.filter(({ shape }) => shape.sourcing !== 'owned');
    const double = rented({ ...PLAIN, meanGpus: 24, peakGpus: 32 });
    for (const [index, { amounts, likelyValues }] of rented(PLAIN).entries()) {
      expect(double[index]?.amounts[0]?.[0]).toBeCloseTo(2 * (amounts[0]?.[0] ?? NaN), 4);
      expect(double[index]?.likelyValues[0]).toBeCloseTo(likelyValues[0] ?? NaN);
    }
  });
});
