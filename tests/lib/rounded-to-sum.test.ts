import { describe, expect, it } from 'vitest';
import { roundedByGroup, roundedToSum } from '@/lib/rounded-to-sum';

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

describe('rounded shares of things in groups', () => {
  const things = [
    { group: 'a', share: 97.4 },
    { group: 'b', share: 2.4 },
    { group: 'b', share: 0.1 },
    { group: 'c', share: 0.1 },
  ];

  it('sum to what stands for their group', () => {
    // Groups 97.4, 2.5 and 0.1: floors 97 + 2 + 0, the largest remainder, 0.5 of b, takes the missing one: 3.
    // In b the floors 2 + 0 miss one: 0.4 is the largest remainder.
    const rounded = roundedByGroup(
      things,
      ['a', 'b', 'c'],
      { groupOf: ({ group }) => group, valueOf: ({ share }) => share },
      1,
    );
    expect(things.map((one) => rounded.get(one))).toEqual([97, 3, 0, 0]);
  });
});
