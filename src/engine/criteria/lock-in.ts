import { loadOf } from '@/engine/load';
import { quantileOf } from '@/engine/models/demand';
import { HOURS_IN_MONTH, MONTHS_IN_YEAR } from '@/engine/months';
import { monthsOwned, nodePrice, paidShare, resaleOfNode } from '@/engine/node-cost';
import { oncePerWorld } from '@/engine/once-per-world';
import type { OptionShape, SingleShape } from '@/engine/option-shape';
import type { Plan } from '@/engine/plan';
import { rateOf, termOf } from '@/engine/rates';
import type { World } from '@/engine/world';

/** "Demand falls" means to its 10th percentile, from the start on. */
const FALLEN_DEMAND = 0.1;
/** "The need ends early" means half-way; of a term that is renewed, half is left on average. */
const HALF_WAY = 0.5;

/**
 * USD stranded: the larger of two misfortunes.
 *
 *              demand falls to its 10th percentile          the need ends half-way
 *   owned      idle GPUs × (price − resale at the start)    all GPUs × (book value − resale) then
 *   reserved   idle GPUs × rent of the term                 all GPUs × rent of half a term
 *   on demand  0                                            0: it ends with the hour
 *
 * Book value falls in a straight line from price to resale over the months owned. What the existing
 * estate has paid is spent either way. Of a split only the base is held.
 */
export function lockInOf(shape: OptionShape, plan: Plan, world: World): number {
  const held = shape.access === 'split' ? shape.base : shape;
  if (held.sourcing === 'on-demand') {
    return 0;
  }
  const fallen = idleAfterFall(held, plan, world);
  if (held.sourcing === 'reserved') {
    const term = plan.heldGpus * rateOf(held, world) * HOURS_IN_MONTH * termOf(world);
    return term * Math.max(fallen, HALF_WAY);
  }
  const bought = (plan.heldGpus / plan.increment) * (1 - paidShare(world));
  return bought * Math.max(0, lostAtStart(world) * fallen, lostHalfWay(world));
}

/** USD a node loses when it is sold unused. */
const lostAtStart = oncePerWorld((world) => nodePrice(world) - resaleOfNode(0, world));

/** USD a node has lost half-way beyond what was written off by then. */
const lostHalfWay = oncePerWorld((world) => {
  const years = monthsOwned(world) / MONTHS_IN_YEAR;
  const book = (nodePrice(world) + resaleOfNode(years, world)) * HALF_WAY;
  return book - resaleOfNode(years * HALF_WAY, world);
});

/** GPUs of demand that the fall leaves. */
const fallenDemand = oncePerWorld(({ traits }) => quantileOf(traits.demand, FALLEN_DEMAND));

/** Share of the GPUs held that the fallen demand leaves idle. */
function idleAfterFall(held: SingleShape, plan: Plan, world: World): number {
  const needed = fallenDemand(world) * loadOf(held, world).capacity;
  return plan.heldGpus > 0 ? Math.max(0, 1 - needed / plan.heldGpus) : 0;
}
