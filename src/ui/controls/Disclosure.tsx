import { type ReactNode, useState } from 'react';
import styles from './Disclosure.module.css';

type Props = {
  readonly summary: ReactNode;
  readonly open?: boolean;
  /** Draws what is told only once it was opened: for what takes long to draw. */
  readonly lazily?: boolean;
  readonly children: ReactNode;
};

/** More, on demand. */
export function Disclosure({ summary, open = false, lazily = false, children }: Props) {
  const [wasOpened, setOpened] = useState(open || !lazily);
  return (
    <details
      className={styles.disclosure}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) {
          setOpened(true);
        }
      }}
    >
      <summary>{summary}</summary>
      <div className={styles.body}>{wasOpened && children}</div>
    </details>
  );
}
