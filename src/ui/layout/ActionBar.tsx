import type { ReactNode } from 'react';
import styles from './ActionBar.module.css';

/** The main actions of a screen: in a row on the page, at the thumb on a phone. */
export function ActionBar({ children }: { readonly children: ReactNode }) {
  return <div className={styles.bar}>{children}</div>;
}
