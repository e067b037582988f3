import { useId } from 'react';
import { type ChoiceWords, DIGITS } from './choice';
import styles from './ChoiceList.module.css';

type Props = {
  /** The accessible name of the group. */
  readonly name: string;
  readonly choices: readonly ChoiceWords[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** `cards`: one a line, with details and digits. `compact`: small, side by side. */
  readonly look?: 'cards' | 'compact' | undefined;
  readonly describedBy?: string | undefined;
};

/** One of several: native radios, so arrows and screen readers work as everywhere. */
export function ChoiceList({ name, choices, value, onChange, look = 'cards', describedBy }: Props) {
  const group = useId();
  return (
    <div
      role="radiogroup"
      aria-label={name}
      aria-describedby={describedBy}
      className={look === 'cards' ? styles.cards : styles.compact}
    >
      {choices.map((choice, index) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            name={group}
            value={choice.value}
            aria-label={choice.label}
            aria-describedby={choice.detail && look === 'cards' ? `${group}${index}` : undefined}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span className={styles.words}>
            {choice.label}
            {choice.detail && look === 'cards' && (
              <small id={`${group}${index}`}>{choice.detail}</small>
            )}
          </span>
          {look === 'cards' && index < DIGITS && <kbd aria-hidden="true">{index + 1}</kbd>}
        </label>
      ))}
    </div>
  );
}
