import { useId, useState } from 'react';
import type { AnswerId } from '@/questions/answers';
import { Button, ButtonLink } from '@/ui/controls/Button';
import {
  type ControlValue,
  type ControlView,
  QuestionControl,
} from '@/ui/controls/QuestionControl';
import { TextField } from '@/ui/controls/TextField';
import { ActionBar } from '@/ui/layout/ActionBar';
import { ScreenHeading } from '@/ui/layout/ScreenHeading';
import { Section } from '@/ui/layout/Section';
import styles from './ReviewPage.module.css';
import type { ReviewRow, ReviewView } from './review-view-model';
import { WORDS } from './words';

type Props = {
  readonly view: ReviewView;
  readonly controlFor: (id: AnswerId) => ControlView;
  readonly error: { readonly id: AnswerId; readonly text: string } | undefined;
  /** Undefined takes the answer back. */
  readonly onAnswer: (id: AnswerId, value: ControlValue) => void;
  readonly onNotSure: (id: AnswerId) => void;
  readonly onRename: (name: string) => void;
  readonly resultsHref: string;
};

const MOST_CHARACTERS = 120;

/** All answers at once, each changeable where it stands. */
export function ReviewPage({ view, resultsHref, onRename, ...rest }: Props) {
  return (
    <>
      <div className={styles.top}>
        <ScreenHeading className={styles.heading}>{WORDS.review}</ScreenHeading>
        <p className={styles.lede}>{WORDS.reviewLede}</p>
        <TextField
          name={WORDS.name}
          value={view.name}
          maxLength={MOST_CHARACTERS}
          onChange={onRename}
        />
      </div>
      {view.sections.map(({ name, rows }) => (
        <Section key={name} heading={name}>
          <Rows rows={rows} {...rest} />
        </Section>
      ))}
      {view.detail.length > 0 && (
        <Section heading={WORDS.detail} lede={WORDS.detailLede}>
          <Rows rows={view.detail} {...rest} />
        </Section>
      )}
      <ActionBar>
        <ButtonLink look="primary" href={resultsHref}>
          {WORDS.seeAnswer}
        </ButtonLink>
      </ActionBar>
    </>
  );
}

type RowsProps = Pick<Props, 'controlFor' | 'error' | 'onAnswer' | 'onNotSure'> & {
  readonly rows: readonly ReviewRow[];
};

function Rows({ rows, controlFor, error, onAnswer, onNotSure }: RowsProps) {
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <AnswerRow
          key={row.id}
          row={row}
          control={controlFor(row.id)}
          error={error?.id === row.id ? error.text : undefined}
          onAnswer={(value) => onAnswer(row.id, value)}
          onNotSure={() => onNotSure(row.id)}
        />
      ))}
    </ul>
  );
}

type RowProps = {
  readonly row: ReviewRow;
  readonly control: ControlView;
  readonly error: string | undefined;
  readonly onAnswer: (value: ControlValue) => void;
  readonly onNotSure: () => void;
};

function AnswerRow({ row, control, error, onAnswer, onNotSure }: RowProps) {
  const [open, setOpen] = useState(false);
  // A new key empties a field whose text was replaced by "not sure" or taken back.
  const [replaced, setReplaced] = useState(0);
  const id = useId();
  const replace = (act: () => void) => () => {
    setReplaced(replaced + 1);
    act();
  };
  return (
    <li className={styles.row}>
      <span className={styles.label}>{row.label}</span>
      <span className={styles.value} data-state={row.state}>
        {row.value}
      </span>
      <Button
        look="quiet"
        aria-label={`${open ? WORDS.done : WORDS.change}: ${row.label}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? WORDS.done : WORDS.change}
      </Button>
      <div id={id} className={styles.control} hidden={!open}>
        {open && (
          <>
            <p>{row.heading}</p>
            <QuestionControl
              key={replaced}
              {...control}
              compact
              error={error}
              onChange={onAnswer}
            />
            <div>
              <Button
                look="quiet"
                aria-pressed={row.state === 'not-sure'}
                onClick={replace(onNotSure)}
              >
                {WORDS.notSure}
              </Button>
              {row.state !== 'open' && (
                <Button look="quiet" onClick={replace(() => onAnswer(undefined))}>
                  {WORDS.clear}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
    </li>
  );
}
