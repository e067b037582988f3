import type { FamilyId, OptionId } from '@/dataset/ids';
import type { Advice } from '@/engine/advice';
import { percent, score, usd } from '@/lib/format';
import { firstShares } from './first-shares';
import type { ResultsWords } from './results-words';
import { type WhyNot, whyNotFrom } from './why-not';
import { FAMILY_NAMES } from './words';

export type RankedOption = {
  readonly id: OptionId;
  readonly name: string;
  readonly family: FamilyId;
  readonly familyName: string;
  readonly first: string;
  readonly share: number;
  readonly score: string;
  readonly regret: string;
  /** In how many futures it can be chosen at all; undefined where in all. */
  readonly feasible: string | undefined;
  readonly recommended: boolean;
  /** Undefined of the recommended option. */
  readonly whyNot: WhyNot | undefined;
};

/** The feasible options in the engine's order: the recommended one, then by score. */
export function rankingFrom(advice: Advice, words: ResultsWords): readonly RankedOption[] {
  const { options, verdict } = advice;
  const feasible = options.filter((option) => option.feasible);
  const shares = firstShares(advice);
  return feasible.map((option) => ({
    id: option.id,
    name: words.option(option.id),
    family: option.family,
    familyName: FAMILY_NAMES[option.family],
    first: percent(shares.get(option.id) ?? 0),
    share: option.firstRankShare,
    score: score(option.score),
    regret: usd(option.meanRegretUsd),
    feasible:
      option.probabilityFeasible >= 1
        ? undefined
        : `possible in ${percent(option.probabilityFeasible)} of the futures`,
    recommended: option.id === verdict.option,
    whyNot: whyNotFrom(option, advice, words),
  }));
}
