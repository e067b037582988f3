import { err, ok, type Result } from '@/lib/result';
import { type Asked, type DemandSeries, GPUS, type TraceWarning } from './demand-series';
import { heldPerHour } from './demand-of-jobs';
import { fillStepMeans, type Grid, gridFor, stepMeansOn } from './grid';
import { type Ordered, orderedSamples } from './ordered-samples';
import type { TraceProblem } from './problems';
import type { MeasuredGpu, Recording } from './recording';
import { FOUND } from './words';

/**
 * A GPU above 1 % of its time is in use by somebody. Drivers report whole per cents and a monitor that looks
 * by flickers at 1; a service with little traffic is not far above, and its GPU is still nobody else's.
 */
const IN_USE_ABOVE = 0.01;
/** Two weeks show each weekday twice; with less nobody should commit. */
const ENOUGH_DAYS = 14;
/** One step in twenty may be missing before it is worth a word. */
const GAPS_WORTH_A_WORD = 0.05;
const SECONDS_IN_DAY = 86_400;
const HOURS_IN_DAY = 24;

type Sum = {
  /** Demand in each step, whatever is known of it. */
  readonly total: Float64Array;
  /** How many series know each step. */
  readonly knownBy: Uint32Array;
};

/** How many GPUs a step has of one of them: its utilisation, or all of it while in use. */
const reading = (share: number, weight: number, measure: Asked['measure']): number => {
  const busy = Math.min(share, 1);
  return weight * (measure === 'busy' ? busy : Number(busy > IN_USE_ABOVE));
};

function sumOf(
  series: readonly Ordered[],
  grid: Grid,
  gpusFor: (mean: number, index: number) => number,
): Sum {
  const total = new Float64Array(grid.steps);
  const knownBy = new Uint32Array(grid.steps);
  const means = stepMeansOn(grid);
  for (const [index, samples] of series.entries()) {
    fillStepMeans(means, samples, grid);
    for (let step = 0; step < grid.steps; step += 1) {
      if ((means.covered[step] ?? 0) > 0) {
        total[step] = (total[step] ?? 0) + gpusFor(means.mean[step] ?? 0, index);
        knownBy[step] = (knownBy[step] ?? 0) + 1;
      }
    }
  }
  return { total, knownBy };
}

const countIn = (values: Uint32Array, wanted: number): number =>
  values.reduce((count, value) => count + Number(value === wanted), 0);

/** Only the steps that every series knows: an incomplete sweep would look like less demand. */
function completeSteps({ total, knownBy }: Sum, series: number) {
  const complete = countIn(knownBy, series);
  const knownSteps = new Int32Array(complete);
  const gpus = new Float64Array(complete);
  let next = 0;
  for (let step = 0; step < total.length; step += 1) {
    if (knownBy[step] === series) {
      knownSteps[next] = step;
      gpus[next] = total[step] ?? 0;
      next += 1;
    }
  }
  return { knownSteps, gpus };
}

/** The series with the fewest samples: the likeliest reason for a gap. */
const worstOf = (series: readonly Ordered[], names: readonly string[]): string => {
  const fewest = Math.min(...series.map(({ known }) => known));
  return names[series.findIndex(({ known }) => known === fewest)] ?? '';
};

const sumBy = (series: readonly Ordered[], key: 'duplicates' | 'outOfOrder'): number =>
  series.reduce((sum, samples) => sum + samples[key], 0);

/** What is worth a word of the file as a whole. */
function warningsOf(
  series: readonly Ordered[],
  names: readonly string[],
  { gaps, steps, days }: { readonly gaps: number; readonly steps: number; readonly days: number },
): readonly TraceWarning[] {
  const share = gaps / steps;
  const duplicates = sumBy(series, 'duplicates');
  const outOfOrder = sumBy(series, 'outOfOrder');
  const worst = series.length > 1 ? worstOf(series, names) : undefined;
  return [
    ...(days < ENOUGH_DAYS ? [{ kind: 'short', days } as const] : []),
    ...(share > GAPS_WORTH_A_WORD ? [{ kind: 'gaps', share, worst } as const] : []),
    ...(duplicates > 0 ? [{ kind: 'duplicates', count: duplicates } as const] : []),
    ...(outOfOrder > 0 ? [{ kind: 'out-of-order', count: outOfOrder } as const] : []),
  ];
}

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
  const { knownSteps, gpus } = completeSteps(sumOf(ordered, grid, gpusFor), ordered.length);
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
      const { samples, unit } = recording;
      const ordered = [orderedSamples(samples)];
      const onGrid = { names: [samples.name], ordered, gpusFor: (mean: number) => mean };
      return demandOnGrid(onGrid, { ...about, unit });
    }
    case 'jobs':
      return demandOfJobs(recording, { ...about, measure: 'held' });
  }
}
