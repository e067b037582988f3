import {
  averagedOver,
  bestBaseOfSeries,
  commitmentCostOfSeries,
  halfToHalf,
  type HalfToHalf,
} from '@/engine/models/commitment-series';
import { autocorrelation, hurstExponent } from '@/engine/models/series-statistics';
import type { SplitShape } from '@/engine/option-shape';
import { likelyOf } from '@/engine/quantity';
import type { MeasuredDemand, MeasuredSeries, Worlds } from '@/engine/worlds';
import type { SplitCase } from './split-case';
import { type DelayEffect, delayEffectsOf, LEAST_UNMET } from './split-delays';
import { termEffectsOf, type TermEffect } from './split-terms';

/** What only a measured series can tell: how demand runs from step to step. */
export type SplitMeasured = {
  /** How long demand is known: gaps are no time. */
  readonly days: number;
  readonly stepSeconds: number;
  readonly terms: readonly TermEffect[];
  readonly delays: readonly DelayEffect[];
  /** The share of demand that the headroom needed leaves unmet. */
  readonly leastUnmet: number;
  /** GPUs one by one, as in the published comparison; null where half of the series says nothing. */
  readonly halves: HalfToHalf | null;
  /** null where the series has fewer than two days, or steps of a day and more. */
  readonly dailyAverage: DailyAverage | null;
  /** Correlation of demand with itself a step and a day later; null where the series is too short. */
  readonly stepToStep: number | null;
  readonly dayToDay: number | null;
  /** Hurst exponent: 0.5 where averaging smooths demand as chance would, near 1 where it hardly does. */
  readonly persistence: number | null;
};

/** What a split saves against all burst on averages of days, and on the series itself. */
export type DailyAverage = { readonly promisedShare: number; readonly trueShare: number };

const SECONDS_IN_DAY = 86_400;

const stepsOfDay = ({ stepSeconds }: MeasuredSeries): number =>
  Math.max(1, Math.round(SECONDS_IN_DAY / stepSeconds));

export function splitMeasuredOf(
  shape: SplitShape,
  split: SplitCase,
  todayNodes: number,
  likely: Worlds,
  { series: asRead }: MeasuredDemand,
): SplitMeasured {
  const series = shortened(asRead);
  const ratioInUse = split.priceRatio / split.useShare;
  return {
    days: (asRead.gpus.length * asRead.stepSeconds) / SECONDS_IN_DAY,
    stepSeconds: series.stepSeconds,
    terms: termEffectsOf(series, split),
    delays: delayEffectsOf({
      series,
      baseDemand: todayNodes * split.nodeDemand,
      headroomShare: likelyOf(likely.read(likely.figures['on-demand.headroom'])),
      nextGpuMinutes: likelyOf(likely.ofOption(shape.burst.listed, 'next-gpu')),
      scaleUpMinutes: likelyOf(likely.traits.scaleUpMinutes),
    }),
    leastUnmet: LEAST_UNMET,
    halves: halfToHalf(series.gpus, ratioInUse) ?? null,
    dailyAverage: dailyAverageOf(series, ratioInUse),
    stepToStep: autocorrelation(series, 1) ?? null,
    dayToDay: autocorrelation(series, stepsOfDay(series)) ?? null,
    persistence: hurstExponent(series.gpus) ?? null,
  };
}

/** A month of minutes stays as it is; what is longer takes longer than anybody wants to wait, and tells no more. */
const MOST_STEPS = 50_000;

/** A long series as averages over its steps, so many at a time that few enough are left. */
export function shortened(series: MeasuredSeries): MeasuredSeries {
  const { gpus, knownSteps, stepSeconds } = series;
  const together = Math.ceil(gpus.length / MOST_STEPS);
  return together <= 1
    ? series
    : {
        ...averagedOver(gpus, knownSteps, together),
        stepSeconds: stepSeconds * together,
      };
}

/** The base of least cost on averages of days, with what those promise and what it truly costs. */
export function dailyAverageOf(series: MeasuredSeries, priceRatio: number): DailyAverage | null {
  const perDay = stepsOfDay(series);
  const { gpus, knownSteps } = series;
  const { gpus: daily } = averagedOver(gpus, knownSteps, perDay);
  if (perDay === 1 || daily.length <= 1) {
    return null;
  }
  const base = bestBaseOfSeries(daily, priceRatio);
  const savedOn = (levels: Float64Array): number =>
    1 -
    commitmentCostOfSeries(levels, base, priceRatio, 1) /
      commitmentCostOfSeries(levels, 0, priceRatio, 1);
  return { promisedShare: savedOn(daily), trueShare: savedOn(gpus) };
}
