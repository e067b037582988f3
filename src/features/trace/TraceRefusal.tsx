import { Button } from '@/ui/controls/Button';
import styles from './TraceRefusal.module.css';
import type { Values } from '@/traces/demand-series';
import { MEANINGS, WORDS } from './words';

type Props = {
  readonly name: string;
  /** Where, what was found, what was expected. */
  readonly sentence: string;
  /** Names to choose from, where the choice is the problem. */
  readonly choices: readonly string[];
  readonly onChoose: (column: string) => void;
  /** Where the problem is what the values count, or what was said of them; undefined where it is another one. */
  readonly onMeaning: ((values: Values) => void) | undefined;
};

/** Why a file was not read, and the way on. */
export function TraceRefusal({ name, sentence, choices, onChoose, onMeaning }: Props) {
  return (
    <section className={styles.refusal} role="alert">
      <h2>
        {WORDS.refused}: {name}
      </h2>
      <p>{sentence}</p>
      {choices.length === 0 && <p>{WORDS.refusedWay}</p>}
      {onMeaning !== undefined && (
        <>
          <h3>{WORDS.meaning}</h3>
          <ul className={styles.choices}>
            {MEANINGS.map(({ value, label }) => (
              <li key={value}>
                <Button onClick={() => onMeaning(value)}>{label}</Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {choices.length > 0 && (
        <>
          <h3>{WORDS.whichSeries}</h3>
          <ul className={styles.choices}>
            {choices.map((choice) => (
              <li key={choice}>
                <Button onClick={() => onChoose(choice)}>{choice}</Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
