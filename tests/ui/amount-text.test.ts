import { describe, expect, it } from 'vitest';
import { amountFrom, oneAmountFrom, textOfAmount } from '@/ui/controls/amount-text';

const BOUNDS = { least: 0.01, most: 100_000 };

describe('a typed amount', () => {
  it.each([
    ['11', 11],
    [' 8.5 ', 8.5],
    ['.25', 0.25],
    ['1,000', 1000],
    ['40k', 40_000],
    ['9–13', { low: 9, high: 13 }],
    ['9-13', { low: 9, high: 13 }],
    ['9~13', { low: 9, high: 13 }],
    ['9 to 13', { low: 9, high: 13 }],
    ['1,000 – 4,000', { low: 1000, high: 4000 }],
    ['7–7', 7],
  ])('reads "%s"', (text, amount) => {
    expect(amountFrom(text, BOUNDS)).toEqual({ ok: true, value: amount });
  });

  it('is unanswered when empty', () => {
    expect(amountFrom('  ', BOUNDS)).toEqual({ ok: true, value: undefined });
  });

  it.each([
    ['eight', '“eight” is not a number. Give one, like 12, or a range, like 9–13.'],
    ['13–9', 'The range runs backwards: 13 is more than 9. Put the smaller first.'],
    ['0', '0 is too small: it must be at least 0.01.'],
    ['200k', '200,000 is too large: it can be at most 100,000.'],
    ['1–200k', '200,000 is too large: it can be at most 100,000.'],
  ])('is refused as "%s" in a sentence', (text, sentence) => {
    expect(amountFrom(text, BOUNDS)).toEqual({ ok: false, error: sentence });
  });

  it.each([[11], [0.25], [{ low: 9, high: 13 }], [{ low: 1000, high: 4000 }]])(
    'reads back as it is shown: %j',
    (amount) => {
      expect(amountFrom(textOfAmount(amount), BOUNDS)).toEqual({ ok: true, value: amount });
    },
  );
});

describe('a typed price', () => {
  it.each([
    ['4.99', 4.99],
    ['$4.99', 4.99],
    ['4.', 4],
    ['.25', 0.25],
    ['1,250', 1250],
    ['1,250.50', 1250.5],
    ['400k', 400_000],
    ['30 %', 30],
    ['5m', 5_000_000],
  ])('reads "%s"', (text, amount) => {
    expect(oneAmountFrom(text, { least: 0, most: 1e7 })).toEqual({ ok: true, value: amount });
  });

  it('is ours again when empty', () => {
    expect(oneAmountFrom(' ', BOUNDS)).toEqual({ ok: true, value: undefined });
  });

  it.each([
    ['4,99', '“4,99” can be read in two ways. Write the decimals after a point: 4.99.'],
    ['4–5', '“4–5” is not one number. Give one, like 4.99.'],
    ['€4', '“€4” is not one number. Give one, like 4.99.'],
    ['-1', '“-1” is not one number. Give one, like 4.99.'],
    ['0', '0 is too small: it must be at least 0.01.'],
    ['1m', '1,000,000 is too large: it can be at most 100,000.'],
  ])('refuses "%s" in a sentence', (text, sentence) => {
    expect(oneAmountFrom(text, BOUNDS)).toEqual({ ok: false, error: sentence });
  });
});
