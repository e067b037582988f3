import { type Column, plain, quoteTable, sentence, type Table } from '@/app/quote-table';
import { COLUMN_WORDS, EXAMPLE_OFFER, inTableWords, VALUE_WORDS } from '@/app/quote-table-words';
import { numberIn } from '@/features/prices/price-number';
import { EXPECTED } from '@/features/prices/words-file';
import { decimalText } from '@/lib/decimal-text';
import { err, ok, type Result } from '@/lib/result';
import { type TableRow, tableText } from '@/lib/table-rows';
import { parseQuote, type QuoteProblem } from '@/questions/parse-quote';
import {
  MOST_QUOTES,
  QUOTE_FIELDS,
  QUOTE_NUMBERS,
  type Quote,
  type QuoteField,
} from '@/questions/quote';

/** The offers as a table for a spreadsheet: the fields as columns, one offer a line. */

/** No cell goes on into the next line, so a provider keeps its name on one. */
const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

function cellText(field: QuoteField, value: Quote[QuoteField]): string {
  if (typeof value === 'number') {
    return decimalText(value);
  }
  const text = String(value ?? '');
  return VALUE_WORDS[field]?.[text] ?? onOneLine(text);
}

export const quotesCsv = (quotes: readonly Quote[]): string =>
  tableText([
    QUOTE_FIELDS.map((field) => COLUMN_WORDS[field]),
    ...quotes.map((quote) => QUOTE_FIELDS.map((field) => cellText(field, quote[field]))),
  ]);

/** A table to be filled in: the columns, and a row that shows how. */
export const quotesTemplate = (): string => quotesCsv([EXAMPLE_OFFER]);

/** Undefined where the field is no number. Letters beside one may be another currency or unit: not for us to leave out. */
const numberOf = (field: QuoteField, text: string, separator: string) =>
  Object.hasOwn(QUOTE_NUMBERS, field) && !/[a-z]/i.test(text)
    ? numberIn(text, separator, '')
    : undefined;

/** A cell as the parser of scenarios takes it; what is none of the words and no number stays text, for it to refuse. */
function valueOf(field: QuoteField, text: string, separator: string): unknown {
  const words = Object.entries(VALUE_WORDS[field] ?? {});
  const id = words.find((both) => both.some((one) => plain(one) === plain(text)))?.[0];
  if (field === 'supportIncluded') {
    return id === undefined ? text : id === 'true';
  }
  const number = numberOf(field, text, separator);
  return number?.ok === true ? number.value : (id ?? text);
}

const EXPECTED_SUPPORT = Object.values(VALUE_WORDS.supportIncluded ?? {}).join(' or ');

/** What is wrong with a row, in the words of its own table. */
function problemAt(
  { line, cells }: TableRow,
  { columns, separator }: Table,
  { field, found, expected }: QuoteProblem,
): string {
  const at = columns.findIndex((column) => column.field === field);
  const written = cells[at] ?? '';
  const isWord = VALUE_WORDS[field] !== undefined && written !== '';
  const number = numberOf(field, written, separator);
  const isUnclear = number?.ok === false && number.error === 'two-readings';
  const due = field === 'supportIncluded' ? EXPECTED_SUPPORT : inTableWords(expected);
  return sentence(
    line,
    `${isWord ? JSON.stringify(written) : found} as ${columns[at]?.name ?? COLUMN_WORDS[field]}`,
    isUnclear ? EXPECTED.oneReading : due,
  );
}

const fieldsOf = ({ cells }: TableRow, columns: readonly Column[], separator: string): object =>
  Object.fromEntries(
    columns.flatMap(({ field }, at) => {
      const text = cells[at] ?? '';
      return text === '' ? [] : [[field, valueOf(field, text, separator)]];
    }),
  );

function quoteAt(row: TableRow, table: Table): Result<Quote, readonly string[]> {
  const { line, cells } = row;
  const { columns, separator } = table;
  if (cells.length < columns.length || cells.slice(columns.length).some((cell) => cell !== '')) {
    const expected = `${columns.length}, as many as columns`;
    return err([sentence(line, `${cells.length} cells`, expected)]);
  }
  const parsed = parseQuote(fieldsOf(row, columns, separator));
  return parsed.ok ? parsed : err(parsed.error.map((problem) => problemAt(row, table, problem)));
}

/** The row of the template as it was handed out. */
function isExample(row: TableRow, table: Table): boolean {
  if (!row.cells.includes(EXAMPLE_OFFER.provider)) {
    return false;
  }
  const quote = quoteAt(row, table);
  return quote.ok && QUOTE_FIELDS.every((field) => quote.value[field] === EXAMPLE_OFFER[field]);
}

/**
 * Reads all offers of a file, or says of every line what is wrong with it: a file is taken whole or not at all. The
 * example of the template is passed over. `room`: as many more as may compete.
 */
export function quotesFromCsv(
  text: string,
  room: number = MOST_QUOTES,
): Result<readonly Quote[], readonly string[]> {
  const table = quoteTable(text);
  if (!table.ok) {
    return err([table.error]);
  }
  const { rows } = table.value;
  const offers = rows.filter((row) => !isExample(row, table.value));
  const beyond = offers[room];
  if (beyond !== undefined) {
    const expected = `at most ${room}: no more than ${MOST_QUOTES} compete at once`;
    return err([sentence(beyond.line, `${offers.length} offers`, expected)]);
  }
  if (offers.length === 0) {
    return err([sentence(rows[0]?.line ?? 0, 'the example alone', 'an offer of your own')]);
  }
  const read = offers.map((row) => quoteAt(row, table.value));
  const problems = read.flatMap((one) => (one.ok ? [] : one.error));
  return problems.length > 0
    ? err(problems)
    : ok(read.flatMap((one) => (one.ok ? [one.value] : [])));
}
