import type { ComplianceView } from './evidence-view-model';
import frame from '@/ui/layout/table-frame.module.css';
import styles from './table.module.css';

/** What each framework asks for, rented and owned. */
export function ComplianceTable({ rules }: { readonly rules: readonly ComplianceView[] }) {
  return (
    <section className={frame.scroll} tabIndex={0} aria-label="Compliance rules, as a table">
      <table className={`${frame.table} ${styles.table}`}>
        <caption className={frame.caption}>What each framework asks for</caption>
        <thead>
          <tr>
            <th scope="col">Framework</th>
            <th scope="col">A rented GPU needs</th>
            <th scope="col">An owned GPU needs</th>
            <th scope="col">Rows</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ id, name, rentedNeeds, ownedNeeds, facts }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{rentedNeeds}</td>
              <td>{ownedNeeds}</td>
              <td>
                {facts.map(({ href, text }, index) => (
                  <span key={href}>
                    {index > 0 && ', '}
                    <a href={href}>{text}</a>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
