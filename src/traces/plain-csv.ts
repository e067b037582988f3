/** A CSV of time and GPUs, with any usual separator, decimal mark and way of writing times. */
import { err, ok, type Result } from '@/lib/result';
import { amountReader } from './amounts';
import { cellsOf } from '@/lib/cells';
import { otherUnit } from './demand-names';
import { type Asked, GPUS, MOST_GPUS } from './demand-series';
import { type Head, type Row, separatorOf } from './head';
import { type Columns, namesTimes, plainColumns, timeIn } from './plain-columns';
import type { TraceProblem } from './problems';
import { type LineReader, note, noSamples, type Recording } from './recording';
import { isMany } from './repeated-times';
import { timeColumn } from './time-column';
import { epochSeconds, yearFirstTime } from './times';
import { FOUND, quoted } from './words';

const UNIT_COMMENT = /^#\s*unit:\s*(\S.*?)\s*$/;

const isTimeOrNumber = (cell: string): boolean =>
  /^[+-]?[\d.,]+$/.test(cell) ||
  /^\d\d?([./-])\d\d?\1\d{4}/.test(cell) ||
  epochSeconds(Number(cell)) !== undefined ||
  yearFirstTime(cell) !== undefined;

/** Whether the first row names the columns: no cell of it is a time or a number. */
const isHeader = (cells: readonly string[]): boolean => !cells.some(isTimeOrNumber);

/** What a file counts: what a remark says, else what the name of its column says. */
const unitOf = ({ comments }: Head, name: string): string =>
  comments.map((line) => UNIT_COMMENT.exec(line)?.[1]).find((unit) => unit !== undefined) ??
  otherUnit(name) ??
  GPUS;

/** The names in a remark right before the first row, where that names the columns: `# time,gpus`. */
function namesInRemark({ comments }: Head, separator: string, width: number) {
  const names = cellsOf(comments.at(-1)?.replace(/^#\s*/, '') ?? '', separator);
  return names?.length === width && names.some(namesTimes) ? names : undefined;
}

const cellsOfRow = ({ line }: Row, separator: string): readonly string[] =>
  cellsOf(line, separator) ?? [];

/** A row as long as the first, but for an empty cell at its end. */
const isAsLong = (cells: readonly string[], wanted: number): boolean =>
  cells.length === wanted || (cells.length === wanted + 1 && cells.at(-1) === '');

type Layout = {
  readonly separator: string;
  readonly width: number;
  readonly columns: Columns;
  /** The line that names the columns; 0 where none does. */
  readonly headerLine: number;
};

function layoutOf(head: Head, { column }: Asked): Result<Layout, TraceProblem> {
  const separator = separatorOf(head);
  const [first] = head.rows;
  if (separator === undefined || first === undefined) {
    const found = first === undefined ? FOUND.nothing : quoted(first.line);
    return err({ place: first?.number, found, expected: 'a-known-format' });
  }
  const cells = cellsOf(first.line, separator);
  if (cells === undefined) {
    return err({ place: first.number, found: FOUND.openQuote, expected: 'closed-quotes' });
  }
  const named = isHeader(cells);
  const rows = (named ? head.rows.slice(1) : head.rows).map((row) => cellsOfRow(row, separator));
  const names = named
    ? cells
    : (namesInRemark(head, separator, cells.length) ?? cells.map((_, index) => String(index + 1)));
  const columns = plainColumns(names, rows, column);
  return columns.ok
    ? ok({
        separator,
        width: cells.length,
        columns: columns.value,
        headerLine: named ? first.number : 0,
      })
    : err({ ...columns.error, place: first.number });
}

/** Whether so many rows share their time with another that these are several series. */
function repeatedTimes(seconds: readonly number[]): TraceProblem | undefined {
  const repeated = seconds.length - new Set(seconds).size;
  return isMany(repeated, seconds.length)
    ? {
        place: undefined,
        found: FOUND.repeated(repeated, seconds.length),
        expected: 'one-row-per-time',
      }
    : undefined;
}

function readerOf({ separator, width, columns, headerLine }: Layout, unit: string): LineReader {
  const times = timeColumn(columns.time.name);
  const amounts = amountReader();
  const values: number[] = [];
  const lines: number[] = [];

  function takeCells(cells: readonly string[], line: number): TraceProblem | undefined {
    const problem = times.take(timeIn(cells, columns), line);
    if (problem !== undefined) {
      return problem;
    }
    const text = cells[columns.value.index] ?? '';
    const amount = amounts.amountOf(text, line);
    if (!amount.ok) {
      return amount.error;
    }
    if (amount.value < 0 || amount.value > MOST_GPUS) {
      const expected = amount.value < 0 ? 'no-negative' : 'no-more-than-a-fleet';
      return { place: line, found: quoted(text), expected };
    }
    values.push(amount.value);
    lines.push(line);
    return undefined;
  }

  function take(line: string, number: number): TraceProblem | undefined {
    if (number === headerLine) {
      return undefined;
    }
    const cells = cellsOf(line, separator);
    if (cells === undefined) {
      return { place: number, found: FOUND.openQuote, expected: 'closed-quotes' };
    }
    return isAsLong(cells, width)
      ? takeCells(cells, number)
      : { place: number, found: FOUND.cells(cells.length), expected: 'as-many-cells' };
  }

  function finish(): Result<Recording, TraceProblem> {
    const found = times.finish();
    if (!found.ok) {
      return found;
    }
    const { seconds, clock } = found.value;
    const problem = amounts.doubt() ?? repeatedTimes(seconds);
    if (problem !== undefined) {
      return err(problem);
    }
    const samples = noSamples(columns.value.name);
    for (const [index, time] of seconds.entries()) {
      note(samples, time, values[index] ?? Number.NaN, lines[index] ?? 0);
    }
    return ok({
      kind: 'amounts',
      format: 'csv',
      clock,
      warnings: [],
      series: [samples],
      unit,
      one: 1,
    });
  }

  return { take, finish };
}

/** The reader of a plain CSV whose beginning is known. */
export function plainCsv(head: Head, asked: Asked): Result<LineReader, TraceProblem> {
  const layout = layoutOf(head, asked);
  return layout.ok
    ? ok(readerOf(layout.value, unitOf(head, layout.value.columns.value.name)))
    : layout;
}
