import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankingOf, scoreOf } from '@/engine/aggregation';
import { weightChangeToTie, weightInterval } from '@/engine/stability';
import vectors from '~/fixtures/vectors/mavt.json';

const VECTOR_DIGITS = 9; // absolute 1e-9, as the file says

const winnerOf = (values: readonly number[][], weights: readonly number[]): number =>
  rankingOf(values.map((row) => scoreOf(row, weights)))[0] ?? NaN;

describe('the room of a weight', () => {
  it.each(vectors.scored_examples)('matches the vector "$name"', ({ inputs, outputs }) => {
    const winner = winnerOf(inputs.values, inputs.weights);
    for (const [criterion, [low, high]] of outputs.weight_stability_interval.entries()) {
      const room = weightInterval(inputs.values, inputs.weights, criterion, winner);
      expect(room?.low).toBeCloseTo(low ?? NaN, VECTOR_DIGITS);
      expect(room?.high).toBeCloseTo(high ?? NaN, VECTOR_DIGITS);
    }
  });

  it('ends where two options draw level', () => {
    // t × 0.9 + (1 − t) × 0.2 = t × 0.5 + (1 − t) × 0.8 at t = 0.6
    const values = [
      [0.9, 0.2],
      [0.5, 0.8],
    ];
    expect(weightInterval(values, [0.7, 0.3], 0, 0)).toEqual({
      low: expect.closeTo(0.6, 12),
      high: 1,
    });
    expect(weightInterval(values, [0.5, 0.5], 0, 1)).toEqual({
      low: 0,
      high: expect.closeTo(0.6, 12),
    });
    const beaten = [
      [0.4, 0.4],
      [0.5, 0.8],
    ];
    expect(weightInterval(beaten, [0.7, 0.3], 0, 0)).toBeNull();
  });

  it('is everything where the option wins on all criteria, or there is only one', () => {
    expect(
      weightInterval(
        [
          [1, 1],
          [0, 0],
        ],
        [0.7, 0.3],
        0,
        0,
      ),
    ).toEqual({ low: 0, high: 1 });
    expect(weightInterval([[1], [0]], [1], 0, 0)).toEqual({ low: 0, high: 1 });
  });

  const value = fc.double({ min: 0, max: 1, noNaN: true });
  const rows = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 6,
  });
  const anyCriterion = fc.integer({ min: 0, max: 2 });

  it('keeps the winner first anywhere inside it', () => {
    fc.assert(
      fc.property(rows, anyCriterion, value, (values, criterion, part) => {
        const winner = winnerOf(values, RANKED);
        const { low, high } = weightInterval(values, RANKED, criterion, winner) ?? NOWHERE;
        const weight = low + part * (high - low);
        expect(leadAt(values, winner, criterion, weight)).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it('loses the winner beyond its ends', () => {
    fc.assert(
      fc.property(rows, anyCriterion, value, (values, criterion, part) => {
        const winner = winnerOf(values, RANKED);
        const { low, high } = weightInterval(values, RANKED, criterion, winner) ?? NOWHERE;
        expect(leadAt(values, winner, criterion, low * part)).toBeLessThanOrEqual(
          low > 0 ? 1e-9 : 2,
        );
        const beyond = high + part * (1 - high);
        expect(leadAt(values, winner, criterion, beyond)).toBeLessThanOrEqual(high < 1 ? 1e-9 : 2);
      }),
    );
  });
});

const RANKED = [0.5, 0.3, 0.2];
const NOWHERE = { low: NaN, high: NaN };

/** The lead of an option over its best rival with one weight moved and the others in proportion. */
function leadAt(
  values: readonly number[][],
  option: number,
  criterion: number,
  weight: number,
): number {
  const others = (1 - weight) / (1 - (RANKED[criterion] ?? 0));
  const moved = RANKED.map((w, index) => (index === criterion ? weight : w * others));
  const scores = values.map((row) => scoreOf(row, moved));
  const rivals = scores.filter((_, index) => index !== option);
  return (scores[option] ?? NaN) - Math.max(...rivals);
}

describe('the change of one weight that makes two options tie', () => {
  const { inputs, outputs } = vectors.weight_sensitivity_example;

  it.each(Object.entries(outputs.weight_change_to_tie))(
    'matches the vector of %s',
    (pair, rows) => {
      const [own = [], rival = []] = pair
        .split('-')
        .map((name) => inputs.values[Number(name.slice(1)) - 1]);
      for (const [criterion, { absolute }] of rows.entries()) {
        const change = weightChangeToTie(own, rival, inputs.weights, criterion);
        expect(change).toBeCloseTo(absolute, VECTOR_DIGITS);
      }
    },
  );
});
