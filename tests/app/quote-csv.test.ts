import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesCsv, quotesFromCsv } from '@/app/quote-csv';
import { anyQuote } from '~/support/any-quote';

const HEAD = 'provider,access,sourcing,usdPerGpuHour';

const problemsOf = (text: string, room?: number): readonly string[] => {
  const read = quotesFromCsv(text, room);
  return read.ok ? [] : read.error;
};

describe('offers as a table', () => {
  it('come back as they were, whatever a provider is called', () => {
    fc.assert(
      fc.property(fc.array(anyQuote, { minLength: 1, maxLength: 6 }), (quotes) => {
        const named = quotes.map((quote, index) => ({
          ...quote,
          // A name keeps no white space at its ends, and only single spaces within.
          provider: quote.provider.replaceAll(/\s+/g, ' ').trim() || `Provider ${index}`,
        }));
        expect(quotesFromCsv(quotesCsv(named))).toEqual({ ok: true, value: named });
      }),
    );
  });

  it('are a line of names and a line for each', () => {
    expect(
      quotesCsv([
        {
          provider: 'Acme, "the" provider',
          access: 'gpu-vm',
          sourcing: 'reserved',
          usdPerGpuHour: 2.1,
          supportIncluded: true,
        },
      ]),
    ).toBe(
      'provider,access,sourcing,card,usdPerGpuHour,usdPerNode,gpus,minimumGpus,termMonths,supportIncluded\n"Acme, ""the"" provider",gpu-vm,reserved,,2.1,,,,,yes\n',
    );
  });

  it('are read with a mark at the start, lines of Windows and columns in another order', () => {
    expect(
      quotesFromCsv(
        '\uFEFFsourcing,provider,access,usdPerNode\r\nowned,Metal,gpu-vm,250000\r\n\r\n',
      ),
    ).toEqual({
      ok: true,
      value: [{ provider: 'Metal', access: 'gpu-vm', sourcing: 'owned', usdPerNode: 250_000 }],
    });
  });
});

describe('a table that cannot be taken', () => {
  it.each([
    ['', 'Line 1: found nothing, expected a first line provider,'],
    [`${HEAD}\n`, 'Line 2: found nothing, expected an offer.'],
    [`${HEAD},colour\nA,gpu-vm,reserved,2,red\n`, 'Line 1: found "colour", expected columns among'],
    [`${HEAD},access\nA,gpu-vm,reserved,2,gpu-vm\n`, 'Line 1: found the column "access" twice'],
    [`${HEAD}\nA,gpu-vm,reserved\n`, 'Line 2: found 3 cells, expected 4, as many as columns.'],
    [`${HEAD}\nA,gpu-vm,reserved,"2\n`, 'Line 2: found a quotation mark that is never closed'],
    [
      `${HEAD}\nA,gpu-vm,reserved,2 USD\n`,
      'Line 2: found "2 USD" as usdPerGpuHour, expected a number from 0.01 to 1,000 USD per GPU-hour.',
    ],
    [`${HEAD}\n,gpu-vm,reserved,2\n`, 'Line 2: found nothing as provider, expected a name'],
    [
      `${HEAD},supportIncluded\nA,gpu-vm,reserved,2,maybe\n`,
      'Line 2: found "maybe" as supportIncluded, expected true or false.',
    ],
  ])('%j is refused with the line', (text, sentence) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(sentence)]);
  });

  it('is refused as a whole for one bad line, and every bad line is told', () => {
    const text = `${HEAD}\nA,gpu-vm,reserved,2\nB,gpu-vm,reserved,0\nC,mig-slice,reserved,2\n`;
    expect(problemsOf(text)).toEqual([
      expect.stringContaining('Line 3: found 0 as usdPerGpuHour'),
      expect.stringContaining('Line 4: found "reserved" as sourcing'),
    ]);
  });

  it('is refused where more stand in it than there is room for', () => {
    const text = `${HEAD}\nA,gpu-vm,reserved,2\nB,gpu-vm,reserved,3\n`;
    expect(problemsOf(text, 1)).toEqual([
      'Line 3: found 2 offers, expected at most 1: no more than 6 compete at once.',
    ]);
    expect(problemsOf(text, 2)).toEqual([]);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (head, rest) => {
        expect(quotesFromCsv(`${head}\n${rest}`)).toHaveProperty('ok');
        expect(quotesFromCsv(`${HEAD}\n${rest}`)).toHaveProperty('ok');
      }),
      { numRuns: 500 },
    );
  });
});
