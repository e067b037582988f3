/**
 * The additive value model (F3): a score is the sum of weight × value over the criteria, and those
 * products are its explanation. Values and weights are in the order of the criteria that apply.
 */
import { blankColumn } from '@/lib/lent-columns';

type Numbers = readonly number[] | Float64Array;

/** w_j v_j for each criterion. */
export const contributionsOf = (values: Numbers, weights: Numbers): Float64Array =>
  Float64Array.from(values, (value, criterion) => (weights[criterion] ?? 0) * value);

/** Σ_j w_j v_j, which is the sum of the contributions to the last digit. */
export function scoreOf(values: Numbers, weights: Numbers): number {
  let score = 0;
  for (let criterion = 0; criterion < values.length; criterion += 1) {
    score += (weights[criterion] ?? 0) * (values[criterion] ?? 0);
  }
  return score;
}

/** The scores of one option in all draws, from a column of values and one of weights per criterion. */
export function scoreColumn(
  values: readonly Float64Array[],
  weights: readonly Float64Array[],
): Float64Array {
  const scores = blankColumn(values[0]?.length ?? 0);
  for (const [criterion, column] of values.entries()) {
    const add = criterion === 0 ? setProducts : addProducts;
    add(scores, column, columnOf(weights, criterion));
  }
  return scores;
}

/** The weights of a criterion; only a mistake of ours leaves one without. */
function columnOf(weights: readonly Float64Array[], criterion: number): Float64Array {
  const column = weights[criterion];
  if (column === undefined) {
    throw new RangeError(`criterion ${criterion} has values but no weights`);
  }
  return column;
}

function setProducts(into: Float64Array, left: Float64Array, right: Float64Array): void {
  for (let draw = 0; draw < into.length; draw += 1) {
    into[draw] = (left[draw] ?? 0) * (right[draw] ?? 0);
  }
}

function addProducts(sums: Float64Array, left: Float64Array, right: Float64Array): void {
  for (let draw = 0; draw < sums.length; draw += 1) {
    sums[draw] = (sums[draw] ?? 0) + (left[draw] ?? 0) * (right[draw] ?? 0);
  }
}

/** Mean of w_j v_j over all draws, for each criterion: sums to the mean score but for rounding. */
export function meanContributions(
  values: readonly Float64Array[],
  weights: readonly Float64Array[],
): Float64Array {
  return Float64Array.from(values, (column, criterion) =>
    meanProduct(column, columnOf(weights, criterion)),
  );
}

function meanProduct(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let draw = 0; draw < left.length; draw += 1) {
    sum += (left[draw] ?? 0) * (right[draw] ?? 0);
  }
  return sum / left.length;
}

/** Places of the options from the highest score down; equal scores keep their order. */
export const rankingOf = (scores: Numbers): readonly number[] =>
  [...scores.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
