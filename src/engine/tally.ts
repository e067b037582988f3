import { bestScores, countedIn, type DrawnScores } from './acceptability';
import type { Levels } from './answer-levels';

/** What is added up per level: the same columns for every question. */
export type Columns = DrawnScores & {
  /** The highest score among the feasible options of each draw; −Infinity where there is none. */
  readonly best: Float64Array;
  /**
   * The score, at most that of the best feasible option of the draw: what choosing the option earns, so that
   * the best less this is its regret (F7). 0 for all where nothing is feasible.
   */
  readonly payoffs: readonly Float64Array[];
  /** In how many draws each option is feasible. */
  readonly possible: readonly number[];
  /** In how many draws something is feasible. */
  readonly counted: number;
};

export function columnsFrom({ scores, feasible }: DrawnScores): Columns {
  const best = bestScores({ scores, feasible });
  const possible = feasible.map(sumOf);
  return {
    scores,
    feasible,
    best,
    possible,
    counted: countedIn(best),
    payoffs: scores.map((column, option) =>
      possible[option] === best.length ? column : payoffsOf(column, best),
    ),
  };
}

function sumOf(marks: Uint8Array): number {
  let sum = 0;
  for (let draw = 0; draw < marks.length; draw += 1) {
    sum += marks[draw] ?? 0;
  }
  return sum;
}

function payoffsOf(scores: Float64Array, best: Float64Array): Float64Array {
  const payoffs = new Float64Array(scores.length);
  for (let draw = 0; draw < payoffs.length; draw += 1) {
    const most = best[draw] ?? 0;
    payoffs[draw] = most === -Infinity ? 0 : Math.min(most, scores[draw] ?? 0);
  }
  return payoffs;
}

/** The draws from `from` up to `to`. */
export type Span = { readonly from: number; readonly to: number };

/**
 * Sums over the draws of each level; of options at place option × levels + level. Options that are never
 * feasible are left at 0: nobody chooses them.
 */
export type Tally = {
  readonly levels: number;
  readonly draws: Float64Array;
  readonly scores: Float64Array;
  readonly payoffs: Float64Array;
  readonly feasible: Float64Array;
};

export function tallyOf(columns: Columns, levels: Levels, span: Span): Tally {
  const { of, count } = levels;
  const draws = new Float64Array(count);
  for (let draw = span.from; draw < span.to; draw += 1) {
    const level = of[draw] ?? 0;
    draws[level] = (draws[level] ?? 0) + 1;
  }
  const blank = (): Float64Array => new Float64Array(columns.scores.length * count);
  const tally = { levels: count, draws, scores: blank(), payoffs: blank(), feasible: blank() };
  for (const [option, possible] of columns.possible.entries()) {
    if (possible > 0) {
      addOption(tally, columns, { option, levels: of, span });
    }
  }
  return tally;
}

type Place = { readonly option: number; readonly levels: Uint8Array; readonly span: Span };

function addOption(tally: Tally, columns: Columns, { option, levels, span }: Place): void {
  const [start, end] = [option * tally.levels, (option + 1) * tally.levels];
  const scores = columns.scores[option] ?? columns.best;
  addNumbers(tally.scores.subarray(start, end), scores, levels, span);
  const payoffs = columns.payoffs[option] ?? scores;
  if (payoffs === scores) {
    // Feasible in every draw: nothing is taken off its scores, and every draw counts.
    tally.payoffs.set(tally.scores.subarray(start, end), start);
    tally.feasible.set(tally.draws, start);
  } else {
    addNumbers(tally.payoffs.subarray(start, end), payoffs, levels, span);
    addMarks(tally.feasible.subarray(start, end), columns.feasible[option] ?? levels, levels, span);
  }
}

/** Two that look alike, so that each reads one kind of column: a loop over both kinds is several times slower. */
function addNumbers(
  sums: Float64Array,
  column: Float64Array,
  levels: Uint8Array,
  { from, to }: Span,
): void {
  for (let draw = from; draw < to; draw += 1) {
    const level = levels[draw] ?? 0;
    sums[level] = (sums[level] ?? 0) + (column[draw] ?? 0);
  }
}

function addMarks(
  sums: Float64Array,
  marks: Uint8Array,
  levels: Uint8Array,
  { from, to }: Span,
): void {
  for (let draw = from; draw < to; draw += 1) {
    const level = levels[draw] ?? 0;
    sums[level] = (sums[level] ?? 0) + (marks[draw] ?? 0);
  }
}

/** Both tallies as one. */
export const together = (a: Tally, b: Tally): Tally => ({
  levels: a.levels,
  draws: plus(a.draws, b.draws),
  scores: plus(a.scores, b.scores),
  payoffs: plus(a.payoffs, b.payoffs),
  feasible: plus(a.feasible, b.feasible),
});

const plus = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((value, place) => value + (b[place] ?? 0));
