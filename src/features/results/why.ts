import type { CriterionId, FamilyId } from '@/dataset/ids';
import type { Advice } from '@/engine/advice';
import { points } from '@/lib/format';
import { keysOf } from '@/lib/keys-of';
import { roundedToSum } from '@/lib/rounded-to-sum';
import { consequenceWords } from './consequence-words';
import type { ResultsWords } from './results-words';
import { FAMILY_NAMES, OTHERWISE } from './words';

export type WhyRow = {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly value: number;
  readonly text: string;
};

export type Why = {
  readonly option: string;
  readonly against: string;
  readonly left: { readonly family: FamilyId; readonly name: string };
  readonly right: { readonly family: FamilyId; readonly name: string };
  readonly rows: readonly WhyRow[];
  /** What adds nothing worth telling to either side. */
  readonly even: readonly WhyRow[];
  readonly sum: string;
};

const HUNDREDTH = 0.01;

/**
 * The likely case, which the amounts tell, speaks for one side and the average over all futures, which the bar tells,
 * for the other.
 */
function isOtherwise({ comparison, options, criteria }: Advice, criterion: CriterionId): boolean {
  const [ours, theirs] = [comparison?.option, comparison?.against].map(
    (id) => options.find((option) => option.id === id)?.consequences[criterion]?.likely ?? 0,
  );
  const scale = criteria.find(({ id }) => id === criterion);
  const likely = ((ours ?? 0) - (theirs ?? 0)) * ((scale?.best ?? 0) - (scale?.worst ?? 0));
  return likely * (comparison?.differences[criterion] ?? 0) < 0;
}

/**
 * The signed differences of the contributions, largest first, rounded so that they sum to the margin as
 * it is shown. Undefined where there is nothing to compare with.
 */
export function whyFrom(advice: Advice, words: ResultsWords): Why | undefined {
  const { comparison, options } = advice;
  const ours = options.find(({ id }) => id === comparison?.option);
  const theirs = options.find(({ id }) => id === comparison?.against);
  if (comparison === null || ours === undefined || theirs === undefined) {
    return undefined;
  }
  const criteria = keysOf(comparison.differences).toSorted(
    (a, b) => Math.abs(comparison.differences[b] ?? 0) - Math.abs(comparison.differences[a] ?? 0),
  );
  const exact = criteria.map((criterion) => comparison.differences[criterion] ?? 0);
  const shown = roundedToSum(exact, HUNDREDTH);
  const all = criteria.map((criterion, index) => ({
    id: criterion,
    name: words.criterion(criterion),
    detail: `${consequenceWords(criterion, ours, theirs)}${isOtherwise(advice, criterion) ? OTHERWISE : ''}`,
    value: exact[index] ?? 0,
    text: points(shown[index] ?? 0),
  }));
  const isEven = ({ text }: WhyRow): boolean => text === points(0);
  return {
    option: words.option(ours.id),
    against: words.option(theirs.id),
    left: { family: ours.family, name: FAMILY_NAMES[ours.family].toLowerCase() },
    right: { family: theirs.family, name: FAMILY_NAMES[theirs.family].toLowerCase() },
    rows: all.filter((row) => !isEven(row)),
    even: all.filter(isEven),
    sum: points(shown.reduce((total, value) => total + value, 0)),
  };
}
