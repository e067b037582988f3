import type { FamilyId, OptionId } from '@/dataset/ids';
import { type Judgement, judge } from './judge';
import type { Luck } from './luck';
import { leadingFamily, likelyCost, rankingFrom, isFeasible, recommendedOf } from './verdict';
import type { Worlds } from './worlds';
import type { Answers } from '@/questions/answers';

/** Who is recommended, without the words. */
export type Winner = {
  readonly option: OptionId;
  readonly family: FamilyId;
  /** USD a month in the likely world. */
  readonly cost: number;
};

/** The recommended option by the rule of the verdict; null where nothing fits. */
export function winnerOf(judgement: Judgement): Winner | null {
  const ranking = rankingFrom(judgement);
  const feasible = ranking.options.filter(isFeasible);
  const family = leadingFamily(ranking.families, feasible);
  const recommended = family === null ? null : recommendedOf(family, feasible);
  return family === null || recommended === null
    ? null
    : { option: recommended.shape.id, family, cost: likelyCost(recommended) };
}

export const winnerIn = (answers: Answers, worlds: Worlds, luck: Luck): Winner | null =>
  winnerOf(judge(answers, worlds, luck));
