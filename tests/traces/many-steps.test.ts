import { describe, expect, it } from 'vitest';
import { gridFor } from '@/traces/grid';
import type { Ordered } from '@/traces/ordered-samples';

/** Samples at these times; their values do not matter here. */
const at = (times: readonly number[]): Ordered => ({
  times: Float64Array.from(times),
  values: new Float64Array(times.length),
  known: times.length,
  duplicates: 0,
  outOfOrder: 0,
  clashes: 0,
});

const every = (seconds: number, samples: number): Ordered =>
  at(Array.from({ length: samples }, (_, place) => place * seconds));

describe('more steps than can be kept', () => {
  it('are put together, so many that they fit', () => {
    // 25 samples every 30 s in at most ten steps: three to a step of 90 s, 750 ÷ 90 = 8.3 of them.
    expect(gridFor([every(30, 25)], 10)).toEqual({
      start: 0,
      steps: 8,
      usualSeconds: 30,
      stepSeconds: 90,
      isAveraged: true,
    });
    expect(gridFor([every(30, 10)], 10)).toMatchObject({ steps: 10, isAveraged: false });
  });

  it('are refused where hardly any of them has a sample: one of the times is wrong', () => {
    expect(gridFor([at([0, 30, 60, 90, 30_000])], 100)).toBe('too-many-steps');
  });
});
