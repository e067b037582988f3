import { likelyDemand } from '@/engine/demands';
import { loadOf } from '@/engine/load';
import { nodesToCommit } from '@/engine/models/commitment';
import { type Demand, excessOf } from '@/engine/models/demand';
import { HOURS_IN_MONTH } from '@/engine/months';
import type { SplitShape } from '@/engine/option-shape';
import { burstHourCost, committedPriceRatio, heldHourCost } from '@/engine/price-ratio';
import { likelyOf } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';

/** A split in the likely world: its demand, and what a node held and a GPU of burst cost a month. */
export type SplitCase = {
  readonly demand: Demand;
  /** Share of the 730 hours of a month in use. */
  readonly useShare: number;
  readonly nodeGpus: number;
  /** GPUs of demand that one node serves: its GPUs over what one GPU of demand takes on the base. */
  readonly nodeDemand: number;
  /** USD a month for a node, busy or not. */
  readonly nodeUsd: number;
  /** USD a month for each GPU of demand that the hours of use leave to the burst on average. */
  readonly burstUsd: number;
  /** r: a useful committed GPU-hour over a useful burst GPU-hour. */
  readonly priceRatio: number;
};

/** The prices are the very ones of the price ratio, so that the base of least cost is that of the whole-node rule. */
export function splitCaseOf(shape: SplitShape, likely: Worlds): SplitCase {
  const { traits, onCard } = likely;
  const nodeGpus = likelyOf(onCard('node.gpus'));
  const useHours = likelyOf(traits.useHours);
  const burstHour = likelyOf(burstHourCost(shape.burst, likely));
  return {
    demand: likelyDemand(traits.demand),
    useShare: useHours / HOURS_IN_MONTH,
    nodeGpus,
    nodeDemand: nodeGpus / likelyOf(loadOf(shape.base, likely).capacity),
    nodeUsd: likelyOf(heldHourCost(shape.base, likely)) * nodeGpus * HOURS_IN_MONTH,
    burstUsd: burstHour * likelyOf(loadOf(shape.burst, likely).time) * useHours,
    priceRatio: likelyOf(committedPriceRatio(shape, likely)),
  };
}

/** The same with all demand times a factor: D × f on nodes of g is f times what D is on nodes of g ÷ f. */
export const timesDemand = (split: SplitCase, factor: number): SplitCase => ({
  ...split,
  nodeDemand: split.nodeDemand / factor,
  burstUsd: split.burstUsd * factor,
});

/** C(b) of F11 for a base of whole nodes, USD a month: nodes × price + burst × mean demand beyond them. */
export const costOfNodes = (
  { demand, nodeDemand, nodeUsd, burstUsd }: SplitCase,
  nodes: number,
): number => nodes * nodeUsd + burstUsd * excessOf(demand, nodes * nodeDemand);

/** The whole nodes of least cost (F11). */
export const bestNodesOf = ({ demand, nodeDemand, priceRatio, useShare }: SplitCase): number =>
  nodesToCommit(demand, nodeDemand, priceRatio, useShare);
