import { describe, expect, it } from 'vitest';
import { roundedOutward } from '@/lib/rounded-outward';

describe('a border to three digits', () => {
  it('goes up where what lies above it counts', () => {
    expect(roundedOutward(7.0931, 'above')).toBe(7.1);
    expect(roundedOutward(41_234, 'above')).toBe(41_300);
  });

  it('goes down where what lies below it counts', () => {
    expect(roundedOutward(6.1873, 'below')).toBe(6.18);
    expect(roundedOutward(0.86349, 'below')).toBe(0.863);
  });

  it('stays where three digits say it all', () => {
    for (const value of [6.2, 24, 0.07, 168, 0.307, 41_200]) {
      expect(roundedOutward(value, 'above')).toBe(value);
      expect(roundedOutward(value, 'below')).toBe(value);
    }
  });

  it('leaves nothing as it is', () => {
    expect(roundedOutward(0, 'below')).toBe(0);
  });
});
