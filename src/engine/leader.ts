import type { FamilyId, OptionId } from '@/dataset/ids';
import type { Tally } from './tally';
import {
  familySharesOf,
  isMostlyFeasible,
  recommendedIn,
  SAME_VALUE,
  type Standing,
} from './verdict';

export type OptionName = { readonly id: OptionId; readonly family: FamilyId };

/** Sums by level, with how often each option is first at place option × levels + level. */
export type Seen = { readonly tally: Tally; readonly firsts: Float64Array };

/** What would be recommended, and the mean score of every option that could be. */
export type Recommended = {
  readonly option: OptionId;
  readonly family: FamilyId;
  readonly scores: ReadonlyMap<OptionId, number>;
};

/** What would be recommended if the draws of one level were all. */
export type Leader = Recommended & {
  /** Share of the first ranks of the family, among the draws in which something is feasible. */
  readonly familyShare: number;
};

/** The rule of the verdict, over the draws of one level; null where nothing fits there. */
export function leaderAt(options: readonly OptionName[], seen: Seen, level: number): Leader | null {
  const standings = standingsAt(options, seen, level);
  const families = familySharesOf(standings);
  const option = recommendedIn(standings, families);
  return option === null
    ? null
    : {
        option: option.id,
        family: option.shape.family,
        familyShare: families[option.shape.family],
        scores: new Map(standings.filter(isMostlyFeasible).map(({ id, score }) => [id, score])),
      };
}

/**
 * Whether something else would be recommended, and it matters: nothing fits, another family leads, the present
 * option is no longer possible, or the two are further apart than two hundredths of value. Further apart either
 * way: a family that is most often first may lead with an option whose mean score is lower.
 */
export function turned(
  from: Pick<Recommended, 'option' | 'family'>,
  to: Recommended | null,
): boolean {
  if (to === null || to.family !== from.family) {
    return true;
  }
  const gained = to.scores.get(to.option);
  const kept = to.scores.get(from.option);
  return (
    to.option !== from.option &&
    (gained === undefined || kept === undefined || Math.abs(gained - kept) > SAME_VALUE)
  );
}

function standingsAt(
  options: readonly OptionName[],
  { tally, firsts }: Seen,
  level: number,
): readonly (Standing & { readonly id: OptionId })[] {
  const draws = Math.max(1, tally.draws[level] ?? 0);
  const placeOf = (option: number): number => option * tally.levels + level;
  const ranked = options.reduce((sum, _, option) => sum + (firsts[placeOf(option)] ?? 0), 0);
  return options.map(({ id, family }, option) => {
    const place = placeOf(option);
    return {
      id,
      shape: { family },
      score: (tally.scores[place] ?? 0) / draws,
      firstRankShare: ranked === 0 ? 0 : (firsts[place] ?? 0) / ranked,
      probabilityFeasible: (tally.feasible[place] ?? 0) / draws,
    };
  });
}
