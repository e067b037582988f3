import { useId } from 'react';
import styles from './SearchForm.module.css';

type Props<Id extends string> = {
  /** The label of the words to find. */
  readonly find: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The label of the list that narrows them down. */
  readonly narrow: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** What was found, in words. */
  readonly found: string | undefined;
};

/** Finds rows of a long page by their words and by what they are. */
export function SearchForm<Id extends string>(props: Props<Id>) {
  const { find, text, onText, narrow, choices, chosen, onChoose, found } = props;
  const id = useId();
  return (
    <form role="search" className={styles.search} onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={`${id}-text`}>{find}</label>
      <input
        id={`${id}-text`}
        type="search"
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <label htmlFor={`${id}-choice`}>{narrow}</label>
      <select
        id={`${id}-choice`}
        value={chosen}
        onChange={(event) => {
          const choice = choices.find((each) => each.id === event.target.value);
          if (choice !== undefined) {
            onChoose(choice.id);
          }
        }}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
      <p role="status" className={styles.found}>
        {found}
      </p>
    </form>
  );
}
