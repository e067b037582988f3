import { Button } from '@/ui/controls/Button';
import styles from './TraceRefusal.module.css';
import { WORDS } from './words';

type Props = {
  readonly name: string;
  /** Where, what was found, what was expected. */
  readonly sentence: string;
  /** Names to choose from, where the choice is the problem. */
  readonly choices: readonly string[];
  readonly onChoose: (column: string) => void;
};

/** Why a file was not read, and the way on. */
export function TraceRefusal({ name, sentence, choices, onChoose }: Props) {
  return (
    <section className={styles.refusal} role="alert">
      <h2>
        {WORDS.refused}: {name}
      </h2>
      <p>{sentence}</p>
      {choices.length === 0 ? (
        <p>{WORDS.refusedWay}</p>
      ) : (
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
