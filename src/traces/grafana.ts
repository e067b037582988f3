/** A table of Grafana, its series joined by time: one row for each time, one column for each series. */
import { err, ok, type Result } from '@/lib/result';
import { pointAmount } from './amounts';
import { cellsOf } from '@/lib/cells';
import { countsGpus } from './demand-names';
import type { Asked, Clock, TraceWarning } from './demand-series';
import { chosenSeries } from './chosen-series';
import type { SeriesRead } from './gpu-table';
import { type Head, separatorOf } from './head';
import { seriesNamed } from './metrics';
import { differs, type TraceProblem } from './problems';
import { type LineReader, note, noSamples, type Recording, type Samples } from './recording';
import { monitorTime } from './times';
import { seriesRecording } from './series-recording';
import { namesAStatistic, namesOneGpu } from './told-by-name';
import { utilisationOf } from './utilisation';
import { FOUND, quoted } from './words';

const COMMA = ',';

type Layout = {
  readonly separator: string;
  readonly width: number;
  readonly headerLine: number;
  readonly read: readonly SeriesRead[];
  /** The samples of each column; undefined where it is not read. */
  readonly columns: readonly (Samples | undefined)[];
  readonly values: Asked['values'];
  readonly warnings: readonly TraceWarning[];
};

const hasLabels = (cell: string): boolean => /\{.*="/.test(cell);
const isLabelled = (cell: string): boolean => hasLabels(cell) || cell.startsWith('DCGM_');

const hasPerCents = ({ rows }: Head): boolean =>
  rows.slice(1).some(({ line }) => /\d\s*%/.test(line));

/**
 * Whether a file begins as a table of Grafana: a column Time, and series with labels, in quotes, in per cent, or called
 * as GPUs are, which is what a spreadsheet leaves of it.
 */
export function isGrafana(head: Head, { values }: Pick<Asked, 'values'>): boolean {
  const line = head.rows[0]?.line ?? '';
  const [time = '', ...series] = cellsOf(line, separatorOf(head) ?? COMMA) ?? [];
  const isQuoted = line.startsWith('"');
  const isOfGpus = series.some((cell) => isLabelled(cell) || namesOneGpu(cell));
  if (time !== 'Time') {
    return time.toLowerCase() === 'time' && (series.some(hasLabels) || (isQuoted && isOfGpus));
  }
  // One series that counts GPUs is a plain table, whoever wrote it.
  const [only = '', second] = series;
  const isPlain =
    second === undefined && countsGpus(only) && !namesAStatistic(only) && values === undefined;
  return !isPlain && (isQuoted || isOfGpus || hasPerCents(head));
}

const SERIES_IN_ROWS = ['series', 'time', 'value'];

/** Whether a file is a table of Grafana with its series one below the other, as older ones export it. */
export function isGrafanaInRows(head: Head): boolean {
  const cells = cellsOf(head.rows[0]?.line ?? '', separatorOf(head) ?? COMMA) ?? [];
  const names = cells.map((cell) => cell.toLowerCase());
  return (
    names.length === SERIES_IN_ROWS.length && SERIES_IN_ROWS.every((name) => names.includes(name))
  );
}

function layoutOf(head: Head, { column, values }: Asked): Result<Layout, TraceProblem> {
  const separator = separatorOf(head) ?? COMMA;
  const header = head.rows[0] ?? { number: 1, line: '' };
  const cells = cellsOf(header.line, separator) ?? [];
  const series = cells.slice(1).map(seriesNamed);
  const found = chosenSeries(series, { column, values, perCent: hasPerCents(head) });
  if (!found.ok) {
    return found;
  }
  const { chosen, warnings } = found.value;
  const read = chosen.map((one) => ({ series: one, samples: noSamples(one.name) }));
  return ok({
    separator,
    width: cells.length,
    headerLine: header.number,
    read,
    columns: series.map((one) => read.find((other) => other.series === one)?.samples),
    values,
    warnings,
  });
}

function readerOf(layout: Layout): LineReader {
  let clock: Clock | undefined;
  let withSign = 0;
  let withoutSign = 0;

  function noteValue(
    samples: Samples,
    seconds: number,
    cell: string,
    line: number,
  ): TraceProblem | undefined {
    // An empty cell is no sample: series that are measured at other times share no rows.
    if (cell === '') {
      return undefined;
    }
    const plain = cell.replace(/\s*%$/, '');
    const value = pointAmount(plain);
    if (value === undefined || value < 0) {
      const expected = value === undefined ? 'a-number' : 'no-negative';
      return { place: line, found: quoted(cell), expected };
    }
    if (!Number.isNaN(value)) {
      withSign ||= plain === cell ? 0 : line;
      withoutSign ||= plain === cell ? line : 0;
    }
    note(samples, seconds, utilisationOf(value), line);
    return undefined;
  }

  function take(line: string, number: number): TraceProblem | undefined {
    if (number === layout.headerLine) {
      return undefined;
    }
    const cells = cellsOf(line, layout.separator);
    if (cells === undefined) {
      return { place: number, found: FOUND.openQuote, expected: 'closed-quotes' };
    }
    if (cells.length !== layout.width) {
      return { place: number, found: FOUND.cells(cells.length), expected: 'as-many-cells' };
    }
    const time = monitorTime(cells[0] ?? '');
    if (time === undefined) {
      return { place: number, found: quoted(cells[0] ?? ''), expected: 'a-time' };
    }
    if (differs(clock, time.clock)) {
      return { place: number, found: FOUND.bothClocks, expected: 'one-clock' };
    }
    clock = time.clock;
    for (const [index, samples] of layout.columns.entries()) {
      const problem = samples && noteValue(samples, time.seconds, cells[index + 1] ?? '', number);
      if (problem !== undefined) {
        return problem;
      }
    }
    return undefined;
  }

  function finish(): Result<Recording, TraceProblem> {
    if (withSign > 0 && withoutSign > 0) {
      const place = Math.max(withSign, withoutSign);
      return err({ place, found: FOUND.bothUnits, expected: 'one-unit' });
    }
    return seriesRecording({
      format: 'grafana',
      clock: clock ?? 'local-zone-unknown',
      read: layout.read,
      perCent: withSign > 0,
      values: layout.values,
      warnings: layout.warnings,
    });
  }

  return { take, finish };
}

/** The reader of a table of Grafana whose beginning is known. */
export function grafana(head: Head, asked: Asked): Result<LineReader, TraceProblem> {
  const layout = layoutOf(head, asked);
  return layout.ok ? ok(readerOf(layout.value)) : layout;
}
