import { quantilesOf } from '@/lib/quantile';

/** What an open answer is in each draw: a number, or one of some words. The likely world is not among them. */
export type NumberColumn = { readonly kind: 'numbers'; readonly values: Float64Array };
export type ChoiceColumn = {
  readonly kind: 'choices';
  readonly names: readonly string[];
  readonly codes: Uint8Array;
};
export type AnswerColumn = NumberColumn | ChoiceColumn;

/** In how many draws a choice turns out each way. */
export function countsOf({ names, codes }: ChoiceColumn): Float64Array {
  const counts = new Float64Array(names.length);
  for (let draw = 0; draw < codes.length; draw += 1) {
    const code = codes[draw] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** The level of each draw, from 0 to `count` − 1. Not every level need occur. */
export type Levels = { readonly of: Uint8Array; readonly count: number };

/** Numbers are sorted into this many bins of equal count: enough for a trend, few enough for the sample. */
const BINS = 3;

/** What fits one byte. The two longest lists that are drawn together make 95. */
const MOST_LEVELS = 256;

/** Words as they are; numbers in bins of equal count. */
export const levelsOf = (column: AnswerColumn): Levels =>
  column.kind === 'choices'
    ? { of: column.codes, count: column.names.length }
    : { of: binned(column.values), count: BINS };

/** Both at once: a level for each combination, at place a × levels of b + b. */
export function jointLevels(a: Levels, b: Levels): Levels {
  const count = a.count * b.count;
  if (count > MOST_LEVELS) {
    throw new RangeError(`Two answers together have ${count} levels, more than ${MOST_LEVELS}.`);
  }
  const of = new Uint8Array(a.of.length);
  for (let draw = 0; draw < of.length; draw += 1) {
    of[draw] = (a.of[draw] ?? 0) * b.count + (b.of[draw] ?? 0);
  }
  return { of, count };
}

function binned(values: Float64Array): Uint8Array {
  const of = new Uint8Array(values.length);
  const shares = Array.from({ length: BINS - 1 }, (_, bin) => (bin + 1) / BINS);
  for (const [index, value] of quantilesOf(values, shares).entries()) {
    const cut = cutNear(values, value, shares[index] ?? 0);
    for (let draw = 0; draw < of.length; draw += 1) {
      of[draw] = (of[draw] ?? 0) + ((values[draw] ?? 0) >= cut ? 1 : 0);
    }
  }
  return of;
}

/**
 * The number from which on the upper bin begins: the value or the next one, whichever leaves closer to this share of
 * the numbers below. Equal numbers stay together, so that one which most draws have is a bin of its own.
 */
function cutNear(values: Float64Array, value: number, share: number): number {
  let below = 0;
  let equal = 0;
  let next = Infinity;
  for (let draw = 0; draw < values.length; draw += 1) {
    const other = values[draw] ?? 0;
    below += other < value ? 1 : 0;
    equal += other === value ? 1 : 0;
    next = other > value && other < next ? other : next;
  }
  const wanted = share * values.length;
  return wanted - below < below + equal - wanted ? value : next;
}
