import type { FamilyId, OptionId } from '@/dataset/ids';
import { withLentColumns } from '@/lib/lent-columns';
import type { Answers } from '@/questions/answers';
import type { Scenario } from '@/questions/scenario';
import type { Futures } from './futures';
import { judgeContenders } from './judge';
import type { Luck } from './luck';
import { familySharesOf, isMostlyFeasible, likelyCost, placedFrom, recommendedIn } from './verdict';
import type { Worlds } from './worlds';

/** Who is recommended, without the words, and by how much. */
export type Winner = {
  readonly option: OptionId;
  readonly family: FamilyId;
  /** USD a month in the likely world. */
  readonly cost: number;
  /** First-rank share of each family; mean score of each option possible in half of the draws. */
  readonly families: Readonly<Record<FamilyId, number>>;
  readonly scores: ReadonlyMap<OptionId, number>;
};

/** The recommended option by the rule of the verdict; null where nothing fits. */
export function winnerIn(answers: Answers, worlds: Worlds, luck: Luck): Winner | null {
  const { options } = judgeContenders(answers, worlds, luck);
  const placed = placedFrom(options);
  const families = familySharesOf(placed);
  const recommended = recommendedIn(placed, families);
  return recommended === null
    ? null
    : {
        option: recommended.shape.id,
        family: recommended.shape.family,
        cost: likelyCost(recommended),
        families,
        scores: new Map(
          placed.filter(isMostlyFeasible).map(({ shape, score }) => [shape.id, score]),
        ),
      };
}

/** The same for a scenario that is only tried out. */
export const winnerTried = (scenario: Scenario, futures: Futures): Winner | null =>
  withLentColumns(() => winnerIn(scenario.answers, futures.tryOut(scenario), futures.luck));
