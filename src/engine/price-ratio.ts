import { loadOf } from './load';
import { HOURS_IN_MONTH } from './months';
import { ownedNodeLines } from './node-cost';
import type { SingleShape, SplitShape } from './option-shape';
import { named, ONE, over, plus, type Quantity, times } from './quantity';
import { adderShare, headroomShare, rateOf } from './rates';
import type { Worlds } from './worlds';

/** USD per GPU-hour held of what is committed to, whether busy or not. */
export function heldHourCost(committed: SingleShape, worlds: Worlds): Quantity {
  if (committed.sourcing !== 'owned') {
    return times(rateOf(committed, worlds), plus(1, adderShare(committed, worlds)));
  }
  const node = plus(...ownedNodeLines(committed, ONE, worlds).map(({ usd }) => usd));
  return over(node, times(worlds.onCard('node.gpus'), HOURS_IN_MONTH));
}

/** USD per hour of burst work done: rate, adder and headroom over the share of billed hours that do work. */
export const burstHourCost = (burst: SingleShape, worlds: Worlds): Quantity =>
  worlds.onceOf(burst, 'burst hour', () => {
    const { read, figures } = worlds;
    return named(
      'price of an hour of burst',
      over(
        times(
          rateOf(burst, worlds),
          plus(1, adderShare(burst, worlds)),
          plus(1, headroomShare(burst, worlds)),
        ),
        read(figures['gpu-vm.on-demand.billed-share']),
      ),
    );
  });

/**
 * r of the whole-node rule (F10, F11): a useful committed GPU-hour over a useful burst GPU-hour. Each
 * side carries its own overhead: r = (held × capacity load of the base) ÷ (burst × time load of the burst).
 */
export const committedPriceRatio = (
  { base, burst }: Pick<SplitShape, 'base' | 'burst'>,
  worlds: Worlds,
): Quantity =>
  worlds.onceOf(base, `price ratio to ${burst.id}`, () =>
    named(
      'price ratio',
      over(
        times(heldHourCost(base, worlds), loadOf(base, worlds).capacity),
        times(burstHourCost(burst, worlds), loadOf(burst, worlds).time),
      ),
    ),
  );
