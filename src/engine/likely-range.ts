import { quantilesOf } from '@/lib/quantile';

const LOW_END = 0.1;
const HIGH_END = 0.9;

/** 10th and 90th percentile over the draws, widened to hold the likely value. */
export function likelyRange(
  draws: Float64Array,
  likely: number,
): { readonly low: number; readonly high: number } {
  const [low = likely, high = likely] = quantilesOf(draws, [LOW_END, HIGH_END]);
  return { low: Math.min(likely, low), high: Math.max(likely, high) };
}
