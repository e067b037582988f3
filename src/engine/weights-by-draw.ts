import type { CriterionId } from '@/dataset/ids';
import type { Answers, Priorities } from '@/questions/answers';
import type { GroupId, Priors } from '@/questions/priors';
import type { Luck } from './luck';
import type { Traits } from './traits';
import { rankedWeightDraws, rankGroups } from './weights';

/** The priorities that count: the visitor's, or those proposed for the kind of work. */
export const prioritiesOf = (answers: Answers, priors: Priors, traits: Traits): Priorities =>
  answers.priorities === undefined || answers.priorities === 'not-sure'
    ? priors.groups[traits.prior.group].priorities
    : answers.priorities;

/**
 * Weights in every draw: uniform among those that respect the ranking (F5). With the kind of work open
 * each draw follows the ranking of its own kind, from the same luck.
 */
export function weightsByDraw(
  answers: Answers,
  priors: Priors,
  criteria: readonly CriterionId[],
  traits: readonly Traits[],
  luck: Luck,
): readonly Float64Array[] {
  const blocks = criteria.map((criterion) => luck.blockFor(`weight.${criterion}`));
  const drawnFor = (one: Traits): readonly Float64Array[] =>
    rankedWeightDraws(rankGroups(prioritiesOf(answers, priors, one), criteria), blocks);
  const byGroup = new Map<GroupId, readonly Float64Array[]>();
  for (const one of traits) {
    if (!byGroup.has(one.prior.group)) {
      byGroup.set(one.prior.group, drawnFor(one));
    }
  }
  if (byGroup.size === 1) {
    return [...byGroup.values()][0] ?? [];
  }
  return criteria.map((_, index) =>
    Float64Array.from(traits, (one, draw) => byGroup.get(one.prior.group)?.[index]?.[draw] ?? 0),
  );
}
