import { type ReactNode, useId, useRef, useState } from 'react';
import type { AnswerId } from '@/questions/answers';
import { Button } from '@/ui/controls/Button';
import { Disclosure } from '@/ui/controls/Disclosure';
import {
  type ControlValue,
  type ControlView,
  QuestionControl,
} from '@/ui/controls/QuestionControl';
import { ActionBar } from '@/ui/layout/ActionBar';
import { ScreenHeading } from '@/ui/layout/ScreenHeading';
import styles from './QuestionnairePage.module.css';
import type { Onward, QuestionnaireView } from './questionnaire-view-model';
import { SectionSteps } from './SectionSteps';
import { SoFar } from './SoFar';
import { useAnswerKeys } from './use-answer-keys';
import { WORDS } from './words';

type Props = {
  readonly view: QuestionnaireView;
  readonly control: ControlView;
  /** Why the last answer cannot stand beside the others. */
  readonly error: string | undefined;
  readonly onAnswer: (value: ControlValue) => void;
  readonly onNotSure: () => void;
  readonly onGo: (to: Onward) => void;
  /** What helps to find the answer; its keys are its own. */
  readonly helper?: ReactNode;
  readonly resultsHref: string;
  readonly reviewHref: string;
  readonly questionHref: (id: AnswerId) => string;
  /** Where demand can be taken from a file; only of a question on demand. */
  readonly traceHref: string | undefined;
};

/** One decision: the question, why it is asked, its control, the ways on; in the margin what it comes to. */
export function QuestionnairePage(props: Props) {
  const { view, resultsHref, reviewHref, questionHref, ...rest } = props;
  return (
    <div className={styles.grid}>
      <div>
        <SectionSteps sections={view.sections} />
        <QuestionCard key={view.id} view={view} {...rest} />
      </div>
      <SoFar
        view={view.soFar}
        resultsHref={resultsHref}
        reviewHref={reviewHref}
        questionHref={questionHref}
      />
    </div>
  );
}

type CardProps = Omit<Props, 'resultsHref' | 'reviewHref' | 'questionHref'>;

function QuestionCard({ view, control, error, helper, traceHref, ...ways }: CardProps) {
  const { onAnswer, onNotSure, onGo } = ways;
  const id = useId();
  const answer = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string>();
  // "Not sure" and examples replace what was typed, unreadable or not.
  const [filled, setFilled] = useState(0);

  const goOn = () => {
    if (problem === undefined && error === undefined) {
      onGo(view.next);
    } else {
      answer.current?.querySelector('input')?.focus();
    }
  };
  const fill = (act: () => void) => () => {
    setProblem(undefined);
    setFilled(filled + 1);
    act();
  };
  useAnswerKeys(answer, goOn);

  return (
    <>
      <ScreenHeading className={styles.heading}>{view.heading}</ScreenHeading>
      <p id={id} className={styles.why}>
        {view.why}
      </p>
      <div ref={answer}>
        <QuestionControl
          key={filled}
          {...control}
          describedBy={id}
          error={error}
          onChange={onAnswer}
          onProblem={setProblem}
        />
      </div>
      {view.examples.length > 0 && (
        <div className={styles.examples} role="group" aria-label={WORDS.examples}>
          <span aria-hidden="true">{WORDS.examples}</span>
          {view.examples.map((amount) => (
            <Button key={amount} onClick={fill(() => onAnswer(amount))}>
              {amount.toLocaleString('en-US')}
            </Button>
          ))}
        </div>
      )}
      {traceHref !== undefined && (
        <p className={styles.trace}>
          <a href={traceHref}>{WORDS.trace}</a>
        </p>
      )}
      <p className={styles.notSure} role="status">
        {view.saidNotSure && WORDS.saidNotSure}
      </p>
      <ActionBar>
        <Button onClick={() => onGo(view.back)}>{WORDS.back}</Button>
        <Button look="primary" onClick={goOn}>
          {WORDS.next}
        </Button>
        <Button look="quiet" aria-pressed={view.saidNotSure} onClick={fill(onNotSure)}>
          {WORDS.notSure}
        </Button>
      </ActionBar>
      <div className={styles.help}>
        <Disclosure summary={WORDS.help}>
          <p>{view.help}</p>
          <p>
            {WORDS.moves} {view.moves}
          </p>
        </Disclosure>
      </div>
      {helper && <div data-own-keys="">{helper}</div>}
      <p className={styles.position}>
        {view.position && <span>{view.position}</span>}
        <span className={styles.keys}>{WORDS.digits}</span>
      </p>
    </>
  );
}
