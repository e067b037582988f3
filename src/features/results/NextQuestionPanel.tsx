import { Fragment, type ReactNode } from 'react';
import type { AnswerId } from '@/questions/answers';
import { Disclosure } from '@/ui/controls/Disclosure';
import { Tag } from '@/ui/controls/Tag';
import { Section } from '@/ui/layout/Section';
import { FAMILY_TONES, TONE_COLOURS } from '@/ui/tokens/chart-colours';
import { InPlaceRow } from './InPlaceRow';
import styles from './NextQuestionPanel.module.css';
import type { NextQuestionView, OpenQuestionView, OutcomeView } from './next-question';
import { useRowsInPlace } from './use-rows-in-place';
import { NEXT, othersWords } from './words-next';

type Props = {
  /** Undefined where nothing fits. */
  readonly view: NextQuestionView | undefined;
  readonly control: (answer: AnswerId) => ReactNode;
};

/** The open question that could change most, with what it would mean, answerable where it stands. */
export function NextQuestionPanel({ view, control }: Props) {
  if (view === undefined) {
    return null;
  }
  const { lede, first, others, open } = view;
  return (
    <Section heading={NEXT.heading} lede={lede ?? NEXT.working}>
      <div className={lede === undefined ? styles.place : undefined}>
        <QuestionRows questions={first} open={open} control={control} />
        {others.length > 0 && (
          <div className={styles.more}>
            <Disclosure summary={othersWords(others.length, first.length)}>
              <QuestionRows questions={others} open={open} control={control} />
            </Disclosure>
          </div>
        )}
      </div>
    </Section>
  );
}

type RowsProps = Pick<Props, 'control'> & {
  readonly questions: readonly OpenQuestionView[];
  readonly open: readonly AnswerId[];
};

function QuestionRows({ questions, open, control }: RowsProps) {
  const { rows, isOpen, toggle } = useRowsInPlace(
    questions,
    ({ answer }) => answer,
    (kept) => (open.includes(kept.answer) ? kept : { ...kept, remark: NEXT.answered }),
  );
  return (
    <ul>
      {rows.map(({ answer, question, asks, remark, outcomes }) => (
        <Fragment key={answer}>
          <InPlaceRow
            label={question}
            action="Answer"
            open={isOpen(answer)}
            onToggle={() => toggle(answer)}
            control={() => control(answer)}
          >
            <p className={styles.question}>
              <span className={styles.asks}>{asks}</span> <small>{remark}</small>
            </p>
          </InPlaceRow>
          {outcomes.length > 0 && (
            <li>
              <Outcomes name={asks} outcomes={outcomes} />
            </li>
          )}
        </Fragment>
      ))}
    </ul>
  );
}

type OutcomesProps = { readonly name: string; readonly outcomes: readonly OutcomeView[] };

function Outcomes({ name, outcomes }: OutcomesProps) {
  return (
    <ul className={styles.outcomes} aria-label={name}>
      {outcomes.map(({ level, likely, family, means, option, turns }) => (
        <li key={level}>
          <span>
            <b className={styles.level}>{level}</b>
            <small>{likely}</small>
          </span>
          <span>
            <span style={{ color: TONE_COLOURS[FAMILY_TONES[family]] }}>{means}</span>
            {turns && <Tag tone="warn">{NEXT.turns}</Tag>}
            <small>{option}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
