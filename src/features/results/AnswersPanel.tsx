import type { ReactNode } from 'react';
import type { AnswerId } from '@/questions/answers';
import { Disclosure } from '@/ui/controls/Disclosure';
import { Section } from '@/ui/layout/Section';
import { ShareBar } from '@/ui/layout/ShareBar';
import { FAMILY_TONES } from '@/ui/tokens/chart-colours';
import styles from './AnswersPanel.module.css';
import { InPlaceRow } from './InPlaceRow';
import type { ResultsView } from './results-view-model';
import { useRowsInPlace } from './use-rows-in-place';

export type AnswerRow = { readonly id: AnswerId; readonly label: string; readonly text: string };

/** What was answered, and what could be. */
export type AnswersView = {
  readonly answered: readonly AnswerRow[];
  readonly open: readonly AnswerRow[];
};

type Props = {
  readonly view: ResultsView;
  readonly answers: AnswersView;
  readonly control: (answer: AnswerId) => ReactNode;
};

/** Every answer with its control in place, and the result beside it, so that one sees it move. */
export function AnswersPanel({ view, answers, control }: Props) {
  const all = [...answers.answered, ...answers.open];
  return (
    <Section
      heading="Your answers"
      lede="Change any of them here. The result moves as you do, and the link with it."
    >
      <div className={styles.two}>
        <div className={styles.result}>
          <p className={styles.sentence}>{view.headline.map(({ text }) => text).join('')}</p>
          {view.option !== undefined && (
            <ShareBar
              name="Result of these answers"
              parts={view.futures.shares.map(({ id, name, share, percent }) => ({
                id,
                label: name,
                share,
                percent,
                tone: FAMILY_TONES[id],
              }))}
            />
          )}
        </div>
        <div>
          <AnswerRows rows={answers.answered} all={all} action="Change" control={control} />
          {answers.open.length > 0 && (
            <div className={styles.more}>
              <Disclosure summary={`Answer ${answers.open.length} more`}>
                <AnswerRows rows={answers.open} all={all} action="Answer" control={control} />
              </Disclosure>
            </div>
          )}
        </div>
      </div>
    </Section>
  );
}

type RowsProps = Pick<Props, 'control'> & {
  readonly rows: readonly AnswerRow[];
  readonly all: readonly AnswerRow[];
  readonly action: 'Change' | 'Answer';
};

function AnswerRows({ rows: current, all, action, control }: RowsProps) {
  const { rows, isOpen, toggle } = useRowsInPlace(
    current,
    ({ id }) => id,
    (kept) => all.find(({ id }) => id === kept.id) ?? kept,
  );
  return (
    <ul className={styles.rows}>
      {rows.map(({ id, label, text }) => (
        <InPlaceRow
          key={id}
          label={label}
          action={action}
          open={isOpen(id)}
          onToggle={() => toggle(id)}
          control={() => control(id)}
        >
          <span className={styles.answer}>
            <span className={styles.label}>{label}</span>
            <span className={styles.text}>{text}</span>
          </span>
        </InPlaceRow>
      ))}
    </ul>
  );
}
