import { describe, expect, it } from 'vitest';
import { levelAt } from '@/engine/choice';
import { drawnChoice } from '@/engine/drawn';
import { numberAt, type Spread, spreadOf, withinRange } from '@/engine/sampler';

/** The value that a spread gives at probability u. */
const valueAt = <T extends string>(spread: Spread<T>, u: number): T =>
  levelAt(
    drawnChoice([], Float64Array.of(u), () => spread),
    1,
  );

/** The value that a spread gives in the likely world. */
const likelyOf = <T extends string>(spread: Spread<T>): T =>
  levelAt(
    drawnChoice([], Float64Array.of(HALF), () => spread),
    0,
  );

const HALF = 0.5;

describe('a choice drawn from its prior', () => {
  const spread = spreadOf({ steady: 1, diurnal: 2, bursty: 1 });

  it('comes as often as its weight says', () => {
    // Cumulative shares: a quarter, three quarters, all.
    expect(valueAt(spread, 0.24)).toBe('steady');
    expect(valueAt(spread, 0.26)).toBe('diurnal');
    expect(valueAt(spread, 0.74)).toBe('diurnal');
    expect(valueAt(spread, 0.76)).toBe('bursty');
    expect(valueAt(spread, 0.999_999_999_9)).toBe('bursty');
  });

  it('is the one with the most weight in the likely world', () => {
    expect(likelyOf(spread)).toBe('diurnal');
    expect(likelyOf(spreadOf({ steady: 3, diurnal: 2, bursty: 2 }))).toBe('steady');
  });

  it('never comes where it has no weight', () => {
    const certain = spreadOf({ yes: 0, no: 1 });
    expect(valueAt(certain, 1e-12)).toBe('no');
  });

  it('is tilted by what else is known', () => {
    // 1 × 3, 1 × 1: three quarters instead of a half.
    const tilted = spreadOf({ bursty: 1, steady: 1 }, (value) => (value === 'bursty' ? 3 : 1));
    expect(valueAt(tilted, 0.74)).toBe('bursty');
    expect(valueAt(tilted, 0.76)).toBe('steady');
  });

  it('is a mistake of ours where nothing has any weight', () => {
    expect(() => spreadOf({ yes: 0, no: 0 })).toThrow(RangeError);
    expect(() => spreadOf({})).toThrow(RangeError);
  });
});

describe('a number drawn from its prior', () => {
  it('is the likely one in the likely world', () => {
    expect(numberAt({ low: 1, likely: 10, high: 100 }, undefined)).toBe(10);
  });

  it('is as often below as above a likely value in the middle of its decades', () => {
    expect(numberAt({ low: 1, likely: 10, high: 100 }, 0.5)).toBeCloseTo(10);
  });

  it('stays inside its ends', () => {
    expect(numberAt({ low: 1, likely: 10, high: 100 }, 1e-12)).toBeCloseTo(1, 3);
    expect(numberAt({ low: 1, likely: 10, high: 100 }, 1 - 1e-12)).toBeCloseTo(100, 3);
  });

  it('is the number itself where all three are one', () => {
    expect(numberAt({ low: 7, likely: 7, high: 7 }, 0.3)).toBeCloseTo(7);
  });
});

describe('a number within a stated range', () => {
  it('is uniform in its logarithm', () => {
    expect(withinRange({ low: 1, high: 100 }, 0.25)).toBeCloseTo(3.1623, 4); // 10^0.5
    expect(withinRange({ low: 1, high: 100 }, 0.75)).toBeCloseTo(31.623, 3); // 10^1.5
  });

  it('is the geometric middle in the likely world', () => {
    expect(withinRange({ low: 8, high: 32 }, undefined)).toBeCloseTo(16);
  });

  it('is uniform where it begins at 0', () => {
    expect(withinRange({ low: 0, high: 60 }, 0.25)).toBe(15);
    expect(withinRange({ low: 0, high: 60 }, undefined)).toBe(30);
  });

  it('is the number itself where the range has no width', () => {
    expect(withinRange({ low: 5, high: 5 }, 0.9)).toBe(5);
  });
});
