export type Direction = 'above' | 'below';

const DIGITS = 3;
/** What a sum in binary may miss by: far below the last digit kept. */
const SLACK = 1e-6;

/**
 * A border to three significant digits, never short of it: up where what lies above it counts, down
 * where what lies below does. Whoever tries the number as written is beyond the border.
 */
export function roundedOutward(value: number, direction: Direction): number {
  if (value === 0) {
    return 0;
  }
  const exponent = Math.floor(Math.log10(Math.abs(value))) - (DIGITS - 1);
  const steps = exponent < 0 ? value * 10 ** -exponent : value / 10 ** exponent;
  const whole = direction === 'above' ? Math.ceil(steps - SLACK) : Math.floor(steps + SLACK);
  return exponent < 0 ? whole / 10 ** -exponent : whole * 10 ** exponent;
}
