/** Which columns of a plain CSV hold the time and the GPUs. */
import { err, ok, type Result } from '@/lib/result';
import { countsSomethingElse, isShare, meansDemand } from './demand-names';
import type { TraceProblem } from './problems';
import { quoted } from './words';

export type Column = { readonly index: number; readonly name: string };
export type Columns = { readonly time: Column; readonly value: Column };

const TIME_NAME = /^(ts|when|start|utc)$|^(time|date)|(^|_)(timestamp|datetime)|^(offset|elapsed)/i;
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

/** A column that says itself that it does not count GPUs is not read, whoever asks for it. */
function countingGpus(column: Column): Result<Column, TraceProblem> {
  return countsSomethingElse(column.name) || (isShare(column.name) && !meansDemand(column.name))
    ? choose(`the column ${quoted(column.name)}`, [], 'gpus-not-something-else')
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
    return ok(only);
  }
  if (candidates.length > 1) {
    return choose(`${candidates.length} columns of numbers`, candidates, 'one-metric');
  }
  const [first, another] = numbers.length > 0 ? numbers : others;
  return first !== undefined && another === undefined
    ? countingGpus(first)
    : choose('no column of GPUs', others, 'gpus-not-something-else');
}

/** The columns of a file from their names and its first rows. */
export function plainColumns(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  asked: string | undefined,
): Result<Columns, TraceProblem> {
  const columns = names.map((name, index) => ({ name, index }));
  const time = columns.find(({ name }) => TIME_NAME.test(name)) ?? columns[0];
  if (time === undefined) {
    return choose('no columns', [], 'a-known-format');
  }
  // A column without a name is the row number of some programs.
  const others = columns.filter((column) => column !== time && column.name !== '');
  if (asked === undefined) {
    const value = valueColumn(others, rows);
    return value.ok ? ok({ time, value: value.value }) : value;
  }
  const wanted = named(asked, others);
  if (wanted === undefined) {
    return choose(`no column ${quoted(asked)}`, others, 'one-of-the-columns');
  }
  const value = countingGpus(wanted);
  return value.ok ? ok({ time, value: value.value }) : value;
}
