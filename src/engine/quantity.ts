import type { Operation } from '@/lib/formula';
import { blankColumn } from '@/lib/lent-columns';
import type { AnswerId } from '@/questions/answers';
import type { Figure } from './figures';

/**
 * A number in every world, and what it was made of. The formulas of the engine are written in quantities, once:
 * with thousands of worlds an operation is one tight loop over a column, with the likely world alone it also
 * remembers its parts, which is the trail from a number back to answers and figures.
 */
export type Quantity = {
  /** The same in all worlds, or one for each: the likely world first, then the draws. */
  readonly values: number | Float64Array;
  readonly origin: Origin;
  /** What decided that it is this and not something else: no part of it, and yet it hangs on it. */
  readonly chosenBy?: readonly Quantity[];
};

export type Origin =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'answer'; readonly answer: AnswerId }
  /** Where it was said in a unit, that unit: what an offer costs is money. */
  | { readonly kind: 'number'; readonly unit?: string }
  | {
      readonly kind: 'result';
      readonly name: string;
      readonly by: Operation;
      readonly of: readonly Quantity[];
    }
  /** Many worlds: their parts are not kept, or every step would stay in memory. */
  | { readonly kind: 'many' };

export type Operand = Quantity | number;

const NUMBER: Origin = { kind: 'number' };
const MANY: Origin = { kind: 'many' };

export const constant = (value: number): Quantity => ({ values: value, origin: NUMBER });
/** A number that was said in a unit, and is no figure of the dataset. */
export const inUnit = (value: number, unit: string): Quantity => ({
  values: value,
  origin: { kind: 'number', unit },
});
export const ZERO = constant(0);
export const ONE = constant(1);

/** A column of worlds; the likely one first. */
export const column = (values: Float64Array): Quantity => ({ values, origin: MANY });

export const quantityOf = (operand: Operand): Quantity =>
  typeof operand === 'number' ? constant(operand) : operand;

const valuesOf = (operand: Operand): number | Float64Array =>
  typeof operand === 'number' ? operand : operand.values;

/** What it is in the likely world. */
export const likelyOf = ({ values }: Quantity): number =>
  typeof values === 'number' ? values : (values[0] ?? NaN);

/** What it is in each of so many worlds. */
export const eachOf = (operand: Operand, count: number): Float64Array => {
  const values = valuesOf(operand);
  return typeof values === 'number' ? blankColumn(count).fill(values) : values;
};

/** The same quantity under a name of its own in the trail. */
export const named = (name: string, quantity: Quantity): Quantity =>
  quantity.origin.kind === 'result'
    ? { ...quantity, origin: { ...quantity.origin, name } }
    : quantity;

function made(
  by: Operation,
  values: number | Float64Array,
  of: readonly Operand[],
  name = '',
): Quantity {
  return {
    values,
    origin:
      typeof values === 'number' ? { kind: 'result', name, by, of: of.map(quantityOf) } : MANY,
  };
}

/** Numbers that spare a loop: what changes nothing on one side, and what leaves 0 whatever the other is. */
type Shortcuts = { readonly left?: number; readonly right?: number; readonly absorbing?: 0 };

/** Worked out from left to right, so that one world and many round alike. */
function folded(
  by: Operation,
  operands: readonly Operand[],
  scalar: (sum: number, value: number) => number,
  columns: (into: Float64Array, sums: Float64Array, values: Float64Array) => void,
  { left, right, absorbing }: Shortcuts = {},
): Quantity {
  const [first = 0, ...others] = operands;
  let sum = valuesOf(first);
  let own = false;
  for (const operand of others) {
    const values = valuesOf(operand);
    if (typeof sum === 'number' && typeof values === 'number') {
      sum = scalar(sum, values);
    } else if (sum === absorbing || values === absorbing) {
      sum = 0;
    } else if (typeof sum === 'number' && sum === left) {
      sum = values;
    } else if (typeof values !== 'number' || values !== right) {
      const length: number = lengthOf(sum) ?? lengthOf(values) ?? 0;
      const sums: Float64Array = columnFrom(sum, length);
      const into = own ? sums : blankColumn(length);
      columns(into, sums, columnFrom(values, length));
      sum = into;
      own = true;
    }
  }
  return made(by, sum, operands);
}

