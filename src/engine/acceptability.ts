/**
 * What many draws say about the options (F6, F7). Each option has a column of scores, one per draw, and a
 * column of marks, 1 where it is feasible in that draw and 0 where not. The same draw is the same luck for
 * all. An option is ranked only where it is feasible; options with equal scores share their ranks evenly.
 * Shares are of the draws in which something is feasible, and all 0 where there is no such draw.
 */
import { scoreOf } from './aggregation';

/** The scores and feasibility of all options in all draws: one column each per option. */
export type DrawnScores = {
  readonly scores: readonly Float64Array[];
  readonly feasible: readonly Uint8Array[];
};

/** In how many draws something is feasible: in those that have a best score. */
export function countedIn(best: Float64Array): number {
  let counted = 0;
  for (let draw = 0; draw < best.length; draw += 1) {
    counted += best[draw] === -Infinity ? 0 : 1;
  }
  return counted;
}

/** The share of draws in which no option is feasible, from 0 to 1. */
export const nothingFeasibleShare = (
  drawn: DrawnScores,
  best: Float64Array = bestScores(drawn),
): number => (best.length === 0 ? 0 : 1 - countedIn(best) / best.length);

/** The highest score among the feasible options of each draw; −Infinity where there is none. */
export function bestScores({ scores, feasible }: DrawnScores): Float64Array {
  const best = new Float64Array(scores[0]?.length ?? 0).fill(-Infinity);
  for (const [option, column] of scores.entries()) {
    raise(best, column, marksOf(feasible, option));
  }
  return best;
}

function raise(best: Float64Array, column: Float64Array, marks: Uint8Array): void {
  for (let draw = 0; draw < best.length; draw += 1) {
    if (marks[draw] === 1 && (column[draw] ?? 0) > (best[draw] ?? 0)) {
      best[draw] = column[draw] ?? 0;
    }
  }
}

function marksOf(feasible: readonly Uint8Array[], option: number): Uint8Array {
  const marks = feasible[option];
  if (marks === undefined) {
    throw new RangeError(`option ${option} has scores but no marks of feasibility`);
  }
  return marks;
}

/**
 * First-rank shares in one pass, 1/t for each of t that tie: b¹ of F6, and all that a re-run for another
 * answer needs.
 */
export function firstRankShares(
  drawn: DrawnScores,
  best: Float64Array = bestScores(drawn),
): Float64Array {
  const ties = new Float64Array(best.length);
  for (const [option, column] of drawn.scores.entries()) {
    countFirsts(ties, best, column, marksOf(drawn.feasible, option));
  }
  const counted = Math.max(1, countedIn(best));
  return Float64Array.from(
    drawn.scores,
    (column, option) =>
      sharesOfFirsts(ties, best, column, marksOf(drawn.feasible, option)) / counted,
  );
}

function countFirsts(
  ties: Float64Array,
  best: Float64Array,
  column: Float64Array,
  marks: Uint8Array,
): void {
  for (let draw = 0; draw < ties.length; draw += 1) {
    if (isFirst(best, column, marks, draw)) {
      ties[draw] = (ties[draw] ?? 0) + 1;
    }
  }
}

function sharesOfFirsts(
  ties: Float64Array,
  best: Float64Array,
  column: Float64Array,
  marks: Uint8Array,
): number {
  let sum = 0;
  for (let draw = 0; draw < ties.length; draw += 1) {
    if (isFirst(best, column, marks, draw)) {
      sum += 1 / (ties[draw] ?? 1);
    }
  }
  return sum;
}

const isFirst = (
  best: Float64Array,
  column: Float64Array,
  marks: Uint8Array,
  draw: number,
): boolean => marks[draw] === 1 && column[draw] === best[draw];

/**
 * Rank acceptability b[option][rank] (F6): in which share of the draws an option takes each rank, the
 * first rank at 0. Every column of ranks that is always taken sums to 1.
 */
export function rankAcceptability({ scores, feasible }: DrawnScores): readonly Float64Array[] {
  const shares = scores.map(() => new Float64Array(scores.length));
  const draws = scores[0]?.length ?? 0;
  const now = new Float64Array(scores.length);
  // The order of one draw is where the sorting of the next begins: it is seldom far off.
  const order = Int32Array.from(scores.keys());
  for (let draw = 0; draw < draws; draw += 1) {
    for (let option = 0; option < now.length; option += 1) {
      const isFeasible = feasible[option]?.[draw] === 1;
      now[option] = isFeasible ? (scores[option]?.[draw] ?? 0) : -Infinity;
    }
    sortDescending(order, now);
    shareRanks(shares, order, now);
  }
  const counted = Math.max(1, countedIn(bestScores({ scores, feasible })));
  for (const column of shares) {
    scale(column, 1 / counted);
  }
  return shares;
}

