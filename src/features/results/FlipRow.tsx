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
  readonly control: (answer: AnswerId) => ReactNode;
};

/** One change, how far it is, and who would be recommended; an answer can be tried where it stands. */
export function FlipRow({ flip, open, onToggle, sentence, control }: Props) {
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
      onToggle={onToggle}
      control={() => (
        <>
          {control(flip.answer)}
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
