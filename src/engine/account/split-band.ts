import type { Demand } from '@/engine/models/demand';
import { likelyRange } from '@/engine/likely-range';
import { loadOf } from '@/engine/load';
import { nodesToCommit } from '@/engine/models/commitment';
import { HOURS_IN_MONTH } from '@/engine/months';
import type { SplitShape } from '@/engine/option-shape';
import { committedPriceRatio } from '@/engine/price-ratio';
import { eachOf } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';
import { bestNodesOf, type SplitCase } from './split-case';

type Range = { readonly low: number; readonly high: number };

/** How sure the base is. 10th and 90th percentile over the draws, widened to hold the likely value. */
export type SplitBand = {
  readonly priceRatio: Range & { readonly likely: number };
  /** Best bases in nodes over the draws of the price ratio, with demand as it is in the likely world. */
  readonly nodesByPrice: Range;
  /** The same with demand and hours of use drawn, too. */
  readonly nodesByFuture: Range;
};

export function splitBandOf(shape: SplitShape, split: SplitCase, worlds: Worlds): SplitBand {
  const count = worlds.draws + 1;
  const ratios = eachOf(committedPriceRatio(shape, worlds), count);
  const rangeOf = (draws: Float64Array, likely: number): Range =>
    draws.length === 0 ? { low: likely, high: likely } : likelyRange(draws, likely);
  const priceRatio = {
    ...rangeOf(ratios.subarray(1), split.priceRatio),
    likely: split.priceRatio,
  };
  return {
    priceRatio,
    // The base falls as the ratio rises, so that its percentiles are the bases at those of the ratio.
    nodesByPrice: {
      low: bestNodesOf({ ...split, priceRatio: priceRatio.high }),
      high: bestNodesOf({ ...split, priceRatio: priceRatio.low }),
    },
    nodesByFuture: rangeOf(bestNodesByDraw(shape, ratios, worlds), bestNodesOf(split)),
  };
}

/** The best base of each draw, in nodes. */
function bestNodesByDraw(shape: SplitShape, ratios: Float64Array, worlds: Worlds): Float64Array {
  const { traits, onCard } = worlds;
  const count = worlds.draws + 1;
  const demands = traits.demand.worlds;
  const demandIn = (world: number): Demand | undefined =>
    'kind' in demands ? demands : demands[world];
  const nodeGpus = eachOf(onCard('node.gpus'), count);
  const loads = eachOf(loadOf(shape.base, worlds).capacity, count);
  const useHours = eachOf(traits.useHours, count);
  return Float64Array.from({ length: worlds.draws }, (_, draw) => {
    const world = draw + 1;
    const demand = demandIn(world);
    return demand === undefined
      ? 0
      : nodesToCommit(
          demand,
          (nodeGpus[world] ?? 0) / (loads[world] ?? 1),
          ratios[world] ?? 1,
          (useHours[world] ?? 0) / HOURS_IN_MONTH,
        );
  });
}
