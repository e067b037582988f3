import frame from '@/ui/layout/table-frame.module.css';
import styles from './ChartTableView.module.css';

/** Numbers as text, the first column naming the row. */
export type ChartTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

type ChartTableViewProps = {
  readonly caption: string;
  readonly table: ChartTable;
  /** A few rows with much to say: on a phone below each other, not sideways. */
  readonly stacked?: boolean;
};

/** What a chart shows, to be read, heard or copied. */
export function ChartTableView({ caption, table, stacked = false }: ChartTableViewProps) {
  return (
    // A table wider than the frame scrolls inside it, by keyboard too.
    <section
      className={`${frame.cue} ${styles.scroll}`}
      tabIndex={0}
      aria-label={`${caption}, as a table`}
    >
      <table className={stacked ? `${frame.stacked} ${styles.table}` : styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name = '', ...cells], row) => (
            <tr key={`${name}-${row.toString()}`}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={table.columns[index + 1]} data-label={table.columns[index + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
