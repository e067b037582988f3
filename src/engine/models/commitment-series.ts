/**
 * The commitment question on a measured series instead of a distribution (F11, F12). A series is
 * demand in GPUs, one number per time step of equal length, all hours counted.
 */
import { requirePriceRatio } from './commitment';

/** Rounding in n (1 − r) must not push a whole number to the next step: ties go to the smaller base. */
const RANK_ROUNDING = 1e-9;

/**
 * With a minimum billing term, a burst GPU once taken is paid for the whole term: the GPUs billed at a
 * step are the largest number needed over the last `steps` steps, fewer at the start (F12). As
 * max (D − b)⁺ = (max D − b)⁺, this series stands in for demand in everything below.
 */
export function largestOverTerm(demand: Float64Array, steps: number): Float64Array {
  const largest = new Float64Array(demand.length);
  // Steps whose demand no later step inside the term exceeds, oldest first: a queue in one block.
  const waiting = new Int32Array(demand.length);
  let first = 0;
  let last = 0;
  for (let step = 0; step < demand.length; step += 1) {
    const now = demand[step] ?? 0;
    while (last > first && (demand[waiting[last - 1] ?? 0] ?? 0) <= now) {
      last -= 1;
    }
    waiting[last] = step;
    last += 1;
    if ((waiting[first] ?? 0) <= step - steps) {
      first += 1;
    }
    largest[step] = demand[waiting[first] ?? 0] ?? 0;
  }
  return largest;
}

/**
 * The same where steps are missing: `known` holds the number of each step that is known, ascending. A gap asks for
 * nothing and is not billed, and does not make the term shorter.
 */
export function largestOverKnownTerm(
  demand: Float64Array,
  known: Int32Array,
  steps: number,
): Float64Array {
  const all = new Float64Array((known.at(-1) ?? -1) + 1);
  known.forEach((step, index) => {
    all[step] = demand[index] ?? 0;
  });
  const largest = largestOverTerm(all, steps);
  return Float64Array.from(known, (step) => largest[step] ?? 0);
}

/** Mean GPUs of a series above a level. */
export function meanExcess(series: Float64Array, level: number): number {
  let sum = 0;
  for (const value of series) {
    sum += Math.max(0, value - level);
  }
  return sum / series.length;
}

/** The smallest value that a share p of the series does not exceed (inverse of its step function). */
export function quantileOfSeries(series: Float64Array, p: number): number {
  const ordered = series.toSorted();
  const rank = Math.ceil(ordered.length * p - RANK_ROUNDING);
  return ordered[Math.min(Math.max(rank, 1), ordered.length) - 1] ?? 0;
}

/** b* in GPUs: the smallest b with F(b) ≥ 1 − r; 0 where committing costs as much as bursting. */
export function bestBaseOfSeries(series: Float64Array, priceRatio: number): number {
  requirePriceRatio(priceRatio);
  return priceRatio >= 1 ? 0 : quantileOfSeries(series, 1 - priceRatio);
}

/** U_k of a series: the share of the k-th node (k = 1, 2, …) that would be busy on average. */
export function busyShareOfNodeInSeries(
  series: Float64Array,
  node: number,
  gpusPerNode: number,
): number {
  const below = (node - 1) * gpusPerNode;
  let sum = 0;
  for (const value of series) {
    sum += Math.min(Math.max(0, value - below), gpusPerNode);
  }
  return sum / series.length / gpusPerNode;
}

/**
 * U_k of every node up to the largest of the series, in one pass: a value fills the nodes below it and a
 * part of the next. Beyond them no node would ever be busy.
 */
