import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesCsv, quotesFromCsv, quotesTemplate } from '@/app/quote-csv';
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
      '\uFEFFProvider,What is offered,Bought or rented,Card,Price per GPU-hour (USD),Price per node (USD),Most GPUs they can give,Smallest order (GPUs),Term (months),Support included\r\n"Acme, ""the"" provider",GPU VM,Reserved,,2.1,,,,,Yes\r\n',
    );
  });

  it('are read as this page once wrote them, with the ids of the scenario', () => {
    expect(
      quotesFromCsv(
        'provider,access,sourcing,card,usdPerGpuHour,usdPerNode,gpus,minimumGpus,termMonths,supportIncluded\n"Acme, ""the"" provider",gpu-vm,reserved,h100-sxm,2.1,,64,8,12,yes\n',
      ),
    ).toEqual({
      ok: true,
      value: [
        {
          provider: 'Acme, "the" provider',
          access: 'gpu-vm',
          sourcing: 'reserved',
          card: 'h100-sxm',
          usdPerGpuHour: 2.1,
          gpus: 64,
          minimumGpus: 8,
          termMonths: 12,
          supportIncluded: true,
        },
      ],
    });
  });

  it.each([
    [
      'plain words in any case',
      'PROVIDER,what is offered,Bought or rented,Price per GPU-hour (USD),Support included\nMetal,BARE METAL,by the hour,2.10,no\n',
    ],
    [
      'headings without their units',
      'Provider,What is offered,Bought or rented,Price per GPU-hour,Support included\nMetal,Bare metal,By the hour,2.1,No\n',
    ],
    [
      'semicolons, decimal commas, and cells left empty at the end',
      'Provider;What is offered;Bought or rented;Price per GPU-hour (USD);Support included;;\r\nMetal;Bare metal;By the hour;2,1;No;;\r\n',
    ],
    [
      'tabs, money and a line for the separator',
      'sep=\t\nProvider\tWhat is offered\tBought or rented\tPrice per GPU-hour (USD)\tSupport included\nMetal\tBare metal\tBy the hour\t$2.10\tNo\n',
    ],
    [
      'words and ids side by side',
      'provider,access,Bought or rented,usdPerGpuHour,Support included\nMetal,Bare metal,on-demand,2.1,no\n',
    ],
  ])('are read with %s', (_, text) => {
    expect(quotesFromCsv(text)).toEqual({
      ok: true,
      value: [
        {
          provider: 'Metal',
          access: 'bare-metal',
          sourcing: 'on-demand',
          usdPerGpuHour: 2.1,
          supportIncluded: false,
        },
      ],
    });
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

describe('the template of a table', () => {
  it('has all columns and a row that is no offer until something in it is changed', () => {
    const [head = '', example = ''] = quotesTemplate().split('\r\n');
    expect(head.split(',')).toHaveLength(10);
    expect(example).toBe(
      '"EXAMPLE, put your own in its place",Bare metal,Reserved,B200,4.25,,64,8,12,Yes',
    );
    expect(problemsOf(quotesTemplate())).toEqual([
      'Line 2: found the example alone, expected an offer of your own.',
    ]);
    const own = quotesTemplate().replace('"EXAMPLE, put your own in its place"', 'Acme');
    expect(quotesFromCsv(own)).toMatchObject({ ok: true, value: [{ provider: 'Acme' }] });
  });

  it('may keep its example above the offers, beyond the room that there is', () => {
    const text = `${quotesTemplate()}Metal,Bare metal,Bought,,,310000,,,,\r\n`;
    expect(quotesFromCsv(text, 1)).toEqual({
      ok: true,
      value: [{ provider: 'Metal', access: 'bare-metal', sourcing: 'owned', usdPerNode: 310_000 }],
    });
  });
});

describe('a table that cannot be taken', () => {
  it.each([
    ['', 'Line 1: found nothing, expected a first line Provider, What is offered,'],
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
      'Line 2: found "maybe" as supportIncluded, expected Yes or No.',
    ],
    [
      'Provider,What is offered,Bought or rented,Price per GPU-hour (EUR)\nA,GPU VM,Reserved,2\n',
      'Line 1: found "Price per GPU-hour (EUR)", expected columns among Provider, What is offered,',
    ],
    [
      'Provider,What is offered,Bought or rented,Price per GPU-hour (USD)\nA,A cloud,Reserved,2\n',
      'Line 2: found "A cloud" as What is offered, expected one of "Bare metal", "Managed bare metal", "GPU VM", "Hardware slice (MIG)", "Time slice", "Dedicated endpoint".',
    ],
    [
      'Provider,What is offered,Bought or rented,Price per GPU-hour (USD)\nA,Time slice,Reserved,2\n',
      'Line 2: found "Reserved" as Bought or rented, expected "Bought", "By the hour", as "Time slice" can be had.',
    ],
    [
      'Provider,What is offered,Bought or rented,Price per node (USD)\nA,GPU VM,Bought,"310,000"\n',
      'Line 2: found "310,000" as Price per node (USD), expected a number that can be read in one way',
    ],
    [
      'Provider,What is offered,Bought or rented\nA,GPU VM,Reserved\n',
      'Line 2: found nothing as Price per GPU-hour (USD), expected the price: a number from',
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
