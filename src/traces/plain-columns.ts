/** Which columns of a plain CSV hold the time and the GPUs. */
import { err, ok, type Result } from '@/lib/result';
import {
  countsSomethingElse,
  isANumber,
  isOneGpu,
  isShare,
  isSupply,
  mayBeAll,
  mayBeANumber,
  meansDemand,
} from './demand-names';
import { seriesNamed } from './metrics';
import type { TraceProblem } from './problems';
import { quoted } from './words';

export type Column = { readonly index: number; readonly name: string };
export type Columns = {
  readonly time: Column;
  /** The hour of the day, where the column of times has only dates. */
  readonly clock: Column | undefined;
  readonly value: Column;
};

/** Whether a column of this name may hold the times. */
export const namesTimes = (name: string): boolean => TIME_NAME.test(name);

const TIME_NAME = /^(ts|when|start|utc)$|^(time|date)|(^|_)(timestamp|datetime)|^(offset|elapsed)/i;
const DATE_NAME = /^(date|day|datum|tag)$/i;
const CLOCK_NAME = /^(time|hour|clock|zeit|uhrzeit|stunde)$/i;
const HOUR = /^\d\d?(:\d\d){0,2}(\.\d+)?$/;
const LOOKS_LIKE_A_NUMBER = /^[+-]?[\d.,]*\d[\d.,]*(?:e[+-]?\d+)?$/i;

const choose = (found: string, choices: readonly Column[], expected: TraceProblem['expected']) =>
  err({ place: undefined, found, expected, choices: choices.map(({ name }) => name) });

/** A column of that name, or of that name in other capitals. */
const named = (name: string, columns: readonly Column[]): Column | undefined =>
  columns.find((column) => column.name === name) ??
  columns.find((column) => column.name.toLowerCase() === name.toLowerCase());

/** One number is enough: a bad cell must be refused later, and not lend its place to another column. */
const hasNumbers = ({ index }: Column, rows: readonly (readonly string[])[]): boolean =>
  rows.some((row) => LOOKS_LIKE_A_NUMBER.test(row[index] ?? ''));

/** Whether a name is that of a series of one GPU, by a monitor or by a number. */
const isOfOneGpu = (name: string): boolean =>
  isOneGpu(name) || seriesNamed(name).metric !== undefined;

/** A column that says itself that it does not count GPUs in use is not read, whoever asks for it. */
function countingGpus(column: Column): Result<Column, TraceProblem> {
  const { name } = column;
  const found = `the column ${quoted(name)}`;
  if (countsSomethingElse(name) || isSupply(name)) {
    return choose(found, [], 'gpus-not-something-else');
  }
  return isANumber(name) || isOfOneGpu(name) || (isShare(name) && !meansDemand(name))
    ? choose(found, [], 'gpus-or-each-utilisation')
    : ok(column);
}

/**
 * A column of GPUs beside one of utilisation: it may be the number of a GPU, which is never read as how many there are,
 * or how many there are in all, which is read where it is asked for.
 */
function besideShares(
  column: Column,
  others: readonly Column[],
  isAsked: boolean,
): Result<Column, TraceProblem> {
  const share = others.find(({ name }) => isShare(name));
  const measured = share ?? others.find(({ name }) => countsSomethingElse(name));
  if (measured === undefined) {
    return ok(column);
  }
  const found = `the column ${quoted(column.name)} beside ${quoted(measured.name)}`;
  if (mayBeANumber(column.name)) {
    return choose(found, [], 'gpus-or-each-utilisation');
  }
  return share !== undefined && mayBeAll(column.name) && !isAsked
    ? choose(found, [column], 'one-metric')
    : ok(column);
}

function valueColumn(
  others: readonly Column[],
  rows: readonly (readonly string[])[],
): Result<Column, TraceProblem> {
  const numbers = others.filter((column) => hasNumbers(column, rows));
  const candidates = numbers.filter((column) => countingGpus(column).ok);
  const preferred = candidates.filter(({ name }) => meansDemand(name));
  const [only, second] = preferred.length === 1 ? preferred : candidates;
  if (only !== undefined && second === undefined) {
    return besideShares(only, others, false);
  }
  if (candidates.length > 1) {
    return choose(`${candidates.length} columns of numbers`, candidates, 'one-metric');
  }
  const [first, another] = numbers.length > 0 ? numbers.slice(0, 1) : others;
  return first !== undefined && another === undefined
    ? countingGpus(first)
    : choose('no column of GPUs', others, 'gpus-not-something-else');
}

/** The column of times, and that of the hours of a day where they stand apart from the date. */
function timeColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Pick<Columns, 'time' | 'clock'> | undefined {
  const time = columns.find(({ name }) => TIME_NAME.test(name)) ?? columns[0];
  const date = columns.find(({ name }) => DATE_NAME.test(name));
  const clock = columns.find(
    ({ name, index }) => CLOCK_NAME.test(name) && HOUR.test(rows[0]?.[index] ?? ''),
  );
  return date !== undefined && clock !== undefined
    ? { time: date, clock }
    : time && { time, clock: undefined };
}

/** The columns of a file from their names and its first rows. */
export function plainColumns(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  asked: string | undefined,
): Result<Columns, TraceProblem> {
  const columns = names.map((name, index) => ({ name, index }));
  const times = timeColumns(columns, rows);
  if (times === undefined) {
    return choose('no columns', [], 'a-known-format');
  }
  // A column without a name is the row number of some programs.
  const others = columns.filter(
    (column) => column !== times.time && column !== times.clock && column.name !== '',
  );
  if (asked === undefined) {
    const value = valueColumn(others, rows);
    return value.ok ? ok({ ...times, value: value.value }) : value;
  }
  const wanted = named(asked, others);
  if (wanted === undefined) {
    return choose(`no column ${quoted(asked)}`, others, 'one-of-the-columns');
  }
  const counting = countingGpus(wanted);
  const value = counting.ok ? besideShares(wanted, others, true) : counting;
  return value.ok ? ok({ ...times, value: value.value }) : value;
}

/** The time in a row: date and hour as one, where they stand apart. */
export function timeIn(cells: readonly string[], { time, clock }: Columns): string {
  const text = cells[time.index] ?? '';
  const hour = clock === undefined ? undefined : (cells[clock.index] ?? '');
  return hour === undefined ? text : `${text} ${/^\d+$/.test(hour) ? `${hour}:00` : hour}`;
}
