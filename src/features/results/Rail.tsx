import { useState } from 'react';
import type { AnswerId } from '@/questions/answers';
import { Button } from '@/ui/controls/Button';
import { TextField } from '@/ui/controls/TextField';
import styles from './Rail.module.css';
import { OWN_PRICES } from './words-own-prices';

type Props = {
  readonly name: string;
  readonly chips: readonly { readonly id: AnswerId; readonly text: string }[];
  /** "3 prices are yours". */
  readonly ownPrices?: string | undefined;
  readonly onRename: (name: string) => void;
  readonly onChangeAnswers: () => void;
};

const LONGEST_NAME = 120;

/** Whose advice this is: the scenario by name, its answers as chips. */
export function Rail({ name, chips, ownPrices, onRename, onChangeAnswers }: Props) {
  const [typed, setTyped] = useState<string>();
  const close = () => {
    if (typed !== undefined) {
      onRename(typed);
    }
    setTyped(undefined);
  };
  return (
    <div className={styles.rail}>
      {typed === undefined ? (
        <span className={styles.name}>
          <b>{name}</b>
          <Button look="quiet" onClick={() => setTyped(name)}>
            Rename
          </Button>
        </span>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            close();
          }}
        >
          <TextField
            name="Name of this scenario"
            value={typed}
            maxLength={LONGEST_NAME}
            onChange={setTyped}
          />
          <Button type="submit">Save name</Button>
        </form>
      )}
      {ownPrices !== undefined && <a href={OWN_PRICES.href}>{ownPrices}</a>}
      {chips.length > 0 && (
        <ul className={styles.chips} aria-label="Your answers in short">
          {chips.map(({ id, text }) => (
            <li key={id} className={styles.chip}>
              {text}
            </li>
          ))}
        </ul>
      )}
      <Button look="quiet" className={styles.change} onClick={onChangeAnswers}>
        Change answers
      </Button>
    </div>
  );
}
