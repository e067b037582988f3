import { ChartFrame } from './ChartFrame';
import type { ChartTable } from './ChartTableView';
import { percentOf } from './percent-of';
import styles from './ShareBars.module.css';

export type ShareRow = {
  readonly id: string;
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
  /** The share in words, and on which side of the border it is. */
  readonly text: string;
  readonly isOver: boolean;
};

type ShareBarsProps = {
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly ShareRow[];
  /** The line that every bar is held against, 0 to 1. */
  readonly border: { readonly share: number; readonly text: string };
  /** What is left out, or how to read it. */
  readonly note: string;
  readonly table: ChartTable;
};

/** Shares as bars against one border. */
export function ShareBars({ title, subtitle, rows, border, note, table }: ShareBarsProps) {
  const line = percentOf(Math.min(1, border.share));
  return (
    <ChartFrame title={title} subtitle={subtitle} table={table} height={0}>
      <div className={styles.plot}>
        <p className={styles.border}>{border.text}</p>
        <ul>
          {rows.map(({ id, name, share, text, isOver }) => (
            <li key={id} className={styles.row}>
              <span className={styles.name}>{name}</span>
              <span className={styles.track} aria-hidden="true">
                <i data-over={isOver} className={styles.bar} style={{ width: percentOf(share) }} />
                <i className={styles.line} style={{ left: line }} />
              </span>
              <span className={styles.text}>{text}</span>
            </li>
          ))}
        </ul>
        {note !== '' && <p className={styles.note}>{note}</p>}
      </div>
    </ChartFrame>
  );
}
