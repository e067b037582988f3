import type { ReactNode } from 'react';
import { ScreenHeading } from '@/ui/layout/ScreenHeading';
import { Section } from '@/ui/layout/Section';
import { ButtonLink } from '@/ui/controls/Button';
import { type ExampleLink, Examples } from './Examples';
import { Facts } from './Facts';
import { Ladder } from './Ladder';
import styles from './StartPage.module.css';
import { WORDS } from './words';

type Props = {
  readonly startHref: string;
  readonly onStart: () => void;
  readonly examples: readonly ExampleLink[];
  /** Enquiries to go on with; nothing where there are none. */
  readonly drafts: ReactNode;
  readonly figures: number;
};

/** What this is, the way in, what others decided, and what stands behind it. */
export function StartPage({ startHref, onStart, examples, drafts, figures }: Props) {
  return (
    <>
      <div className={styles.top}>
        <div>
          <ScreenHeading>{WORDS.heading}</ScreenHeading>
          <p className={styles.lede}>{WORDS.lede}</p>
          <div className={styles.way}>
            <ButtonLink look="primary" href={startHref} onClick={onStart}>
              {WORDS.start}
            </ButtonLink>
            <span className={styles.effort}>{WORDS.effort}</span>
          </div>
        </div>
        <Ladder />
      </div>
      {drafts}
      <Section heading={WORDS.examples} lede={WORDS.examplesLede}>
        <Examples examples={examples} />
      </Section>
      <Facts figures={figures} />
    </>
  );
}
