import { type ReactNode, useId } from 'react';
import { Button } from '@/ui/controls/Button';
import styles from './InPlaceRow.module.css';

type Props = {
  /** What the button changes, for those who do not see the row. */
  readonly label: string;
  readonly action: 'Change' | 'Answer' | 'Try it';
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly control: () => ReactNode;
  readonly children: ReactNode;
};

/** A row with a control that appears where the row stands. */
export function InPlaceRow({ label, action, open, onToggle, control, children }: Props) {
  const id = useId();
  const words = open ? 'Done' : action;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        {children}
        <Button
          look="quiet"
          aria-label={`${words}: ${label}`}
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
        >
          {words}
        </Button>
      </div>
      <div id={id} hidden={!open} className={styles.control}>
        {open && control()}
      </div>
    </li>
  );
}
