import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERION_IDS, type CriterionId } from '@/dataset/ids';
import {
  centroidWeights,
  pointWeights,
  rankedWeightDraws,
  rankGroups,
  type RankGroups,
} from '@/engine/weights';
import { uniforms } from '@/lib/random';
import vectors from '~/fixtures/vectors/mavt.json';
import { columnsOfLuck, listedOrder } from '~/support/luck';

const VECTOR_DIGITS = 9; // absolute 1e-9, as the file says

describe('a ranking of criteria', () => {
  const applicable: readonly CriterionId[] = ['cost', 'latency', 'lock-in', 'operations'];

  it('becomes groups of the criteria that apply, most valuable first', () => {
    expect(rankGroups(['lock-in', ['operations', 'cost'], 'latency'], applicable)).toEqual([
      [2],
      [0, 3],
      [1],
    ]);
  });

  it('passes over criteria that do not apply', () => {
    expect(rankGroups(['isolation', 'latency', ['resilience'], 'cost'], applicable)).toEqual([
      [1],
      [0],
      [2, 3],
    ]);
  });

  it('ties in the last place what it does not mention', () => {
    expect(rankGroups(['latency'], applicable)).toEqual([[1], [0, 2, 3]]);
    expect(rankGroups([], applicable)).toEqual([[0, 1, 2, 3]]);
  });
});

describe('rank-order-centroid weights', () => {
  it.each(Object.entries(vectors.surrogate_weights))(
    'match the vector of %s criteria',
    (n, set) => {
      const weights = centroidWeights(listedOrder(Number(n)));
      expect(weights).toHaveLength(set.roc.length);
      for (const [place, wanted] of set.roc.entries()) {
        expect(weights[place]).toBeCloseTo(wanted, VECTOR_DIGITS);
      }
    },
  );

  it('match the vector of tied ranks', () => {
    const { inputs, outputs } = vectors.tied_ranks;
    const weights = centroidWeights(inputs.groups);
    for (const [place, wanted] of outputs.weights.entries()) {
      expect(weights[place]).toBeCloseTo(wanted, VECTOR_DIGITS);
    }
  });

  it('give three criteria 11, 5 and 2 eighteenths', () => {
    // (1 + 1/2 + 1/3) / 3, (1/2 + 1/3) / 3, (1/3) / 3; in the order of the places
    const weights = centroidWeights([[2], [0], [1]]);
    expect(weights[0]).toBeCloseTo(5 / 18, 12);
    expect(weights[1]).toBeCloseTo(2 / 18, 12);
    expect(weights[2]).toBeCloseTo(11 / 18, 12);
  });

  it('sum to 1 and never rise down the ranking', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const weights = centroidWeights(groups);
        expect(sum(weights)).toBeCloseTo(1, 12);
        expectRespected(weights, groups);
      }),
    );
  });
});

describe('weights from points', () => {
  it.each(vectors.swing_points)('match the vector of $inputs.points', ({ inputs, outputs }) => {
    for (const [place, weight] of pointWeights(inputs.points).entries()) {
      expect(weight).toBeCloseTo(outputs.weights[place] ?? NaN, VECTOR_DIGITS);
    }
  });

  it('need a point above 0', () => {
    expect(() => pointWeights([0, 0])).toThrow(RangeError);
  });
});

describe('drawn weights', () => {
  it('deal the exponentials of two criteria to the larger weight first', () => {
    // −ln e⁻¹ = 1 and −ln e⁻³ = 3: three quarters for whoever ranks first
    const luck = [Float64Array.of(Math.exp(-1)), Float64Array.of(Math.exp(-3))];
    expect(drawOf(rankedWeightDraws([[0], [1]], luck), 0)).toEqual([
      expect.closeTo(0.75, 12),
      expect.closeTo(0.25, 12),
    ]);
    // Tied, each keeps its own.
    expect(drawOf(rankedWeightDraws([[0, 1]], luck), 0)).toEqual([
      expect.closeTo(0.25, 12),
      expect.closeTo(0.75, 12),
    ]);
  });

  it('sum to 1 and respect the ranking in every draw', () => {
    fc.assert(
      fc.property(anyGroups, fc.integer(), (groups, seed) => {
        const columns = rankedWeightDraws(groups, columnsOfLuck(groups.flat().length, 20, seed));
        for (let draw = 0; draw < 20; draw += 1) {
          const weights = drawOf(columns, draw);
          expect(sum(weights)).toBeCloseTo(1, 12);
          expectRespected(weights, groups);
        }
      }),
    );
  });

  it.each([
    { groups: [[0], [1], [2], [3], [4], [5], [6]] },
    { groups: [[3], [0, 2], [1, 4, 5], [6]] },
    { groups: [[0, 1, 2, 3, 4, 5, 6]] },
  ])('average to the centroid for the ranking $groups', ({ groups }) => {
    const draws = 40_000;
    const columns = rankedWeightDraws(groups, columnsOfLuck(7, draws, 20_261_121));
    const central = centroidWeights(groups);
    for (const [place, column] of columns.entries()) {
      const mean = sum(column) / draws;
      const spread = Math.sqrt(column.reduce((total, w) => total + (w - mean) ** 2, 0) / draws);
      const fiveErrors = (5 * spread) / Math.sqrt(draws);
      expect(Math.abs(mean - (central[place] ?? NaN))).toBeLessThan(fiveErrors);
    }
  });

  it('are the same for the same luck', () => {
    const luck = CRITERION_IDS.map((criterion) => uniforms(1, criterion, 50));
    const groups = listedOrder(CRITERION_IDS.length);
    expect(rankedWeightDraws(groups, luck)).toEqual(rankedWeightDraws(groups, luck));
  });
});

const sum = (weights: Iterable<number>): number => {
  let total = 0;
  for (const weight of weights) {
    total += weight;
  }
  return total;
};

const drawOf = (columns: readonly Float64Array[], draw: number): readonly number[] =>
  columns.map((column) => column[draw] ?? NaN);

/** No weight of a group is below one of a group that ranks after it. */
function expectRespected(weights: ArrayLike<number>, groups: RankGroups): void {
  for (const [rank, group] of groups.entries()) {
    const after = groups.slice(rank + 1).flat();
    const least = Math.min(...group.map((place) => weights[place] ?? NaN));
    const most = Math.max(0, ...after.map((place) => weights[place] ?? NaN));
    expect(least).toBeGreaterThanOrEqual(most);
  }
}

/** A random order of up to nine criteria, cut into groups. */
const anyGroups: fc.Arbitrary<RankGroups> = fc
  .integer({ min: 1, max: 9 })
  .chain((count) =>
    fc.tuple(
      fc.shuffledSubarray([...Array(count).keys()], { minLength: count, maxLength: count }),
      fc.array(fc.boolean(), { minLength: count, maxLength: count }),
    ),
  )
  .map(([order, joins]) => {
    const groups: number[][] = [];
    for (const [index, place] of order.entries()) {
      const last = groups.at(-1);
      if (last !== undefined && joins[index] === true) {
        last.push(place);
      } else {
        groups.push([place]);
      }
    }
    return groups;
  });
