import type { SplitAdvice } from './advice';
import { loadOf } from './load';
import { busyShareOfNode, excessOf } from './models/demand';
import { HOURS_IN_MONTH } from './months';
import type { SplitShape } from './option-shape';
import { committedPriceRatio } from './price-ratio';
import type { World } from './world';

/** No picture needs more nodes than this; a fleet of thousands is a line, not a list. */
const MOST_NODES_SHOWN = 200;

/** Where a split comes from: its base, its burst, and how busy each node would be. */
export function splitAdvice(
  shape: SplitShape,
  baseGpus: number,
  savingUsdPerMonth: number,
  likely: World,
): SplitAdvice {
  const { traits, read, card } = likely;
  const nodeGpus = read(card['node.gpus']);
  const load = loadOf(shape.base, likely).capacity;
  const useShare = traits.useHours / HOURS_IN_MONTH;
  const nodes = Math.min(MOST_NODES_SHOWN, Math.ceil((traits.peakGpus * load) / nodeGpus));
  return {
    option: shape.id,
    baseGpus,
    burstMeanGpus: excessOf(traits.demand, baseGpus / load) * useShare,
    priceRatio: committedPriceRatio(shape, likely),
    savingUsdPerMonth,
    busyShareOfNode: Array.from(
      { length: nodes },
      (_, node) => useShare * busyShareOfNode(traits.demand, node + 1, nodeGpus / load),
    ),
    nodeGpus,
  };
}
