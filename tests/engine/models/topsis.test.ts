import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closenessBetween, closenessOf } from '@/engine/models/topsis';
import { linearValue } from '@/engine/value';
import { anyDecision, turned } from '~/support/any-decision';
import vectors from '~/fixtures/vectors/mavt.json';

const VECTOR_DIGITS = 9; // absolute 1e-9, as the file says
const ROUNDING = 1e-9;

const { inputs, outputs } = vectors.rank_reversal;
const ALL_FOUR = [...inputs.three_options, inputs.added_dominated_option];

/** Higher is better everywhere: what should be low is negated. */
const higherIsBetter = (rows: readonly number[][]): number[][] =>
  rows.map((row) => row.map((amount, criterion) => amount * (inputs.direction[criterion] ?? NaN)));

const anchored = (rows: readonly number[][]): number[][] =>
  rows.map((row) =>
    row.map((amount, criterion) =>
      linearValue(
        amount,
        inputs.anchors_worst[criterion] ?? NaN,
        inputs.anchors_best[criterion] ?? NaN,
      ),
    ),
  );

const firstOf = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));

describe('closeness to the best option there could be', () => {
  it.each([
    ['three options', inputs.three_options, outputs.topsis_before],
    ['four, one of which all others beat', ALL_FOUR, outputs.topsis_after],
  ])('matches the vector of %s', (_, rows, wanted) => {
    const closeness = closenessOf(higherIsBetter(rows), inputs.weights);
    // The file gives the three options, not the one added.
    for (const [option, one] of wanted.entries()) {
      expect(closeness[option]).toBeCloseTo(one, VECTOR_DIGITS);
    }
  });

  it('is the share of the way from the worst', () => {
    // Norms 5 and 5: (0.6, 0.8) and (0.8, 0.6). The first is 0.75 × 0.2 = 0.15 from the best on one
    // criterion and 0.25 × 0.2 = 0.05 from the worst on the other: 0.05 ÷ 0.20 = 0.25.
    const [first, second] = closenessOf(
      [
        [3, 4],
        [4, 3],
      ],
      [0.75, 0.25],
    );
    expect(first).toBeCloseTo(0.25, 12);
    expect(second).toBeCloseTo(0.75, 12);
  });

  it('is 1 where nothing tells the options apart, and where there is one only', () => {
    expect(closenessOf([[0], [0]], [1])).toEqual([1, 1]);
    expect(closenessOf([[0.3, 0.7]], [0.5, 0.5])).toEqual([1]);
  });

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(anyDecision, ({ rows, weights }) => {
        for (const closeness of closenessOf(rows, weights)) {
          expect(closeness).toBeGreaterThanOrEqual(0);
          expect(closeness).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is 1 for an option that is best on every criterion', () => {
    fc.assert(
      fc.property(anyDecision, ({ rows, weights }) => {
        const best = weights.map((_, criterion) =>
          Math.max(...rows.map((row) => row[criterion] ?? NaN)),
        );
        expect(closenessOf([...rows, best], weights).at(-1)).toBe(1);
      }),
    );
  });

  it('follows the options wherever they are listed', () => {
    fc.assert(
      fc.property(anyDecision, fc.nat(), ({ rows, weights }, by) => {
        const wanted = turned(closenessOf(rows, weights), by);
        for (const [option, closeness] of closenessOf(turned(rows, by), weights).entries()) {
          expect(Math.abs(closeness - (wanted[option] ?? NaN))).toBeLessThan(ROUNDING);
        }
      }),
    );
  });
});

describe('an option that all others beat', () => {
  const between = (rows: readonly number[][]): readonly number[] =>
    closenessBetween(
      anchored(rows),
      inputs.weights,
      inputs.weights.map(() => 0),
      inputs.weights.map(() => 1),
    );

  it('turns the choice where the options make the scale', () => {
    expect(firstOf(closenessOf(higherIsBetter(inputs.three_options), inputs.weights))).toBe(2);
    expect(firstOf(closenessOf(higherIsBetter(ALL_FOUR), inputs.weights))).toBe(0);
  });

  it('moves nothing between fixed anchors', () => {
    expect(between(ALL_FOUR).slice(0, 3)).toEqual(between(inputs.three_options));
  });

  it('is measured from both ends of a fixed scale', () => {
    // 0.6 × 1 from the worst, 0.4 × 1 from the best
    const [closeness] = closenessBetween([[1, 0]], [0.6, 0.4], [0, 0], [1, 1]);
    expect(closeness).toBeCloseTo(0.6, 12);
  });
});
