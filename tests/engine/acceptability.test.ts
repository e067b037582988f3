import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestScores,
  centralWeights,
  confidenceFactor,
  type DrawnScores,
  firstRankShares,
  meanRegret,
  nothingFeasibleShare,
  pairwiseShare,
  rankAcceptability,
  regretsOf,
} from '@/engine/acceptability';
import { scoreColumn } from '@/engine/aggregation';
import { normalInverse } from '@/engine/models/normal';
import { rankedWeightDraws } from '@/engine/weights';
import { uniforms } from '@/lib/random';
import regretVectors from '~/fixtures/vectors/robustness_counterfactual.json';
import vectors from '~/fixtures/vectors/smaa.json';
import { allTied, columnsOfLuck, listedOrder } from '~/support/luck';

const DRAWS = 40_000;
const SEED = 20_261_121;

type Case = (typeof vectors.cases)[number];

/** Columns of values per option and criterion: constant, or with the normal noise that the case states. */
function valueColumns({ inputs }: Case): readonly (readonly Float64Array[])[] {
  return inputs.values.map((row, option) =>
    row.map((value, criterion) => {
      const spread = inputs.sd?.[option]?.[criterion];
      return spread === undefined
        ? new Float64Array(DRAWS).fill(value)
        : uniforms(SEED, `noise ${option} ${criterion}`, DRAWS).map(
            (u) => value + spread * normalInverse(u),
          );
    }),
  );
}

/** The case drawn: weights as it states them, scores and everything feasible. */
function drawn(one: Case) {
  const criteria = one.inputs.values[0]?.length ?? 0;
  const isRanked = one.inputs.weights.startsWith('ordered');
  const groups = isRanked ? listedOrder(criteria) : allTied(criteria);
  const weights = rankedWeightDraws(groups, columnsOfLuck(criteria, DRAWS, SEED));
  const values = valueColumns(one);
  const scores = values.map((columns) => scoreColumn(columns, weights));
  const feasible = scores.map(() => new Uint8Array(DRAWS).fill(1));
  return { weights, values, draws: { scores, feasible } };
}

/** Five standard errors of the draws here and one of those behind the vector, as the file says. */
function expectShare(share: number | undefined, wanted: number, error: number): void {
  const tolerance = 5 * Math.sqrt((wanted * (1 - wanted)) / DRAWS) + error;
  expect(Math.abs((share ?? NaN) - wanted)).toBeLessThanOrEqual(tolerance);
}

describe('acceptability', () => {
  it.each(vectors.cases)('matches the vector "$name"', (one) => {
    const { weights, draws } = drawn(one);
    const error = one.standard_error_max ?? 0;
    const ranks = rankAcceptability(draws);
    const first = firstRankShares(draws);
    for (const [option, row] of (one.outputs.rank_acceptability ?? []).entries()) {
      for (const [rank, wanted] of row.entries()) {
        expectShare(ranks[option]?.[rank], wanted, error);
      }
    }
    for (const [option, wanted] of (one.outputs.first_rank_exact ?? []).entries()) {
      expectShare(first[option], wanted, error);
    }
    for (const [left, row] of (one.outputs.pairwise_wins ?? []).entries()) {
      for (const [right, wanted] of row.entries()) {
        const share = pairwiseShare(
          draws.scores[left] ?? new Float64Array(),
          draws.scores[right] ?? new Float64Array(),
        );
        expectShare(share, wanted, error);
      }
    }
    const central = one.outputs.central_weights ?? one.outputs.central_weights_exact ?? [];
    const oftenFirst = [...central.entries()].filter(([option]) => (first[option] ?? 0) >= 0.02);
    for (const [option, wanted] of oftenFirst) {
      const found = centralWeights(draws, weights, option);
      for (const [criterion, weight] of wanted.entries()) {
        expect(Math.abs((found?.[criterion] ?? NaN) - (weight ?? NaN))).toBeLessThanOrEqual(0.02);
      }
    }
  });

  it('puts an option first for sure at its own central weights where values are certain', () => {
    const [one] = vectors.cases;
    if (one === undefined) {
      throw new Error('the vectors have no case');
    }
    const { weights, values, draws } = drawn(one);
    for (const option of values.keys()) {
      const central = centralWeights(draws, weights, option) ?? new Float64Array();
      expect(confidenceFactor(values, draws.feasible, central, option)).toBe(1);
    }
  });
});

