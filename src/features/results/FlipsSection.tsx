import type { ReactNode } from 'react';
import type { AnswerId } from '@/questions/answers';
import { Disclosure } from '@/ui/controls/Disclosure';
import { Section } from '@/ui/layout/Section';
import { FlipRow } from './FlipRow';
import { FlipPairs } from './FlipPairs';
import styles from './FlipsSection.module.css';
import type { FlipPlace, FlipsView, KnownFlips } from './flips';
import { useRowsInPlace } from './use-rows-in-place';
import { FLIPS, furtherWords, withinWords } from './words-flips';

type Props = {
  readonly view: FlipsView;
  /** The verdict as it stands, told to those who try a change. */
  readonly sentence: string;
  readonly control: (answer: AnswerId, before: unknown) => ReactNode;
  readonly onTry: (answer: AnswerId, to: unknown) => void;
};

/** What would turn the answer: to another family in sight, within the family on demand. */
export function FlipsSection({ view, ...rest }: Props) {
  return (
    <Section heading={FLIPS.heading} lede={FLIPS.lede}>
      {view.kind === 'coming' ? (
        <p className={styles.coming}>{FLIPS.coming}</p>
      ) : (
        <Known flips={view} {...rest} />
      )}
    </Section>
  );
}

type KnownProps = Omit<Props, 'view'> & { readonly flips: KnownFlips };

function Known({ flips: { flips, pairs, nothing }, ...rest }: KnownProps) {
  const { rows, isOpen, toggle } = useRowsInPlace(
    flips,
    ({ key }) => key,
    (kept) => ({ ...kept, gone: true }),
  );
  const list = (place: FlipPlace) => (
    <ul className={styles.list}>
      {rows
        .filter((flip) => flip.place === place)
        .map((flip) => (
          <FlipRow
            key={flip.key}
            flip={flip}
            open={isOpen(flip.key)}
            onToggle={() => toggle(flip.key)}
            {...rest}
          />
        ))}
    </ul>
  );
  const more = (place: FlipPlace, summary: (amount: number) => string) => {
    const amount = rows.filter((flip) => flip.place === place).length;
    return (
      amount > 0 && (
        <div className={styles.more}>
          <Disclosure summary={summary(amount)}>{list(place)}</Disclosure>
        </div>
      )
    );
  };
  return (
    <>
      {nothing !== undefined && <p className={styles.nothing}>{nothing}</p>}
      {pairs.length > 0 && <FlipPairs pairs={pairs} />}
      {list('shown')}
      {more('further', furtherWords)}
      {more('within', withinWords)}
    </>
  );
}
