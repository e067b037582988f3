import type { ReactNode } from 'react';
import { SlotChart } from '@/ui/charts/SlotChart';
import frame from '@/ui/layout/table-frame.module.css';
import { Section } from '@/ui/layout/Section';
import styles from './FitSection.module.css';
import type { FitRow, FitView } from './fit-view-model';
import { FIT_WORDS } from './words';

type Props = {
  readonly view: FitView;
  /** What the visitor can work out here: the memory of a job, a mix of profiles. */
  readonly tools: ReactNode;
};

/** How the jobs fit on the card: ways to house them, the picture, and the means to work out more. */
export function FitSection({ view, tools }: Props) {
  return (
    <Section heading={FIT_WORDS.heading} lede={view.kind === 'there' ? view.lede : undefined}>
      {view.kind === 'coming' ? (
        <p className={styles.place}>{FIT_WORDS.coming}</p>
      ) : (
        <>
          <Ways rows={view.rows} />
          {view.notes.map((note) => (
            <p key={note} className={styles.note}>
              {note}
            </p>
          ))}
          {view.packing && (
            <div className={styles.picture}>
              <SlotChart {...view.packing} />
            </div>
          )}
        </>
      )}
      {tools}
    </Section>
  );
}

function Ways({ rows }: { readonly rows: readonly FitRow[] }) {
  const [name, ...columns] = FIT_WORDS.columns;
  return (
    <section
      className={frame.scroll}
      tabIndex={0}
      aria-label={`${FIT_WORDS.tableName}, as a table`}
    >
      <table className={`${frame.table} ${frame.stacked} ${styles.table}`}>
        <caption className={frame.caption}>{FIT_WORDS.tableName}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={row.chosen ? styles.chosen : undefined}>
              <th scope="row">
                {row.name}
                {row.chosen && <small>{FIT_WORDS.recommended}</small>}
              </th>
              {row.refused === null ? (
                row.cells.map((cell, index) => (
                  <td key={columns[index]} data-label={columns[index]}>
                    {cell}
                  </td>
                ))
              ) : (
                <td colSpan={columns.length}>{row.refused}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
