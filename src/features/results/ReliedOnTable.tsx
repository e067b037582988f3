import { Tag } from '@/ui/controls/Tag';
import type { Tone } from '@/ui/tokens/chart-colours';
import type { Basis } from '@/dataset/ids';
import type { ReliedOn } from './relied-on';
import styles from './table.module.css';

const BASIS_TONES: Readonly<Record<Basis, Tone>> = {
  measured: 'ok',
  specified: 'ok',
  'list-price': 'plain',
  'vendor-claim': 'warn',
  judgement: 'warn',
};

/** The figures behind the recommended option, with range, standing, date and source. */
export function ReliedOnTable({ figures }: { readonly figures: readonly ReliedOn[] }) {
  return (
    <section className={styles.scroll} tabIndex={0} aria-label="What we relied on, as a table">
      <table className={styles.table}>
        <caption className={styles.caption}>Figures behind the recommended option</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Low · likely · high</th>
            <th scope="col">Standing</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">
                <a href={figure.href}>{figure.name}</a>
                <small className={styles.quiet}>for {figure.usedFor.toLowerCase()}</small>
              </th>
              <td>
                <span className={styles.mono}>{figure.range}</span>
                <small className={styles.quiet}>
                  {figure.unit}
                  {figure.replaced !== undefined && `; you put ${figure.replaced} in its place`}
                </small>
              </td>
              <td>
                <Tag tone={BASIS_TONES[figure.basis]}>{figure.basisWords}</Tag>
              </td>
              <td>
                {figure.source && <a href={figure.source.address}>{figure.source.title}</a>}
                <small className={styles.quiet}>{figure.date}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
