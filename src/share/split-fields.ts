import type { Fields } from './upgrades';

export type Pair = readonly [key: string, value: string];

/** The fields of one scenario, and what its keys begin with in this link: nothing, or its number. */
export type Part = { readonly prefix: string; readonly number: number; readonly fields: Fields };

export type Parts = { readonly parts: readonly Part[]; readonly strangers: readonly string[] };

/** Of `2.tenancy` the number and the key; of a bare `2` the number alone. */
const NUMBERED = /^(\d{1,3})(?:\.(.+))?$/;

/** The only scenario of a link to results. */
export const singlePart = (pairs: readonly Pair[]): Parts => ({
  parts: [{ prefix: '', number: 1, fields: Object.fromEntries(pairs) }],
  strangers: [],
});

/** The scenarios of a link to a comparison, in the order of their numbers; the edition goes to all. */
export function numberedParts(pairs: readonly Pair[]): Parts {
  const editions = pairs.filter(([key]) => key === 'edition');
  const others = pairs.filter(([key]) => key !== 'edition');
  const numbered = others.flatMap(([key, value]) => {
    const [, number, own] = NUMBERED.exec(key) ?? [];
    return number === undefined ? [] : [{ number: Number(number), own, value }];
  });
  const numbers = new Set(numbered.map(({ number }) => number));
  const parts = [...numbers]
    .toSorted((one, other) => one - other)
    .map((number): Part => {
      const said = numbered
        .filter((field) => field.number === number)
        .flatMap(({ own, value }): Pair[] => (own === undefined ? [] : [[own, value]]));
      return { prefix: `${number}.`, number, fields: Object.fromEntries([...said, ...editions]) };
    });
  return { parts, strangers: others.flatMap(([key]) => (NUMBERED.test(key) ? [] : [key])) };
}
