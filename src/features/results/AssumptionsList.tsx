import type { ReactNode } from 'react';
import type { AnswerId } from '@/questions/answers';
import { Section } from '@/ui/layout/Section';
import type { AssumptionView } from './assumptions';
import styles from './AssumptionsList.module.css';
import { InPlaceRow } from './InPlaceRow';
import { useRowsInPlace } from './use-rows-in-place';

type Props = {
  readonly assumptions: readonly AssumptionView[];
  readonly control: (answer: AnswerId) => ReactNode;
};

/** What was assumed, what knowing it would be worth, and the control to say it. */
export function AssumptionsList({ assumptions, control }: Props) {
  const { rows, isOpen, toggle } = useRowsInPlace(
    assumptions,
    ({ answer }) => answer,
    (kept) => ({ ...kept, taken: 'answered now', remark: 'No longer assumed.' }),
  );
  if (rows.length === 0) {
    return null;
  }
  return (
    <Section
      heading="What we assumed"
      lede="You left these open, so each was drawn: from what is usual for this kind of work, which is our judgement. Law and isolation are never assumed. Answer any of them here."
    >
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
    </Section>
  );
}
