import type { CardProfiles } from './profile-views';
import { SourceLink } from './SourceLink';
import frame from '@/ui/layout/table-frame.module.css';
import styles from './table.module.css';

/** What the vendor lists for one card. */
export function ProfileTable({ card }: { readonly card: CardProfiles }) {
  return (
    <section
      className={frame.scroll}
      tabIndex={0}
      aria-label={`Profiles of ${card.name}, as a table`}
    >
      <table className={`${frame.table} ${styles.table}`}>
        <caption className={frame.caption}>Profiles of {card.name}</caption>
        <thead>
          <tr>
            <th scope="col">Profile</th>
            <th scope="col">Mode</th>
            <th scope="col" className={styles.number}>
              Memory
            </th>
            <th scope="col" className={styles.number}>
              Share of compute
            </th>
            <th scope="col" className={styles.number}>
              Per GPU, at most
            </th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {card.profiles.map(({ key, id, mode, memory, compute, perGpu, source, row }) => (
            <tr key={key}>
              <th scope="row" className={styles.mono}>
                {id}
              </th>
              <td>{mode}</td>
              <td className={styles.number}>{memory}</td>
              <td className={styles.number}>{compute}</td>
              <td className={styles.number}>{perGpu}</td>
              <td className={styles.quiet}>
                <SourceLink source={source} />
                {row && (
                  <>
                    {' · row '}
                    <a href={row.href}>{row.text}</a>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
