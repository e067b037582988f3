const DIGITS = 2;

/** A number as exactly as an estimate is known: 13.87 is 14, 0.0234 is 0.023. */
export const twoDigits = (value: number): number => Number(value.toPrecision(DIGITS));
