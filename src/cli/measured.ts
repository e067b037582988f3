import { LARGEST_PEAK_TO_MEAN, measuredDemand } from '@/engine/models/demand';
import type { MeasuredDemand } from '@/engine/worlds';
import { err, ok, type Result } from '@/lib/result';
import type { NumberId } from '@/questions/answers';
import type { PossibleAnswers } from '@/questions/possible-answers';
import type { Scenario } from '@/questions/scenario';
import { parseScenario, type Problem } from '@/questions/scenario-problems';
import { type DemandSeries, GPUS } from '@/traces/demand-series';
import { demandStatistics } from '@/traces/demand-statistics';
import { traceWarningSentence } from '@/traces/words';

/** Demand as a file has it, in place of what was answered about it. */

const HOURS_IN_WEEK = 168;
/** Three digits are what a visitor would have typed; the demand itself keeps all of them. */
const DIGITS = 3;

/** What an engine is told of a file; or one sentence on why it cannot stand for demand. */
export function measuredFrom(series: DemandSeries): Result<MeasuredDemand, string> {
  if (series.unit !== GPUS) {
    return err(`The file counts ${series.unit}, and demand is in GPUs: give a series of GPUs.`);
  }
  const { mean, p99, max, cv, stepSeconds } = demandStatistics(series);
  if (!(mean > 0)) {
    return err('Nothing was ever busy in that file, so it says nothing about how much is needed.');
  }
  const { format, series: read, measure, days, gaps, warnings } = series;
  return ok({
    demand: measuredDemand(series.gpus),
    series: { gpus: series.gpus, knownSteps: series.knownSteps, stepSeconds },
    told: {
      format,
      series: read,
      measure,
      days,
      stepSeconds,
      gaps,
      mean,
      p99,
      max,
      cv,
      warnings: warnings.map(traceWarningSentence),
    },
  });
}

const asTyped = (value: number): number => Number(value.toPrecision(DIGITS));

/**
 * The scenario with what was measured in place of its answers on demand: mean, p99, and all hours of the week. No pattern:
 * the file has its own. A problem where the other answers contradict the file.
 */
export function withMeasured(
  { answers, ...scenario }: Scenario,
  { told: { mean, p99 } }: MeasuredDemand,
): Result<Scenario, Problem> {
  const { demandPattern: _, ...others } = answers;
  const meanGpus = asTyped(mean);
  const read = parseScenario({
    ...scenario,
    answers: {
      ...others,
      meanGpus,
      // A rare spike may lie higher over the mean than an answer can say; what is held is sized by the file.
      peakGpus: Math.min(Math.max(asTyped(p99), meanGpus), meanGpus * LARGEST_PEAK_TO_MEAN),
      hoursPerWeek: HOURS_IN_WEEK,
    },
  });
  const [problem] = read.ok ? [] : read.error;
  return read.ok
    ? read
    : err(problem ?? { path: 'scenario', found: 'something else', expected: 'a scenario' });
}

const MEASURED: readonly NumberId[] = ['meanGpus', 'peakGpus', 'hoursPerWeek'];

/** What could be said instead, beside what was measured: that is no answer to be changed. */
export const withoutMeasured = (possible: PossibleAnswers): PossibleAnswers => ({
  ...possible,
  numbers: Object.assign(
    Object.create(null),
    Object.fromEntries(
      Object.entries(possible.numbers).filter(([id]) => MEASURED.every((one) => one !== id)),
    ),
  ),
});
