import type { Consequence, VerdictKind } from '@/engine/advice';
import type { Basis, CriterionId, FamilyId } from '@/dataset/ids';
import { count, usd } from '@/lib/format';
import { amountIn } from '@/lib/unit-words';

/** Every word of the results screen that is not the engine's, a question's or an option's. */

export const FAMILY_NAMES: Readonly<Record<FamilyId, string>> = {
  'bare-metal': 'Bare metal',
  virtual: 'Virtual',
  split: 'Split',
};

export const VERDICT_WORDS: Readonly<Record<VerdictKind, string>> = {
  clear: 'a clear answer',
  leaning: 'leaning, not settled',
  'toss-up': 'too close to call',
  'nothing-fits': 'nothing fits',
};

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  measured: 'measured',
  specified: 'specified',
  'list-price': 'list price',
  'vendor-claim': 'vendor claim',
  judgement: 'our judgement',
};

/** Considerations whose part in the margin rounds to nothing. */
export const evenWords = (amount: number): string =>
  `${amount === 1 ? 'One more makes' : `${amount} more make`} no difference worth telling`;

/** Of a toss-up with several as good: which. One that is slightly ahead has no equal, and the headline names it. */
export const equalsWords = (options: readonly string[]): string | undefined =>
  options.length > 1 ? `As good as each other: ${options.join(' · ')}.` : undefined;

/**
 * Of a toss-up: the questions that would tell the equals apart, or settle it where one is ahead; two only together;
 * undefined while they are sought.
 */
export const apartWords = (questions: readonly string[] | undefined, equals: boolean): string => {
  const what = equals ? 'tell them apart' : 'settle it';
  if (questions === undefined) {
    return `Working out what would ${what}…`;
  }
  return questions.length === 0
    ? `No answer that is still open would ${what}.`
    : `Knowing ${questions.map((question) => `“${question}”`).join(' and ')} would ${what} best.`;
};

export const futuresWords = (draws: number, nothingFeasibleShare: number): string => {
  const fitting = Math.round(draws * (1 - nothingFeasibleShare));
  return fitting === draws
    ? `of ${count(draws)} plausible futures`
    : `of the ${count(fitting)} futures in which something fits; in ${count(draws - fitting)} of ${count(draws)} nothing does`;
};

/** What an amount of each criterion is: "6.1 ms at p99". */
export const AMOUNT_OF: Readonly<Record<CriterionId, string>> = {
  cost: 'a month',
  latency: 'at p99',
  'time-to-capacity': 'to the first GPU',
  'lock-in': 'stranded if the need shrinks',
  isolation: 'above what you need',
  operations: 'a month of your team',
  resilience: 'a year without capacity',
};

/** The two consequences behind a bar: "$52.4k against $67.9k a month". */
export const againstWords = (
  criterion: CriterionId,
  ours: Consequence | undefined,
  theirs: Consequence | undefined,
): string => {
  if (ours === undefined || theirs === undefined) {
    return '';
  }
  const [left, right] = [ours, theirs].map(({ likely, unit }) => amountIn(likely, unit));
  return left === right
    ? `${left} ${AMOUNT_OF[criterion]} in both`
    : `${left} against ${right} ${AMOUNT_OF[criterion]}`;
};

/** Behind the amounts of a bar that points the other way than they do. */
export const OTHERWISE = ' in the likely case; on average over all futures the other way round';

export const worthWords = (usdPerMonth: number): string =>
  usdPerMonth > 0
    ? `Knowing it is worth about ${usd(usdPerMonth)} a month.`
    : 'Knowing it would hardly change the answer.';

/** "6 more that are ruled out". */
export const furtherOutWords = (amount: number): string =>
  amount === 1 ? 'One more that is ruled out' : `${amount} more that are ruled out`;

/** What a disclosure holds of options, in the order of their scores. */
export const moreThatFit = (further: number): string =>
  further === 1
    ? 'One more that fits, with a lower score'
    : `${further} more that fit, with lower scores`;

/** How to read a range of cost, and what is left out of the picture. */
export const rangeWords = (dearer: number): string =>
  `From the 10th to the 90th percentile of the futures, with a tick at the likely value.${
    dearer === 0
      ? ''
      : ` ${dearer === 1 ? 'One dearer option is' : `${dearer} dearer options are`} in the table.`
  }`;

export const MARKS = {
  none: undefined,
  beyond: 'beyond the scale',
  bounded: 'so far beyond the scale that it is cut off',
} as const;
