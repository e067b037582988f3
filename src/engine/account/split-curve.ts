import { busyShareOfNode, quantileOf } from '@/engine/models/demand';
import { bestNodesOf, costOfNodes, type SplitCase } from './split-case';

/** A base of whole nodes and what it costs. */
export type BaseCost = {
  readonly nodes: number;
  readonly gpus: number;
  /** USD a month, base and burst together. */
  readonly usdPerMonth: number;
};

/** A base of the curve, with the share of all hours that its last node would be busy; null for no node. */
export type CurveBase = BaseCost & { readonly busyShare: number | null };

export type SplitCurve = {
  /** From no node to the peak; of a large fleet some of them, all of them around the best. */
  readonly bases: readonly CurveBase[];
  readonly best: BaseCost;
  readonly today: BaseCost;
  readonly allBurst: BaseCost;
  /** Enough nodes for the peak, the 99th percentile of the hours of use. */
  readonly allCommitted: BaseCost;
  /** The bases that cost within `within` of the best. */
  readonly flat: { readonly from: BaseCost; readonly to: BaseCost; readonly within: number };
};

/** No price of ours is known to 2 %: bases within it cost the same as far as anyone can tell. */
const FLAT_WITHIN = 0.02;
/** The peak of model and page. */
const PEAK = 0.99;
/** More nodes than this are a line, not a list. */
const MOST_BASES = 120;
/** Nodes on both sides of the best that are always shown. */
const AROUND = 8;
/** A need of 8.0000000001 GPUs is one node. */
const ROUNDING = 1e-9;

export const baseCostOf = (split: SplitCase, nodes: number): BaseCost => ({
  nodes,
  gpus: nodes * split.nodeGpus,
  usdPerMonth: costOfNodes(split, nodes),
});

const curveBaseOf = (split: SplitCase, nodes: number): CurveBase => ({
  ...baseCostOf(split, nodes),
  busyShare: nodes === 0 ? null : busyShareOf(split, nodes),
});

/** U_k over all hours: how busy the k-th node would be. */
export const busyShareOf = ({ demand, nodeDemand, useShare }: SplitCase, node: number): number =>
  useShare * busyShareOfNode(demand, node, nodeDemand);

/** The cost of every base (F11): the best, today's, the two ends, and the flat part around the best. */
export function splitCurveOf(split: SplitCase, todayNodes: number): SplitCurve {
  const best = bestNodesOf(split);
  const flat = flatAround(split, best);
  const peak = Math.ceil(quantileOf(split.demand, PEAK) / split.nodeDemand - ROUNDING);
  const most = Math.max(peak, best + 1, todayNodes, flat.to);
  return {
    bases: nodesToShow(most, [todayNodes, peak, flat.from, flat.to], best).map((nodes) =>
      curveBaseOf(split, nodes),
    ),
    best: baseCostOf(split, best),
    today: baseCostOf(split, todayNodes),
    allBurst: baseCostOf(split, 0),
    allCommitted: baseCostOf(split, peak),
    flat: {
      from: baseCostOf(split, flat.from),
      to: baseCostOf(split, flat.to),
      within: FLAT_WITHIN,
    },
  };
}

/** The cost falls to the best base and rises from there, so each end of the flat part is found by halving. */
function flatAround(
  split: SplitCase,
  best: number,
): { readonly from: number; readonly to: number } {
  const limit = costOfNodes(split, best) * (1 + FLAT_WITHIN);
  const isFlat = (nodes: number): boolean => costOfNodes(split, nodes) <= limit;
  let beyond = 1;
  while (isFlat(best + beyond)) {
    beyond += beyond;
  }
  return {
    from: best - lastWhere(best + 1, (fewer) => isFlat(best - fewer)),
    to: best + lastWhere(beyond, (more) => isFlat(best + more)),
  };
}

/** The last of 0, 1, … below `end` for which something holds that, once false, stays so; it holds for 0. */
function lastWhere(end: number, holds: (value: number) => boolean): number {
  let low = 0;
  let high = end;
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / HALVES);
    if (holds(middle)) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return low;
}

const HALVES = 2;

/** All of a small fleet; of a large one even steps, and every node around the best. */
function nodesToShow(most: number, marks: readonly number[], best: number): readonly number[] {
  const step = Math.max(1, Math.ceil(most / MOST_BASES));
  const shown = new Set([0, most, ...marks]);
  for (let nodes = 0; nodes <= most; nodes += step) {
    shown.add(nodes);
  }
  for (let nodes = Math.max(0, best - AROUND); nodes <= Math.min(most, best + AROUND); nodes += 1) {
    shown.add(nodes);
  }
  return [...shown].toSorted((a, b) => a - b);
}
