/** A table of Grafana, its series joined by time: one row for each time, one column for each series. */
import { err, ok, type Result } from '@/lib/result';
import { pointAmount } from './amounts';
import { cellsOf } from '@/lib/cells';
import { countsGpus } from './demand-names';
import type { Asked, Clock } from './demand-series';
import { chosenTable, type GpuTable } from './gpu-table';
import { type Head, separatorOf } from './head';
import { seriesNamed } from './metrics';
import { differs, type TraceProblem } from './problems';
import { type LineReader, note, type Recording, type Samples } from './recording';
import { monitorTime } from './times';
import { utilisationOf, utilisationRecording } from './utilisation';
import { FOUND, quoted } from './words';

const COMMA = ',';

type Layout = {
  readonly separator: string;
  readonly width: number;
  readonly headerLine: number;
  readonly metric: string | undefined;
  readonly table: GpuTable;
  /** The samples that each column belongs to. */
  readonly columns: readonly (Samples | undefined)[];
};

const isLabelled = (cell: string): boolean => /\{.*="|^DCGM_/.test(cell);

/** Whether a file begins as a table of Grafana: a column Time, and series with labels, in quotes or in per cent. */
export function isGrafana(head: Head): boolean {
  const [first, second] = head.rows;
  const separator = separatorOf(head) ?? COMMA;
  const cells = cellsOf(first?.line ?? '', separator) ?? [];
  // One series that counts GPUs is a plain table, whoever wrote it.
  return (
    cells[0] === 'Time' &&
    !(cells.length === 2 && countsGpus(cells[1] ?? '')) &&
    (first?.line.startsWith('"') === true ||
      cells.some(isLabelled) ||
      second?.line.includes('%') === true)
  );
}

function layoutOf(head: Head, { column }: Asked): Result<Layout, TraceProblem> {
  const separator = separatorOf(head) ?? COMMA;
  const header = head.rows[0] ?? { number: 1, line: '' };
  const cells = cellsOf(header.line, separator) ?? [];
  const series = cells.slice(1).map(seriesNamed);
  const read = chosenTable(series, column);
  if (!read.ok) {
    return read;
  }
  const { table, metric } = read.value;
  return ok({
    separator,
    width: cells.length,
    headerLine: header.number,
    metric,
    table,
    columns: series.map((one) => table.samplesOf.get(one)),
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
    return utilisationRecording({
      format: 'grafana',
      clock: clock ?? 'local-zone-unknown',
      table: layout.table,
      metric: layout.metric,
      unit: withSign > 0 ? 'per-cent' : 'unknown',
      warnings: [],
    });
  }

  return { take, finish };
}

/** The reader of a table of Grafana whose beginning is known. */
export function grafana(head: Head, asked: Asked): Result<LineReader, TraceProblem> {
  const layout = layoutOf(head, asked);
  return layout.ok ? ok(readerOf(layout.value)) : layout;
}
