import { type ReactNode, Suspense, useId, useState } from 'react';
import styles from './ChartFrame.module.css';
import { type ChartTable, ChartTableView } from './ChartTableView';

type ChartFrameProps = {
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** The same numbers as the chart draws. */
  readonly table: ChartTable;
  /** Height of the chart in px, kept while its code is on the way. */
  readonly height: number;
  readonly children: ReactNode;
};

/** A chart with a name, one sentence on what is seen, and the same numbers as a table. */
export function ChartFrame({ title, subtitle, table, height, children }: ChartFrameProps) {
  const [shown, setShown] = useState<'chart' | 'table'>('chart');
  const titleId = useId();
  return (
    <figure className={styles.frame} aria-labelledby={titleId}>
      <figcaption className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          {title}
        </h3>
        <button
          type="button"
          className={styles.toggle}
          aria-pressed={shown === 'table'}
          onClick={() => setShown(shown === 'table' ? 'chart' : 'table')}
        >
          Show as table
        </button>
        {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
      </figcaption>
      {shown === 'table' ? (
        <ChartTableView caption={title} table={table} />
      ) : (
        <Suspense fallback={<div style={{ height }} />}>{children}</Suspense>
      )}
    </figure>
  );
}
