/** `sacct -P`: one row for each job, and rows with a dot in the id for its steps. */
import { err, ok, type Result } from '@/lib/result';
import type { Head } from './head';
import type { TraceProblem } from './problems';
import type { Job, LineReader, Recording } from './recording';
import { gpusInTres } from './tres';
import { monitorTime } from './times';
import { FOUND, quoted } from './words';

const BAR = '|';
const IDS = ['JobIDRaw', 'JobID'];
/** A job that was queued again may have a start and wait all the same. */
const PENDING = 'PENDING';
/** `Unknown` in a start means that the job waits, in an end that it runs; older versions write None. */
const OPEN = new Set(['Unknown', 'None', '']);

type Layout = {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly tres: number;
  /** When the job was handed in: a time seen, where the column is there. */
  readonly submit: number;
  /** Its state, where the column is there. */
  readonly state: number;
  readonly width: number;
  readonly headerLine: number;
};

const namesIn = (line: string): readonly string[] => line.split(BAR);

/** Whether a file begins as sacct -P writes it. */
export const isSacct = ({ rows }: Head): boolean =>
  namesIn(rows[0]?.line ?? '').some((name) => IDS.includes(name)) &&
  (rows[0]?.line.includes(BAR) ?? false);

function layoutOf({ rows }: Head): Result<Layout, TraceProblem> {
  const { line, number } = rows[0] ?? { line: '', number: 1 };
  const names = namesIn(line);
  const id = names.findIndex((name) => IDS.includes(name));
  const [start = -1, end = -1, tres = -1] = ['Start', 'End', 'AllocTRES'].map((name) =>
    names.indexOf(name),
  );
  return [id, start, end, tres].some((index) => index < 0)
    ? err({ place: number, found: quoted(line), expected: 'job-columns' })
    : ok({
        id,
        start,
        end,
        tres,
        submit: names.indexOf('Submit'),
        state: names.indexOf('State'),
        width: names.length,
        headerLine: number,
      });
}

type Span = { readonly start: number; readonly end: number | undefined; readonly gpus: number };

function readerOf(layout: Layout): LineReader {
  const spans: Span[] = [];
  const seen = new Set<string>();
  let lastSeen = 0;
  let repeated = 0;

  /** A time; undefined where it is open, a problem where it is none. */
  function timeIn(text: string, line: number): Result<number | undefined, TraceProblem> {
    if (OPEN.has(text)) {
      return ok(undefined);
    }
    const time = monitorTime(text);
    if (time === undefined) {
      return err({ place: line, found: quoted(text), expected: 'a-time' });
    }
    lastSeen = Math.max(lastSeen, time.seconds);
    return ok(time.seconds);
  }

  function takeJob(cells: readonly string[], line: number): TraceProblem | undefined {
    const start = timeIn(cells[layout.start] ?? '', line);
    const end = timeIn(cells[layout.end] ?? '', line);
    const submit = timeIn(cells[layout.submit] ?? '', line);
    const problem = [start, end, submit].find((time) => !time.ok);
    if (problem?.ok === false || !start.ok || !end.ok) {
      return problem?.ok === false ? problem.error : undefined;
    }
    const gpus = gpusInTres(cells[layout.tres] ?? '');
    if (gpus === undefined) {
      return { place: line, found: quoted(cells[layout.tres] ?? ''), expected: 'gpus-of-a-job' };
    }
    const waits = (cells[layout.state] ?? '').startsWith(PENDING);
    if (start.value === undefined || gpus === 0 || waits) {
      return undefined;
    }
    if (end.value !== undefined && end.value < start.value) {
      const found = quoted(cells[layout.end] ?? '');
      return { place: line, found, expected: 'an-end-after-the-start' };
    }
    spans.push({ start: start.value, end: end.value, gpus });
    return undefined;
  }

  function take(line: string, number: number): TraceProblem | undefined {
    const cells = line.split(BAR);
    const id = cells[layout.id] ?? '';
    if (number === layout.headerLine || IDS.includes(id)) {
      return undefined;
    }
    if (cells.length !== layout.width) {
      return { place: number, found: FOUND.cells(cells.length), expected: 'as-many-cells' };
    }
    // Two files put together say the same of a job twice; a job that was queued again has another start.
    const run = `${id} ${cells[layout.start]}`;
    if (seen.has(run)) {
      repeated += 1;
      return undefined;
    }
    seen.add(run);
    return id.includes('.') ? undefined : takeJob(cells, number);
  }

  function finish(): Result<Recording, TraceProblem> {
    const jobs: readonly Job[] = spans.map(({ start, end, gpus }) => ({
      start,
      end: end ?? lastSeen,
      gpus,
    }));
    const open = spans.filter(({ end }) => end === undefined).length;
    return ok({
      kind: 'jobs',
      format: 'sacct',
      clock: 'local-zone-unknown',
      jobs,
      open,
      warnings: repeated > 0 ? [{ kind: 'jobs-repeated', count: repeated }] : [],
    });
  }

  return { take, finish };
}

/** The reader of a file of sacct whose beginning is known. */
export function sacct(head: Head): Result<LineReader, TraceProblem> {
  const layout = layoutOf(head);
  return layout.ok ? ok(readerOf(layout.value)) : layout;
}
