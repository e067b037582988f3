import { describe, expect, it } from 'vitest';
import {
  count,
  date,
  duration,
  hours,
  inWords,
  milliseconds,
  ordinal,
  percent,
  percentFine,
  points,
  usd,
  usdRate,
  usdWhole,
} from '@/lib/format';

describe('money', () => {
  it.each([
    [0, '$0'],
    [380, '$380'],
    [999.6, '$1.00k'],
    [1_000, '$1.00k'],
    [52_412, '$52.4k'],
    [99_960, '$100k'],
    [120_400, '$120k'],
    [999_600, '$1.00M'],
    [1_238_000, '$1.24M'],
    [2_500_000_000, '$2.50B'],
    [-15_200, '−$15.2k'],
    [-0.2, '$0'],
  ])('of a month: %d reads %s', (value, text) => {
    expect(usd(value)).toBe(text);
  });

  it('of an hour keeps its cents, and a third decimal below ten of them', () => {
    expect([usdRate(4.99), usdRate(12), usdRate(0.085)]).toEqual(['$4.99', '$12.00', '$0.085']);
  });

  it('to be added up by hand stands to the dollar', () => {
    expect([usdWhole(52_412.4), usdWhole(-0.3), usdWhole(-900)]).toEqual([
      '$52,412',
      '$0',
      '−$900',
    ]);
  });
});

describe('a share', () => {
  it.each([
    [0, '0%'],
    [0.001, '<1%'],
    [0.005, '1%'],
    [0.714, '71%'],
    [0.996, '>99%'],
    [1, '100%'],
  ])('of %d reads %s', (value, text) => {
    expect(percent(value)).toBe(text);
  });

  it('keeps its tenth where the tenth matters', () => {
    expect([percentFine(0.986), percentFine(1)]).toEqual(['98.6%', '100%']);
  });
});

describe('a time to wait', () => {
  it.each([
    [0, 'none'],
    [0.5 / 60, '30 s'],
    [4 / 60, '4 min'],
    [1.4, '84 min'],
    [6, '6 h'],
    [72, '3 days'],
    [14 * 168, '14 weeks'],
    [3 * 52 * 168, '3 years'],
  ])('of %d hours reads %s', (value, text) => {
    expect(duration(value)).toBe(text);
  });
});

describe('other amounts', () => {
  it('of hours a year stay hours', () => {
    expect([hours(0), hours(0.01), hours(0.42), hours(26.4), hours(1200)]).toEqual([
      '0 h',
      '<0.1 h',
      '0.4 h',
      '26 h',
      '1,200 h',
    ]);
  });

  it('of delay change the unit at a tenth of a millisecond and at a second', () => {
    expect([0.03, 0.4, 6.14, 24, 1500].map(milliseconds)).toEqual([
      '30 µs',
      '0.4 ms',
      '6.1 ms',
      '24 ms',
      '1.5 s',
    ]);
  });

  it('of things keep three figures', () => {
    expect([11, 6.25, 0.125, 4088, -3].map(count)).toEqual(['11', '6.25', '0.13', '4,088', '−3']);
  });

  it('of value carry their sign, and none where nothing is left', () => {
    expect([0.171, -0.09, -0.001].map(points)).toEqual(['+0.17', '−0.09', '0.00']);
  });

  it('count off', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111, 1022].map(ordinal)).toEqual(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 102nd 111th 1,022nd'.split(' '),
    );
  });

  it('are spelt up to twelve', () => {
    expect([0, 3, 12, 13].map(inWords)).toEqual(['no', 'three', 'twelve', '13']);
  });
});

describe('a date', () => {
  it.each([
    ['2026-11-21', '21 November 2026'],
    ['2026-08', 'August 2026'],
    ['2025', '2025'],
    ['2025-H2', 'second half of 2025'],
    ['2021/2025', '2021–2025'],
  ])('%s reads %s', (text, words) => {
    expect(date(text)).toBe(words);
  });
});
