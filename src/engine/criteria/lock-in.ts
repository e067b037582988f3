import { ofDemand } from '@/engine/demands';
import { loadOf } from '@/engine/load';
import { quantileOf } from '@/engine/models/demand';
import { HOURS_IN_MONTH, MONTHS_IN_YEAR } from '@/engine/months';
import { monthsOwned, nodePrice, onceAtPrice, paidShare, resaleOfNode } from '@/engine/node-cost';
import type { OptionShape, SingleShape } from '@/engine/option-shape';
import type { Plan } from '@/engine/plan';
import {
  largest,
  minus,
  named,
  over,
  plus,
  type Quantity,
  smallest,
  times,
  ZERO,
} from '@/engine/quantity';
import { rateOf, termOf } from '@/engine/rates';
import type { Worlds } from '@/engine/worlds';

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
export function lockInOf(shape: OptionShape, planned: () => Plan, worlds: Worlds): Quantity {
  const held = shape.access === 'split' ? shape.base : shape;
  if (held.sourcing === 'on-demand') {
    return ZERO;
  }
  const plan = planned();
  const fallen = idleAfterFall(held, plan, worlds);
  if (held.sourcing === 'reserved') {
    return times(rentOfTerm(held, plan, worlds), largest(fallen, HALF_WAY));
  }
  return times(
    nodesBought(plan, worlds),
    largest(0, times(lostAtStart(held, worlds), fallen), lostHalfWay(held, worlds)),
  );
}

/**
 * USD stranded if the need ends after so many months: what is left of the first term, or book value less resale
 * then, never below 0. What is by the hour ends with the hour.
 */
export function strandedAfter(
  shape: OptionShape,
  plan: Plan,
  months: number,
  worlds: Worlds,
): Quantity {
  const held = shape.access === 'split' ? shape.base : shape;
  switch (held.sourcing) {
    case 'on-demand':
      return ZERO;
    case 'reserved':
      return times(
        rentOfMonth(held, plan, worlds),
        largest(0, minus(termOf(worlds, held), months)),
      );
    case 'owned': {
      const used = smallest(months, monthsOwned(worlds));
      const price = nodePrice(worlds, held);
      const atEnd = resaleOfNode(over(monthsOwned(worlds), MONTHS_IN_YEAR), worlds, held);
      const writtenOff = times(minus(price, atEnd), over(used, monthsOwned(worlds)));
      const book = minus(price, writtenOff);
      const sold = resaleOfNode(over(used, MONTHS_IN_YEAR), worlds, held);
      return times(nodesBought(plan, worlds), largest(0, minus(book, sold)));
    }
  }
}

/** USD of rent that is committed to at the start of a term, on machines that are reserved; 0 where none are. */
export function rentOfTerm(shape: OptionShape, plan: Plan, worlds: Worlds): Quantity {
  const held = shape.access === 'split' ? shape.base : shape;
  return held.sourcing === 'reserved'
    ? named('rent of the term', times(rentOfMonth(held, plan, worlds), termOf(worlds, held)))
    : ZERO;
}

const rentOfMonth = (held: SingleShape, { heldGpus }: Plan, worlds: Worlds): Quantity =>
  times(heldGpus, rateOf(held, worlds), HOURS_IN_MONTH);

const nodesBought = ({ heldGpus, increment }: Plan, worlds: Worlds): Quantity =>
  named('nodes to be bought', times(over(heldGpus, increment), minus(1, paidShare(worlds))));

/** USD a node loses when it is sold unused. */
const lostAtStart = (held: SingleShape, worlds: Worlds): Quantity =>
  onceAtPrice('lost at start', held, worlds, () =>
    named(
      'loss on a node sold unused',
      minus(nodePrice(worlds, held), resaleOfNode(0, worlds, held)),
    ),
  );

/** USD a node has lost half-way beyond what was written off by then. */
const lostHalfWay = (held: SingleShape, worlds: Worlds): Quantity =>
  onceAtPrice('lost half-way', held, worlds, () => {
    const years = over(monthsOwned(worlds), MONTHS_IN_YEAR);
    const book = times(plus(nodePrice(worlds, held), resaleOfNode(years, worlds, held)), HALF_WAY);
    return named(
      'loss on a node sold half-way',
      minus(book, resaleOfNode(times(years, HALF_WAY), worlds, held)),
    );
  });

/** GPUs of demand that the fall leaves. */
const fallenDemand = ({ traits, once }: Worlds): Quantity =>
  once('fallen demand', () =>
    ofDemand('demand at its 10th percentile', traits.demand, FALLEN_DEMAND, quantileOf),
  );

/** Share of the GPUs held that the fallen demand leaves idle. */
function idleAfterFall(held: SingleShape, plan: Plan, worlds: Worlds): Quantity {
  if (plan.heldGpus === 0) {
    return ZERO;
  }
  const needed = times(fallenDemand(worlds), loadOf(held, worlds).capacity);
  return named('share left idle', largest(0, minus(1, over(needed, plan.heldGpus))));
}
