import { quantileBetween } from '@/lib/quantile';
import type { DemandSeries } from './demand-series';

/** A series in a few numbers: GPUs, but for the ratios and the step. */
export type DemandStatistics = {
  /** Steps that are known; gaps do not count. */
  readonly rows: number;
  readonly stepSeconds: number;
  readonly mean: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
  /** 1 for demand that never changes, also where it is always 0. */
  readonly peakToMean: number;
  /** Standard deviation over mean, over all steps (divided by n); 0 for demand that is always 0. */
  readonly cv: number;
};

/** The percentiles that are shown. */
const MEDIAN = 0.5;
const HIGH = 0.95;
const PEAK = 0.99;

const meanOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The statistics of the known steps of a series. */
export function demandStatistics({ gpus, stepSeconds }: DemandSeries): DemandStatistics {
  const sorted = gpus.toSorted();
  const mean = meanOf(gpus);
  const variance = meanOf(gpus.map((value) => (value - mean) ** 2));
  const max = sorted.at(-1) ?? 0;
  return {
    rows: gpus.length,
    stepSeconds,
    mean,
    p50: quantileBetween(sorted, MEDIAN),
    p95: quantileBetween(sorted, HIGH),
    p99: quantileBetween(sorted, PEAK),
    max,
    peakToMean: mean > 0 ? max / mean : 1,
    cv: mean > 0 ? Math.sqrt(variance) / mean : 0,
  };
}
