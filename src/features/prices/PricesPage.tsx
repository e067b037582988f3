import type { ReactNode } from 'react';
import { keysOf } from '@/lib/keys-of';
import { SearchForm } from '@/ui/controls/SearchForm';
import { Section } from '@/ui/layout/Section';
import { ScreenHeading } from '@/ui/layout/ScreenHeading';
import type { PriceEffect } from './price-effect';
import { PriceEffectPanel } from './PriceEffectPanel';
import { FilePanel, type FileState } from './FilePanel';
import { PriceGroupSection } from './PriceGroupSection';
import type { OnOwn } from './PriceRow';
import styles from './PricesPage.module.css';
import type { PriceBookView, PriceFilter } from './prices-view-model';
import { PRICES_WORDS, SHOWN_WORDS, type ShownId } from './words';
import { editionWords } from './words-age';

const SHOWN = keysOf(SHOWN_WORDS).map((id) => ({ id, label: SHOWN_WORDS[id] }));

type Props = {
  readonly view: PriceBookView;
  readonly effect: PriceEffect;
  readonly stale: boolean;
  readonly backHref: string;
  readonly filter: PriceFilter;
  readonly onText: (text: string) => void;
  readonly onShow: (show: ShownId) => void;
  /** In the unit of the dataset; undefined goes back to ours. */
  readonly onOwn: OnOwn;
  readonly onAllOurs: () => void;
  /** How many were given up for ours just now. */
  readonly gone: number;
  readonly onPutBack: () => void;
  /** How often prices came from elsewhere than their fields. */
  readonly generation: number;
  readonly file: FileState;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  /** The offers received, before the long list of prices. */
  readonly quotes?: ReactNode;
};

/** The price book: every price and cost, with the visitor's own in its place, and the offers received. */
export function PricesPage(props: Props) {
  const { view, filter } = props;
  return (
    <div className={styles.page}>
      <ScreenHeading className={styles.heading}>{PRICES_WORDS.title}</ScreenHeading>
      <p className={styles.lede}>{PRICES_WORDS.lede}</p>
      <PriceEffectPanel
        effect={props.effect}
        stale={props.stale}
        own={view.own}
        backHref={props.backHref}
        onAllOurs={props.onAllOurs}
        gone={props.gone}
        onPutBack={props.onPutBack}
      />
      {props.quotes}
      <Section heading={PRICES_WORDS.file} lede={PRICES_WORDS.fileLede}>
        <FilePanel
          words={PRICES_WORDS}
          state={props.file}
          onExport={props.onExport}
          onImport={props.onImport}
        />
      </Section>
      <SearchForm
        find={PRICES_WORDS.find}
        text={filter.text}
        onText={props.onText}
        narrow={PRICES_WORDS.show}
        choices={SHOWN}
        chosen={filter.show}
        onChoose={props.onShow}
        found={view.found}
      />
      {view.groups.map((group) => (
        <PriceGroupSection
          key={group.id}
          group={group}
          onOwn={props.onOwn}
          generation={props.generation}
        />
      ))}
      <p className={styles.edition}>{editionWords(view.edition, view.daysAgo)}</p>
    </div>
  );
}
