/**
 * How much to commit to, and how much to leave to the hour (F9–F11): a committed GPU is paid whether
 * it is busy or not, a burst GPU only while it is. What decides is the price ratio r, the cost of a
 * useful committed GPU-hour over that of a useful burst GPU-hour.
 */
import { busyShareOfNode, type Demand, excessOf, quantileOf } from './demand';

/**
 * USD per useful GPU-hour: price / ((1 − overhead) × share used), where the share used is the
 * availability of a committed GPU, or what is used of what is billed of a burst one (F9).
 */
export const usefulHourCost = (price: number, overhead: number, shareUsed: number): number =>
  price / ((1 - overhead) * shareUsed);

/** What both sizes need: a ratio above 0, or committing would never stop. */
export function requirePriceRatio(priceRatio: number): void {
  if (!(priceRatio > 0)) {
    throw new RangeError(`a price ratio must be above 0, not ${priceRatio}`);
  }
}

/**
 * b* in GPUs: commit up to the level that demand exceeds during a share r of all hours (F11).
 * With demand only in a share of the hours, b* = F⁻¹(1 − r / useShare); 0 where r ≥ useShare.
 */
export function bestBase(demand: Demand, priceRatio: number, useShare: number): number {
  requirePriceRatio(priceRatio);
  const ratioInUse = priceRatio / useShare;
  return ratioInUse >= 1 ? 0 : quantileOf(demand, 1 - ratioInUse);
}

/**
 * Whole nodes to commit to (F11): node k pays if and only if it would be busy in more than a share r
 * of all hours. Busy shares fall in k, so the first node that fails ends the base. Every node below
 * b* passes and at most one beyond it does, which is where the search begins.
 */
export function nodesToCommit(
  demand: Demand,
  gpusPerNode: number,
  priceRatio: number,
  useShare: number,
): number {
  let nodes = Math.floor(bestBase(demand, priceRatio, useShare) / gpusPerNode);
  while (nodes > 0 && useShare * busyShareOfNode(demand, nodes, gpusPerNode) <= priceRatio) {
    nodes -= 1;
  }
  while (useShare * busyShareOfNode(demand, nodes + 1, gpusPerNode) > priceRatio) {
    nodes += 1;
  }
  return nodes;
}

/**
 * C(b) in USD per hour of the week: committed price × base + burst price × mean demand beyond it
 * over all hours (F11). Prices in USD per useful GPU-hour, base in GPUs.
 */
export const commitmentCost = (
  demand: Demand,
  base: number,
  committedPrice: number,
  burstPrice: number,
  useShare: number,
): number => committedPrice * base + burstPrice * useShare * excessOf(demand, base);
