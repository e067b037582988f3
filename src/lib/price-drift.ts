/** To this age a price keeps the range of its source: the spread of the market is wider than its drift. */
export const FRESH_DAYS = 90;

/**
 * How far a price may have moved since it was read, as a logarithm: evenly over the first 90 days, then with
 * the root of time, since moves up and down partly cancel. `moved`: share that it moves in 90 days.
 */
export function priceDrift(ageDays: number, moved: number): number {
  const times = ageDays / FRESH_DAYS;
  return Math.log1p(moved) * (times <= 1 ? times : Math.sqrt(times));
}
