import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf, stepOf } from '@/engine/number-steps';

/** Any step of the numbers that a visitor could say: 0.001 to 999,000,000. */
const anyStep = fc.integer({ min: -2700, max: 8099 });

describe('the steps of numbers with three digits', () => {
  it('are 900 to a decade, 1 at step 0', () => {
    expect([0.01, 0.1, 1, 10, 100, 1000, 1_000_000].map(stepOf)).toEqual([
      -1800, -900, 0, 900, 1800, 2700, 5400,
    ]);
    expect([-1800, -900, 0, 900, 1800, 2700, 5400].map(numberOf)).toEqual([
      0.01, 0.1, 1, 10, 100, 1000, 1_000_000,
    ]);
  });

  it('go on evenly within a decade, ten times as far in the next', () => {
    expect([0, 1, 2, 23, 899, 900, 901].map(numberOf)).toEqual([
      1, 1.01, 1.02, 1.23, 9.99, 10, 10.1,
    ]);
    expect([-1, -2, -900, -901].map(numberOf)).toEqual([0.999, 0.998, 0.1, 0.0999]);
  });

  it('take a number of more digits to the nearest one', () => {
    expect(numberOf(stepOf(12.3456))).toBe(12.3);
    expect(numberOf(stepOf(12.36))).toBe(12.4);
    expect(numberOf(stepOf(0.0123456))).toBe(0.0123);
    expect(numberOf(stepOf(9.999))).toBe(10); // and not 1.000e1 of a decade below
    expect(numberOf(stepOf(999.6))).toBe(1000);
  });

  it('are whole, and lead to their number and back', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        expect(stepOf(numberOf(step))).toBe(step);
      }),
    );
    const anyAmount = fc.double({ min: 0.001, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(anyAmount, (amount) => {
        expect(Number.isInteger(stepOf(amount))).toBe(true);
        // Half of one in the third digit: at most 1 in 200.
        expect(Math.abs(numberOf(stepOf(amount)) / amount - 1)).toBeLessThanOrEqual(0.005 + 1e-12);
      }),
    );
  });

  it('rise with the number', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        expect(numberOf(step)).toBeLessThan(numberOf(step + 1));
      }),
    );
  });

  it('end at numbers that can be said: no more than three digits', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        expect(numberOf(step)).toBe(Number(numberOf(step).toPrecision(3)));
      }),
    );
  });
});
