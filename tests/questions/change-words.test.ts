import { describe, expect, it } from 'vitest';
import { changeWords, directionOf, distanceWords } from '@/questions/change-words';

const read = (...change: Parameters<typeof changeWords>): string => {
  const { lead, value } = changeWords(...change);
  return `${lead} ${value}`;
};

describe('a change of an answer in words', () => {
  it('is above or below by where it lies from what was said', () => {
    expect(read('meanGpus', 6.2, 11)).toBe('Average load below 6.2 GPUs');
    expect(read('latencyP99Ms', 24, 8)).toBe('p99 budget looser than 24 ms');
    expect(read('durationMonths', 4, { low: 24, high: 36 })).toBe('Needed for less than 4 months');
    expect(read('monthlyBudgetUsd', 41_000, 30_000)).toBe('Budget above $41,000 a month');
  });

  it('names a number that is beyond the border when tried as written', () => {
    expect(read('meanGpus', 6.1873, 11)).toBe('Average load below 6.18 GPUs');
    expect(read('latencyP99Ms', 23.91, 8)).toBe('p99 budget looser than 24 ms');
  });

  it('lies on the side of the middle of a range that it is in', () => {
    // √(4 × 16) = 8
    expect(directionOf(7, { low: 4, high: 16 })).toBe('below');
    expect(directionOf(9, { low: 4, high: 16 })).toBe('above');
  });

  it('has no side where nothing was said, and for no time at all', () => {
    expect(read('durationMonths', 4, undefined)).toBe('Needed for: 4 months');
    expect(read('scaleUpMinutes', 0, 5)).toBe('Extra capacity within: 0 minutes');
  });

  it('reads as the answer itself where it is a choice', () => {
    expect(read('isolation', 'soft', 'hardware')).toBe('Isolation: By software');
  });
});

describe('how far a change is', () => {
  it('is told of numbers in per cent, and in times from twice as much', () => {
    // ln(11 ÷ 6.2) = 0.5733, 1 − 6.2 ÷ 11 = 0.436
    expect(distanceWords('meanGpus', 11, 6.2, 0.5733)).toBe('44% less');
    // ln(1.5) = 0.4055
    expect(distanceWords('meanGpus', 8, 12, 0.4055)).toBe('50% more');
    // ln(24 ÷ 8) = 1.0986
    expect(distanceWords('latencyP99Ms', 8, 24, 1.0986)).toBe('3 times as much');
  });

  it('is told of a range from its middle', () => {
    // √(9 × 13) = 10.82, ln(10.82 ÷ 6.2) = 0.5566, 1 − 6.2 ÷ 10.82 = 0.427
    expect(distanceWords('meanGpus', { low: 9, high: 13 }, 6.2, 0.5566)).toBe(
      '43% less than its middle',
    );
  });

  it('is told in steps of choices that go from less to more, and of no others', () => {
    expect(distanceWords('isolation', 'hardware', 'soft', 0.25)).toBe('one step away');
    expect(distanceWords('availability', 'best-effort', 'mission-critical', 1)).toBe(
      'two steps away',
    );
    expect(distanceWords('budgetStyle', 'capex', 'grant', 1)).toBeUndefined();
  });

  it('is not told where nothing was said', () => {
    expect(distanceWords('meanGpus', undefined, 6.2, 0.4)).toBeUndefined();
    expect(distanceWords('isolation', 'not-sure', 'soft', 0.25)).toBeUndefined();
  });
});
