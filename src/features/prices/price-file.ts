import { cellsOf } from '@/lib/cells';
import { decimalText } from '@/lib/decimal-text';
import { err, ok, type Result } from '@/lib/result';
import {
  SEPARATORS,
  type TableRow,
  tableRows,
  tableText,
  withoutSeparatorLine,
} from '@/lib/table-rows';
import { moved, type PriceField } from './price-field';
import { numberIn } from './price-number';
import { COLUMNS, EXPECTED, FOUND } from './words-file';

/** What is wrong with a file: on which line, what stands there, and what should. */
export type PriceFileProblem = {
  /** From 1; undefined where it is the file as a whole. */
  readonly line: number | undefined;
  readonly found: string;
  readonly expected: string;
};

/** A price as a row of the file. */
export type PriceLine = {
  readonly id: string;
  readonly name: string;
  readonly field: PriceField;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly own: number | undefined;
  readonly date: string;
  readonly basis: string;
  /** How many offers or measurements stand behind it, where that is known. */
  readonly n: number | undefined;
  readonly source: string;
};

/** Figures of the visitor's own, by id, in the units of the dataset. */
export type OwnPrices = Readonly<Record<string, number>>;

/** All prices as a file: ours, and the visitor's own beside them. */
export const priceFileText = (prices: readonly PriceLine[]): string =>
  tableText([
    Object.values(COLUMNS),
    ...prices.map(({ id, name, field, low, likely, high, own, date, basis, n, source }) => [
      id,
      name,
      field.unit,
      ...[low, likely, high, own].map((value) =>
        value === undefined ? '' : decimalText(moved(value, field.places)),
      ),
      date,
      basis,
      String(n ?? ''),
      source,
    ]),
  ]);

const LONGEST_FOUND = 60;
const short = (text: string): string =>
  text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND - 1)}…` : text;

type Columns = { readonly id: number; readonly yours: number; readonly unit: number };
type Head = {
  readonly separator: string;
  readonly columns: Columns;
  readonly width: number;
  readonly rows: readonly TableRow[];
};

const named = (cells: readonly string[], ...names: readonly string[]): number =>
  cells.findIndex((cell) => names.includes(cell.toLowerCase().replaceAll(/[\s_-]+/g, ' ')));

function columnsIn(cells: readonly string[]): Columns | undefined {
  const id = named(cells, COLUMNS.id, 'id');
  const yours = named(cells, COLUMNS.yours);
  return id < 0 || yours < 0 ? undefined : { id, yours, unit: named(cells, COLUMNS.unit) };
}

function headOf(text: string): Result<Head, PriceFileProblem> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const at = lines.findIndex((line) => line.trim() !== '');
  const first = lines[at] ?? '';
  for (const separator of SEPARATORS) {
    const cells = cellsOf(first, separator);
    const columns = cells && columnsIn(cells);
    if (cells !== undefined && columns !== undefined) {
      const rows = tableRows(text, separator);
      return rows.ok
        ? ok({ separator, columns, width: cells.length, rows: rows.value.slice(1) })
        : err({ line: rows.error, found: FOUND.openQuote, expected: EXPECTED.closedQuote });
    }
  }
  return at < 0
    ? err({ line: undefined, found: FOUND.empty, expected: EXPECTED.head })
    : err({ line: at + 1, found: short(first), expected: EXPECTED.head });
}

/** Cells up to the last that holds anything. */
const filled = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell !== '') + 1;

type Priced = { readonly id: string; readonly value: number };

/** One row; undefined where it says nothing under "yours". */
function priceIn(
  { line, cells }: TableRow,
  { separator, columns, width }: Head,
  fields: ReadonlyMap<string, PriceField>,
): Result<Priced | undefined, PriceFileProblem> {
  const bad = (found: string, expected: string) => err({ line, found: short(found), expected });
  // Decimals after a comma that nobody put in quotes make one cell too many, and all after it wrong.
  if (filled(cells) > width) {
    return bad(FOUND.cells(filled(cells)), EXPECTED.cells(width));
  }
  const yours = cells[columns.yours] ?? '';
  if (yours === '') {
    return ok(undefined);
  }
  const id = cells[columns.id] ?? '';
  const field = fields.get(id);
  if (field === undefined) {
    return bad(id === '' ? FOUND.noId : id, EXPECTED.id);
  }
  const unit = columns.unit < 0 ? '' : (cells[columns.unit] ?? '');
  if (unit !== '' && unit !== field.unit) {
    return bad(unit, EXPECTED.unit(field.unit, id));
  }
  const number = numberIn(yours, separator, field.unit);
  if (!number.ok) {
    return bad(yours, number.error === 'no-number' ? EXPECTED.number : EXPECTED.oneReading);
  }
  const { least, most } = field.bounds;
  return number.value >= least && number.value <= most
    ? ok({ id, value: moved(number.value, -field.places) })
    : bad(yours, EXPECTED.between(decimalText(least), decimalText(most), field.unit));
}

/**
 * Reads the prices of the visitor's own from a file as exported, also after a spreadsheet had it: other separators
 * and decimal signs, columns moved or left out (but for id and "yours"), blank rows. All or nothing: one
 * bad row, and none is taken. Never throws.
 */
export function pricesFrom(
  file: string,
  fields: ReadonlyMap<string, PriceField>,
): Result<OwnPrices, readonly PriceFileProblem[]> {
  if (file.includes('\0')) {
    return err([{ line: undefined, found: FOUND.noText, expected: EXPECTED.text }]);
  }
  const head = headOf(withoutSeparatorLine(file));
  if (!head.ok) {
    return err([head.error]);
  }
  const own = new Map<string, number>();
  const problems: PriceFileProblem[] = [];
  for (const row of head.value.rows) {
    const read = priceIn(row, head.value, fields);
    if (!read.ok) {
      problems.push(read.error);
    } else if (read.value !== undefined) {
      const { id, value } = read.value;
      if (own.has(id) && own.get(id) !== value) {
        problems.push({ line: row.line, found: FOUND.twice(id), expected: EXPECTED.once });
      }
      own.set(id, value);
    }
  }
  return problems.length > 0 ? err(problems) : ok(Object.fromEntries(own));
}
