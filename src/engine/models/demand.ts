/**
 * Useful GPU demand as a distribution over the hours of use (F17, F18). Outside those hours it is 0;
 * who counts all 168 hours of the week multiplies by the share of hours in use.
 */
import { assertNever } from '@/lib/assert-never';
import { quantileBetween } from '@/lib/quantile';
import { normalCdf, normalInverse } from './normal';

export type Demand =
  | {
      readonly kind: 'log-normal';
      readonly mu: number;
      readonly sigma: number;
      readonly mean: number;
    }
  | {
      readonly kind: 'two-level';
      readonly low: number;
      readonly high: number;
      /** Share of the hours of use at the high level. */
      readonly share: number;
      readonly mean: number;
    }
  | { readonly kind: 'constant'; readonly level: number }
  | {
      readonly kind: 'measured';
      /** Every level that was measured, ascending, and what each and all above it add up to. */
      readonly levels: Float64Array;
      readonly sums: Float64Array;
      readonly mean: number;
    };

const HALF = 0.5;
/** The probability at which people are asked for their peak: the p99 of the hours of use. */
const PEAK_PROBABILITY = 0.99;
/** The quantile of the standard normal there: 2.326. */
const PEAK_Z = normalInverse(PEAK_PROBABILITY);
/** A limit read off a screen is rounded ("14.97 times the mean"), so a hair beyond it is let in. */
const ROUNDING = 0.001;
/** A spread below this is lost in the rounding of a double: such demand is constant. */
const LEAST_SIGMA = 1e-9;

/** So many standard deviations off, a billionth is left, 30 ms a year: demand is always, or never, above. */
const CERTAIN = 6;

/** No log-normal has a p99 above e^(z²/2) = 14.97 times its mean (F17). */
export const LARGEST_PEAK_TO_MEAN = Math.exp(HALF * PEAK_Z * PEAK_Z);

/** The same GPUs in every hour of use. */
export const constantDemand = (level: number): Demand => ({ kind: 'constant', level });

/**
 * Log-normal demand from its mean and its peak, both in GPUs (F17):
 * σ = z − √(z² − 2 ln k), μ = ln mean − σ²/2, with k = peak/mean. A peak at the mean is constant.
 * Throws where the peak is below the mean or beyond what any log-normal has at that probability.
 */
export function logNormalDemand(
  mean: number,
  peak: number,
  peakProbability: number = PEAK_PROBABILITY,
): Demand {
  const z = peakProbability === PEAK_PROBABILITY ? PEAK_Z : normalInverse(peakProbability);
  const twiceLogRatio = Math.log(peak / mean) / HALF;
  if (!(mean > 0) || !(twiceLogRatio >= 0) || twiceLogRatio > z * z + ROUNDING) {
    throw new RangeError(`no log-normal demand with mean ${mean} and peak ${peak}`);
  }
  // The same σ without the difference of two close numbers that a small ratio would make.
  const sigma = twiceLogRatio / (z + Math.sqrt(Math.max(0, z * z - twiceLogRatio)));
  if (sigma < LEAST_SIGMA) {
    return constantDemand(mean);
  }
  return { kind: 'log-normal', mu: Math.log(mean) - HALF * sigma * sigma, sigma, mean };
}

/**
 * Demand that is high during a share of the hours of use and low in the rest (F18):
 * low = (mean − share × high) / (1 − share). Needs 0 < share < 1, mean ≤ high and
 * share × high ≤ mean, or throws.
 */
export function twoLevelDemand(mean: number, high: number, share: number): Demand {
  const left = mean - share * high;
  if (!(mean > 0) || !(high >= mean) || !(share > 0 && share < 1) || left < -ROUNDING * mean) {
    throw new RangeError(`no two-level demand with mean ${mean}, high ${high} and share ${share}`);
  }
  if (high === mean) {
    return constantDemand(mean);
  }
  return { kind: 'two-level', low: Math.max(0, left) / (1 - share), high, share, mean };
}

/**
 * Demand as it was measured: levels in GPUs, each for as long as the others. Throws where there is none, where one is
 * no level, or where nothing was ever needed.
 */
