import { addOwnedNodes, NO_BILL } from './node-cost';
import type { SplitShape } from './option-shape';
import { loadOf } from './load';
import { HOURS_IN_MONTH } from './months';
import { headroomShare, rateOf } from './rates';
import type { World } from './world';

/** USD per GPU-hour held of the base of a split, whether busy or not. */
function heldHourCost({ base }: SplitShape, world: World): number {
  const { read, figures, card } = world;
  return base.sourcing === 'owned'
    ? addOwnedNodes(base, 1, world, NO_BILL) / (read(card['node.gpus']) * HOURS_IN_MONTH)
    : rateOf(base, world) * (1 + read(figures['rented.adder']));
}

/** USD per hour of burst work done: rate, adder and headroom over the share of billed hours that do work. */
export function burstHourCost({ burst }: SplitShape, world: World): number {
  const { read, figures } = world;
  return (
    (rateOf(burst, world) *
      (1 + read(figures['rented.adder'])) *
      (1 + headroomShare(burst, world))) /
    read(figures['gpu-vm.on-demand.billed-share'])
  );
}

/**
 * r of the whole-node rule (F10, F11): a useful committed GPU-hour over a useful burst GPU-hour. Each
 * side carries its own overhead: r = (held × capacity load of the base) ÷ (burst × time load of the burst).
 */
export const committedPriceRatio = (split: SplitShape, world: World): number =>
  (heldHourCost(split, world) * loadOf(split.base, world).capacity) /
  (burstHourCost(split, world) * loadOf(split.burst, world).time);
