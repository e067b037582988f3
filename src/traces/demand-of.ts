import { err, ok, type Result } from '@/lib/result';
import { completeSteps } from './complete-steps';
import { type Asked, type DemandSeries, GPUS } from './demand-series';
import { heldPerHour } from './demand-of-jobs';
import { gridFor } from './grid';
import { type Ordered, orderedSamples } from './ordered-samples';
import type { TraceProblem } from './problems';
import type { MeasuredGpu, Recording } from './recording';
import { warningsOf, worstOf } from './series-warnings';
import { FOUND } from './words';

/**
 * A GPU above 1 % of its time is in use by somebody. Drivers report whole per cents and a monitor that looks
 * by flickers at 1; a service with little traffic is not far above, and its GPU is still nobody else's.
 */
const IN_USE_ABOVE = 0.01;
const SECONDS_IN_DAY = 86_400;
const HOURS_IN_DAY = 24;

/** How many GPUs a step has of one of them: its utilisation, or all of it while in use. */
const reading = (share: number, weight: number, measure: Asked['measure']): number => {
  const busy = Math.min(share, 1);
  return weight * (measure === 'busy' ? busy : Number(busy > IN_USE_ABOVE));
};

type OnGrid = {
  readonly names: readonly string[];
  readonly ordered: readonly Ordered[];
  readonly gpusFor: (mean: number, index: number) => number;
};

type About = Pick<DemandSeries, 'format' | 'clock' | 'measure' | 'unit' | 'warnings'>;

const whole = (found: string, expected: TraceProblem['expected']): Result<never, TraceProblem> =>
  err({ place: undefined, found, expected });

/** Series on one grid, added up. */
function demandOnGrid(
  { names, ordered, gpusFor }: OnGrid,
  about: About,
): Result<DemandSeries, TraceProblem> {
  if (ordered.every(({ known }) => known === 0)) {
    return whole(FOUND.noNumbers, 'some-numbers');
  }
  const grid = gridFor(ordered);
  if (grid === 'no-step') {
    return whole(FOUND.oneTime, 'two-times');
  }
  if (grid === 'too-many-steps') {
    return whole(FOUND.tooLong, 'fewer-steps');
  }
  const { knownSteps, gpus } = completeSteps(ordered, grid, gpusFor);
  if (gpus.length === 0) {
    return whole(FOUND.noSweep(ordered.length, worstOf(ordered, names)), 'a-complete-sweep');
  }
  const gaps = grid.steps - gpus.length;
  const days = (grid.steps * grid.stepSeconds) / SECONDS_IN_DAY;
  const found = warningsOf(ordered, names, { gaps, steps: grid.steps, days });
  return ok({
    ...about,
    ...grid,
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
    gpusFor: (mean: number, index: number) =>
      reading(mean / (gpus[index]?.full ?? 1), gpus[index]?.weight ?? 1, measure),
  };
  return demandOnGrid(onGrid, { ...about, measure });
}

type Jobs = Extract<Recording, { kind: 'jobs' }>;

function demandOfJobs({ jobs, open }: Jobs, about: About): Result<DemandSeries, TraceProblem> {
  if (jobs.length === 0) {
    return whole(FOUND.noJobs, 'some-jobs');
  }
  const held = heldPerHour(jobs, open > 0);
  if (held === undefined) {
    return whole(FOUND.tooLong, 'fewer-steps');
  }
  const steps = held.gpus.length;
  const days = steps / HOURS_IN_DAY;
  const found = warningsOf([], [], { gaps: 0, steps, days });
  const running = open > 0 ? [{ kind: 'jobs-still-running', count: open } as const] : [];
  return ok({
    ...about,
    ...held,
    series: jobs.length,
    stepSeconds: SECONDS_IN_DAY / HOURS_IN_DAY,
    steps,
    knownSteps: Int32Array.from(held.gpus.keys()),
    gaps: 0,
    days,
    warnings: [...about.warnings, ...running, ...found],
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
        gpusFor: (mean: number) => mean / one,
      };
      return demandOnGrid(onGrid, { ...about, unit });
    }
    case 'jobs':
      return demandOfJobs(recording, { ...about, measure: 'held' });
  }
}
