import { useRef, useState } from 'react';
import type { Result } from '@/lib/result';
import type { CardId } from '@/dataset/ids';
import type { QuoteProblem } from '@/questions/parse-quote';
import type { Quote } from '@/questions/quote';
import { Button, ButtonLink } from '@/ui/controls/Button';
import { Section } from '@/ui/layout/Section';
import { type CardChoice, draftOf, type Offerable, quoteFrom } from './quote-draft';
import { FilePanel, type FileState } from './FilePanel';
import { QuoteForm } from './QuoteForm';
import styles from './Quotes.module.css';
import type { QuoteRow } from './quotes-view';
import { QUOTE_WORDS } from './words-quotes';

export type QuoteListProps = {
  readonly quotes: readonly Quote[];
  readonly rows: readonly QuoteRow[];
  readonly most: number;
  readonly offerable: readonly Offerable[];
  readonly cards: readonly CardChoice[];
  /** The card of the need, where it was said. */
  readonly card: CardId | undefined;
  readonly parse: (input: object) => Result<Quote, readonly QuoteProblem[]>;
  readonly resultsHref: string;
  readonly file: FileState;
  readonly onAdd: (quote: Quote) => void;
  readonly onChange: (index: number, quote: Quote) => void;
  readonly onRemove: (index: number) => void;
  /** In the place that it had. */
  readonly onPutBack: (index: number, quote: Quote) => void;
  /** What a table of offers is like. */
  readonly fileHelp: string;
  readonly onTemplate: () => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
};

/** What was done last, with the offer that can be put back. */
type Told = {
  readonly words: string;
  readonly removed?: { readonly index: number; readonly quote: Quote };
};
const NOTHING_TOLD: Told = { words: '' };

/** Which offer is open in the form: one of the list, a new one, or none. */
type Open = number | 'new' | undefined;

/** The offers that the visitor received, each to be changed or taken back, and a form for the next. */
export function QuoteList(props: QuoteListProps) {
  const { quotes, rows, most, offerable } = props;
  const [open, setOpen] = useState<Open>();
  const [told, setTold] = useState(NOTHING_TOLD);
  const list = useRef<HTMLUListElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const full = rows.length >= most;
  const { removed } = told;
  // What was pressed has gone with its row: the focus goes on to what came in its place.
  const focusOn = (find: () => HTMLElement | null | undefined) =>
    requestAnimationFrame(() => find()?.focus());

  const form = (index: number | undefined) => (
    <QuoteForm
      heading={index === undefined ? QUOTE_WORDS.newOffer : QUOTE_WORDS.changeOffer}
      save={index === undefined ? QUOTE_WORDS.save : QUOTE_WORDS.saveChange}
      start={draftOf(
        index === undefined ? undefined : quotes[index],
        (offerable.find(({ sourcing }) => sourcing === 'reserved') ?? offerable[0])?.id ?? '',
        props.card,
      )}
      offerable={offerable}
      cards={props.cards}
      read={(draft) => quoteFrom(draft, offerable, props.parse)}
      onSave={(quote) => {
        if (index === undefined) {
          props.onAdd(quote);
        } else {
          props.onChange(index, quote);
        }
        setTold({ words: QUOTE_WORDS.saved(quote.provider) });
        setOpen(undefined);
      }}
      onCancel={() => setOpen(undefined)}
    />
  );

  return (
    <Section heading={QUOTE_WORDS.heading} lede={QUOTE_WORDS.lede}>
      {rows.length === 0 && open === undefined && <p className={styles.none}>{QUOTE_WORDS.none}</p>}
      <ul ref={list} className={styles.list}>
        {rows.map((row) => (
          <li key={row.index}>
            {open === row.index ? (
              form(row.index)
            ) : (
              <OfferRow
                row={row}
                onChange={() => {
                  setTold(NOTHING_TOLD);
                  setOpen(row.index);
                }}
                onRemove={() => {
                  const quote = quotes[row.index];
                  props.onRemove(row.index);
                  setTold({
                    words: QUOTE_WORDS.removed(row.provider),
                    ...(quote && { removed: { index: row.index, quote } }),
                  });
                  setOpen(undefined);
                  focusOn(() => status.current?.querySelector('button'));
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {open === 'new' && form(undefined)}
      <p ref={status} role="status" className={styles.status}>
        {told.words}
        {removed !== undefined && !full && (
          <>
            {' '}
            <Button
              look="quiet"
              onClick={() => {
                props.onPutBack(removed.index, removed.quote);
                setTold({ words: QUOTE_WORDS.saved(removed.quote.provider) });
                focusOn(() => list.current?.children[removed.index]?.querySelector('button'));
              }}
            >
              {QUOTE_WORDS.putBack}
            </Button>
          </>
        )}
      </p>
      <div className={styles.actions}>
        {open === undefined && !full && (
          <Button
            look="primary"
            onClick={() => {
              setTold(NOTHING_TOLD);
              setOpen('new');
            }}
          >
            {QUOTE_WORDS.add}
          </Button>
        )}
        {full && <p className={styles.none}>{QUOTE_WORDS.full(most)}</p>}
        {rows.length > 0 && <ButtonLink href={props.resultsHref}>{QUOTE_WORDS.results}</ButtonLink>}
      </div>
      <h3 className={styles.fileHeading}>{QUOTE_WORDS.file}</h3>
      <p className={styles.fileHelp}>{props.fileHelp}</p>
      <FilePanel
        words={QUOTE_WORDS}
        state={props.file}
        onExport={rows.length > 0 ? props.onExport : undefined}
        onTemplate={props.onTemplate}
        onImport={props.onImport}
      />
    </Section>
  );
}

function OfferRow({
  row,
  onChange,
  onRemove,
}: {
  readonly row: QuoteRow;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}) {
  return (
    <div className={styles.offer}>
      <p className={styles.words}>
        <span>
          <strong>{row.provider}</strong>: {row.option}
        </span>
        <span className={styles.price}>{row.price}</span>
        <small>{row.details}</small>
      </p>
      <div className={styles.actions}>
        <Button look="quiet" aria-label={QUOTE_WORDS.changeOf(row.provider)} onClick={onChange}>
          {QUOTE_WORDS.change}
        </Button>
        <Button look="quiet" aria-label={QUOTE_WORDS.removeOf(row.provider)} onClick={onRemove}>
          {QUOTE_WORDS.remove}
        </Button>
      </div>
    </div>
  );
}
