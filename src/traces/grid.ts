import type { Ordered } from './ordered-samples';

/** Steps of equal length that all series of a file are put on. */
export type Grid = { readonly start: number; readonly stepSeconds: number; readonly steps: number };

/** A clock that wobbles by less than a tenth of a step is on the step. */
const ON_THE_STEP = 0.1;
/** A sample that came within one and a half steps is the next one; after that, one is missing. */
const NEXT_WITHIN = 1.5;
/** A step counts as known where samples speak for half of it. */
const LEAST_COVERED = 0.5;
/** Parts of a step are added up, so half of one may come out a hair short. */
const ROUNDING = 1e-9;
/** A file says "every minute" and measures every 60.02 seconds: whole seconds within two per cent. */
const WHOLE_WITHIN = 0.02;
/** A step a second for eight weeks; beyond that a time is wrong, or memory runs out. */
const MOST_STEPS = 5_000_000;

/** The step of a file: the median time between a sample and the next, in seconds; undefined without two. */
function stepOf(series: readonly Ordered[]): number | undefined {
  let count = 0;
  const waits = new Float64Array(series.reduce((sum, { times }) => sum + times.length, 0));
  for (const { times } of series) {
    for (let index = 1; index < times.length; index += 1) {
      waits[count] = (times[index] ?? 0) - (times[index - 1] ?? 0);
      count += 1;
    }
  }
  const sorted = waits.subarray(0, count).sort();
  const median = sorted[(count - 1) >> 1];
  if (median === undefined) {
    return undefined;
  }
  const whole = Math.round(median);
  return whole > 0 && Math.abs(median - whole) <= WHOLE_WITHIN * median ? whole : median;
}

/** The grid of a file, from its first sample to its last; `too-many-steps` where it would not end. */
export function gridFor(series: readonly Ordered[]): Grid | 'no-step' | 'too-many-steps' {
  const stepSeconds = stepOf(series);
  if (stepSeconds === undefined) {
    return 'no-step';
  }
  let start = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { times } of series) {
    start = Math.min(start, times[0] ?? start);
    last = Math.max(last, times.at(-1) ?? last);
  }
  const steps = Math.round((last - start) / stepSeconds) + 1;
  return steps > MOST_STEPS ? 'too-many-steps' : { start, stepSeconds, steps };
}

/** Where a time lies on the grid, in steps from its start; on the step where it is close to it. */
function positionOf(time: number, { start, stepSeconds }: Grid): number {
  const position = (time - start) / stepSeconds;
  const nearest = Math.round(position);
  return Math.abs(position - nearest) <= ON_THE_STEP ? nearest : position;
}

/**
 * Tells the time average of a series in each step that is known, in order: a sample holds until the next, or
 * for one step where the next is missing or a gap, and a step less than half covered is not known.
 */
export function eachStepMean(
  { times, values }: Ordered,
  grid: Grid,
  take: (step: number, mean: number) => void,
): void {
  let open = { step: 0, sum: 0, covered: 0 };

  function close(): void {
    if (open.step < grid.steps && open.covered >= LEAST_COVERED - ROUNDING) {
      take(open.step, open.sum / open.covered);
    }
  }

  /** Adds a value that held between two positions to the steps that it touches. */
  function add(value: number, from: number, to: number): void {
    for (let step = Math.floor(from); step < to; step += 1) {
      if (step !== open.step) {
        close();
        open = { step, sum: 0, covered: 0 };
      }
      const part = Math.min(to, step + 1) - Math.max(from, step);
      open.sum += value * part;
      open.covered += part;
    }
  }

  for (const [index, value] of values.entries()) {
    const from = positionOf(times[index] ?? 0, grid);
    const next = times[index + 1];
    const wanted = next === undefined ? from + 1 : positionOf(next, grid);
    if (!Number.isNaN(value)) {
      add(value, from, wanted - from <= NEXT_WITHIN ? wanted : from + 1);
    }
  }
  close();
}
