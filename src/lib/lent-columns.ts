/**
 * Columns of numbers to write into, lent and taken back: to get a fresh one from the system costs more than the sums
 * in it, and an advice makes hundreds. A lent column holds whatever was in it: who asks for one writes all of it.
 */
const shelves = new Map<number, Float64Array[]>();
let taken: Float64Array[] | undefined;
/** Inside of a try all columns are the try's own. */
let isTry = false;

/** A column of this length, to be written whole. */
export function blankColumn(length: number): Float64Array {
  if (taken === undefined) {
    return new Float64Array(length);
  }
  const column = shelves.get(length)?.pop() ?? new Float64Array(length);
  taken.push(column);
  return column;
}

function giveBack(columns: readonly Float64Array[]): void {
  for (const column of columns) {
    const shelf = shelves.get(column.length);
    if (shelf === undefined) {
      shelves.set(column.length, [column]);
    } else {
      shelf.push(column);
    }
  }
}

/** Does some work whose columns nobody needs when it is done. What it returns may hold none of them. */
export function withLentColumns<T>(work: () => T): T {
  if (isTry) {
    return work();
  }
  const outer = taken;
  const own: Float64Array[] = [];
  taken = own;
  isTry = true;
  try {
    return work();
  } finally {
    giveBack(own);
    taken = outer;
    isTry = false;
  }
}

/** What some work made, and the way to say that nobody needs it any more. */
export type Holding<T> = { readonly value: T; readonly giveBack: () => void };

/**
 * Does some work whose value keeps some of the columns made for it; the others are taken back at once. Work within
 * it that holds columns of its own keeps them: they outlive it.
 */
export function holdingColumns<T>(work: () => T): Holding<T> {
  if (isTry) {
    return { value: work(), giveBack: nothing };
  }
  const outer = taken;
  const own: Float64Array[] = [];
  taken = own;
  try {
    const value = work();
    const held = own.length === 0 ? own : heldBy(value, own);
    return { value, giveBack: held.length === 0 ? nothing : () => giveBack(held) };
  } finally {
    taken = outer;
  }
}

const nothing = (): void => {};

/** Which of some columns a value holds; the others are taken back. */
function heldBy(value: unknown, columns: readonly Float64Array[]): readonly Float64Array[] {
  const buffers = new Set<ArrayBufferLike>();
  if (!findBuffers(value, buffers, new Set())) {
    return columns;
  }
  giveBack(columns.filter(({ buffer }) => !buffers.has(buffer)));
  return columns.filter(({ buffer }) => buffers.has(buffer));
}

/** More than any list of columns has: longer ones are not looked through. */
const LONGEST_LIST = 64;

/** Notes the buffers that a value reaches; false where that cannot be told: a function may hold anything. */
function findBuffers(value: unknown, into: Set<ArrayBufferLike>, seen: Set<object>): boolean {
  if (typeof value !== 'object' || value === null) {
    return typeof value !== 'function';
  }
  if (seen.has(value)) {
    return true;
  }
  seen.add(value);
  if (ArrayBuffer.isView(value)) {
    into.add(value.buffer);
    return true;
  }
  if (Array.isArray(value) ? value.length > LONGEST_LIST : !isPlain(value)) {
    return false;
  }
  for (const part of Object.values(value)) {
    if (!findBuffers(part, into, seen)) {
      return false;
    }
  }
  return true;
}

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;
