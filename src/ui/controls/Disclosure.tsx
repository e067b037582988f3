import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

type Props = {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** More, on demand. */
export function Disclosure({ summary, open = false, children }: Props) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
