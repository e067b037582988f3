import { FlipWinnerText } from './FlipWinnerText';
import styles from './FlipRow.module.css';
import type { PairView } from './flips';
import { FLIPS } from './words-flips';

/** Two answers that turn it only together. */
export function FlipPairs({ pairs }: { readonly pairs: readonly PairView[] }) {
  return (
    <ul className={styles.pairs}>
      {pairs.map(({ changes, winner }) => (
        <li key={changes.map(({ answer }) => answer).join()} className={styles.figure}>
          <div className={styles.flip}>
            <div>
              {FLIPS.pairs}
              <ul className={styles.pair}>
                {changes.map(({ answer, words, said }) => (
                  <li key={answer}>
                    {words.lead}{' '}
                    <b className={words.isAmount ? styles.amount : undefined}>{words.value}</b>
                    <small>{said}.</small>
                  </li>
                ))}
              </ul>
            </div>
            <FlipWinnerText winner={winner} />
          </div>
        </li>
      ))}
    </ul>
  );
}