describe('draws counted by hand', () => {
  // Three options in four draws; the second is excluded in draw 2, all are in draw 4.
  const draws: DrawnScores = {
    scores: [
      Float64Array.of(0.5, 0.4, 0.6, 0.9),
      Float64Array.of(0.7, 0.9, 0.6, 0.1),
      Float64Array.of(0.1, 0.3, 0.2, 0.2),
    ],
    feasible: [Uint8Array.of(1, 1, 1, 0), Uint8Array.of(1, 0, 1, 0), Uint8Array.of(1, 1, 1, 0)],
  };

  it('rank only what is feasible and split the ranks of a tie', () => {
    // Draw 1: second, first, third. Draw 2: first, third. Draw 3: first and second tie, then third.
    expect(rankAcceptability(draws).map((row) => [...row])).toEqual([
      [expect.closeTo(1.5 / 3), expect.closeTo(1.5 / 3), 0],
      [expect.closeTo(1.5 / 3), expect.closeTo(0.5 / 3), 0],
      [0, expect.closeTo(1 / 3), expect.closeTo(2 / 3)],
    ]);
    expect([...firstRankShares(draws)]).toEqual([
      expect.closeTo(1.5 / 3),
      expect.closeTo(1.5 / 3),
      0,
    ]);
    expect(nothingFeasibleShare(draws)).toBe(0.25);
  });

  it('count regret against the best feasible option, never below 0', () => {
    const best = bestScores(draws);
    expect([...best]).toEqual([0.7, 0.4, 0.6, -Infinity]);
    const [first = best, second = best, third = best] = draws.scores;
    expect([...regretsOf(best, first)]).toEqual([expect.closeTo(0.2), 0, 0, NaN]);
    expect(meanRegret(best, first)).toBeCloseTo(0.2 / 3, 12);
    expect(meanRegret(best, second)).toBe(0);
    expect(meanRegret(best, third)).toBeCloseTo((0.6 + 0.1 + 0.4) / 3, 12);
  });

  it('have central weights where an option is first, and none where it never is', () => {
    const weights = [Float64Array.of(0.2, 0.8, 0.6, 0.1), Float64Array.of(0.8, 0.2, 0.4, 0.9)];
    expect(centralWeights(draws, weights, 0)).toEqual(
      Float64Array.of((0.8 + 0.6) / 2, (0.2 + 0.4) / 2),
    );
    expect(centralWeights(draws, weights, 2)).toBeNull();
  });

  it('give nothing where nothing is ever feasible', () => {
    const none: DrawnScores = {
      scores: [Float64Array.of(1, 2)],
      feasible: [new Uint8Array(2)],
    };
    expect(nothingFeasibleShare(none)).toBe(1);
    expect([...firstRankShares(none)]).toEqual([0]);
    expect(rankAcceptability(none).map((row) => [...row])).toEqual([[0]]);
    expect(meanRegret(bestScores(none), Float64Array.of(1, 2))).toBe(0);
  });
});

describe('regret', () => {
  it('matches the vector of three options in three equally counted futures', () => {
    const { inputs, outputs } = regretVectors.regret;
    const scores = inputs.payoff.map((row) => Float64Array.from(row));
    const feasible = scores.map((row) => new Uint8Array(row.length).fill(1));
    const best = bestScores({ scores, feasible });
    expect(scores.map((row) => [...regretsOf(best, row)])).toEqual(outputs.regret);
  });

  it('matches the vector of expected regret with the probabilities dealt as draws', () => {
    const { inputs, outputs } = regretVectors.regret;
    // Probabilities of 0.3, 0.4 and 0.3 are three, four and three draws in ten.
    const scores = inputs.payoff.map((row) =>
      Float64Array.from(
        row.flatMap((payoff, future) =>
          Array<number>(Math.round((inputs.probability[future] ?? 0) * 10)).fill(payoff),
        ),
      ),
    );
    const feasible = scores.map((row) => new Uint8Array(row.length).fill(1));
    const best = bestScores({ scores, feasible });
    for (const [option, wanted] of outputs.expected_regret.entries()) {
      expect(meanRegret(best, scores[option] ?? best)).toBeCloseTo(wanted, 9);
    }
  });
});

describe('the shares of any draws', () => {
  const score = fc.integer({ min: 0, max: 4 }).map((step) => step / 4); // coarse, so that many tie
  const anyDraws = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 20 }))
    .chain(([options, count]) =>
      fc.record({
        scores: fc.array(
          fc
            .array(score, { minLength: count, maxLength: count })
            .map((row) => Float64Array.from(row)),
          { minLength: options, maxLength: options },
        ),
        feasible: fc.array(
          fc
            .array(fc.integer({ min: 0, max: 1 }), { minLength: count, maxLength: count })
            .map((row) => Uint8Array.from(row)),
          { minLength: options, maxLength: options },
        ),
      }),
    );

  it('sum to 1 over the options for the first rank, or to 0 where nothing fits', () => {
    fc.assert(
      fc.property(anyDraws, (draws) => {
        const first = firstRankShares(draws);
        const wanted = nothingFeasibleShare(draws) === 1 ? 0 : 1;
        expect(first.reduce((sum, share) => sum + share, 0)).toBeCloseTo(wanted, 12);
        const ranks = rankAcceptability(draws);
        for (const [option, share] of first.entries()) {
          expect(ranks[option]?.[0]).toBeCloseTo(share, 12);
        }
      }),
    );
  });

  it('are alike for two copies of one option', () => {
    fc.assert(
      fc.property(anyDraws, (draws) => {
        const [score0, mark0] = [draws.scores[0], draws.feasible[0]];
        fc.pre(score0 !== undefined && mark0 !== undefined);
        const twice = {
          scores: score0 === undefined ? [] : [...draws.scores, score0],
          feasible: mark0 === undefined ? [] : [...draws.feasible, mark0],
        };
        const first = firstRankShares(twice);
        expect(first[0]).toBe(first[first.length - 1]);
      }),
    );
  });
});
