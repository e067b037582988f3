import { err, ok, type Result } from '@/lib/result';
import { answerText } from '@/questions/answer-words';
import type { AnswerId, Answers } from '@/questions/answers';
import { type Contradiction, contradictionsIn } from '@/questions/impossible-demand';
import type { AdvisorStore } from '@/state/advisor-store';

const WORDS: Readonly<Record<Contradiction['answer'], (answers: Answers) => string>> = {
  peakGpus: ({ meanGpus, peakGpus }) =>
    `An average of ${answerText('meanGpus', meanGpus)} and a peak of ${answerText('peakGpus', peakGpus)} cannot both be true: the peak is at least the average, and at most 14.97 times it. Not taken over; change one of the two.`,
  gpusPerJob: ({ gpusPerJob, peakGpus }) =>
    `One job of ${answerText('gpusPerJob', gpusPerJob)} does not go under a peak of ${answerText('peakGpus', peakGpus)}. Not taken over; change one of the two.`,
};

/** Why no world could have these answers together, in a sentence; undefined where one could. */
export function contradictionIn(answers: Answers): string | undefined {
  const [contradiction] = contradictionsIn(answers);
  return contradiction && WORDS[contradiction.answer](answers);
}

/** Takes an answer over, unless no world could have it beside the others: then says why not. */
export function tryAnswer(
  store: AdvisorStore,
  id: AnswerId,
  value: Answers[AnswerId] | undefined,
): Result<undefined, string> {
  const { scenario, answer } = store.getState();
  const answers: Answers = Object.assign({}, scenario.answers, { [id]: value });
  const problem = contradictionIn(answers);
  if (problem !== undefined) {
    return err(problem);
  }
  answer(id, value);
  return ok(undefined);
}
