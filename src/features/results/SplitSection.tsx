import { ChartTableView } from '@/ui/charts/ChartTableView';
import { CostCurveChart } from '@/ui/charts/CostCurveChart';
import { ShareBars } from '@/ui/charts/ShareBars';
import { Section } from '@/ui/layout/Section';
import type { SplitToldView, SplitView } from './split';
import styles from './SplitSection.module.css';
import type { SplitTable } from './split-tables';
import { SPLIT_WORDS } from './words-split';

/** Whether, where and how far demand splits into a base and a burst. */
export function SplitSection({ view }: { readonly view: SplitView }) {
  return (
    <Section heading={SPLIT_WORDS.heading} lede={SPLIT_WORDS.lede}>
      {view.kind === 'coming' && <p className={styles.place}>{SPLIT_WORDS.coming}</p>}
      {view.kind === 'none' && <p>{SPLIT_WORDS.none(view.because)}</p>}
      {view.kind === 'told' && <Told view={view} />}
    </Section>
  );
}

function Told({ view }: { readonly view: SplitToldView }) {
  const { threshold, flat, notes, curve, busy, tables } = view;
  return (
    <>
      <p className={styles.threshold}>{threshold}</p>
      <p className={styles.sentence}>{flat}</p>
      <div className={styles.two}>
        <CostCurveChart {...curve} />
        <ShareBars {...busy} />
      </div>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {tables.map((table) => (
        <SmallTable key={table.id} table={table} />
      ))}
    </>
  );
}

const SmallTable = ({ table: { title, note, ...table } }: { readonly table: SplitTable }) => (
  <div className={styles.table}>
    <h3>{title}</h3>
    {note !== '' && <p className={styles.sentence}>{note}</p>}
    <ChartTableView caption={title} table={table} stacked />
  </div>
);
