import { useId } from 'react';
import { keysOf } from '@/lib/keys-of';
import styles from './PriceSearch.module.css';
import { PRICES_WORDS, SHOWN_WORDS, type ShownId } from './words';

type Props = {
  readonly text: string;
  readonly show: ShownId;
  readonly found: string | undefined;
  readonly onText: (text: string) => void;
  readonly onShow: (show: ShownId) => void;
};

/** Finds prices by their words, and by what they are to the visitor. */
export function PriceSearch({ text, show, found, onText, onShow }: Props) {
  const id = useId();
  return (
    <form role="search" className={styles.search} onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={`${id}-text`}>{PRICES_WORDS.find}</label>
      <input
        id={`${id}-text`}
        type="search"
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <label htmlFor={`${id}-show`}>{PRICES_WORDS.show}</label>
      <select
        id={`${id}-show`}
        value={show}
        onChange={(event) => {
          const chosen = keysOf(SHOWN_WORDS).find((each) => each === event.target.value);
          if (chosen !== undefined) {
            onShow(chosen);
          }
        }}
      >
        {keysOf(SHOWN_WORDS).map((each) => (
          <option key={each} value={each}>
            {SHOWN_WORDS[each]}
          </option>
        ))}
      </select>
      <p role="status" className={styles.found}>
        {found}
      </p>
    </form>
  );
}
