import fc from 'fast-check';

/** Options with values in steps of a twentieth from −1 to 2, and weights that sum to 1, none of them 0. */
export const anyDecision = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 7 }))
  .chain(([criteria, options]) => {
    const value = fc.integer({ min: -20, max: 40 }).map((steps) => steps / 20);
    const row = fc.array(value, { minLength: criteria, maxLength: criteria });
    const points = fc.array(fc.integer({ min: 1, max: 20 }), {
      minLength: criteria,
      maxLength: criteria,
    });
    return fc.record({
      rows: fc.array(row, { minLength: options, maxLength: options }),
      weights: points.map((each) => {
        const all = each.reduce((sum, one) => sum + one, 0);
        return each.map((one) => one / all);
      }),
    });
  });

/** The same list begun at another place. */
export function turned<T>(list: readonly T[], by: number): readonly T[] {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
