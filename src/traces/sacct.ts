/** `sacct -P`: one row for each job, and rows with a dot in the id for its steps. */
import { err, ok, type Result } from '@/lib/result';
import type { Asked, Clock } from './demand-series';
import type { Head } from './head';
import { otherThan } from './only-column';
import { differs, type TraceProblem } from './problems';
import type { LineReader, Recording, Run } from './recording';
import { cellsIn, isHeader, type Layout, layoutOf, RESOURCES } from './sacct-columns';
import { monitorTime } from './times';
import { gpusInTres, type HeldGpus } from './tres';
import { FOUND, quoted } from './words';

/** A job that was queued again may have a start and wait all the same. */
const PENDING = 'PENDING';
/** `Unknown` in a start means that the job waits, in an end that it runs; older versions write None. */
const OPEN = new Set(['Unknown', 'None', '']);
/** What a clock is set back by in autumn: a job that crosses it may end before it began, by less than that. */
const SET_BACK = 3600;

/** Whether a file begins as sacct -P writes it. */
export const isSacct = ({ rows }: Head): boolean => isHeader(rows[0]?.line ?? '');

function readerOf(first: Layout): LineReader {
  let layout = first;
  let clock: Clock | undefined;
  let lastSeen = 0;
  let repeated = 0;
  let overClockChange = 0;
  const runs = new Map<string, Run & { readonly sliced: boolean }>();

  /** A time; undefined where it is open, a problem where it is none. */
  function timeIn(text: string, line: number): Result<number | undefined, TraceProblem> {
    if (OPEN.has(text)) {
      return ok(undefined);
    }
    const time = monitorTime(text);
    if (time === undefined) {
      return err({ place: line, found: quoted(text), expected: 'a-time' });
    }
    if (differs(clock, time.clock)) {
      return err({ place: line, found: FOUND.bothClocks, expected: 'one-clock' });
    }
    clock = time.clock;
    lastSeen = Math.max(lastSeen, time.seconds);
    return ok(time.seconds);
  }

  function takeRun(
    cells: readonly string[],
    line: number,
    times: { readonly start: number; readonly end: number | undefined },
    { gpus, sliced }: HeldGpus,
  ): TraceProblem | undefined {
    const { start } = times;
    let { end } = times;
    if (end !== undefined && end < start) {
      const elapsed = Number(cells[layout.elapsed]);
      if (start - end >= SET_BACK) {
        const found = quoted(cells[layout.end] ?? '');
        return { place: line, found, expected: 'an-end-after-the-start' };
      }
      if (!(elapsed > 0 && elapsed <= SET_BACK)) {
        overClockChange += 1;
        return undefined;
      }
      end = start + elapsed;
    }
    // Two files put together say the same of a job twice; a job that was queued again has another start.
    const key = `${cells[layout.id]} ${start}`;
    const known = runs.get(key);
    repeated += known === undefined ? 0 : 1;
    // The file that was written later knows the end of what ran, or was cut off, in the earlier one.
    if (
      known === undefined ||
      (end !== undefined && end > (known.end ?? Number.NEGATIVE_INFINITY))
    ) {
      runs.set(key, { start, end, gpus, sliced });
    }
    return undefined;
  }

  function takeJob(cells: readonly string[], line: number): TraceProblem | undefined {
    const start = timeIn(cells[layout.start] ?? '', line);
    const end = timeIn(cells[layout.end] ?? '', line);
    const submit = timeIn(cells[layout.submit] ?? '', line);
    const problem = [start, end, submit].find((time) => !time.ok);
    if (problem?.ok === false || !start.ok || !end.ok) {
      return problem?.ok === false ? problem.error : undefined;
    }
    const held = gpusInTres(cells[layout.tres] ?? '');
    if (held === undefined) {
      return { place: line, found: quoted(cells[layout.tres] ?? ''), expected: 'gpus-of-a-job' };
    }
    const waits = (cells[layout.state] ?? '').startsWith(PENDING);
    return start.value === undefined || waits
      ? undefined
      : takeRun(cells, line, { start: start.value, end: end.value }, held);
  }

  function takeHeader(line: string, number: number): TraceProblem | undefined {
    const next = layoutOf({ line, number });
    if (!next.ok) {
      return next.error;
    }
    layout = next.value;
    return undefined;
  }

  function take(line: string, number: number): TraceProblem | undefined {
    if (isHeader(line)) {
      return takeHeader(line, number);
    }
    const cells = cellsIn(line);
    if (cells.length !== layout.width) {
      return { place: number, found: FOUND.cells(cells.length), expected: 'as-many-cells' };
    }
    return (cells[layout.id] ?? '').includes('.') ? undefined : takeJob(cells, number);
  }

  function finish(): Result<Recording, TraceProblem> {
    const all = [...runs.values()];
    const slices = all.filter(({ sliced }) => sliced).length;
    return ok({
      kind: 'jobs',
      format: 'sacct',
      clock: clock ?? 'local-zone-unknown',
      runs: all,
      lastSeen,
      warnings: [
        ...(repeated > 0 ? [{ kind: 'jobs-repeated', count: repeated } as const] : []),
        ...(overClockChange > 0
          ? [{ kind: 'jobs-over-clock-change', count: overClockChange } as const]
          : []),
        ...(slices > 0 ? [{ kind: 'jobs-on-slices', count: slices } as const] : []),
      ],
    });
  }

  return { take, finish };
}

/** The reader of a file of sacct whose beginning is known. */
export function sacct(
  { rows }: Head,
  { column }: Pick<Asked, 'column'>,
): Result<LineReader, TraceProblem> {
  const other = otherThan(column, RESOURCES);
  if (other !== undefined) {
    return err(other);
  }
  const layout = layoutOf(rows[0] ?? { line: '', number: 1 });
  return layout.ok ? ok(readerOf(layout.value)) : layout;
}
