import { err, ok, type Result } from '@/lib/result';
import { completeSteps } from './complete-steps';
import { type Count, countOfGpu } from './counted-gpus';
import { type Asked, daysIn, type DemandSeries, GPUS, SECONDS_IN_DAY } from './demand-series';
import { heldPerHour } from './demand-of-jobs';
import { gridFor } from './grid';
import { jobWindow } from './job-window';
import { type Ordered, orderedSamples } from './ordered-samples';
import type { TraceProblem } from './problems';
import type { MeasuredGpu, Recording } from './recording';
import { clashIn } from './repeated-times';
import { warningsOf, worstOf } from './series-warnings';
import { FOUND } from './words';

const HOURS_IN_DAY = 24;

type OnGrid = {
  readonly names: readonly string[];
  readonly ordered: readonly Ordered[];
  readonly countFor: (index: number, stepSeconds: number) => Count;
};

type About = Pick<DemandSeries, 'format' | 'clock' | 'measure' | 'unit' | 'warnings'>;

const whole = (found: string, expected: TraceProblem['expected']): Result<never, TraceProblem> =>
  err({ place: undefined, found, expected });

/** Series on one grid, added up. */
function demandOnGrid(
  { names, ordered, countFor }: OnGrid,
  about: About,
): Result<DemandSeries, TraceProblem> {
  if (ordered.every(({ known }) => known === 0)) {
    return whole(FOUND.noNumbers, 'some-numbers');
  }
  const [clash] = ordered.flatMap((one, index) => clashIn(one, names[index] ?? '', []) ?? []);
  if (clash !== undefined) {
    return err(clash);
  }
  const grid = gridFor(ordered);
  if (grid === 'no-step') {
    return whole(FOUND.oneTime, 'two-times');
  }
  if (grid === 'too-many-steps') {
    return whole(FOUND.tooLong, 'fewer-steps');
  }
  const { knownSteps, gpus } = completeSteps(ordered, grid, (index) =>
    countFor(index, grid.stepSeconds),
  );
  if (gpus.length === 0) {
    return whole(FOUND.noSweep(ordered.length, worstOf(ordered, names)), 'a-complete-sweep');
  }
  const gaps = grid.steps - gpus.length;
  const days = daysIn(grid.steps, grid.stepSeconds);
  const found = warningsOf(ordered, names, { ...grid, gaps });
  const { usualSeconds: _, isAveraged: __, ...steps } = grid;
  return ok({
    ...about,
    ...steps,
    series: ordered.length,
    knownSteps,
    gpus,
    gaps,
    days,
    warnings: [...about.warnings, ...found],
  });
}

function demandOfUtilisation(
  gpus: readonly MeasuredGpu[],
  about: About,
  measure: Asked['measure'],
): Result<DemandSeries, TraceProblem> {
  const onGrid = {
    names: gpus.map(({ samples }) => samples.name),
    ordered: gpus.map(({ samples }) => orderedSamples(samples)),
    countFor: (index: number, stepSeconds: number) =>
      countOfGpu(gpus[index]?.full ?? 1, gpus[index]?.weight ?? 1, measure, stepSeconds),
  };
  return demandOnGrid(onGrid, { ...about, measure });
}

type Jobs = Extract<Recording, { kind: 'jobs' }>;

function demandOfJobs({ runs, lastSeen }: Jobs, about: About): Result<DemandSeries, TraceProblem> {
  const holding = runs.filter(({ gpus }) => gpus > 0);
  const jobs = holding.map((run) => ({ ...run, end: run.end ?? lastSeen }));
  if (jobs.length === 0) {
    return whole(FOUND.noJobs, 'some-jobs');
  }
  const open = holding.filter(({ end }) => end === undefined).length;
  const window = jobWindow(runs, {
    start: jobs.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY),
    end: jobs.reduce((last, { end }) => Math.max(last, end), 0),
  });
  const held = heldPerHour(jobs, window, open > 0);
  if (held === undefined) {
    return whole(FOUND.tooLong, 'fewer-steps');
  }
  const steps = held.gpus.length;
  const days = steps / HOURS_IN_DAY;
  const stepSeconds = SECONDS_IN_DAY / HOURS_IN_DAY;
  const found = warningsOf([], [], {
    gaps: 0,
    steps,
    stepSeconds,
    usualSeconds: stepSeconds,
    isAveraged: false,
  });
  const running = open > 0 ? [{ kind: 'jobs-still-running', count: open } as const] : [];
  return ok({
    ...about,
    ...held,
    series: jobs.length,
    stepSeconds,
    steps,
    knownSteps: Int32Array.from(held.gpus.keys()),
    gaps: 0,
    days,
    warnings: [...about.warnings, ...running, ...window.warnings, ...found],
  });
}

/** What a file says, as demand over time in steps of the file's own. */
export function demandOf(
  recording: Recording,
  { measure }: Pick<Asked, 'measure'>,
): Result<DemandSeries, TraceProblem> {
  const { format, clock, warnings } = recording;
  const about = { format, clock, warnings, measure: 'given', unit: GPUS } as const;
  switch (recording.kind) {
    case 'utilisation':
      return demandOfUtilisation(recording.gpus, about, measure);
    case 'amounts': {
      const { series, unit, one } = recording;
      const onGrid = {
        names: series.map(({ name }) => name),
        ordered: series.map(orderedSamples),
        countFor: () => (mean: number) => mean / one,
      };
      return demandOnGrid(onGrid, { ...about, unit });
    }
    case 'jobs':
      return demandOfJobs(recording, { ...about, measure: 'held' });
  }
}
