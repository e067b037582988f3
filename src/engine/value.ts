/**
 * From an amount in natural units to a value: 0 at the worst anchor, 1 at the best (F2). Anchors belong
 * to the scenario, never to the options at hand, and may run either way. Values pass 0 and 1 freely:
 * cutting there would hide differences beyond an anchor.
 */

/**
 * The bounds of a value. One range of anchors beyond either end: enough that going beyond an anchor
 * still tells, so that a single price far off the scale cannot drown all other criteria.
 */
export const LEAST_VALUE = -1;
export const MOST_VALUE = 2;

/** (amount − worst) / (best − worst). Anchors that coincide tell nothing apart: 0. */
export const linearValue = (amount: number, worst: number, best: number): number =>
  best === worst ? 0 : (amount - worst) / (best - worst);

/** The same on a logarithmic scale, for amounts whose ratios matter. Anchors and amount above 0. */
export const logarithmicValue = (amount: number, worst: number, best: number): number =>
  best === worst ? 0 : Math.log(amount / worst) / Math.log(best / worst);

/**
 * (1 − e^(−ρz)) / (1 − e^(−ρ)) with z the linear value: the first steps from the worst count more
 * where ρ > 0, less where ρ < 0; linear at 0.
 */
export function exponentialValue(amount: number, worst: number, best: number, rho: number): number {
  const z = linearValue(amount, worst, best);
  return rho === 0 ? z : Math.expm1(-rho * z) / Math.expm1(-rho);
}

/**
 * Straight lines between points given from left to right: `amounts` rising, a value for each. Level
 * beyond the first and the last point.
 */
export function piecewiseValue(
  amount: number,
  amounts: readonly number[],
  values: readonly number[],
): number {
  const right = amounts.findIndex((point) => point >= amount);
  if (right < 1) {
    return values.at(right) ?? 0;
  }
  const from = amounts[right - 1] ?? 0;
  const to = amounts[right] ?? 0;
  const start = values[right - 1] ?? 0;
  const end = values[right] ?? 0;
  return start + ((end - start) * (amount - from)) / (to - from);
}

/** A value kept within −1 and 2. */
export const boundedValue = (value: number): number =>
  Math.min(Math.max(value, LEAST_VALUE), MOST_VALUE);

/** Where an amount lies by its unbounded value: between the anchors, beyond one, or cut off. */
export function beyondAnchor(value: number): 'none' | 'beyond' | 'bounded' {
  if (value < LEAST_VALUE || value > MOST_VALUE) {
    return 'bounded';
  }
  return value < 0 || value > 1 ? 'beyond' : 'none';
}
