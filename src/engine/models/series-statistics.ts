/** How a measured series runs from step to step. */
import type { MeasuredSeries } from '@/engine/worlds';

const meanOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const varianceOf = (values: Float64Array): number => {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length;
};

/**
 * How alike demand is to itself so many steps later: Σ (x_t − m)(x_t+k − m) ÷ Σ (x_t − m)², from −1 to 1. Over gaps both
 * sums are means, of the pairs and of the steps that are known, times the share of steps that have a later one.
 * Undefined where the series is no longer than that, has no such pair, or never changes.
 */
export function autocorrelation(
  { gpus, knownSteps }: Pick<MeasuredSeries, 'gpus' | 'knownSteps'>,
  steps: number,
): number | undefined {
  const mean = meanOf(gpus);
  const variance = varianceOf(gpus);
  const all = (knownSteps.at(-1) ?? 0) - (knownSteps[0] ?? 0) + 1;
  let together = 0;
  let pairs = 0;
  let later = 0;
  for (const [index, step] of knownSteps.entries()) {
    while ((knownSteps[later] ?? Number.POSITIVE_INFINITY) < step + steps) {
      later += 1;
    }
    if (knownSteps[later] === step + steps) {
      together += ((gpus[index] ?? 0) - mean) * ((gpus[later] ?? 0) - mean);
      pairs += 1;
    }
  }
  return pairs > 0 && variance > 0
    ? ((together / pairs) * (1 - steps / all)) / variance
    : undefined;
}

/** Block lengths that the estimate is made from, each only where it gives enough blocks. */
const BLOCKS = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48] as const;
const LEAST_BLOCKS = 20;

/**
 * The Hurst exponent by aggregated variance: with s the slope of ln variance of block means on ln block length,
 * H = 1 + s ÷ 2. At 0.5 averaging smooths demand as fast as chance does, near 1 hardly at all. Rough: a daily cycle
 * raises it. Gaps are left out, and the known steps count as one after the other. Undefined where the series is too short or never changes.
 */
export function hurstExponent(series: Float64Array): number | undefined {
  const points = BLOCKS.filter((block) => series.length / block >= LEAST_BLOCKS).map((block) => ({
    x: Math.log(block),
    y: Math.log(varianceOf(blockMeans(series, block))),
  }));
  if (points.length <= 1 || points.some(({ y }) => !Number.isFinite(y))) {
    return undefined;
  }
  const x = meanOf(Float64Array.from(points, (point) => point.x));
  const y = meanOf(Float64Array.from(points, (point) => point.y));
  const along = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  const across = points.reduce((sum, point) => sum + (point.x - x) * (point.x - x), 0);
  return 1 + along / across / HALVED;
}

const HALVED = 2;

/** Means of blocks of so many steps; what is left at the end counts for nothing. */
const blockMeans = (series: Float64Array, length: number): Float64Array =>
  Float64Array.from({ length: Math.floor(series.length / length) }, (_, block) =>
    meanOf(series.subarray(block * length, (block + 1) * length)),
  );
