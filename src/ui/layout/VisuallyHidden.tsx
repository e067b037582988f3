import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

/** For those who listen; nothing to see. A span, so it may stand inside a sentence. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
