import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_QUOTES, QUOTE_FIELDS, quoteSchema } from '@/questions/quote';
import { parseScenario, problemSentence } from '@/questions/scenario-problems';
import { anyQuote } from '~/support/any-quote';

const OFFER = { provider: 'Acme', access: 'gpu-vm', sourcing: 'reserved', usdPerGpuHour: 2 };

/** What is wrong with the offers of a scenario, as sentences. */
const problemsOf = (...quotes: readonly unknown[]): readonly string[] => {
  const parsed = parseScenario({ version: 1, answers: {}, quotes });
  return parsed.ok ? [] : parsed.error.map(problemSentence);
};

describe('an offer in a scenario', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyQuote, { maxLength: MOST_QUOTES }), (quotes) => {
        const scenario = { version: 1, answers: {}, quotes };
        expect(parseScenario(scenario)).toEqual({ ok: true, value: scenario });
      }),
    );
  });

  it('has its fields listed in the order of the schema', () => {
    expect(QUOTE_FIELDS).toEqual(Object.keys(quoteSchema.shape));
  });

  it.each([
    [
      { ...OFFER, provider: ' ' },
      'quotes.0.provider: found " ", expected a name of 1 to 60 characters.',
    ],
    [
      { ...OFFER, usdPerGpuHour: 0 },
      'quotes.0.usdPerGpuHour: found 0, expected a number from 0.01 to 1,000 USD per GPU-hour.',
    ],
    [
      { provider: 'Acme', access: 'gpu-vm', sourcing: 'reserved' },
      'quotes.0.usdPerGpuHour: found nothing, expected the price: a number from 0.01 to 1,000 USD per GPU-hour.',
    ],
    [
      { ...OFFER, sourcing: 'owned' },
      'quotes.0.usdPerNode: found nothing, expected the price: a number from 1,000 to 10,000,000 USD per node.',
    ],
    [
      { ...OFFER, access: 'mig-slice' },
      'quotes.0.sourcing: found "reserved", expected "owned", "on-demand", as "mig-slice" can be had.',
    ],
    [
      { ...OFFER, sourcing: 'on-demand', termMonths: 3 },
      'quotes.0.termMonths: found 3, expected nothing: only what is reserved has a term.',
    ],
    [
      { ...OFFER, gpus: 8, minimumGpus: 16 },
      'quotes.0.minimumGpus: found 16, expected at most the 8 GPUs of the offer.',
    ],
    [
      { ...OFFER, usdPerNode: 300_000 },
      'quotes.0.usdPerNode: found 300000, expected nothing: what is rented has a price per GPU-hour.',
    ],
    [
      { ...OFFER, termMonth: 3 },
      'quotes.0.termMonth: found 3, expected a known key: did you mean "termMonths"?',
    ],
    [
      { ...OFFER, access: 'shared-endpoint' },
      'quotes.0.access: found "shared-endpoint", expected one of "bare-metal", "managed-bare-metal", "gpu-vm", "mig-slice", "time-slice", "dedicated-endpoint".',
    ],
    [
      'cheap',
      'quotes.0: found "cheap", expected an object with "provider", "access", "sourcing" and "usdPerGpuHour", or "usdPerNode" if owned.',
    ],
  ])('is refused where it says something else: %j', (quote, sentence) => {
    expect(problemsOf(quote)).toContain(sentence);
  });

  it('stands in a list of at most six', () => {
    const many = Array.from({ length: 7 }, () => OFFER);
    expect(problemsOf(...many)).toHaveLength(1);
    expect(problemsOf(...many).join(' ')).toContain('a list of at most 6 offers');
    expect(problemsOf(...many.slice(1))).toEqual([]);
  });
});
