import { FAMILY_TONES, TONE_COLOURS } from '@/ui/tokens/chart-colours';
import styles from './FlipRow.module.css';
import type { FlipWinner } from './flips';

/** Who would be recommended: the family in its colour, the option by name, and what that costs. */
export function FlipWinnerText({ winner }: { readonly winner: FlipWinner }) {
  const { family, familyName, name, cost } = winner;
  return (
    <span className={styles.winner}>
      <span style={{ color: TONE_COLOURS[FAMILY_TONES[family]] }}>→ {familyName}</span>
      <small>{name}</small>
      {cost !== undefined && <small>{cost}</small>}
    </span>
  );
}
