import { type FormEvent, useId, useRef, useState } from 'react';
import type { Result } from '@/lib/result';
import type { Quote } from '@/questions/quote';
import { Button } from '@/ui/controls/Button';
import styles from './Quotes.module.css';
import {
  type CardChoice,
  type DraftField,
  type DraftProblems,
  hasTerm,
  isBought,
  type Offerable,
  type QuoteDraft,
} from './quote-draft';
import { FIELD_WORDS, priceLabel, QUOTE_WORDS } from './words-quotes';

type Props = {
  readonly heading: string;
  readonly save: string;
  readonly start: QuoteDraft;
  readonly offerable: readonly Offerable[];
  readonly cards: readonly CardChoice[];
  readonly read: (draft: QuoteDraft) => Result<Quote, DraftProblems>;
  readonly onSave: (quote: Quote) => void;
  readonly onCancel: () => void;
};

const NO_PROBLEMS: DraftProblems = {};

/** The fields of an offer. What was typed stays typed; what cannot be taken says so at its field. */
export function QuoteForm(props: Props) {
  const { offerable, cards, read } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(props.start);
  const [problems, setProblems] = useState(NO_PROBLEMS);

  const change = (part: Partial<QuoteDraft>) => {
    setDraft({ ...draft, ...part });
    setProblems(NO_PROBLEMS);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const quote = read(draft);
    if (quote.ok) {
      props.onSave(quote.value);
      return;
    }
    setProblems(quote.error);
    const [first] = Object.keys(quote.error);
    form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };

  const text = (field: Exclude<DraftField, 'supportIncluded'>, label: string) => (
    <div className={styles.field}>
      <label htmlFor={`${id}-${field}`}>{label}</label>
      <input
        id={`${id}-${field}`}
        name={field}
        type="text"
        inputMode={field === 'provider' ? 'text' : 'decimal'}
        autoComplete="off"
        value={draft[field]}
        aria-invalid={problems[field] !== undefined}
        aria-describedby={`${id}-${field}-problem`}
        onChange={(event) => change({ [field]: event.target.value })}
      />
      <p id={`${id}-${field}-problem`} role="alert" className={styles.problem}>
        {problems[field]}
      </p>
    </div>
  );

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={props.heading}
      onSubmit={submit}
      noValidate
    >
      <h3>{props.heading}</h3>
      {text('provider', FIELD_WORDS.provider)}
      <div className={styles.field}>
        <label htmlFor={`${id}-option`}>{FIELD_WORDS.option}</label>
        <select
          id={`${id}-option`}
          name="option"
          value={draft.option}
          onChange={(event) => change({ option: event.target.value })}
        >
          {offerable.map(({ id: value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-card`}>{FIELD_WORDS.card}</label>
        <select
          id={`${id}-card`}
          name="card"
          value={draft.card}
          onChange={(event) => change({ card: event.target.value })}
        >
          <option value="">{QUOTE_WORDS.notSaid}</option>
          {cards.map(({ id: value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {text('price', priceLabel(isBought(draft, offerable)))}
      {text('gpus', FIELD_WORDS.gpus)}
      {text('minimumGpus', FIELD_WORDS.minimumGpus)}
      {hasTerm(draft, offerable) && text('termMonths', FIELD_WORDS.termMonths)}
      <label className={styles.check}>
        <input
          type="checkbox"
          name="supportIncluded"
          checked={draft.supportIncluded}
          onChange={(event) => change({ supportIncluded: event.target.checked })}
        />
        {FIELD_WORDS.supportIncluded}
      </label>
      <div className={styles.actions}>
        <Button type="submit" look="primary">
          {props.save}
        </Button>
        <Button onClick={props.onCancel}>{QUOTE_WORDS.cancel}</Button>
      </div>
    </form>
  );
}
