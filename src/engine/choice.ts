import { blankColumn } from '@/lib/lent-columns';
import { column, eachOf, ONE, type Quantity, ZERO } from './quantity';

/** A word in every world: one for all of them, or a place in the list for each. */
export type Choice<T extends string> = {
  readonly levels: readonly T[];
  /** Null where the first level holds in all worlds; the likely world first. */
  readonly codes: Uint8Array | null;
};

export const always = <T extends string>(level: T): Choice<T> => ({ levels: [level], codes: null });

/** What it is in one world; 0 is the likely one. Throws where there is no such level: a mistake of ours. */
export function levelAt<T extends string>({ levels, codes }: Choice<T>, world: number): T {
  const level = levels[codes === null ? 0 : (codes[world] ?? 0)];
  if (level === undefined) {
    throw new RangeError('A choice has no level in this world.');
  }
  return level;
}

export const likelyLevel = <T extends string>(choice: Choice<T>): T => levelAt(choice, 0);

/** The levels that some world has. */
function present<T extends string>({ levels, codes }: Choice<T>): readonly boolean[] {
  if (codes === null) {
    return levels.map((_, place) => place === 0);
  }
  const found = levels.map(() => false);
  for (let world = 0; world < codes.length; world += 1) {
    found[codes[world] ?? 0] = true;
  }
  return found;
}

/** A quantity for each level; worked out only for those that some world has. */
export function byLevel<T extends string>(
  choice: Choice<T>,
  make: (level: T) => Quantity,
): Quantity {
  const { levels, codes } = choice;
  if (codes === null) {
    return make(likelyLevel(choice));
  }
  const found = present(choice);
  const made = levels.map((level, place) => (found[place] === true ? make(level) : ZERO));
  const [only, ...others] = made.filter((_, place) => found[place]);
  if (only !== undefined && others.every((other) => other === only)) {
    return only;
  }
  const columns = made.map(({ values }) => values);
  if (columns.every((values) => typeof values === 'number')) {
    const table = Float64Array.from(columns, Number);
    const picked = blankColumn(codes.length);
    for (let world = 0; world < picked.length; world += 1) {
      picked[world] = table[codes[world] ?? 0] ?? 0;
    }
    return column(picked);
  }
  const merged = blankColumn(codes.length);
  for (const [place, quantity] of made.entries()) {
    if (found[place] === true) {
      pickInto(merged, eachOf(quantity, codes.length), codes, place);
    }
  }
  return column(merged);
}

function pickInto(
  into: Float64Array,
  values: Float64Array,
  codes: Uint8Array,
  place: number,
): void {
  for (let world = 0; world < into.length; world += 1) {
    if (codes[world] === place) {
      into[world] = values[world] ?? 0;
    }
  }
}

/** 1 where it is one of these, else 0. */
export const isOneOf = <T extends string>(choice: Choice<T>, ...levels: readonly T[]): Quantity =>
  byLevel(choice, (level) => (levels.includes(level) ? ONE : ZERO));
