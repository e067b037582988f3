import { costLines } from '@/engine/criteria/cost';
import type { OptionShape } from '@/engine/option-shape';
import { type Plan, planFor } from '@/engine/plan';
import { likelyOf } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';

/** USD a month on the bill of an option, in the likely case: all of it, and what moving data and contracts is of that. */
export type Billed = { readonly usdPerMonth: number; readonly movingUsdPerMonth: number };

/** A part that compares machines alone leaves moving out; it says so with these, so that the bills can be found again. */
export function billedOf(
  shape: OptionShape,
  likely: Worlds,
  plan: Plan = planFor(shape, likely),
): Billed {
  let [usdPerMonth, movingUsdPerMonth] = [0, 0];
  for (const { id, usd } of costLines(shape, plan, likely)) {
    usdPerMonth += likelyOf(usd);
    movingUsdPerMonth += id === 'moving' ? likelyOf(usd) : 0;
  }
  return { usdPerMonth, movingUsdPerMonth };
}
