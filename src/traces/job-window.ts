/**
 * Which time an export of jobs is about. `sacct -S … -E …` lists every job that touched a window, with its whole life: of
 * the time before and after the window it shows only those that reach into it. That is no demand that was low.
 */
import type { TraceWarning } from './demand-series';
import type { Run } from './recording';
import { medianOf } from './sampling';

const SECONDS_IN_HOUR = 3600;
/** By chance, jobs that end five times in such a time do not end at all in one of a hundred and fifty. */
const LEAST_MISSED = 5;
/** Jobs that began together end together, after their time; what is longer than twice that is no first round. */
const LONGER_THAN_JOBS = 2;
/** Hours at the ends that are a twentieth of all or fewer move no base. */
const WORTH_A_WORD = 0.05;

type Span = { readonly start: number; readonly end: number };

/** The time that is read, and what was done about its ends. */
export type JobWindow = Span & { readonly warnings: readonly TraceWarning[] };

/** A quiet end of an export, and how it compares with the rest. */
type Quiet = {
  readonly edge: 'begin' | 'end';
  readonly seconds: number;
  /** How many jobs would have ended (begun) in it, were it like the rest. */
  readonly missed: number;
  /** How long jobs run that are known from begin to end. */
  readonly usual: number;
};

/** Whether nothing ends (begins) for so long that the export is not about that time. */
const isOutside = ({ seconds, missed, usual }: Quiet): boolean =>
  missed >= LEAST_MISSED && seconds > LONGER_THAN_JOBS * usual;

const warningOf = (quiet: Quiet, all: number): readonly TraceWarning[] => {
  const { edge, seconds, missed } = quiet;
  const hours = Math.round(seconds / SECONDS_IN_HOUR);
  const left = isOutside(quiet) ? 'out' : 'in';
  return missed >= LEAST_MISSED && (left === 'out' || seconds > WORTH_A_WORD * all)
    ? [{ kind: 'jobs-window', edge, hours, left }]
    : [];
};

/** How jobs came and went between two times, judged by those that lie between them as a whole. */
function quietEnd(
  edge: Quiet['edge'],
  seconds: number,
  between: Span,
  runs: readonly Required<Span>[],
): Quiet {
  const inside = runs.filter(({ start, end }) => start >= between.start && end <= between.end);
  const lasting = Float64Array.from(inside, ({ start, end }) => end - start);
  const length = between.end - between.start;
  return {
    edge,
    seconds,
    missed: length > 0 ? (inside.length * seconds) / length : 0,
    usual: medianOf(lasting) ?? Number.POSITIVE_INFINITY,
  };
}

/** The time that the jobs of an export are all known of, as far as they show it. */
export function jobWindow(runs: readonly Run[], span: Span): JobWindow {
  const ended = runs.flatMap(({ start, end }) => (end === undefined ? [] : [{ start, end }]));
  const firstEnd = ended.reduce((first, { end }) => Math.min(first, end), Number.POSITIVE_INFINITY);
  const lastStart = runs.reduce((last, { start }) => Math.max(last, start), span.start);
  const between = { start: firstEnd, end: span.end };
  const before = quietEnd('begin', Math.max(0, firstEnd - span.start), between, ended);
  const after = quietEnd(
    'end',
    Math.max(0, span.end - lastStart),
    { start: isOutside(before) ? firstEnd : span.start, end: lastStart },
    ended,
  );
  const all = span.end - span.start;
  const start = isOutside(before)
    ? Math.ceil(firstEnd / SECONDS_IN_HOUR) * SECONDS_IN_HOUR
    : span.start;
  const end = isOutside(after)
    ? Math.floor(lastStart / SECONDS_IN_HOUR) * SECONDS_IN_HOUR
    : span.end;
  return end > start
    ? { start, end, warnings: [...warningOf(before, all), ...warningOf(after, all)] }
    : { ...span, warnings: [] };
}
