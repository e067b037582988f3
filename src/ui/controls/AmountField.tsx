import { type ReactNode, useId, useState } from 'react';
import styles from './AmountField.module.css';
import { type Amount, amountFrom, type Bounds, oneAmountFrom, textOfAmount } from './amount-text';

type Props = {
  readonly name: ReactNode;
  readonly unit: string;
  readonly bounds: Bounds;
  readonly value: Amount | undefined;
  /** Called with what could be read; never with what could not. */
  readonly onChange: (value: Amount | undefined) => void;
  /** Told the sentence about what cannot be read, and undefined when it can be again. */
  readonly onProblem?: ((problem: string | undefined) => void) | undefined;
  /** A problem known elsewhere: with another answer, say. */
  readonly error?: string | undefined;
  readonly look?: 'cards' | 'compact' | undefined;
  readonly describedBy?: string | undefined;
  /** One exact number, or also a range of it. */
  readonly takes?: 'one' | 'range';
};

const sameAmount = (a: Amount | undefined, b: Amount | undefined): boolean =>
  textOfAmount(a) === textOfAmount(b);

/** A text field for a number or a range. What was typed stays typed, readable or not. */
export function AmountField(props: Props) {
  const { name, unit, bounds, value, onChange, onProblem, error, look = 'cards', takes } = props;
  const readFrom = takes === 'one' ? oneAmountFrom : amountFrom;
  const id = useId();
  const [typed, setTyped] = useState({ text: textOfAmount(value), before: value, meant: value });
  // The value when the field was gone to: what is refused may be put back to it.
  const [stood, setStood] = useState(value);
  // What was typed stays, taken or refused; a value that came from elsewhere replaces it.
  const own = [typed.meant, typed.before, stood].some((one) => sameAmount(one, value));
  const text = own ? typed.text : textOfAmount(value);

  const reading = readFrom(text, bounds);
  const problem = reading.ok ? error : reading.error;

  const type = (next: string) => {
    const read = readFrom(next, bounds);
    setTyped({ text: next, before: value, meant: read.ok ? read.value : value });
    onProblem?.(read.ok ? undefined : read.error);
    if (read.ok) {
      onChange(read.value);
    }
  };

  return (
    <div className={look === 'cards' ? styles.field : styles.compact}>
      <label htmlFor={id}>
        {name} <span className={styles.unit}>({unit})</span>
      </label>
      <input
        id={id}
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={[props.describedBy, problem && `${id}-problem`].filter(Boolean).join(' ')}
        onFocus={() => {
          setTyped({ text, before: value, meant: value });
          setStood(value);
        }}
        onChange={(event) => type(event.target.value)}
      />
      <p id={`${id}-problem`} role="alert" className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}
