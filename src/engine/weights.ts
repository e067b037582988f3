/**
 * Weights from a ranking of swings (F4) and their uncertainty (F5). Criteria are named by their place
 * in the list of those that apply; a rank group holds the places of criteria ranked alike, the most
 * valuable swing first.
 */
import type { CriterionId } from '@/dataset/ids';
import type { Priorities } from '@/questions/answers';

export type RankGroups = readonly (readonly number[])[];

/**
 * The ranking of the criteria that apply, as groups of their places in `applicable`. Criteria that do
 * not apply are passed over; those the ranking does not mention tie in the last place.
 */
export function rankGroups(priorities: Priorities, applicable: readonly CriterionId[]): RankGroups {
  const ranked = priorities.map((entry) => (typeof entry === 'string' ? [entry] : entry));
  const mentioned = new Set(ranked.flat());
  const unmentioned = applicable.filter((criterion) => !mentioned.has(criterion));
  return [...ranked, unmentioned]
    .map((group) =>
      group
        .map((criterion) => applicable.indexOf(criterion))
        .filter((place) => place >= 0)
        .toSorted((a, b) => a - b),
    )
    .filter((group) => group.length > 0);
}

const countOf = (groups: RankGroups): number =>
  groups.reduce((count, group) => count + group.length, 0);

/**
 * Rank-order-centroid weights, w_i = (1/n) Σ_{k=i..n} 1/k for the i-th of n positions (F4). Criteria
 * that tie share the mean of the positions they take. In the order of the places; sums to 1.
 */
export function centroidWeights(groups: RankGroups): Float64Array {
  const count = countOf(groups);
  const weights = new Float64Array(count);
  let position = count;
  let centroid = 0;
  // From the last position up, so that the sum of 1/k grows one term at a time.
  for (const group of groups.toReversed()) {
    let sum = 0;
    for (let taken = 0; taken < group.length; taken += 1) {
      centroid += 1 / (position * count);
      sum += centroid;
      position -= 1;
    }
    for (const place of group) {
      weights[place] = sum / group.length;
    }
  }
  return weights;
}

/** Weights from points given out of hand: p_j / Σ p (F4). Throws where no point is above 0. */
export function pointWeights(points: readonly number[]): Float64Array {
  const sum = points.reduce((total, point) => total + point, 0);
  if (!(sum > 0)) {
    throw new RangeError('points need at least one above 0');
  }
  return Float64Array.from(points, (point) => point / sum);
}

/**
 * Uniform draws from all weights that respect a ranking (F5): n exponentials over their sum, sorted
 * and dealt in rank order. Within a tie each criterion keeps the order of its own exponential, which
 * deals at random; with one group for all this is the uniform simplex.
 *
 * `luck` has a column of uniform numbers in (0, 1) for each place; the answer has a column of weights
 * for each place, in as many draws. Each draw sums to 1; the mean is the centroid.
 */
export function rankedWeightDraws(
  groups: RankGroups,
  luck: readonly Float64Array[],
): readonly Float64Array[] {
  const count = countOf(groups);
  const draws = luck[0]?.length ?? 0;
  const columns = Array.from({ length: count }, () => new Float64Array(draws));
  const { order, groupStart, groupEnd } = layOut(groups, count);
  const own = new Float64Array(count);
  const sorted = new Float64Array(count);
  for (let draw = 0; draw < draws; draw += 1) {
    let sum = 0;
    for (let rank = 0; rank < count; rank += 1) {
      const exponential = -Math.log(luck[order[rank] ?? 0]?.[draw] ?? 1);
      own[rank] = exponential;
      sum += exponential;
      insertDescending(sorted, rank, exponential);
    }
    for (let rank = 0; rank < count; rank += 1) {
      const column = columns[order[rank] ?? 0];
      if (column !== undefined) {
        const start = groupStart[rank] ?? 0;
        const place = start + countAbove(own, rank, start, groupEnd[rank] ?? 0);
        column[draw] = (sorted[place] ?? 0) / sum;
      }
    }
  }
  return columns;
}

/** The groups laid end to end: which place each rank is, and where its group starts and ends. */
function layOut(groups: RankGroups, count: number) {
  const order = new Int32Array(count);
  const groupStart = new Int32Array(count);
  const groupEnd = new Int32Array(count);
  let rank = 0;
  for (const group of groups) {
    groupStart.fill(rank, rank, rank + group.length);
    groupEnd.fill(rank + group.length, rank, rank + group.length);
    order.set(group, rank);
    rank += group.length;
  }
  return { order, groupStart, groupEnd };
}

/** Puts a value into a block whose first `filled` values are sorted from large to small. */
function insertDescending(block: Float64Array, filled: number, value: number): void {
  let gap = filled;
  while (gap > 0 && (block[gap - 1] ?? 0) < value) {
    block[gap] = block[gap - 1] ?? 0;
    gap -= 1;
  }
  block[gap] = value;
}

/** How many of a tie group are larger than the one at `rank`; the earlier of two equals counts. */
function countAbove(own: Float64Array, rank: number, start: number, end: number): number {
  const value = own[rank] ?? 0;
  let above = 0;
  for (let other = start; other < end; other += 1) {
    const rival = own[other] ?? 0;
    if (rival > value || (rival === value && other < rank)) {
      above += 1;
    }
  }
  return above;
}
