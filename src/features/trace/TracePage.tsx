import type { ReactNode } from 'react';
import { ScreenHeading } from '@/ui/layout/ScreenHeading';
import styles from './TracePage.module.css';
import { WORDS } from './words';

type Props = {
  /** Which file demand comes from now, and the way to stop that. */
  readonly current: ReactNode;
  readonly children: ReactNode;
};

/** Demand from a file of the visitor's own: choose, look at what was understood, take it over. */
export function TracePage({ current, children }: Props) {
  return (
    <div className={styles.page}>
      <ScreenHeading>{WORDS.title}</ScreenHeading>
      <p className={styles.lede}>{WORDS.lede}</p>
      {current}
      {children}
    </div>
  );
}
