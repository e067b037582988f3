import { useRef, useState } from 'react';
import type { FigureId } from '@/dataset/figure-units';
import type { Basis } from '@/dataset/ids';
import { RangeMark } from '@/ui/charts/RangeMark';
import { AmountField } from '@/ui/controls/AmountField';
import { Button } from '@/ui/controls/Button';
import { Tag } from '@/ui/controls/Tag';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import type { Tone } from '@/ui/tokens/chart-colours';
import { moved } from './price-field';
import styles from './PriceRow.module.css';
import type { PriceView } from './price-views';
import { forWords, PRICES_WORDS } from './words';

const TONES: Readonly<Record<Basis, Tone>> = {
  measured: 'ok',
  specified: 'ok',
  'list-price': 'plain',
  'vendor-claim': 'warn',
  judgement: 'warn',
};

export type OnOwn = (id: FigureId, value: number | undefined) => void;

type Props = {
  readonly price: PriceView;
  readonly onOwn: OnOwn;
  /** Another one empties what is typed: prices came from elsewhere. */
  readonly generation: number;
};

/** One price: what it is and who says so, our range, and the visitor's own value in its place. */
export function PriceRow({ price, onOwn, generation }: Props) {
  return (
    <li className={styles.row}>
      <About price={price} />
      <div>
        <RangeMark {...price.marks} />
        <span className={styles.likely}>
          {price.likely} <small>{PRICES_WORDS.likely}</small>
        </span>
        <span className={styles.quiet}>{price.range}</span>
        {price.read !== undefined && <span className={styles.quiet}>{price.read}</span>}
      </div>
      <Own price={price} onOwn={onOwn} generation={generation} />
    </li>
  );
}

function About({ price }: Pick<Props, 'price'>) {
  const { source } = price;
  return (
    <div>
      <a className={styles.name} href={price.href}>
        {price.name}
      </a>
      <p className={styles.quiet}>
        <Tag tone={TONES[price.basis]}>{price.basisWords}</Tag> {price.date} ·{' '}
        {source.address === undefined ? source.title : <a href={source.address}>{source.title}</a>}
        {source.publisher !== '' && `, ${source.publisher}`}; {source.locator}
        {price.row && (
          <>
            {' · '}
            <a className={styles.evidence} href={price.row.href}>
              {PRICES_WORDS.row} {price.row.text}
            </a>
          </>
        )}
        {price.n !== undefined && ` · ${price.n}`}
      </p>
      {price.age !== undefined && <p className={styles.age}>{price.age}</p>}
      {price.recent !== undefined && <p className={styles.quiet}>{price.recent}</p>}
    </div>
  );
}

function Own({ price, onOwn, generation }: Props) {
  const { id, name, field, own, difference } = price;
  const place = useRef<HTMLDivElement>(null);
  const [reverted, setReverted] = useState(0);
  const useOurs = () => {
    onOwn(id, undefined);
    setReverted((times) => times + 1);
    // The button goes; the field stays, though made anew.
    requestAnimationFrame(() => place.current?.querySelector('input')?.focus());
  };
  return (
    <div ref={place} className={styles.own}>
      <AmountField
        key={`${generation} ${reverted}`}
        look="compact"
        takes="one"
        name={
          <>
            {PRICES_WORDS.yourOwn} <VisuallyHidden>{forWords(name)}</VisuallyHidden>
          </>
        }
        unit={field.unit}
        bounds={field.bounds}
        value={own}
        onChange={(value) => {
          if (typeof value !== 'object') {
            onOwn(id, value === undefined ? undefined : moved(value, -field.places));
          }
        }}
      />
      {difference !== undefined && (
        <p className={styles.difference}>
          <Tag tone="split">{PRICES_WORDS.yours}</Tag> {difference}{' '}
          <Button look="quiet" className={styles.revert} onClick={useOurs}>
            {PRICES_WORDS.oursAgain} <VisuallyHidden>{forWords(name)}</VisuallyHidden>
          </Button>
        </p>
      )}
    </div>
  );
}
