import { expect } from 'vitest';

/** Expects a number within a relative tolerance of another; absolute below 1e-300 and at 0. */
export function closeTo(actual: number, expected: number, relative: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(
    relative * Math.abs(expected) + relative * relative,
  );
}
