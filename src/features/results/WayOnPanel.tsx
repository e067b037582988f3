import type { ReactNode } from 'react';
import type { AnswerId } from '@/questions/answers';
import { Section } from '@/ui/layout/Section';
import styles from './WayOnPanel.module.css';
import type { WayOn } from './gates';

type Props = { readonly wayOn: WayOn; readonly control: (answer: AnswerId) => ReactNode };

/** Where nothing fits: the smallest thing to give up, what it opens, and the control to do so. */
export function WayOnPanel({ wayOn, control }: Props) {
  const single = wayOn.together.length === 1;
  return (
    <Section
      heading="The smallest thing to give up"
      lede={
        single
          ? `You answered “${wayOn.question}” with ${wayOn.said}. What would lift it: ${wayOn.lift}`
          : `No single answer stands in the way of everything; these do together: ${wayOn.together.join(' · ')}.`
      }
    >
      <p className={styles.opens}>That would open: {wayOn.opens.join(' · ')}.</p>
      <div className={styles.control}>{control(wayOn.answer)}</div>
    </Section>
  );
}
