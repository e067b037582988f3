import { COLUMN_WORDS } from '@/app/quote-table-words';
import { cellsOf } from '@/lib/cells';
import { err, ok, type Result } from '@/lib/result';
import { SEPARATORS, type TableRow, tableRows, withoutSeparatorLine } from '@/lib/table-rows';
import { QUOTE_FIELDS, type QuoteField } from '@/questions/quote';

/** A column of a table of offers, under the name that the table has for it. */
export type Column = { readonly field: QuoteField; readonly name: string };

export type Table = {
  readonly separator: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
};

export const sentence = (line: number, found: string, expected: string): string =>
  `Line ${line}: found ${found}, expected ${expected}.`;

/** "Bare metal", "bare-metal" and "BARE_METAL" are one. */
export const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');

/** A heading may leave its unit out; with another unit it is another column. */
const namesOf = (field: QuoteField): readonly string[] =>
  [field, COLUMN_WORDS[field], COLUMN_WORDS[field].replace(/ \(.*\)$/, '')].map(plain);

const FIELDS = new Map(
  QUOTE_FIELDS.flatMap((field) => namesOf(field).map((name) => [name, field] as const)),
);

const fieldNamed = (name: string): QuoteField | undefined => FIELDS.get(plain(name));

const HEADINGS = Object.values(COLUMN_WORDS).join(', ');

function columnsOf(line: number, names: readonly string[]): Result<readonly Column[], string> {
  const stranger = names.find((name) => fieldNamed(name) === undefined);
  if (stranger !== undefined) {
    return err(sentence(line, JSON.stringify(stranger), `columns among ${HEADINGS}`));
  }
  const columns = names.flatMap((name) => {
    const field = fieldNamed(name);
    return field === undefined ? [] : [{ field, name }];
  });
  const twice = columns.find(({ field }, at) =>
    columns.slice(0, at).some((other) => other.field === field),
  );
  return twice === undefined
    ? ok(columns)
    : err(sentence(line, `the column ${JSON.stringify(twice.name)} twice`, 'each column once'));
}

/** The separator by which most of the first line are columns. */
function separatorOf(head: string): string {
  const known = (separator: string): number =>
    cellsOf(head, separator)?.filter((name) => fieldNamed(name) !== undefined).length ?? 0;
  return SEPARATORS.toSorted((a, b) => known(b) - known(a))[0] ?? ',';
}

/** The rows of a table of offers under their columns, or why it is none. */
export function quoteTable(text: string): Result<Table, string> {
  const file = withoutSeparatorLine(text);
  const first = file
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .find((line) => line.trim() !== '');
  const separator = separatorOf(first ?? '');
  const read = tableRows(file, separator);
  if (!read.ok) {
    const expected = 'a quotation mark at the end of the cell';
    return err(sentence(read.error, 'a quotation mark that is never closed', expected));
  }
  const [head, ...rows] = read.value;
  if (head === undefined) {
    return err(sentence(1, 'nothing', `a first line ${HEADINGS}`));
  }
  if (rows.length === 0) {
    return err(sentence(head.line + 1, 'nothing', 'an offer'));
  }
  // A spreadsheet may leave separators behind the last column.
  const names = head.cells.slice(0, head.cells.findLastIndex((name) => name !== '') + 1);
  const columns = columnsOf(head.line, names);
  return columns.ok ? ok({ separator, columns: columns.value, rows }) : columns;
}
