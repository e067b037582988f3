/**
 * Rounds each value to a multiple of `step` so that the rounded ones sum to the rounded sum (largest
 * remainder): what stands in a column can then be added up by hand. At most one step from the exact value.
 */
export const roundedToSum = (values: readonly number[], step: number): readonly number[] =>
  roundedToTotal(values, Math.round(sumOf(values) / step), step);

/**
 * The same for things in groups: the sums of the groups are rounded to sum, and the values of each group so that
 * they sum to what stands for it.
 */
export function roundedByGroup<T, G>(
  things: readonly T[],
  groups: readonly G[],
  { groupOf, valueOf }: { readonly groupOf: (one: T) => G; readonly valueOf: (one: T) => number },
  step: number,
): ReadonlyMap<T, number> {
  const members = groups.map((group) => things.filter((one) => groupOf(one) === group));
  const totals = roundedToSum(
    members.map((ones) => sumOf(ones.map(valueOf))),
    step,
  );
  return new Map(
    members.flatMap((ones, group) => {
      const total = Math.round((totals[group] ?? 0) / step);
      const rounded = roundedToTotal(ones.map(valueOf), total, step);
      return ones.map((one, place): readonly [T, number] => [one, rounded[place] ?? 0]);
    }),
  );
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** `total`: in steps, the whole number below the sum or above it. */
function roundedToTotal(values: readonly number[], total: number, step: number): readonly number[] {
  const floors = values.map((value) => Math.floor(value / step));
  const missing = total - sumOf(floors);
  const byRemainder = values
    .map((value, index) => ({ index, remainder: value / step - (floors[index] ?? 0) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return floors.map((floor, index) =>
    Number(((floor + (raised.has(index) ? 1 : 0)) * step).toFixed(decimals)),
  );
}