export function measuredDemand(levels: Float64Array): Demand {
  const sorted = levels.toSorted();
  const sums = new Float64Array(sorted.length);
  let sum = 0;
  for (let place = sorted.length - 1; place >= 0; place -= 1) {
    sum += sorted[place] ?? 0;
    sums[place] = sum;
  }
  if (!(sum > 0) || !Number.isFinite(sum) || (sorted[0] ?? 0) < 0) {
    throw new RangeError('no measured demand without levels of GPUs, some of them above 0');
  }
  return { kind: 'measured', levels: sorted, sums, mean: sum / sorted.length };
}

/** The same demand, every level so many times as high; the factor above 0. */
export function scaledDemand(demand: Demand, factor: number): Demand {
  switch (demand.kind) {
    case 'log-normal':
      return { ...demand, mu: demand.mu + Math.log(factor), mean: demand.mean * factor };
    case 'two-level':
      return {
        ...demand,
        low: demand.low * factor,
        high: demand.high * factor,
        mean: demand.mean * factor,
      };
    case 'constant':
      return constantDemand(demand.level * factor);
    case 'measured':
      return measuredDemand(demand.levels.map((level) => level * factor));
    default:
      return assertNever(demand);
  }
}

/** How many of some ascending levels are at most so high. */
function countUpTo(levels: Float64Array, level: number): number {
  let low = 0;
  let high = levels.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((levels[middle] ?? 0) <= level) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** Mean GPUs over the hours of use. */
export const meanOf = (demand: Demand): number =>
  demand.kind === 'constant' ? demand.level : demand.mean;

/** The smallest level, in GPUs, that demand stays at or below in a share p of the hours of use. */
export function quantileOf(demand: Demand, p: number): number {
  switch (demand.kind) {
    case 'log-normal':
      return Math.exp(demand.mu + demand.sigma * normalInverse(p));
    case 'two-level':
      return p > 1 - demand.share ? demand.high : demand.low;
    case 'constant':
      return demand.level;
    case 'measured':
      return quantileBetween(demand.levels, p);
    default:
      return assertNever(demand);
  }
}

/** P(D > level): the share of the hours of use in which demand is above a level in GPUs. */
export function exceedanceOf(demand: Demand, level: number): number {
  switch (demand.kind) {
    case 'log-normal':
      return level > 0 ? normalCdf((demand.mu - Math.log(level)) / demand.sigma) : 1;
    case 'two-level':
      if (level >= demand.high) {
        return 0;
      }
      return level >= demand.low ? demand.share : 1;
    case 'constant':
      return demand.level > level ? 1 : 0;
    case 'measured':
      return 1 - countUpTo(demand.levels, level) / demand.levels.length;
    default:
      return assertNever(demand);
  }
}

/**
 * E[(D − level)⁺]: mean GPUs of demand above a level, over the hours of use. For the log-normal
 * mean × Φ((μ + σ² − ln level)/σ) − level × Φ((μ − ln level)/σ).
 */
export function excessOf(demand: Demand, level: number): number {
  switch (demand.kind) {
    case 'log-normal': {
      if (level <= 0) {
        return demand.mean - level;
      }
      const z = (demand.mu - Math.log(level)) / demand.sigma;
      if (z > CERTAIN) {
        return demand.mean - level;
      }
      if (z + demand.sigma < -CERTAIN) {
        return 0;
      }
      const excess = demand.mean * normalCdf(z + demand.sigma) - level * normalCdf(z);
      return Math.max(0, excess);
    }
    case 'two-level':
      return (
        demand.share * Math.max(0, demand.high - level) +
        (1 - demand.share) * Math.max(0, demand.low - level)
      );
    case 'constant':
      return Math.max(0, demand.level - level);
    case 'measured': {
      const from = countUpTo(demand.levels, level);
      const above = demand.levels.length - from;
      return ((demand.sums[from] ?? 0) - above * level) / demand.levels.length;
    }
    default:
      return assertNever(demand);
  }
}

/**
 * U_k = E[min((D − (k − 1) g)⁺, g)] / g: the share of the hours of use in which the k-th node
 * (k = 1, 2, …) of g GPUs would be busy, from 0 to 1 (F11). Falls in k.
 */
export function busyShareOfNode(demand: Demand, node: number, gpusPerNode: number): number {
  const below = excessOf(demand, (node - 1) * gpusPerNode);
  const above = excessOf(demand, node * gpusPerNode);
  return (below - above) / gpusPerNode;
}
