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

/** What one series says of each step. Made once and filled again for each series of a file. */
export type StepMeans = {
  readonly mean: Float64Array;
  /** The share of the step that samples speak for, at least half; 0 for a gap. */
  readonly covered: Float64Array;
};

export const stepMeansOn = ({ steps }: Grid): StepMeans => ({
  mean: new Float64Array(steps),
  covered: new Float64Array(steps),
});

/** Where a time lies on the grid, in steps from its start; on the step where it is close to it. */
function positionOf(time: number, { start, stepSeconds }: Grid): number {
  const position = (time - start) / stepSeconds;
  const nearest = Math.round(position);
  return Math.abs(position - nearest) <= ON_THE_STEP ? nearest : position;
}

/** Adds a value that held between two positions to every step it touches. */
function addTo({ mean, covered }: StepMeans, value: number, from: number, to: number): void {
  for (let step = Math.floor(from); step < to && step < mean.length; step += 1) {
    const part = Math.min(to, step + 1) - Math.max(from, step);
    if (part > 0) {
      mean[step] = (mean[step] ?? 0) + value * part;
      covered[step] = (covered[step] ?? 0) + part;
    }
  }
}

/**
 * The time average of a series in each step: a sample holds until the next, or for one step where the next
 * is missing, and a step less than half covered is a gap.
 */
export function fillStepMeans(means: StepMeans, { times, values }: Ordered, grid: Grid): void {
  means.mean.fill(0);
  means.covered.fill(0);
  for (let index = 0; index < times.length; index += 1) {
    const from = positionOf(times[index] ?? 0, grid);
    const next = times[index + 1];
    const wanted = next === undefined ? from + 1 : positionOf(next, grid);
    const to = wanted - from <= NEXT_WITHIN ? wanted : from + 1;
    const value = values[index] ?? Number.NaN;
    if (!Number.isNaN(value)) {
      addTo(means, value, from, to);
    }
  }
  for (let step = 0; step < means.mean.length; step += 1) {
    const covered = means.covered[step] ?? 0;
    const isKnown = covered >= LEAST_COVERED - ROUNDING;
    means.mean[step] = isKnown ? (means.mean[step] ?? 0) / covered : 0;
    means.covered[step] = isKnown ? covered : 0;
  }
}