const lengthOf = (values: number | Float64Array): number | undefined =>
  typeof values === 'number' ? undefined : values.length;

const columnFrom = (values: number | Float64Array, length: number): Float64Array =>
  typeof values === 'number' ? filled(values, length) : values;

const constants = new Map<number, Float64Array>();
const MOST_CONSTANTS = 64;

/** A column of one number. Kept: the same few constants meet thousands of columns. */
function filled(value: number, length: number): Float64Array {
  const known = constants.get(value);
  // A map takes −0 for 0; one divides to −∞, the other to ∞.
  if (known !== undefined && known.length === length && Object.is(known[0], value)) {
    return known;
  }
  const block = new Float64Array(length).fill(value);
  if (constants.size >= MOST_CONSTANTS) {
    constants.clear();
  }
  constants.set(value, block);
  return block;
}

function multiply(into: Float64Array, left: Float64Array, right: Float64Array): void {
  for (let world = 0; world < into.length; world += 1) {
    into[world] = (left[world] ?? 0) * (right[world] ?? 0);
  }
}

function add(into: Float64Array, left: Float64Array, right: Float64Array): void {
  for (let world = 0; world < into.length; world += 1) {
    into[world] = (left[world] ?? 0) + (right[world] ?? 0);
  }
}

function subtract(into: Float64Array, left: Float64Array, right: Float64Array): void {
  for (let world = 0; world < into.length; world += 1) {
    into[world] = (left[world] ?? 0) - (right[world] ?? 0);
  }
}

function divide(into: Float64Array, left: Float64Array, right: Float64Array): void {
  for (let world = 0; world < into.length; world += 1) {
    into[world] = (left[world] ?? 0) / (right[world] ?? 0);
  }
}

function lower(into: Float64Array, left: Float64Array, right: Float64Array): void {
  for (let world = 0; world < into.length; world += 1) {
    const one = left[world] ?? 0;
    const other = right[world] ?? 0;
    into[world] = other < one ? other : one;
  }
}

function raise(into: Float64Array, left: Float64Array, right: Float64Array): void {
  for (let world = 0; world < into.length; world += 1) {
    const one = left[world] ?? 0;
    const other = right[world] ?? 0;
    into[world] = other > one ? other : one;
  }
}

/** The same rule for one world as for many: a power as e^(exponent × ln base), 0 for a base of 0. */
const powerOf = (base: number, exponent: number): number =>
  base === 0 ? 0 : Math.exp(exponent * Math.log(base));

function raiseToPower(into: Float64Array, bases: Float64Array, exponents: Float64Array): void {
  for (let world = 0; world < into.length; world += 1) {
    const base = bases[world] ?? 0;
    into[world] = base === 1 ? 1 : powerOf(base, exponents[world] ?? 0);
  }
}

const ONES: Shortcuts = { left: 1, right: 1, absorbing: 0 };
const NOUGHTS: Shortcuts = { left: 0, right: 0 };

export const times = (...operands: readonly Operand[]): Quantity =>
  folded('times', operands, (sum, value) => sum * value, multiply, ONES);

export const plus = (...operands: readonly Operand[]): Quantity =>
  folded('plus', operands, (sum, value) => sum + value, add, NOUGHTS);

export const minus = (from: Operand, ...less: readonly Operand[]): Quantity =>
  folded('minus', [from, ...less], (sum, value) => sum - value, subtract, { right: 0 });

export const over = (above: Operand, below: Operand): Quantity =>
  folded('over', [above, below], (sum, value) => sum / value, divide, { right: 1 });

