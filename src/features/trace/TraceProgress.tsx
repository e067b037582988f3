import { percent } from '@/lib/format';
import { Button } from '@/ui/controls/Button';
import styles from './TraceProgress.module.css';
import { readingWords, WORDS } from './words';

type Props = {
  readonly name: string;
  /** How much of it is read, 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
};

/** A file being read, and the way to stop it. */
export function TraceProgress({ name, share, onCancel }: Props) {
  return (
    <div className={styles.progress}>
      <p>{readingWords(name, percent(share))}</p>
      <progress aria-label={readingWords(name, '')} max={1} value={share} className={styles.bar} />
      <Button onClick={onCancel}>{WORDS.cancel}</Button>
    </div>
  );
}
