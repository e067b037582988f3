import { useState } from 'react';
import { answerOf, controlOf } from '@/app/control-of';
import { useAdvisor, useAdvisorStore } from '@/app/store-context';
import { tryAnswer } from '@/app/try-answer';
import { useAdvice } from '@/app/use-advice';
import { answerText } from '@/questions/answer-words';
import { type AnswerId, type Answers, NOT_SURE } from '@/questions/answers';
import { questionById } from '@/questions/catalogue';
import { Button } from '@/ui/controls/Button';
import { QuestionControl } from '@/ui/controls/QuestionControl';

type Props = {
  readonly id: AnswerId;
  /** What was said before another answer was tried: to go back to. */
  readonly before?: unknown;
};

/** The control of one question, for changing its answer where the result is read. */
export function AnswerInPlace({ id, before }: Props) {
  const scenario = useAdvisor((state) => state.scenario);
  const { advice } = useAdvice(scenario);
  const store = useAdvisorStore();
  const [refused, setRefused] = useState<string>();
  // A new key empties a field whose text was replaced by "not sure" or taken back.
  const [replaced, setReplaced] = useState(0);
  const { answers } = scenario;
  // Before the field was gone to: half of a number is an answer too, and goes when the whole one is refused.
  const [stood, setStood] = useState(answers[id]);
  const question = questionById(id);
  const said = answerOf(id, before);

  const take = (value: Answers[AnswerId] | undefined) => {
    const taken = tryAnswer(store, id, value);
    setRefused(taken.ok ? undefined : taken.error);
    if (!taken.ok) {
      store.getState().answer(id, stood);
    }
  };
  const replace = (value: Answers[AnswerId] | undefined) => {
    setReplaced(replaced + 1);
    take(value);
  };
  return (
    <>
      <p>{question.heading}</p>
      <div onFocus={() => setStood(answers[id])}>
        <QuestionControl
          key={replaced}
          {...controlOf(question, answers, advice)}
          compact
          error={refused}
          onChange={(value) => take(answerOf(id, value))}
        />
      </div>
      {said !== undefined &&
        said !== NOT_SURE &&
        JSON.stringify(said) !== JSON.stringify(answers[id]) && (
          <Button look="quiet" onClick={() => replace(said)}>
            Back to {answerText(id, said)}
          </Button>
        )}
      <Button
        look="quiet"
        aria-pressed={answers[id] === NOT_SURE}
        onClick={() => replace(NOT_SURE)}
      >
        Not sure
      </Button>
      {answers[id] !== undefined && (
        <Button look="quiet" onClick={() => replace(undefined)}>
          Leave open
        </Button>
      )}
    </>
  );
}
