import type { Advice } from '@/engine/advice';
import type { AnswerId } from '@/questions/answers';
import type { ResultsWords } from './results-words';
import { BECAUSE_WORDS, NEXT_WORDS, worthWords } from './words';

export type AssumptionView = {
  readonly answer: AnswerId;
  readonly question: string;
  readonly taken: string;
  /** Why it was assumed, and what knowing it would be worth. */
  readonly remark: string;
};

/** What was assumed, the most worth knowing first. */
export const assumptionsFrom = (
  { assumed, nextQuestion }: Advice,
  words: ResultsWords,
): readonly AssumptionView[] =>
  assumed
    .toSorted((a, b) => b.worthUsdPerMonth - a.worthUsdPerMonth)
    .map(({ answer, taken, because, worthUsdPerMonth }) => ({
      answer,
      question: words.question(answer),
      taken: words.taken(answer, taken),
      remark: [
        BECAUSE_WORDS[because],
        worthWords(worthUsdPerMonth),
        ...(answer === nextQuestion && worthUsdPerMonth > 0 ? [NEXT_WORDS] : []),
      ].join(' '),
    }));
