import { Disclosure } from '@/ui/controls/Disclosure';
import { Section } from '@/ui/layout/Section';
import { type OnOwn, PriceRow } from './PriceRow';
import styles from './PriceGroupSection.module.css';
import type { PriceGroup } from './prices-view-model';
import { foldedWords } from './words';

type Props = {
  readonly group: PriceGroup;
  readonly onOwn: OnOwn;
  readonly generation: number;
};

/** The prices of one card, or of all; those of another card on demand. */
export function PriceGroupSection({ group, onOwn, generation }: Props) {
  const { name, lede, folded, prices, own } = group;
  const list = (
    <ul aria-label={name}>
      {prices.map((price) => (
        <PriceRow key={price.id} price={price} onOwn={onOwn} generation={generation} />
      ))}
    </ul>
  );
  return folded ? (
    <div className={styles.folded}>
      <Disclosure summary={foldedWords(name, prices.length, own)}>
        <div className={styles.wide}>{list}</div>
      </Disclosure>
    </div>
  ) : (
    <Section heading={name} lede={lede}>
      {list}
    </Section>
  );
}
