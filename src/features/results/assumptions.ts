import type { Assumed } from '@/engine/advice';
import type { Explanation } from '@/engine/explanation';
import type { AnswerId } from '@/questions/answers';
import type { ResultsWords } from './results-words';
import { worthWords } from './words';
import { ASSUMED, BECAUSE_WORDS } from './words-assumptions';

export type AssumptionView = {
  readonly answer: AnswerId;
  readonly question: string;
  readonly taken: string;
  /** How it was left, and what knowing it would be worth. */
  readonly remark: string;
};

export type AssumptionsView = {
  /** Not worked out yet. */
  readonly working: boolean;
  /** Worth knowing, the most worth first; then what is never assumed. */
  readonly shown: readonly AssumptionView[];
  /** Knowing these would not change the answer. */
  readonly folded: readonly AssumptionView[];
};

const isNeverAssumed = ({ taken }: Assumed): boolean => taken.kind === 'none-stated';

/** What was assumed, the most worth knowing first; what is worth nothing apart. */
export function assumptionsFrom(
  explanation: Explanation | undefined,
  words: ResultsWords,
): AssumptionsView {
  if (explanation === undefined) {
    return { working: true, shown: [], folded: [] };
  }
  const { assumed, nextQuestion, settled } = explanation;
  const next = settled ? null : nextQuestion;
  const tells = (each: Assumed) => each.worthUsdPerMonth > 0 || each.answer === next;
  const view = (each: Assumed): AssumptionView => ({
    answer: each.answer,
    question: words.question(each.answer),
    taken: words.taken(each.answer, each.taken),
    remark: isNeverAssumed(each) ? ASSUMED.noneStated : remarkOn(each, each.answer === next),
  });
  const drawn = assumed.filter((each) => !isNeverAssumed(each));
  return {
    working: false,
    shown: [
      ...drawn.filter(tells).toSorted((a, b) => b.worthUsdPerMonth - a.worthUsdPerMonth),
      ...assumed.filter(isNeverAssumed),
    ].map(view),
    folded: drawn.filter((each) => !tells(each)).map(view),
  };
}

const remarkOn = ({ because, worthUsdPerMonth }: Assumed, isNext: boolean): string =>
  [
    BECAUSE_WORDS[because],
    ...(worthUsdPerMonth > 0 || !isNext ? [worthWords(worthUsdPerMonth)] : []),
    ...(isNext ? [ASSUMED.next] : []),
  ].join(' ');
