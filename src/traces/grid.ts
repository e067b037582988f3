import type { Ordered } from './ordered-samples';
import { medianOf, slowestPace, waitsOf } from './sampling';

/** Steps of equal length that all series of a file are put on. */
export type Grid = {
  readonly start: number;
  readonly stepSeconds: number;
  readonly steps: number;
  /** How often most of the file was sampled: a step, or less where a part of it was sampled less often, or there are too many. */
  readonly usualSeconds: number;
  /** Several samples were put into each step, because there are too many. */
  readonly isAveraged: boolean;
};

/** A clock that wobbles by less than a tenth of the usual wait is on the step. */
const ON_THE_STEP = 0.1;
/** A sample that came within one and a half steps is the next one; after that, one is missing. */
const NEXT_WITHIN = 1.5;
/** A step counts as known where samples speak for half of it. */
const LEAST_COVERED = 0.5;
/** Parts of a step are added up, so half of one may come out a hair short. */
const ROUNDING = 1e-9;
/** A file says "every minute" and measures every 60.02 seconds: whole seconds within two per cent. */
const WHOLE_WITHIN = 0.02;
/** A step a second for eight weeks; of a file with more samples several are averaged, or memory runs out. */
const MOST_STEPS = 5_000_000;
/** A file with samples in fewer of its steps than this is not long: one of its times is wrong. */
const LEAST_FILLED = 0.5;

type Paces = Pick<Grid, 'stepSeconds' | 'usualSeconds'>;

/** How long a sample speaks for itself: a step, or less in the part of a file that was sampled more often. */
function holdOf(times: Float64Array, index: number, { stepSeconds, usualSeconds }: Paces): number {
  const waited = (times[index] ?? 0) - (times[index - 1] ?? Number.NEGATIVE_INFINITY);
  return waited <= NEXT_WITHIN * usualSeconds ? usualSeconds : stepSeconds;
}

/** The median time between a sample and the next, in seconds; undefined without two samples. */
function usualWait(series: readonly Float64Array[]): number | undefined {
  const all = new Float64Array(series.reduce((sum, waits) => sum + waits.length, 0));
  let count = 0;
  for (const waits of series) {
    all.set(waits, count);
    count += waits.length;
  }
  return medianOf(all);
}

const rounded = (seconds: number): number => {
  const whole = Math.round(seconds);
  return whole > 0 && Math.abs(seconds - whole) <= WHOLE_WITHIN * seconds ? whole : seconds;
};

/**
 * The grid of a file, from its first sample to its last; `too-many-steps` where it would not end. Its step is the usual
 * wait, or the slowest pace where a part of the file was sampled less often: that part would count for too little; or a
 * multiple of it, where there are too many.
 */
export function gridFor(
  series: readonly Ordered[],
  mostSteps: number = MOST_STEPS,
): Grid | 'no-step' | 'too-many-steps' {
  const waits = series.map(({ times }) => waitsOf(times));
  const usual = usualWait(waits);
  if (usual === undefined) {
    return 'no-step';
  }
  const usualSeconds = rounded(usual);
  const slowest = rounded(slowestPace(waits) ?? usualSeconds);
  const stepSeconds = slowest > NEXT_WITHIN * usualSeconds ? slowest : usualSeconds;
  const paces = { stepSeconds, usualSeconds };
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const { times } of series) {
    const last = times.length - 1;
    start = Math.min(start, times[0] ?? start);
    end = Math.max(end, (times[last] ?? end) + holdOf(times, last, paces));
  }
  const steps = Math.round((end - start) / stepSeconds);
  if (steps <= mostSteps) {
    return { start, steps, ...paces, isAveraged: false };
  }
  const most = series.reduce((longest, { times }) => Math.max(longest, times.length), 0);
  if (most < LEAST_FILLED * steps) {
    return 'too-many-steps';
  }
  const longer = stepSeconds * Math.ceil(steps / mostSteps);
  return {
    start,
    steps: Math.round((end - start) / longer),
    usualSeconds,
    stepSeconds: longer,
    isAveraged: true,
  };
}

/** Where a time lies on the grid, in steps from its start; on the step where it is close to it. */
function positionOf(time: number, { start, stepSeconds, usualSeconds }: Grid): number {
  const position = (time - start) / stepSeconds;
  const nearest = Math.round(position);
  const isOn = Math.abs(position - nearest) * stepSeconds <= ON_THE_STEP * usualSeconds;
  return isOn ? nearest : position;
}

/**
 * Tells the time average of a series in each step that is known, in order: a sample holds until the next, or
 * for as long as it speaks where the next is missing or a gap, and a step less than half covered is not known.
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
    const hold = holdOf(times, index, grid) / grid.stepSeconds;
    const wanted = next === undefined ? from + hold : positionOf(next, grid);
    if (!Number.isNaN(value)) {
      add(value, from, wanted - from <= NEXT_WITHIN * hold ? wanted : from + hold);
    }
  }
  close();
}
