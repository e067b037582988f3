import { Fragment } from 'react';
import frame from '@/ui/layout/table-frame.module.css';
import { Section } from '@/ui/layout/Section';
import { FAMILY_TONES, TONE_COLOURS } from '@/ui/tokens/chart-colours';
import styles from './ShocksSection.module.css';
import type { ShockRow, ShocksView } from './shocks';
import { SHOCKS_WORDS } from './words-shocks';

/** The verdict under each shock, in one table; below each row what it means. */
export function ShocksSection({ view }: { readonly view: ShocksView }) {
  return (
    <Section heading={SHOCKS_WORDS.heading} lede={SHOCKS_WORDS.lede}>
      {view.rows.length === 0 ? (
        <p className={styles.place}>{SHOCKS_WORDS.coming}</p>
      ) : (
        <table className={`${frame.table} ${styles.table}`}>
          <caption className={frame.caption}>{SHOCKS_WORDS.table}</caption>
          <thead>
            <tr>
              {SHOCKS_WORDS.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <ShockRows key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function ShockRows({ row }: { readonly row: ShockRow }) {
  const { name, option, family, compared, stay, sentence } = row;
  const colour = family && TONE_COLOURS[FAMILY_TONES[family]];
  return (
    <Fragment>
      <tr className={styles.joined}>
        <th scope="row">{name}</th>
        <td>
          <span className={styles.option} style={{ color: colour }}>
            {option}
          </span>
          <span className={styles.quiet}>{compared}</span>
        </td>
        <td className={styles.stay}>{stay}</td>
      </tr>
      <tr>
        <td colSpan={SHOCKS_WORDS.columns.length} className={styles.detail}>
          {sentence}
        </td>
      </tr>
    </Fragment>
  );
}
