import type { ReactNode } from 'react';
import type { AnswerId } from '@/questions/answers';
import { Disclosure } from '@/ui/controls/Disclosure';
import { Section } from '@/ui/layout/Section';
import type { AssumptionsView, AssumptionView } from './assumptions';
import styles from './AssumptionsList.module.css';
import { InPlaceRow } from './InPlaceRow';
import { type RowsInPlace, useRowsInPlace } from './use-rows-in-place';
import { ASSUMED, foldedWords } from './words-assumptions';

type Props = {
  readonly assumptions: AssumptionsView;
  readonly control: (answer: AnswerId) => ReactNode;
};

const useAssumptionRows = (
  assumptions: readonly AssumptionView[],
  all: readonly AssumptionView[],
): RowsInPlace<AssumptionView, AnswerId> =>
  useRowsInPlace(
    assumptions,
    ({ answer }) => answer,
    (kept) =>
      all.find(({ answer }) => answer === kept.answer) ?? {
        ...kept,
        taken: ASSUMED.answeredNow,
        remark: ASSUMED.noLonger,
      },
  );

/** What was assumed, what knowing it would be worth, and the control to say it. */
export function AssumptionsList({ assumptions, control }: Props) {
  const all = [...assumptions.shown, ...assumptions.folded];
  const shown = useAssumptionRows(assumptions.shown, all);
  const inSight = shown.rows.map(({ answer }) => answer);
  const folded = useAssumptionRows(
    assumptions.folded.filter(({ answer }) => !inSight.includes(answer)),
    all,
  );
  if (!assumptions.working && shown.rows.length + folded.rows.length === 0) {
    return null;
  }
  return (
    <Section heading={ASSUMED.heading} lede={assumptions.working ? ASSUMED.working : ASSUMED.lede}>
      <div className={assumptions.working ? styles.place : undefined}>
        <AssumptionRows {...shown} control={control} />
      </div>
      {folded.rows.length > 0 && (
        <div className={styles.more}>
          <Disclosure summary={foldedWords(folded.rows.length)}>
            <AssumptionRows {...folded} control={control} />
          </Disclosure>
        </div>
      )}
    </Section>
  );
}

type RowsProps = Pick<Props, 'control'> & RowsInPlace<AssumptionView, AnswerId>;

function AssumptionRows({ rows, isOpen, toggle, control }: RowsProps) {
  return (
    <ul className={styles.list}>
      {rows.map(({ answer, question, taken, remark }) => (
        <InPlaceRow
          key={answer}
          label={question}
          action="Answer"
          open={isOpen(answer)}
          onToggle={() => toggle(answer)}
          control={() => control(answer)}
        >
          <p className={styles.words}>
            {question}: <span className={styles.taken}>{taken}</span>
            <small>{remark}</small>
          </p>
        </InPlaceRow>
      ))}
    </ul>
  );
}
