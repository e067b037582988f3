/**
 * Numbers of three significant digits, counted: 900 steps to a decade, so that a search goes by whole steps and
 * ends at a number that can be said.
 */

const LEADING = 100;
const PER_DECADE = 900;
const DIGITS = 2;

/** The step of a number above 0, to the nearest. */
export function stepOf(value: number): number {
  const decade = Math.floor(Math.log10(value) + ROUNDING);
  const leading = Math.round(value / 10 ** (decade - DIGITS));
  return decade * PER_DECADE + (leading - LEADING);
}

/** A power of ten may come out a hair below its logarithm. */
const ROUNDING = 1e-12;

/** The number of a step, without the noise of a power of ten. */
export function numberOf(step: number): number {
  const decade = Math.floor(step / PER_DECADE);
  const leading = LEADING + (step - decade * PER_DECADE);
  return Number(`${leading}e${decade - DIGITS}`);
}
