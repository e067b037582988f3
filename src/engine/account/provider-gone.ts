import type { AccessId } from '@/dataset/ids';
import { firstHoursOf } from '@/engine/criteria/time-to-capacity';
import { likelyDemand } from '@/engine/demands';
import { loadOf } from '@/engine/load';
import { excessOf, meanOf } from '@/engine/models/demand';
import { isRented, type OptionShape, partsOf } from '@/engine/option-shape';
import type { Plan } from '@/engine/plan';
import { likelyOf } from '@/engine/quantity';
import { familySharesOf, placedFrom, type Placed, recommendedIn } from '@/engine/verdict';
import type { Judged } from '@/engine/advise';
import type { Worlds } from '@/engine/worlds';

/** The accesses that an option rents: both parts of a split count. */
const rentedAccesses = (shape: OptionShape): readonly AccessId[] =>
  partsOf(shape)
    .filter(isRented)
    .map(({ access }) => access);

/** Who is next when whoever rents this out is gone. */
export type ProviderGone = {
  /** Null where nothing else fits. */
  readonly next: Placed | null;
  /** Hours to the first GPU there; 0 where nothing is next. */
  readonly firstHours: number;
};

/**
 * Everything that rents what the recommended option rents is out, in all draws: the same provider is in doubt,
 * whatever the term. The others are ranked anew by the rule of the verdict. Null where nothing is rented.
 */
export function providerGone(
  shape: OptionShape,
  { judgement, likely }: Pick<Judged, 'judgement' | 'likely'>,
): ProviderGone | null {
  const gone = rentedAccesses(shape);
  if (gone.length === 0) {
    return null;
  }
  const left = placedFrom(
    judgement.options.filter(
      (option) => !rentedAccesses(option.shape).some((access) => gone.includes(access)),
    ),
  );
  const next = recommendedIn(left, familySharesOf(left));
  return { next, firstHours: next === null ? 0 : likelyOf(firstHoursOf(next.shape, likely)) };
}

/** What goes on where only the burst of a split was rented: its own base, and the share of the demand that this leaves unmet. */
export function goesOn(
  shape: OptionShape,
  { heldGpus }: Plan,
  likely: Worlds,
): { readonly ownGpus: number; readonly unmetShare: number } {
  if (shape.access !== 'split' || isRented(shape.base)) {
    return { ownGpus: 0, unmetShare: 1 };
  }
  const demand = likelyDemand(likely.traits.demand);
  const served = heldGpus / likelyOf(loadOf(shape.base, likely).capacity);
  return { ownGpus: heldGpus, unmetShare: excessOf(demand, served) / meanOf(demand) };
}
