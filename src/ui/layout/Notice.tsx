import type { ReactNode } from 'react';
import { Button } from '@/ui/controls/Button';
import styles from './Notice.module.css';

type Props = {
  readonly kind?: 'plain' | 'warn';
  readonly onDismiss?: (() => void) | undefined;
  readonly children: ReactNode;
};

/** Something to know before going on. Announced when it appears. */
export function Notice({ kind = 'plain', onDismiss, children }: Props) {
  return (
    <div className={styles.notice} data-kind={kind} role={kind === 'warn' ? 'alert' : 'status'}>
      <div className={styles.words}>{children}</div>
      {onDismiss && (
        <Button look="quiet" onClick={onDismiss}>
          Dismiss
        </Button>
      )}
    </div>
  );
}
