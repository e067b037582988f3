import { type FocusEvent, type ReactNode, useState } from 'react';
import type { AnswerId } from '@/questions/answers';
import { Section } from '@/ui/layout/Section';
import type { WayOn } from './gates';
import styles from './WayOnPanel.module.css';

type Props = {
  /** Undefined where something fits. */
  readonly wayOn: WayOn | undefined;
  readonly control: (answer: AnswerId) => ReactNode;
};

const fromWords = (from: string | undefined): string =>
  from === undefined ? '' : ` The cheapest of what that opens costs about ${from} a month.`;

const ledeOf = ({ together, question, said, lift, from }: WayOn): string =>
  together.length === 1
    ? `You answered “${question}” with ${said}. What would lift it: ${lift}${fromWords(from)}`
    : `No single answer stands in the way of everything; these do together: ${together.join(' · ')}.`;

/**
 * Where nothing fits: the smallest thing to give up, what it opens, and the control to do so. Stays
 * while the control has the focus, so that it does not vanish under the hand that types.
 */
export function WayOnPanel({ wayOn: current, control }: Props) {
  const [kept, setKept] = useState<WayOn>();
  const wayOn = kept ?? current;
  if (wayOn === undefined) {
    return null;
  }
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) {
      setKept(undefined);
    }
  };
  return (
    <Section
      heading="The smallest thing to give up"
      lede={current === undefined ? 'Something fits now.' : ledeOf(wayOn)}
    >
      <p className={styles.opens}>That would open: {wayOn.opens.join(' · ')}.</p>
      <div className={styles.control} onFocus={() => setKept(wayOn)} onBlur={leave}>
        {control(wayOn.answer)}
      </div>
    </Section>
  );
}
