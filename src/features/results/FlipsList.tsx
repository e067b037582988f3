import { FAMILY_TONES, TONE_COLOURS } from '@/ui/tokens/chart-colours';
import styles from './FlipsList.module.css';
import type { FlipView } from './flips';

/** Single changes that would turn the answer, nearest first. */
export function FlipsList({ flips }: { readonly flips: readonly FlipView[] }) {
  return (
    <ul className={styles.list}>
      {flips.map(({ answer, question, to, said, winner, family, familyName }) => (
        <li key={`${answer}${to}`} className={styles.flip}>
          <span>
            {question}: <b className={styles.number}>{to}</b>
            <small>{said}</small>
          </span>
          <span style={{ color: TONE_COLOURS[FAMILY_TONES[family]] }} title={winner}>
            → {familyName}
          </span>
        </li>
      ))}
    </ul>
  );
}