/** Sorts places by their scores, the highest first, by insertion. */
function sortDescending(order: Int32Array, scores: Float64Array): void {
  for (let next = 1; next < order.length; next += 1) {
    const option = order[next] ?? 0;
    const score = scores[option] ?? 0;
    let gap = next;
    while (gap > 0 && (scores[order[gap - 1] ?? 0] ?? 0) < score) {
      order[gap] = order[gap - 1] ?? 0;
      gap -= 1;
    }
    order[gap] = option;
  }
}

/** Adds one draw to the ranks of the options, split evenly over the ranks of those that tie. */
function shareRanks(
  shares: readonly Float64Array[],
  order: Int32Array,
  scores: Float64Array,
): void {
  let start = 0;
  while (start < order.length) {
    const score = scores[order[start] ?? 0] ?? 0;
    if (score === -Infinity) {
      return;
    }
    let end = start + 1;
    while (end < order.length && scores[order[end] ?? 0] === score) {
      end += 1;
    }
    for (let taken = start; taken < end; taken += 1) {
      addEvenly(shares[order[taken] ?? 0], start, end);
    }
    start = end;
  }
}

/** Adds 1 in all to the ranks from `start` up to `end`. */
function addEvenly(ranks: Float64Array | undefined, start: number, end: number): void {
  if (ranks !== undefined) {
    for (let rank = start; rank < end; rank += 1) {
      ranks[rank] = (ranks[rank] ?? 0) + 1 / (end - start);
    }
  }
}

function scale(column: Float64Array, factor: number): void {
  for (let index = 0; index < column.length; index += 1) {
    column[index] = (column[index] ?? 0) * factor;
  }
}

/**
 * The central weights of an option: the mean weights of those draws in which it is first, one number per
 * criterion (F6). Null where it is never first.
 */
export function centralWeights(
  drawn: DrawnScores,
  weights: readonly Float64Array[],
  option: number,
): Float64Array | null {
  const best = bestScores(drawn);
  const column = drawn.scores[option];
  const marks = marksOf(drawn.feasible, option);
  if (column === undefined) {
    return null;
  }
  const sums = new Float64Array(weights.length);
  let first = 0;
  for (let draw = 0; draw < best.length; draw += 1) {
    if (isFirst(best, column, marks, draw)) {
      first += 1;
      for (let criterion = 0; criterion < sums.length; criterion += 1) {
        sums[criterion] = (sums[criterion] ?? 0) + (weights[criterion]?.[draw] ?? 0);
      }
    }
  }
  if (first === 0) {
    return null;
  }
  scale(sums, 1 / first);
  return sums;
}

/**
 * The confidence factor of an option: the share of draws in which it is first when every draw is scored
 * with its own central weights (F6). `values` has, per option and criterion, a column of values.
 */
export function confidenceFactor(
  values: readonly (readonly Float64Array[])[],
  feasible: readonly Uint8Array[],
  weights: Float64Array,
  option: number,
): number {
  const draws = feasible[0]?.length ?? 0;
  const scores = values.map((columns) => {
    const scored = new Float64Array(draws);
    const now = new Float64Array(columns.length);
    for (let draw = 0; draw < draws; draw += 1) {
      for (let criterion = 0; criterion < now.length; criterion += 1) {
        now[criterion] = columns[criterion]?.[draw] ?? 0;
      }
      scored[draw] = scoreOf(now, weights);
    }
    return scored;
  });
  return firstRankShares({ scores, feasible })[option] ?? 0;
}

/** The share of all draws in which one column of scores is above another; ties count for neither. */
export function pairwiseShare(left: Float64Array, right: Float64Array): number {
  let wins = 0;
  for (let draw = 0; draw < left.length; draw += 1) {
    wins += (left[draw] ?? 0) > (right[draw] ?? 0) ? 1 : 0;
  }
  return left.length === 0 ? 0 : wins / left.length;
}

/**
 * The regret of an option in each draw, in units of value: the highest feasible score less its own (F7).
 * Never below 0, also where a gate excludes the option itself; NaN where nothing is feasible.
 */
export function regretsOf(best: Float64Array, scores: Float64Array): Float64Array {
  const regrets = new Float64Array(best.length);
  for (let draw = 0; draw < best.length; draw += 1) {
    const top = best[draw] ?? -Infinity;
    regrets[draw] = top === -Infinity ? NaN : Math.max(0, top - (scores[draw] ?? 0));
  }
  return regrets;
}

/** Mean regret of an option over the draws in which something is feasible; 0 where none is. */
export function meanRegret(best: Float64Array, scores: Float64Array): number {
  let sum = 0;
  let counted = 0;
  for (let draw = 0; draw < best.length; draw += 1) {
    const top = best[draw] ?? -Infinity;
    if (top !== -Infinity) {
      sum += Math.max(0, top - (scores[draw] ?? 0));
      counted += 1;
    }
  }
  return counted === 0 ? 0 : sum / counted;
}
