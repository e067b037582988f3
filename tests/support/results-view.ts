import type { Account } from '@/engine/account/account';
import type { Advice } from '@/engine/advice';
import type { Explanation } from '@/engine/explanation';
import { costsFrom } from '@/features/results/costs';
import type { ResultsWords } from '@/features/results/results-words';
import {
  accountedView,
  decidedView,
  explainedView,
  type ResultsView,
  tossUpFrom,
} from '@/features/results/results-view-model';

/** What the engine has told so far: the verdict first, the rest as it comes. */
type Told = {
  readonly advice: Advice;
  readonly explanation: Explanation | undefined;
  readonly account: Account | undefined;
};

/** All that the results screen draws, put together as the screen does once everything is there. */
export const resultsView = (
  { advice, explanation, account }: Told,
  name: string,
  words: ResultsWords,
): ResultsView => ({
  name,
  tossUp: tossUpFrom(advice, explanation, words),
  costs: costsFrom(advice, words, account),
  ...decidedView(advice, words),
  ...explainedView(advice, explanation, words),
  ...accountedView(advice, account, words),
});
