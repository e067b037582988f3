import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageInDays } from '@/lib/age-in-days';

describe('the age of a date', () => {
  it.each([
    ['2026-11-21', 0],
    ['2026-11-20', 1],
    ['2026-10-21', 31],
    ['2026-09-20', 62],
    ['2025-11-21', 365],
    ['2024-02-29', 631 + 365], // 29 February to 21 November 2024 are 266 days, then two years of 365
    ['2026-12-24', 0],
  ])('%s is %i days before 21 November 2026', (date, days) => {
    expect(ageInDays(date, '2026-11-21')).toBe(days);
  });

  it.each([
    ['2026-10', 21],
    ['2026-11', 0],
    ['2026', 0],
    ['2025', 325],
    ['2025-H1', 509],
    ['2025-H2', 325],
    ['2021/2025', 325],
    ['2021-03/2026-08-22', 91],
  ])('%s is counted from its last day', (date, days) => {
    expect(ageInDays(date, '2026-11-21')).toBe(days);
  });

  it('agrees with the calendar of the machine for any two days', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (from, on) => {
        const between = (Date.parse(on) - Date.parse(from)) / 86_400_000;
        expect(ageInDays(from, on)).toBe(Math.max(0, between));
      }),
    );
  });
});