export const smallest = (...operands: readonly Operand[]): Quantity =>
  folded('smallest', operands, (sum, value) => (value < sum ? value : sum), lower);

export const largest = (...operands: readonly Operand[]): Quantity =>
  folded('largest', operands, (sum, value) => (value > sum ? value : sum), raise);

/** Base at least 0. One base for all worlds needs only one logarithm. */
export const power = (base: Operand, exponent: Operand): Quantity => {
  const same = valuesOf(base);
  const exponents = valuesOf(exponent);
  return typeof same === 'number' && same > 0 && typeof exponents !== 'number'
    ? column(powersOf(same, exponents))
    : folded('power', [base, exponent], powerOf, raiseToPower);
};

function powersOf(base: number, exponents: Float64Array): Float64Array {
  const log = Math.log(base);
  const powers = blankColumn(exponents.length);
  for (let world = 0; world < powers.length; world += 1) {
    powers[world] = Math.exp((exponents[world] ?? 0) * log);
  }
  return powers;
}

/** 1 where `left` is at least `right`, else 0. */
export const atLeast = (left: Operand, right: Operand): Quantity =>
  folded('formula', [left, right], (sum, value) => (sum >= value ? 1 : 0), markAtLeast);

function markAtLeast(into: Float64Array, left: Float64Array, right: Float64Array): void {
  for (let world = 0; world < into.length; world += 1) {
    into[world] = (left[world] ?? 0) >= (right[world] ?? 0) ? 1 : 0;
  }
}

/** 1 where it is not so, 0 where it is. */
export const not = (truth: Quantity): Quantity => minus(1, truth);

/** 1 where `left` is above `right`, else 0. */
export const above = (left: Operand, right: Operand): Quantity => not(atLeast(right, left));

/**
 * One of two quantities, by a quantity of 0 and 1. Only what some world needs is worked out, so that a figure which
 * does not matter is not read.
 */
export function choose(
  condition: Quantity,
  then: () => Quantity,
  otherwise: () => Quantity,
): Quantity {
  const { values } = condition;
  if (typeof values === 'number') {
    return decided(values === 1 ? then() : otherwise(), condition);
  }
  if (!values.includes(0)) {
    return then();
  }
  if (!values.includes(1)) {
    return otherwise();
  }
  const yes = eachOf(then(), values.length);
  const no = eachOf(otherwise(), values.length);
  const chosen = blankColumn(values.length);
  for (let world = 0; world < chosen.length; world += 1) {
    chosen[world] = (values[world] === 1 ? yes[world] : no[world]) ?? 0;
  }
  return column(chosen);
}

/** The trail remembers what decided; a bare word that was said is no part of it. */
const decided = (chosen: Quantity, condition: Quantity): Quantity =>
  typeof chosen.values === 'number' && condition.origin.kind !== 'number'
    ? { ...chosen, chosenBy: [...(chosen.chosenBy ?? []), condition] }
    : chosen;

/** Any formula of numbers, world by world: for what no operation above says. Slower than those by far. */
export function formula(
  name: string,
  compute: (...values: readonly number[]) => number,
  ...operands: readonly Operand[]
): Quantity {
  const values = operands.map(valuesOf);
  const many = values.find((one) => typeof one !== 'number');
  if (many === undefined) {
    const numbers = values.map((one) => (typeof one === 'number' ? one : 0));
    return made('formula', compute(...numbers), operands, name);
  }
  const count = many.length;
  const [a, b, c, d] = operands.map((operand) => eachOf(operand, count));
  const result = blankColumn(count);
  for (let world = 0; world < count; world += 1) {
    result[world] = compute(a?.[world] ?? 0, b?.[world] ?? 0, c?.[world] ?? 0, d?.[world] ?? 0);
  }
  return column(result);
}

/** A truth that is the same in all worlds. */
export const truth = (holds: boolean): Quantity => (holds ? ONE : ZERO);
