import { useState } from 'react';
import { controlOf, answerOf } from '@/app/control-of';
import { useAdvisor, useAdvisorStore, useNavigation } from '@/app/store-context';
import { tryAnswer } from '@/app/try-answer';
import { useAdvice, useInquiry } from '@/app/use-advice';
import { QuestionnairePage } from '@/features/questionnaire/QuestionnairePage';
import { type Onward, questionnaireView } from '@/features/questionnaire/questionnaire-view-model';
import { answerText } from '@/questions/answer-words';
import { type AnswerId, NOT_SURE } from '@/questions/answers';
import { QUESTIONS, questionById } from '@/questions/catalogue';
import { progressThrough, questionsToAsk } from '@/questions/questions-to-ask';
import { MemoryHelper } from './MemoryHelper';

/** A share in the margin may be a point off: it is there in a quarter of the time. */
const PANEL_DRAWS = 2_000;

/** What a utilisation file answers. */
const isOnDemand = (id: AnswerId): boolean =>
  ['meanGpus', 'peakGpus', 'demandPattern', 'hoursPerWeek'].includes(id);

export function QuestionnaireScreen({ question: id }: { readonly question: AnswerId }) {
  const scenario = useAdvisor((state) => state.scenario);
  const store = useAdvisorStore();
  const { go, hrefOf } = useNavigation();
  const { advice, stale } = useAdvice(scenario, PANEL_DRAWS);
  const { inquiry, stale: inquiryStale } = useInquiry(scenario, PANEL_DRAWS);
  const [refused, setRefused] = useState<{ readonly id: AnswerId; readonly text: string }>();

  const { answers } = scenario;
  const question = questionById(id);
  const view = questionnaireView({
    question,
    progress: progressThrough(answers, id),
    asked: questionsToAsk(answers),
    questions: QUESTIONS,
    answers,
    advice,
    stale,
    inquiry,
    inquiryStale,
    wordsFor: (other) => answerText(other.id, answers[other.id]),
  });

  const answer = (value: ReturnType<typeof answerOf>) => {
    const taken = tryAnswer(store, id, value);
    setRefused(taken.ok ? undefined : { id, text: taken.error });
  };
  const onward = (to: Onward) => {
    setRefused(undefined);
    go(to.kind === 'question' ? { kind: 'question', question: to.id } : { kind: to.kind });
  };

  return (
    <QuestionnairePage
      view={view}
      control={controlOf(question, answers, advice)}
      error={refused?.id === id ? refused.text : undefined}
      onAnswer={(value) => answer(answerOf(id, value))}
      onNotSure={() => {
        answer(NOT_SURE);
        onward(view.next);
      }}
      onGo={onward}
      helper={id === 'gpuMemoryGb' && <MemoryHelper />}
      resultsHref={hrefOf({ kind: 'results' })}
      reviewHref={hrefOf({ kind: 'review' })}
      traceHref={isOnDemand(id) ? hrefOf({ kind: 'trace' }) : undefined}
      questionHref={(other) => hrefOf({ kind: 'question', question: other })}
    />
  );
}
