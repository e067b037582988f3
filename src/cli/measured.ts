import type { Dataset } from '@/dataset/schema';
import { LARGEST_PEAK_TO_MEAN, measuredDemand } from '@/engine/models/demand';
import { HOURS_IN_WEEK } from '@/engine/months';
import type { Knowledge, MeasuredDemand } from '@/engine/worlds';
import { err, ok, type Result } from '@/lib/result';
import type { NumberId } from '@/questions/answers';
import { POSSIBLE_ANSWERS, type PossibleAnswers } from '@/questions/possible-answers';
import { PRIORS } from '@/questions/priors';
import type { Scenario } from '@/questions/scenario';
import { parseScenario, type Problem } from '@/questions/scenario-problems';
import { daysIn, type DemandSeries, GPUS, knownDays } from '@/traces/demand-series';
import { demandStatistics } from '@/traces/demand-statistics';
import { traceWarningSentence } from '@/traces/words';

/** Demand as a file has it, in place of what was answered about it. */

/** What a file says in place of the answers on demand. */
export type MeasuredAnswers = {
  readonly meanGpus: Amount;
  readonly peakGpus: Amount;
  readonly hoursPerWeek: number;
};

type Amount = number | { readonly low: number; readonly high: number };

/** Three digits are what a visitor would have typed; the demand itself keeps all of them. */
const DIGITS = 3;

/** What an engine is told of a file; or one sentence on why it cannot stand for demand. */
export function measuredFrom(series: DemandSeries): Result<MeasuredDemand, string> {
  if (series.unit !== GPUS) {
    return err(
      `The file counts ${series.unit}, and demand is in GPUs: say how many GPUs each takes (--gpus-per-unit).`,
    );
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
      warnings: [...warnings.map(traceWarningSentence), ...spreadSentences(knownDays(series))],
    },
  });
}

const asTyped = (value: number): number => Number(value.toPrecision(DIGITS));

/** Fewer days do not show what a week is like, so they do not tell the average either (`method.md`, section 3). */
const ENOUGH_DAYS = 14;
const DAYS_OF_A_WEEK = 7;
/**
 * How many times higher or lower other weeks may be than what a short file shows: our judgement. A week has all its days
 * once; less than that has not. Set on the first half, the base of series of a day costs up to three times the best.
 */
const WEEK_SPREAD = 1.25;
const DAYS_SPREAD = 1.6;

const spreadOf = (days: number): number =>
  days >= ENOUGH_DAYS ? 1 : days >= DAYS_OF_A_WEEK ? WEEK_SPREAD : DAYS_SPREAD;

/** What a short file leads to, in words. */
const spreadSentences = (days: number): readonly string[] =>
  spreadOf(days) === 1
    ? []
    : [
        `So its average and its peak are taken as ranges, up to ${spreadOf(days)} times lower or higher than it shows: our judgement.`,
      ];

/** An amount, or the range around it: as many times higher as lower, so that the amount is its middle. */
const around = (amount: number, spread: number): Amount =>
  spread === 1
    ? asTyped(amount)
    : { low: asTyped(amount / spread), high: asTyped(amount * spread) };

/** Mean, p99 and hours as a visitor would have answered them: ranges where the file is too short to know. */
export function measuredAnswers({ told: { mean, p99 }, series }: MeasuredDemand): MeasuredAnswers {
  const spread = spreadOf(daysIn(series.gpus.length, series.stepSeconds));
  // A rare spike may lie higher over the mean than an answer can say; what is held is sized by the file.
  const peak = Math.min(Math.max(p99, mean), asTyped(mean) * LARGEST_PEAK_TO_MEAN);
  return {
    meanGpus: around(mean, spread),
    peakGpus: around(peak, spread),
    hoursPerWeek: HOURS_IN_WEEK,
  };
}

/**
 * The scenario with what was measured in place of its answers on demand: mean, p99, and all hours of the week. No pattern:
 * the file has its own. A problem where the other answers contradict the file.
 */
export function withMeasured(
  { answers, ...scenario }: Scenario,
  measured: MeasuredDemand,
): Result<Scenario, Problem> {
  const { demandPattern: _, ...others } = answers;
  const read = parseScenario({
    ...scenario,
    answers: { ...others, ...measuredAnswers(measured) },
  });
  const [problem] = read.ok ? [] : read.error;
  return read.ok
    ? read
    : err(problem ?? { path: 'scenario', found: 'something else', expected: 'a scenario' });
}

const MEASURED: readonly NumberId[] = ['meanGpus', 'peakGpus', 'hoursPerWeek'];

/** What could be said instead, beside what was measured: that is no answer to be changed. */
const withoutMeasured = (possible: PossibleAnswers): PossibleAnswers => ({
  ...possible,
  numbers: Object.assign(
    Object.create(null),
    Object.fromEntries(
      Object.entries(possible.numbers).filter(([id]) => MEASURED.every((one) => one !== id)),
    ),
  ),
});

/** What an engine is told: the facts, and demand as it was measured, where it was. */
export const knowledgeWith = (
  dataset: Dataset,
  measured: MeasuredDemand | undefined,
): Knowledge => ({
  dataset,
  priors: PRIORS,
  possible: measured === undefined ? POSSIBLE_ANSWERS : withoutMeasured(POSSIBLE_ANSWERS),
  measured,
});
