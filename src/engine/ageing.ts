import { FRESH_DAYS, priceDrift } from '@/lib/price-drift';
import type { Figure } from './figures';

/** The figure that says how far a rent moves in 90 days. */
export const DRIFT = 'rented.drift';

/**
 * The range of a price at its age: as its source has it for 90 days, then wider at both ends. Spread and drift
 * have nothing to do with each other, so their logarithms add as squares: end = likely × e^±√(s² + d²).
 * `moved`: share that such a price moves in 90 days.
 */
export function agedRange(figure: Figure, ageDays: number, moved: number): Figure {
  const { low, likely, high } = figure;
  if (ageDays <= FRESH_DAYS || low <= 0) {
    return figure;
  }
  const drift = priceDrift(ageDays, moved);
  const wider = (ratio: number): number => Math.exp(Math.hypot(Math.log(ratio), drift));
  return { ...figure, low: likely / wider(likely / low), high: likely * wider(high / likely) };
}
