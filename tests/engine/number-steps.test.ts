import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf, stepOf } from '@/engine/number-steps';

/** Any step of the numbers that a visitor could say: 0.001 to 1,000,000,000. */
const anyStep = fc.integer({ min: -480, max: 1440 });

describe('the steps of numbers that can be said', () => {
  it('are 160 to a decade, 1 at step 0', () => {
    expect([0.01, 0.1, 1, 10, 100, 1000, 1_000_000].map(stepOf)).toEqual([
      -320, -160, 0, 160, 320, 480, 960,
    ]);
    expect([-320, -160, 0, 160, 320, 480, 960].map(numberOf)).toEqual([
      0.01, 0.1, 1, 10, 100, 1000, 1_000_000,
    ]);
  });

  it('go by 2 from 100, by 5 from 200 and by 10 from 500, and so in every decade', () => {
    expect([320, 321, 369, 370, 371, 429, 430, 431, 479, 480, 481].map(numberOf)).toEqual([
      100, 102, 198, 200, 205, 495, 500, 510, 990, 1000, 1020,
    ]);
    expect([-1, -2, -160, -161].map(numberOf)).toEqual([0.99, 0.98, 0.1, 0.099]);
  });

  it('take any other number to the nearest one', () => {
    expect(numberOf(stepOf(12.3456))).toBe(12.4);
    expect(numberOf(stepOf(12.2))).toBe(12.2);
    expect(numberOf(stepOf(23.7))).toBe(23.5);
    expect(numberOf(stepOf(0.0678))).toBe(0.068);
    expect(numberOf(stepOf(9.96))).toBe(10); // of the next decade
    expect(numberOf(stepOf(199.5))).toBe(200);
    expect(numberOf(stepOf(497.4))).toBe(495);
  });

  it('are whole, and lead to their number and back', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        expect(stepOf(numberOf(step))).toBe(step);
      }),
    );
  });

  it('are 1 to 2.5 per cent apart', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        const rise = numberOf(step + 1) / numberOf(step) - 1;
        expect(rise).toBeGreaterThan(0.01 - 1e-12);
        expect(rise).toBeLessThan(0.025 + 1e-12);
      }),
    );
  });

  it('leave no number farther off than half a step', () => {
    const anyAmount = fc.double({ min: 0.001, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(anyAmount, (amount) => {
        const step = stepOf(amount);
        const off = Math.abs(numberOf(step) - amount);
        const others = [step - 1, step + 1].map((other) => Math.abs(numberOf(other) - amount));
        expect(Number.isInteger(step)).toBe(true);
        expect(off).toBeLessThanOrEqual(Math.min(...others));
      }),
    );
  });

  it('end at numbers of no more than three digits', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        expect(numberOf(step)).toBe(Number(numberOf(step).toPrecision(3)));
      }),
    );
  });
});