export function busySharesOfNodes(series: Float64Array, gpusPerNode: number): Float64Array {
  const largest = series.reduce((most, value) => Math.max(most, value), 0);
  const nodes = Math.ceil(largest / gpusPerNode);
  // How many values end in each node, filling all before it, and how much of it they take together.
  const ending = new Float64Array(nodes + 1);
  const taken = new Float64Array(nodes + 1);
  for (const value of series) {
    const full = Math.floor(value / gpusPerNode);
    ending[full] = (ending[full] ?? 0) + 1;
    taken[full] = (taken[full] ?? 0) + value - full * gpusPerNode;
  }
  let beyond = series.length;
  return taken.subarray(0, nodes).map((gpus, node) => {
    beyond -= ending[node] ?? 0;
    return beyond / series.length + gpus / gpusPerNode / series.length;
  });
}

/** Whole nodes to commit to on a series: node k if and only if U_k > r, stopping at the first failure. */
export function nodesToCommitOfSeries(
  series: Float64Array,
  gpusPerNode: number,
  priceRatio: number,
): number {
  let nodes = Math.floor(bestBaseOfSeries(series, priceRatio) / gpusPerNode);
  while (nodes > 0 && busyShareOfNodeInSeries(series, nodes, gpusPerNode) <= priceRatio) {
    nodes -= 1;
  }
  while (busyShareOfNodeInSeries(series, nodes + 1, gpusPerNode) > priceRatio) {
    nodes += 1;
  }
  return nodes;
}

/** Cost per step of a base in GPUs: committed price × base + burst price × mean excess of the series. */
export const commitmentCostOfSeries = (
  series: Float64Array,
  base: number,
  committedPrice: number,
  burstPrice: number,
): number => committedPrice * base + burstPrice * meanExcess(series, base);

/** What a base chosen on the past costs later. Shares of what all burst would cost, and of the best in hindsight. */
export type HalfToHalf = {
  /** GPUs: the best base of the first half, and of the second. */
  readonly chosenBase: number;
  readonly hindsightBase: number;
  /** How much more the chosen base costs in the second half than the best one there. */
  readonly regretShare: number;
  /** What the second half costs less than all burst: with the chosen base, and with the best. */
  readonly savedShare: number;
  readonly possibleShare: number;
};

/**
 * The base chosen on the first half of a series and paid on the second (method, section 3), at a price ratio r;
 * undefined where a half has no step or nothing was asked for in the second. Of an odd number the second half is longer.
 */
export function halfToHalf(series: Float64Array, priceRatio: number): HalfToHalf | undefined {
  const middle = Math.floor(series.length * HALF);
  const later = series.subarray(middle);
  const allBurst = meanExcess(later, 0);
  if (middle === 0 || allBurst === 0) {
    return undefined;
  }
  const chosenBase = bestBaseOfSeries(series.subarray(0, middle), priceRatio);
  const hindsightBase = bestBaseOfSeries(later, priceRatio);
  const paid = commitmentCostOfSeries(later, chosenBase, priceRatio, 1);
  const best = commitmentCostOfSeries(later, hindsightBase, priceRatio, 1);
  return {
    chosenBase,
    hindsightBase,
    regretShare: paid / best - 1,
    savedShare: 1 - paid / allBurst,
    possibleShare: 1 - best / allBurst,
  };
}

const HALF = 0.5;

/**
 * Means over groups of so many steps, with the number of each group; `known` as above. A group of which nothing is
 * known is left out.
 */
export function averagedOver(
  demand: Float64Array,
  known: Int32Array,
  stepsInGroup: number,
): { readonly gpus: Float64Array; readonly knownSteps: Int32Array } {
  const gpus = new Float64Array(demand.length);
  const groups = new Int32Array(demand.length);
  let last = -1;
  let count = 0;
  demand.forEach((level, index) => {
    const group = Math.floor((known[index] ?? index) / stepsInGroup);
    if (last === -1 || groups[last] !== group) {
      last += 1;
      groups[last] = group;
      count = 0;
    }
    count += 1;
    const mean = gpus[last] ?? 0;
    gpus[last] = mean + (level - mean) / count;
  });
  return { gpus: gpus.subarray(0, last + 1), knownSteps: groups.subarray(0, last + 1) };
}
