/**
 * Rounds each value to a multiple of `step` so that the rounded ones sum to the rounded sum (largest
 * remainder): what stands in a column can then be added up by hand. At most one step from the exact value.
 */
export function roundedToSum(values: readonly number[], step: number): readonly number[] {
  const floors = values.map((value) => Math.floor(value / step));
  const total = Math.round(values.reduce((sum, value) => sum + value, 0) / step);
  const missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = values
    .map((value, index) => ({ index, remainder: value / step - (floors[index] ?? 0) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return floors.map((floor, index) =>
    Number(((floor + (raised.has(index) ? 1 : 0)) * step).toFixed(decimals)),
  );
}
