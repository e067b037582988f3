import { loadOf } from '@/engine/load';
import { HOURS_IN_MONTH } from '@/engine/months';
import { ownedNodeLines } from '@/engine/node-cost';
import type { SingleShape } from '@/engine/option-shape';
import { burstHourCost, heldHourCost } from '@/engine/price-ratio';
import { named, over, plus, type Quantity, times } from '@/engine/quantity';
import { markupOf, rateOf } from '@/engine/rates';
import type { Worlds } from '@/engine/worlds';

/** What is held, in nodes of so many GPUs, as it was planned. */
export type Fleet = { readonly heldGpus: number; readonly increment: number };

/**
 * c_b of F9: USD for one useful GPU-hour of what is committed to, if it were always busy. Machines, power, floor, people,
 * spares; or rent and what the provider adds; times the GPUs that one GPU of demand takes there.
 */
export function committedHour(shape: SingleShape, fleet: Fleet, worlds: Worlds): Quantity {
  const held =
    shape.sourcing === 'owned' ? ownedHour(shape, fleet, worlds) : heldHourCost(shape, worlds);
  return named('committed hour', times(held, loadOf(shape, worlds).capacity));
}

/** The lines of the bill for these nodes, over their GPU-hours: spares are those of a fleet of this size. */
function ownedHour(shape: SingleShape, { heldGpus, increment }: Fleet, worlds: Worlds): Quantity {
  const nodes = over(heldGpus, increment);
  const bill = plus(...ownedNodeLines(shape, nodes, worlds).map(({ usd }) => usd));
  return over(bill, heldGpus * HOURS_IN_MONTH);
}

/**
 * c_v of F9: USD for one useful GPU-hour by the hour. Rate, markup, what the provider adds and headroom, over the share
 * of billed hours that do work; times the GPUs that one GPU of demand takes there. An endpoint has all of it in its markup.
 */
export function elasticHour(shape: SingleShape, worlds: Worlds): Quantity {
  const { read, figures } = worlds;
  const marked = markupOf(shape, worlds);
  switch (shape.access) {
    case 'shared-endpoint':
      return times(rateOf(shape, worlds), marked);
    case 'dedicated-endpoint':
      return over(
        times(rateOf(shape, worlds), marked, loadOf(shape, worlds).time),
        read(figures['dedicated-endpoint.on-demand.billed-share']),
      );
    default:
      return times(burstHourCost(shape, worlds), marked, loadOf(shape, worlds).time);
  }
}

/** u* of F10: the utilisation from which committing costs less than paying by the hour; 1 or more: never. */
export const breakEvenUtilisation = (
  committed: SingleShape,
  fleet: Fleet,
  elastic: SingleShape,
  worlds: Worlds,
): Quantity =>
  named(
    'break-even utilisation',
    over(committedHour(committed, fleet, worlds), elasticHour(elastic, worlds)),
  );
