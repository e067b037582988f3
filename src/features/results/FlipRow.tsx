import type { ReactNode } from 'react';
import type { AnswerId } from '@/questions/answers';
import { Tag } from '@/ui/controls/Tag';
import { FlipWinnerText } from './FlipWinnerText';
import styles from './FlipRow.module.css';
import type { FlipView } from './flips';
import { InPlaceRow } from './InPlaceRow';
import { FLIPS } from './words-flips';

type Props = {
  readonly flip: FlipView;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly sentence: string;
  /** The control of an answer, with what was said before to go back to. */
  readonly control: (answer: AnswerId, before: unknown) => ReactNode;
  /** Takes the change over. */
  readonly onTry: (answer: AnswerId, to: unknown) => void;
};

/** One change, how far it is, and who would be recommended; an answer can be tried where it stands. */
export function FlipRow({ flip, open, onToggle, sentence, control, onTry }: Props) {
  const { words, winner } = flip;
  const line = (
    <div className={styles.flip}>
      <span>
        {words.lead} <b className={words.isAmount ? styles.amount : undefined}>{words.value}</b>
        <Remark flip={flip} />
      </span>
      <FlipWinnerText winner={winner} />
    </div>
  );
  return flip.kind === 'answer' ? (
    <InPlaceRow
      label={`${words.lead} ${words.value}`}
      action="Try it"
      open={open}
      onToggle={() => {
        if (!open) {
          onTry(flip.answer, flip.to);
        }
        onToggle();
      }}
      control={() => (
        <>
          {control(flip.answer, flip.from)}
          <p className={styles.now}>
            {FLIPS.now} <b>{sentence}</b>
          </p>
        </>
      )}
    >
      {line}
    </InPlaceRow>
  ) : (
    <li className={styles.figure}>{line}</li>
  );
}

function Remark({ flip }: { readonly flip: FlipView }) {
  if (flip.kind === 'answer') {
    return <small>{flip.gone === true ? FLIPS.moved : flip.said}</small>;
  }
  const { taken, sources, beyond } = flip;
  return (
    <small>
      {taken}; <a href={sources.href}>{sources.text}</a>. {beyond && <Tag>{FLIPS.beyond}</Tag>}
    </small>
  );
}
