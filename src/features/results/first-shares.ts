import type { OptionId } from '@/dataset/ids';
import type { Advice } from '@/engine/advice';
import { roundedByGroup } from '@/lib/rounded-to-sum';
import { FAMILY_ORDER } from './family-order';

const HUNDREDTH = 0.01;

/** How often each option comes first, in whole hundredths that sum to those of its family. */
export function firstShares({ options }: Advice): ReadonlyMap<OptionId, number> {
  const rounded = roundedByGroup(
    options,
    FAMILY_ORDER,
    { groupOf: ({ family }) => family, valueOf: ({ firstRankShare }) => firstRankShare },
    HUNDREDTH,
  );
  return new Map([...rounded].map(([{ id }, share]) => [id, share]));
}
