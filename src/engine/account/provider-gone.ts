import type { AccessId } from '@/dataset/ids';
import { firstHoursOf } from '@/engine/criteria/time-to-capacity';
import { isRented, type OptionShape, partsOf } from '@/engine/option-shape';
import { likelyOf } from '@/engine/quantity';
import { familySharesOf, placedFrom, type Placed, recommendedIn } from '@/engine/verdict';
import type { Judged } from '@/engine/advise';

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
