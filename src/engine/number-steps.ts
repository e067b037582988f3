/**
 * Numbers that can be said, counted: three digits, in steps of 1 to 2.5 per cent (by 2 from 100, by 5 from 200, by 10
 * from 500). A search goes by whole steps and ends at such a number; finer steps would say more than the draws know.
 */
const LEADING: readonly number[] = [
  ...evenly(100, 200, 2),
  ...evenly(200, 500, 5),
  ...evenly(500, 1000, 10),
];

function evenly(from: number, to: number, by: number): readonly number[] {
  return Array.from({ length: (to - from) / by }, (_, place) => from + place * by);
}

/** 160 steps to a decade. */
const PER_DECADE = LEADING.length;
const DIGITS = 2;
const TEN = 10;

/** The step of a number above 0, to the nearest. */
export function stepOf(value: number): number {
  const decade = Math.floor(Math.log10(value) + ROUNDING);
  const leading = value / TEN ** (decade - DIGITS);
  const above = LEADING.findIndex((one) => one > leading);
  const place = above === -1 ? PER_DECADE : above;
  const step = decade * PER_DECADE + place;
  const [under, over] = [numberOf(step - 1), numberOf(step)];
  return value - under <= over - value ? step - 1 : step;
}

/** A power of ten may come out a hair below its logarithm. */
const ROUNDING = 1e-12;

/** The number of a step, without the noise of a power of ten. */
export function numberOf(step: number): number {
  const decade = Math.floor(step / PER_DECADE);
  const leading = LEADING[step - decade * PER_DECADE] ?? 0;
  return Number(`${leading}e${decade - DIGITS}`);
}
