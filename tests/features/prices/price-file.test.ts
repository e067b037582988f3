import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '@/dataset/dataset';
import { boundsOf } from '@/dataset/figure-bounds';
import { FIGURE_IDS } from '@/dataset/schema';
import { priceFileText, pricesFrom } from '@/features/prices/price-file';
import { priceFields, priceLines } from '@/features/prices/price-lines';
import { problemWords } from '@/features/prices/words-file';

const FIELDS = priceFields({ dataset, boundsOf });
const HOURLY = 'gpu-vm.on-demand.rate.b200';
const ADDER = 'rented.adder';
const NODE = 'owned-node.price.b200';

const read = (text: string) => pricesFrom(text, FIELDS);
const exported = (own: Readonly<Record<string, number>>) =>
  priceFileText(priceLines({ dataset, own, boundsOf }));

/** The problems of a file as sentences; fails where it has none. */
const refusal = (text: string): readonly string[] => {
  const result = read(text);
  return result.ok ? [] : result.error.map(problemWords);
};

/** Puts a value into the column "yours" of an exported file, before the date and what follows it. */
const filledIn = (file: string, id: string, value: string): string =>
  file
    .split('\r\n')
    .map((line) =>
      line.startsWith(`${id},`)
        ? line.replace(/,,(?=[\d/H-]+,[^,]*,\d*,(?:"[^"]*"|[^,]*)$)/, `,${value},`)
        : line,
    )
    .join('\r\n');

describe('the file of prices', () => {
  it('has a row of names and a row for every price, shares in per cents', () => {
    const [head, ...rows] = exported({ [ADDER]: 0.25 })
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n');
    expect(head).toBe(
      'figure id,name,unit,ours low,ours likely,ours high,yours,date,basis,observations,source',
    );
    expect(rows.find((row) => row.startsWith(`${ADDER},`))).toContain(',%,10,30,60,25,2026,');
    expect(rows.find((row) => row.startsWith(`${HOURLY},`))).toContain(
      ',USD per GPU-hour,5,6.81,8.6,,2026-10-07,',
    );
    expect(rows.find((row) => row.startsWith(`${HOURLY},`))).toContain(',2026-10-07,list price,6,');
    expect(rows.some((row) => row.startsWith('cost.best.b200'))).toBe(false);
  });

  it('changes nothing where nobody has written into it', () => {
    expect(read(exported({}))).toEqual({ ok: true, value: {} });
  });

  it('is read back as it was written, whatever the visitor’s own figures are', () => {
    const own = fc
      .uniqueArray(fc.constantFrom(...FIGURE_IDS), { maxLength: 20 })
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) =>
            fc.double({ min: 0, max: 1, noNaN: true }).map((share) => {
              const { least, most } = boundsOf(id);
              const value = Number((least + share * (most - least)).toPrecision(12));
              return [id, Math.min(most, Math.max(least, value))] as const;
            }),
          ),
        ),
      )
      .map((entries) => Object.fromEntries(entries));
    fc.assert(
      fc.property(own, (given) => {
        expect(read(exported(given))).toEqual({ ok: true, value: given });
      }),
    );
  });

  it('takes what was written into the exported file', () => {
    const file = filledIn(filledIn(exported({}), HOURLY, '4.99'), ADDER, '22.5%');
    expect(read(file)).toEqual({ ok: true, value: { [HOURLY]: 4.99, [ADDER]: 0.225 } });
  });
});

describe('a file as it was before basis and number of observations stood in it', () => {
  it('is read the same', () => {
    const older = `figure id,name,unit,ours low,ours likely,ours high,yours,date,source\r\n${HOURLY},"B200 in a VM, by the hour",USD per GPU-hour,5,6.81,8.6,4.99,2026-10-07,A survey\r\n`;
    expect(read(older)).toEqual({ ok: true, value: { [HOURLY]: 4.99 } });
  });
});

