import { ChartFrame } from './ChartFrame';
import type { ChartTable } from './ChartTableView';
import styles from './SlotChart.module.css';

/** Something that takes slots next to each other, by its letter and its name. */
export type SlotBlock = {
  readonly letter: string;
  readonly name: string;
  readonly start: number;
  readonly slots: number;
};

export type SlotRow = {
  readonly id: string;
  readonly name: string;
  readonly slots: number;
  readonly blocks: readonly SlotBlock[];
  readonly note: string;
};

export type SlotChartProps = {
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly SlotRow[];
  /** What the letters stand for. */
  readonly legend: readonly { readonly letter: string; readonly name: string }[];
  readonly freeName: string;
  readonly table: ChartTable;
};

const HEIGHT = 160;

/** What stands where in things that have slots: one row each, blocks by letter and name, what is free between them. */
export function SlotChart({ title, subtitle, rows, legend, freeName, table }: SlotChartProps) {
  return (
    <ChartFrame title={title} subtitle={subtitle} table={table} height={HEIGHT}>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.id}>
            <p className={styles.name}>{row.name}</p>
            <Slots row={row} freeName={freeName} />
            <p className={styles.note}>{row.note}</p>
          </li>
        ))}
      </ul>
      {legend.length > 0 && (
        <ul className={styles.key}>
          {legend.map(({ letter, name }) => (
            <li key={letter}>
              <b>{letter}</b>
              {name}
            </li>
          ))}
        </ul>
      )}
    </ChartFrame>
  );
}

/** Hidden from those who listen: name and note of the row say the same. */
function Slots({ row, freeName }: { readonly row: SlotRow; readonly freeName: string }) {
  const columnOf = (start: number, slots: number) => `${start + 1} / span ${slots}`;
  return (
    <div
      className={styles.slots}
      style={{ gridTemplateColumns: `repeat(${row.slots}, minmax(0, 1fr))` }}
      aria-hidden="true"
    >
      {row.blocks.map(({ letter, name, start, slots }) => (
        <span
          key={start}
          className={styles.block}
          style={{ gridColumn: columnOf(start, slots), gridRow: 1 }}
        >
          <span>
            <span className={styles.long}>{name}</span>
            <span className={styles.short}>{letter}</span>
          </span>
        </span>
      ))}
      {freeRuns(row).map(({ start, slots }) => (
        <span
          key={start}
          className={styles.free}
          style={{ gridColumn: columnOf(start, slots), gridRow: 1 }}
        >
          <span className={styles.long}>{freeName}</span>
        </span>
      ))}
    </div>
  );
}

type Run = { readonly start: number; readonly slots: number };

/** The slots that nothing takes, those side by side together. */
function freeRuns({ slots, blocks }: SlotRow): readonly Run[] {
  const runs: Run[] = [];
  let next = 0;
  for (const block of blocks.toSorted((a, b) => a.start - b.start)) {
    if (block.start > next) {
      runs.push({ start: next, slots: block.start - next });
    }
    next = block.start + block.slots;
  }
  return next < slots ? [...runs, { start: next, slots: slots - next }] : runs;
}
