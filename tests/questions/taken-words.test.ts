import { describe, expect, it } from 'vitest';
import { takenText } from '@/questions/answer-words';

describe('what an open answer was taken to be', () => {
  it('is told as exactly as an estimate is known', () => {
    expect(takenText('meanGpus', { kind: 'range', low: 8.31, likely: 13.87, high: 26.4 })).toBe(
      '8.3–26 GPUs, most likely 14',
    );
  });

  it('is told no higher than it can be: a week has 168 hours', () => {
    const taken = { kind: 'range', low: 117.5, likely: 168, high: 168 } as const;
    expect(takenText('hoursPerWeek', taken)).toBe('120–168 hours a week, most likely 168');
  });

  it('is the share of each way that a choice may turn out', () => {
    const shares = [
      { value: 'yes', share: 0.7 },
      { value: 'no', share: 0.3 },
    ];
    expect(takenText('kubernetes', { kind: 'shares', shares })).toBe('Yes 70%, No 30%');
  });

  it('is nothing where none was stated', () => {
    expect(takenText('compliance', { kind: 'none-stated' })).toBe('None stated');
  });
});
