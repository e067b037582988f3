import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalDensity, normalInverse } from '@/engine/models/normal';

describe('the standard normal distribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [1.959963984540054, 0.975],
    [2.3263478740408408, 0.99],
    [-3, 0.0013498980316300933],
    [-8, 6.220960574271786e-16],
    [-20, 2.7536241186062337e-89],
  ])('stays below %d with probability %d, as tables print it', (x, probability) => {
    expect(normalCdf(x) / probability).toBeCloseTo(1, 12);
    expect(Math.abs(normalInverse(probability) - x)).toBeLessThan(1e-9);
  });

  it('is 0 and 1 at the ends and infinite back', () => {
    expect(normalCdf(-100)).toBe(0);
    expect(normalCdf(100)).toBe(1);
    expect(normalInverse(0)).toBe(-Infinity);
    expect(normalInverse(1)).toBe(Infinity);
    expect(normalInverse(1.5)).toBeNaN();
  });

  it('comes back from a probability to the same level', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 5, noNaN: true }), (x) => {
        expect(Math.abs(normalInverse(normalCdf(x)) - x)).toBeLessThan(1e-9);
      }),
    );
  });

  it('comes back from a level to the same probability', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1 - 1e-9, noNaN: true }), (probability) => {
        expect(normalCdf(normalInverse(probability)) / probability).toBeCloseTo(1, 9);
      }),
    );
  });

  it('never falls, and rises by its density', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (x) => {
        const step = 1e-4;
        const slope = (normalCdf(x + step) - normalCdf(x - step)) / (step + step);
        expect(Math.abs(slope - normalDensity(x))).toBeLessThan(1e-8);
      }),
    );
  });

  it('has its density at 0 at 1 / √(2π)', () => {
    expect(normalDensity(0)).toBeCloseTo(0.3989422804014327, 15); // 1 / 2.506628…
  });
});
