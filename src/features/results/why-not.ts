import type { CriterionId } from '@/dataset/ids';
import type { Advice, Behind, OptionAdvice } from '@/engine/advice';
import { usd } from '@/lib/format';
import { keysOf } from '@/lib/keys-of';
import { roundedToSum } from '@/lib/rounded-to-sum';
import { consequenceWords } from './consequence-words';
import { type GateView, gateView } from './gates';
import type { ResultsWords } from './results-words';
import { aheadBecause, behindWords } from './words-why-not';

export type WhyNotRow = {
  readonly id: CriterionId;
  readonly name: string;
  /** Its own consequence against that of the recommended option: "14 ms against 9 ms at p99". */
  readonly detail: string;
  /** What the difference is worth a month: "$4.60k". */
  readonly money: string;
};

/** Why an option is not the recommended one. */
export type WhyNot = {
  readonly name: string;
  readonly against: string;
  /** The whole in one line: "behind by $9.20k a month, most of it on cost". */
  readonly summary: string;
  /** What rules it out in a part of the futures; of an option that cannot be chosen nothing. */
  readonly gates: readonly GateView[];
  readonly loses: readonly WhyNotRow[];
  readonly wins: readonly WhyNotRow[];
  /** Considerations on which there is nothing to tell. */
  readonly even: readonly string[];
  readonly total: string;
};

const DIGITS = 3;

/**
 * What a point of value is worth in USD a month: the same for all options, so it is read off the one
 * that lies furthest from the recommended, where it is most exact. 0 where none lies behind.
 */
function usdPerPoint({ options }: Advice): number {
  const [furthest] = options
    .flatMap(({ behind }) => behind ?? [])
    .toSorted((a, b) => Math.abs(b.margin) - Math.abs(a.margin));
  return furthest === undefined || furthest.margin === 0 ? 0 : furthest.marginUsd / furthest.margin;
}

type Difference = { readonly criterion: CriterionId; readonly usd: number };

/** The differences in money, so rounded that what is shown adds up; the largest first. */
function differencesOf({ differences, marginUsd }: Behind, rate: number): readonly Difference[] {
  const criteria = keysOf(differences);
  const exact = criteria.map((criterion) => (differences[criterion] ?? 0) * rate);
  const largest = Math.max(...exact.map(Math.abs), Math.abs(marginUsd), 1);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(largest)) - (DIGITS - 1));
  const shown = roundedToSum(exact, step);
  return criteria
    .map((criterion, index) => ({ criterion, usd: shown[index] ?? 0 }))
    .toSorted((a, b) => Math.abs(b.usd) - Math.abs(a.usd));
}

function summaryOf(
  option: OptionAdvice,
  total: number,
  [worst]: readonly WhyNotRow[],
  advice: Advice,
): string {
  if (!option.feasible) {
    return behindWords(total);
  }
  return total > 0 && worst !== undefined
    ? `${behindWords(total)}, most of it on ${worst.name.toLowerCase()}`
    : `${behindWords(total)}, ${aheadBecause(option, advice)}`;
}

/** The option against the recommended one, where it loses and where it is better. Undefined for that one itself. */
export function whyNotFrom(
  option: OptionAdvice,
  advice: Advice,
  words: ResultsWords,
): WhyNot | undefined {
  const recommended = advice.options.find(({ id }) => id === advice.verdict.option);
  if (option.behind === null || recommended === undefined) {
    return undefined;
  }
  const differences = differencesOf(option.behind, usdPerPoint(advice));
  const rowOf = ({ criterion, usd: difference }: Difference): WhyNotRow => ({
    id: criterion,
    name: words.criterion(criterion),
    detail: consequenceWords(criterion, option, recommended),
    money: usd(Math.abs(difference)),
  });
  const loses = differences.filter((difference) => difference.usd > 0).map(rowOf);
  const total = differences.reduce((sum, difference) => sum + difference.usd, 0);
  return {
    name: words.option(option.id),
    against: words.option(recommended.id),
    summary: summaryOf(option, total, loses, advice),
    gates: option.feasible
      ? option.excludedBy.map((finding) => gateView(finding, advice, words))
      : [],
    loses,
    wins: differences.filter((difference) => difference.usd < 0).map(rowOf),
    even: differences
      .filter((difference) => difference.usd === 0)
      .map(({ criterion }) => words.criterion(criterion)),
    total: behindWords(total),
  };
}
