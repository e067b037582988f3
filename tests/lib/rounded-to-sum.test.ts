import { describe, expect, it } from 'vitest';
import { roundedToSum } from '@/lib/rounded-to-sum';

describe('rounded shares', () => {
  it('sum to 100 where the exact ones do', () => {
    // floors 33 + 33 + 33 = 99; the largest remainder, 0.4 of the first, takes the missing one
    expect(roundedToSum([33.4, 33.3, 33.3], 1)).toEqual([34, 33, 33]);
  });

  it('sum to the rounded sum where signs differ', () => {
    // 0.174 + 0.134 − 0.094 = 0.214, shown as 0.21; floors 0.17 + 0.13 − 0.10 = 0.20;
    // remainders 0.004, 0.004, 0.006: the last takes the missing hundredth
    expect(roundedToSum([0.174, 0.134, -0.094], 0.01)).toEqual([0.17, 0.13, -0.09]);
  });

  it('leave nothing of nothing', () => {
    expect(roundedToSum([0, 0], 1)).toEqual([0, 0]);
    expect(roundedToSum([], 1)).toEqual([]);
  });
});
