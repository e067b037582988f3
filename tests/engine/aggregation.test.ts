import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contributionsOf,
  meanContributions,
  rankingOf,
  scoreColumn,
  scoreOf,
} from '@/engine/aggregation';
import { linearValue } from '@/engine/value';
import { rankedWeightDraws } from '@/engine/weights';
import vectors from '~/fixtures/vectors/mavt.json';
import { allTied, columnsOfLuck } from '~/support/luck';

const VECTOR_DIGITS = 9; // absolute 1e-9, as the file says

const scoresOf = (values: readonly number[][], weights: readonly number[]): number[] =>
  values.map((row) => scoreOf(row, weights));

function expectScores(actual: readonly number[], wanted: readonly number[]): void {
  expect(actual).toHaveLength(wanted.length);
  for (const [option, score] of wanted.entries()) {
    expect(actual[option]).toBeCloseTo(score, VECTOR_DIGITS);
  }
}

describe('the score of an option', () => {
  it.each(vectors.scored_examples)('matches the vector "$name"', ({ inputs, outputs }) => {
    const scores = scoresOf(inputs.values, inputs.weights);
    expectScores(scores, outputs.scores);
    const ranking = rankingOf(scores).map((option) => inputs.options[option]);
    expect(ranking).toEqual(outputs.ranking);
    const [first = NaN, second = NaN] = rankingOf(scores);
    expect((scores[first] ?? NaN) - (scores[second] ?? NaN)).toBeCloseTo(outputs.margin, 9);
    const own = contributionsOf(inputs.values[first] ?? [], inputs.weights);
    const rival = contributionsOf(inputs.values[second] ?? [], inputs.weights);
    for (const [criterion, wanted] of outputs.contribution_best_minus_runner_up.entries()) {
      const difference = (own[criterion] ?? NaN) - (rival[criterion] ?? NaN);
      expect(difference).toBeCloseTo(wanted, VECTOR_DIGITS);
    }
  });

  it('ties two options of the public example at 22, and keeps their order', () => {
    const { inputs, outputs } = vectors.weighted_sum_public_example;
    const scores = scoresOf(inputs.values, inputs.weights);
    expectScores(scores, outputs.scores);
    expect(rankingOf([21.5, 22, 22])).toEqual([1, 2, 0]);
  });

  it('stays where it is when an option is added that all others beat', () => {
    const { inputs, outputs } = vectors.rank_reversal;
    const anchored = (rows: readonly number[][]) =>
      scoresOf(
        rows.map((row) =>
          row.map((amount, criterion) =>
            linearValue(
              amount,
              inputs.anchors_worst[criterion] ?? NaN,
              inputs.anchors_best[criterion] ?? NaN,
            ),
          ),
        ),
        inputs.weights,
      );
    const before = anchored(inputs.three_options);
    const after = anchored([...inputs.three_options, inputs.added_dominated_option]);
    expectScores(before, outputs.anchored_before);
    expectScores(after.slice(0, 3), outputs.anchored_after);
    expect(rankingOf(after).slice(0, 3)).toEqual(rankingOf(before));
  });

  it('flips when one fact is counted twice, which is why none is', () => {
    const { inputs, outputs, with_duplicate: twice } = vectors.double_counting;
    const once = scoresOf(inputs.values, inputs.weights);
    expectScores(once, outputs.scores);
    expect(inputs.options[rankingOf(once)[0] ?? NaN]).toBe(outputs.best);
    // The file prints its three weights of a third to twelve digits.
    const doubled = scoresOf(twice.values, twice.weights);
    expectScores(doubled, twice.scores);
    expect(inputs.options[rankingOf(doubled)[0] ?? NaN]).toBe(twice.best);
  });

  it('cannot buy back a requirement that is failed', () => {
    const { inputs, outputs } = vectors.veto;
    const scores = scoresOf(inputs.values, inputs.weights);
    expectScores(scores, outputs.scores_without_veto);
    const ranking = rankingOf(scores);
    const feasible = ranking.filter((option) => outputs.feasible[option] === true);
    expect(inputs.options[ranking[0] ?? NaN]).toBe(outputs.best_without_veto);
    expect(inputs.options[feasible[0] ?? NaN]).toBe(outputs.best_with_veto);
  });

  it('is the sum of its contributions, to the last digit', () => {
    const number = fc.double({ min: -1, max: 2, noNaN: true });
    const pairs = fc.array(fc.tuple(number, fc.double({ min: 0, max: 1, noNaN: true })));
    fc.assert(
      fc.property(pairs, (rows) => {
        const values = rows.map(([value]) => value);
        const weights = rows.map(([, weight]) => weight);
        let sum = 0;
        for (const contribution of contributionsOf(values, weights)) {
          sum += contribution;
        }
        expect(scoreOf(values, weights)).toBe(sum);
      }),
    );
  });
});

describe('scores over many draws', () => {
  const values = columnsOfLuck(5, 500, 7);
  const weights = rankedWeightDraws(allTied(5), columnsOfLuck(5, 500, 8));

  it('are the score of each draw', () => {
    const column = scoreColumn(values, weights);
    const valuesThen = values.map((one) => one[123] ?? NaN);
    const weightsThen = weights.map((one) => one[123] ?? NaN);
    expect(column[123]).toBeCloseTo(scoreOf(valuesThen, weightsThen), 14);
  });

  it('have mean contributions that sum to the mean score', () => {
    const column = scoreColumn(values, weights);
    const mean = column.reduce((sum, score) => sum + score, 0) / column.length;
    const total = meanContributions(values, weights).reduce((sum, part) => sum + part, 0);
    expect(total).toBeCloseTo(mean, 12);
  });

  it('need weights for every criterion', () => {
    expect(() => scoreColumn(values, weights.slice(1))).toThrow(RangeError);
  });
});
