import { err, ok, type Result } from '@/lib/result';
import { parseQuote } from '@/questions/parse-quote';
import {
  MOST_QUOTES,
  QUOTE_FIELDS,
  QUOTE_NUMBERS,
  type Quote,
  type QuoteField,
} from '@/questions/quote';
import { cellsOf } from '@/lib/cells';

/** The offers as a table for a spreadsheet: the fields as columns, one offer a line. */

const SEPARATOR = ',';
const YES = 'yes';
const NO = 'no';

const cellText = (value: string | number | boolean | undefined): string => {
  const text = value === true ? YES : value === false ? NO : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** No cell goes on into the next line, so a provider keeps its name on one. */
const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

export const quotesCsv = (quotes: readonly Quote[]): string =>
  [
    QUOTE_FIELDS.join(SEPARATOR),
    ...quotes.map((quote) =>
      QUOTE_FIELDS.map((field) => {
        const value = quote[field];
        return cellText(typeof value === 'string' ? onOneLine(value) : value);
      }).join(SEPARATOR),
    ),
    '',
  ].join('\n');

const sentence = (line: number, found: string, expected: string): string =>
  `Line ${line}: found ${found}, expected ${expected}.`;

const isField = (name: string): name is QuoteField => QUOTE_FIELDS.some((field) => field === name);

/** A cell as the parser of scenarios takes it; what is no number or no yes or no stays text, for it to refuse. */
function valueOf(field: QuoteField, text: string): unknown {
  if (field === 'supportIncluded') {
    return text === YES ? true : text === NO ? false : text;
  }
  return Object.hasOwn(QUOTE_NUMBERS, field) && /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function columnsOf(line: string): Result<readonly QuoteField[], string> {
  const names = cellsOf(line, SEPARATOR);
  if (names === undefined) {
    return err(sentence(1, 'a quotation mark that is never closed', 'the names of columns'));
  }
  const stranger = names.find((name) => !isField(name));
  if (stranger !== undefined) {
    return err(sentence(1, JSON.stringify(stranger), `columns among ${QUOTE_FIELDS.join(', ')}`));
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined
    ? ok(names.filter(isField))
    : err(sentence(1, `the column ${JSON.stringify(twice)} twice`, 'each column once'));
}

function quoteAt(
  line: string,
  number: number,
  columns: readonly QuoteField[],
): Result<Quote, readonly string[]> {
  const cells = cellsOf(line, SEPARATOR);
  if (cells === undefined) {
    return err([sentence(number, 'a quotation mark that is never closed', 'an offer on one line')]);
  }
  if (cells.length !== columns.length) {
    return err([
      sentence(number, `${cells.length} cells`, `${columns.length}, as many as columns`),
    ]);
  }
  const parsed = parseQuote(
    Object.fromEntries(
      columns.flatMap((field, index) => {
        const text = cells[index] ?? '';
        return text === '' ? [] : [[field, valueOf(field, text)]];
      }),
    ),
  );
  return parsed.ok
    ? parsed
    : err(
        parsed.error.map(({ field, found, expected }) =>
          sentence(number, `${found} as ${field}`, expected),
        ),
      );
}

/**
 * Reads all offers of a file, or says of every line what is wrong with it: a file is taken whole or not at all.
 * `room`: as many more as may compete.
 */
export function quotesFromCsv(
  text: string,
  room: number = MOST_QUOTES,
): Result<readonly Quote[], readonly string[]> {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '');
  const [head, ...offers] = lines;
  if (head === undefined) {
    return err([sentence(1, 'nothing', `a first line ${QUOTE_FIELDS.join(SEPARATOR)}`)]);
  }
  const columns = columnsOf(head.line);
  if (!columns.ok) {
    return err([columns.error]);
  }
  if (offers.length === 0) {
    return err([sentence(head.number + 1, 'nothing', 'an offer')]);
  }
  if (offers.length > room) {
    return err([
      sentence(
        offers[room]?.number ?? head.number,
        `${offers.length} offers`,
        `at most ${room}: no more than ${MOST_QUOTES} compete at once`,
      ),
    ]);
  }
  const read = offers.map(({ line, number }) => quoteAt(line, number, columns.value));
  const problems = read.flatMap((one) => (one.ok ? [] : one.error));
  return problems.length > 0
    ? err(problems)
    : ok(read.flatMap((one) => (one.ok ? [one.value] : [])));
}
