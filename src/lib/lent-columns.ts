/**
 * Columns of numbers to write into. While something is only tried out, they are lent and taken back when it is over:
 * a try makes hundreds of columns and keeps none, and giving each back to the system costs more than the sums in it.
 * A lent column holds whatever was in it: who asks for one writes all of it.
 */
const shelves = new Map<number, Float64Array[]>();
let lent: Float64Array[] | undefined;

/** A column of this length, to be written whole. */
export function blankColumn(length: number): Float64Array {
  if (lent === undefined) {
    return new Float64Array(length);
  }
  const column = shelves.get(length)?.pop() ?? new Float64Array(length);
  lent.push(column);
  return column;
}

/** Does some work whose columns nobody needs when it is done. What it returns may hold none of them. */
export function withLentColumns<T>(work: () => T): T {
  if (lent !== undefined) {
    return work();
  }
  lent = [];
  try {
    return work();
  } finally {
    for (const column of lent) {
      const shelf = shelves.get(column.length);
      if (shelf === undefined) {
        shelves.set(column.length, [column]);
      } else {
        shelf.push(column);
      }
    }
    lent = undefined;
  }
}
