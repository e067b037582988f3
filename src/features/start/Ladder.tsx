import styles from './Ladder.module.css';
import { RUNGS, WORDS } from './words';

/** Five ways to reach a GPU, as shares of one: a picture with a name, no chart. */
export function Ladder() {
  return (
    <div className={styles.ladder} role="img" aria-label={WORDS.ladder}>
      {RUNGS.map(({ id, label }) => (
        <div key={id}>
          <span>{label}</span>
          <i data-rung={id} />
        </div>
      ))}
    </div>
  );
}