describe('a file that a spreadsheet had', () => {
  const ours = { [HOURLY]: 4.99, [ADDER]: 0.225, [NODE]: 450_000 };

  it.each([
    [
      'semicolons and decimal commas',
      `figure id;yours\n${HOURLY};4,99\n${ADDER};22,5\n${NODE};450000\n`,
    ],
    [
      'a byte-order mark and CRLF',
      `\uFEFFfigure id,yours\r\n${HOURLY},4.99\r\n${ADDER},22.5\r\n${NODE},450000\r\n`,
    ],
    ['tabs', `figure id\tyours\n${HOURLY}\t4.99\n${ADDER}\t22.5\n${NODE}\t450000`],
    [
      'quoted cells, money and groups',
      `"Figure ID","Yours"\n"${HOURLY}","$4.99"\n"${ADDER}","22.5 %"\n"${NODE}","450,000.00 USD"`,
    ],
    [
      'groups parted by points',
      `figure id;yours\n${HOURLY};4,99\n${ADDER};22,5\n${NODE};450.000,00`,
    ],
    [
      'groups parted by spaces',
      `figure id;yours\n${HOURLY};4,99\n${ADDER};22,5\n${NODE};450\u00A0000`,
    ],
    [
      'blank lines and rows',
      `\n\nfigure id,yours\n\n${HOURLY},4.99\n,,\n${ADDER},22.5\n\n${NODE},450000\n\n`,
    ],
    [
      'columns in another order, and others',
      `note,yours,unit,figure id\n"said, in May",4.99,USD per GPU-hour,${HOURLY}\n,22.5,%,${ADDER}\n,450000,,${NODE}`,
    ],
    [
      'cells that go on over lines',
      `figure id,name,yours\n${HOURLY},"a name\nof two ""lines""",4.99\n${ADDER},,22.5\n${NODE},,450000`,
    ],
    [
      'its separator said in a line of its own',
      `sep=;\r\nfigure id;yours\r\n${HOURLY};4,99\r\n${ADDER};22,5\r\n${NODE};450000\r\n`,
    ],
    [
      'rows cut short where they say nothing',
      `figure id,name,yours\nrented.drift\n${HOURLY},,4.99\n${ADDER},,22.5\n${NODE},,450000`,
    ],
  ])('with %s says the same', (_, text) => {
    expect(read(text)).toEqual({ ok: true, value: ours });
  });

  it('keeps a decimal comma before three digits where semicolons part the cells', () => {
    expect(read(`figure id;yours\n${HOURLY};4,125`)).toEqual({
      ok: true,
      value: { [HOURLY]: 4.125 },
    });
  });
});

