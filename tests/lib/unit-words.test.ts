import { describe, expect, it } from 'vitest';
import { amountAlone, amountIn, unitWords } from '@/lib/unit-words';

describe('a figure in its unit', () => {
  it.each([
    [4.99, 'usd-per-gpu-hour', '$4.99'],
    [0.986, 'share', '98.6%'],
    [2352, 'hours', '14 weeks'],
    [4, 'minutes', '4 min'],
    [1.35, 'ratio', '1.35×'],
    [0.03, 'ms', '30 µs'],
    [180, 'gb', '180 GB'],
    [52_400, 'USD/month', '$52.4k'],
    [26, 'hours/year', '26 h'],
    [2, 'levels', 'two levels'],
  ])('%d in %s reads %s', (value, unit, text) => {
    expect(amountIn(value, unit)).toBe(text);
  });

  it('names the unit in words, and falls back on the id', () => {
    expect([unitWords('usd-per-gpu-hour'), unitWords('per-cent-of-cake')]).toEqual([
      'USD per GPU-hour',
      'per cent of cake',
    ]);
  });
});

describe('a figure that stands alone', () => {
  it.each([
    [7.1, 'usd-per-gpu-hour', '$7.10 per GPU-hour'],
    [0.25, 'share-per-year', '25% a year'],
    [44, 'hours/month', '44 h a month'],
    [0.986, 'share', '98.6%'],
    [180, 'gb', '180 GB'],
  ])('%d in %s reads %s', (value, unit, text) => {
    expect(amountAlone(value, unit)).toBe(text);
  });
});
