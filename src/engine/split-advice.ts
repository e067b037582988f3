import type { SplitAdvice } from './advice';
import { likelyDemand } from './demands';
import { loadOf } from './load';
import { busyShareOfNode, excessOf } from './models/demand';
import { HOURS_IN_MONTH } from './months';
import type { SplitShape } from './option-shape';
import { committedPriceRatio } from './price-ratio';
import { likelyOf } from './quantity';
import type { Worlds } from './worlds';

/** No picture needs more nodes than this; a fleet of thousands is a line, not a list. */
const MOST_NODES_SHOWN = 200;

/** Where a split comes from: its base, its burst, and how busy each node would be, in the likely world. */
export function splitAdvice(
  shape: SplitShape,
  baseGpus: number,
  savingUsdPerMonth: number,
  likely: Worlds,
): SplitAdvice {
  const { traits, onCard } = likely;
  const demand = likelyDemand(traits.demand);
  const nodeGpus = likelyOf(onCard('node.gpus'));
  const load = likelyOf(loadOf(shape.base, likely).capacity);
  const useShare = likelyOf(traits.useHours) / HOURS_IN_MONTH;
  const nodes = Math.min(
    MOST_NODES_SHOWN,
    Math.ceil((likelyOf(traits.peakGpus) * load) / nodeGpus),
  );
  return {
    option: shape.id,
    baseGpus,
    burstMeanGpus: excessOf(demand, baseGpus / load) * useShare,
    priceRatio: likelyOf(committedPriceRatio(shape, likely)),
    savingUsdPerMonth,
    busyShareOfNode: Array.from(
      { length: nodes },
      (_, node) => useShare * busyShareOfNode(demand, node + 1, nodeGpus / load),
    ),
    nodeGpus,
  };
}