describe('a file that is wrong', () => {
  it.each([
    [
      `figure id,yours\n\n${HOURLY},cheap`,
      'Line 3: found “cheap”, expected a number, such as 4.99.',
    ],
    [
      `figure id,yours\n${HOURLY},0`,
      'Line 2: found “0”, expected a number from 0.000001 to 1000000000 (USD per GPU-hour).',
    ],
    [
      `figure id,yours\nowned-node.residual,130`,
      'Line 2: found “130”, expected a number from 1 to 100 (%).',
    ],
    [`figure id,yours\n${HOURLY},-4`, 'Line 2: found “-4”, expected a number, such as 4.99.'],
    [`figure id,yours\n${HOURLY},€4.99`, 'Line 2: found “€4.99”, expected a number, such as 4.99.'],
    [`figure id,yours\n${HOURLY},30%`, 'Line 2: found “30%”, expected a number, such as 4.99.'],
    [
      `figure id,yours\ngpu.rate,4.99`,
      'Line 2: found “gpu.rate”, expected the id of a price as in the exported file, such as gpu-vm.on-demand.rate.b200.',
    ],
    [
      `figure id,yours\n,4.99`,
      'Line 2: found “no id”, expected the id of a price as in the exported file, such as gpu-vm.on-demand.rate.b200.',
    ],
    [
      `figure id,unit,yours\n${ADDER},share,0.3`,
      'Line 2: found “share”, expected %, the unit of rented.adder.',
    ],
    [
      `figure id,yours\n${HOURLY},4,99`,
      'Line 2: found “3 cells”, expected at most 2, as in the row of names: decimals after a comma need quotation marks.',
    ],
    [
      `figure id,yours\n${NODE},"450,000"`,
      'Line 2: found “450,000”, expected a number that can be read in one way: without separators of thousands, and not with three decimals.',
    ],
    [
      `figure id;yours\n${NODE};450.000`,
      'Line 2: found “450.000”, expected a number that can be read in one way: without separators of thousands, and not with three decimals.',
    ],
    [
      `figure id,yours\n${HOURLY},4.99\n${HOURLY},5.99`,
      `Line 3: found “another value for ${HOURLY}”, expected each price once.`,
    ],
    [
      `figure id,yours\n${HOURLY},"4.99`,
      'Line 2: found “a quotation mark that is never closed”, expected a quotation mark at the end of the cell.',
    ],
    [
      `id;price\n${HOURLY};4.99`,
      'Line 1: found “id;price”, expected a row of column names with “figure id” and “yours”, separated by commas, semicolons or tabs.',
    ],
    [
      ``,
      'The file: found “an empty file”, expected a row of column names with “figure id” and “yours”, separated by commas, semicolons or tabs.',
    ],
    [`PK\u0003\u0004\0\0`, 'The file: found “something that is no text”, expected a CSV in UTF-8.'],
  ])('%j is refused with the line, what stands there and what should', (text, sentence) => {
    expect(refusal(text)).toEqual([sentence]);
  });

  it('gives all its problems, and none of its good rows', () => {
    const text = `figure id,yours\n${HOURLY},4.99\n${ADDER},much\n${NODE},x`;
    expect(refusal(text)).toHaveLength(2);
  });
});

/** Bounds that no value is within. */
const NOWHERE = { least: 1, most: 0 };
const PERSONS_NUMBER = /^\s*(?:\$|USD)?\s*[\d.,'’ \u00A0\u2009\u202F]*\d[\d.,]*\s*(?:\$|USD)?\s*$/i;

describe('any text', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      HOURLY,
      ADDER,
      NODE,
      'figure id',
      'yours',
      'unit',
      '%',
      '',
      '"',
      '4,99',
      '1.234',
      '1e9',
      'NaN',
      '__proto__',
    ),
    fc.string({ maxLength: 12 }),
    fc.double().map(String),
  );
  const text = fc.oneof(
    fc.string(),
    fc
      .tuple(
        fc.constantFrom(',', ';', '\t'),
        fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }),
      )
      .map(([separator, rows]) => rows.map((row) => row.join(separator)).join('\n')),
    fc
      .tuple(
        fc.constantFrom(',', ';', '\t'),
        fc.array(fc.tuple(fc.constantFrom(HOURLY, ADDER, NODE), cell), { maxLength: 5 }),
      )
      .map(([separator, rows]) =>
        [['figure id', 'yours'], ...rows].map((row) => row.join(separator)).join('\r\n'),
      ),
  );

  it('is read as prices within their bounds, or refused; it never crashes', () => {
    fc.assert(
      fc.property(text, (any) => {
        const result = read(any);
        const taken = result.ok ? result.value : {};
        const outside = Object.entries(taken).filter(([id, value]) => {
          const figure = FIGURE_IDS.find((known) => known === id);
          const { least, most } = figure === undefined ? NOWHERE : boundsOf(figure);
          return !(value >= least && value <= most);
        });
        expect(outside).toEqual([]);
        expect(result.ok || result.error.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is a price only where it is a number as people write one', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 8 }), (value) => {
        const result = read(`figure id\tyours\n${HOURLY}\t"${value.replaceAll('"', '""')}"`);
        const isTaken = result.ok && result.value[HOURLY] !== undefined;
        expect(isTaken && !PERSONS_NUMBER.test(value)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
