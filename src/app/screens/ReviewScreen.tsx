import { useState } from 'react';
import { answerOf, controlOf } from '@/app/control-of';
import { useAdvisor, useAdvisorStore, useNavigation } from '@/app/store-context';
import { tryAnswer } from '@/app/try-answer';
import { useAdvice } from '@/app/use-advice';
import { ReviewPage } from '@/features/questionnaire/ReviewPage';
import { reviewView } from '@/features/questionnaire/review-view-model';
import { answerText } from '@/questions/answer-words';
import { type AnswerId, NOT_SURE } from '@/questions/answers';
import { QUESTIONS, questionById, SECTIONS } from '@/questions/catalogue';
import { questionsToAsk } from '@/questions/questions-to-ask';

/** Of the advice only the proposed order of priorities is shown here. */
const ORDER_DRAWS = 100;

export function ReviewScreen() {
  const scenario = useAdvisor((state) => state.scenario);
  const rename = useAdvisor((state) => state.rename);
  const store = useAdvisorStore();
  const { hrefOf } = useNavigation();
  const { advice } = useAdvice(scenario, ORDER_DRAWS);
  const [refused, setRefused] = useState<{ readonly id: AnswerId; readonly text: string }>();

  const { answers } = scenario;
  const answer = (id: AnswerId, value: ReturnType<typeof answerOf>) => {
    const taken = tryAnswer(store, id, value);
    setRefused(taken.ok ? undefined : { id, text: taken.error });
  };

  return (
    <ReviewPage
      view={reviewView({
        name: scenario.name ?? '',
        sections: SECTIONS,
        questions: QUESTIONS,
        asked: questionsToAsk(answers),
        answers,
        wordsFor: ({ id }) => answerText(id, answers[id]),
      })}
      controlFor={(id) => controlOf(questionById(id), answers, advice)}
      error={refused}
      onAnswer={(id, value) => answer(id, answerOf(id, value))}
      onNotSure={(id) => answer(id, NOT_SURE)}
      onRename={rename}
      resultsHref={hrefOf({ kind: 'results' })}
    />
  );
}
