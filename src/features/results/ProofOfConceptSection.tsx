import { Section } from '@/ui/layout/Section';
import frame from '@/ui/layout/table-frame.module.css';
import styles from './ProofOfConceptSection.module.css';
import type { MeasurementRow, ProofOfConceptView } from './proof-of-concept';
import { PROOF } from './words-proof-of-concept';

/** What to measure before committing, with what, for how long, and the value that overturns the advice. */
export function ProofOfConceptSection({ view }: { readonly view: ProofOfConceptView }) {
  return (
    <Section heading={PROOF.heading} lede={PROOF.lede}>
      {view.kind === 'coming' ? (
        <p className={styles.coming}>{PROOF.coming}</p>
      ) : (
        <>
          <p className={styles.between}>{view.between}</p>
          <section className={frame.scroll} tabIndex={0} aria-label="Proof of concept, as a table">
            <Sheet rows={view.rows} />
          </section>
        </>
      )}
    </Section>
  );
}

function Sheet({ rows }: { readonly rows: readonly MeasurementRow[] }) {
  return (
    <table className={`${frame.table} ${styles.table}`}>
      <caption className={frame.caption}>What to measure before committing</caption>
      <thead>
        <tr>
          <th scope="col">What to measure</th>
          <th scope="col">With what</th>
          <th scope="col">How long</th>
          <th scope="col">We take</th>
          <th scope="col">What would overturn the advice</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, href, take, tool, howLong, because, facts, taken, overturns }) => (
          <tr key={id}>
            <th scope="row">
              <a href={href}>{name}</a>
              <small className={styles.quiet}>{take}</small>
            </th>
            <td>{tool}</td>
            <td>
              {howLong}
              <small className={styles.quiet}>
                {because}{' '}
                {facts.map((fact) => (
                  <a key={fact.href} href={fact.href}>
                    {fact.text}
                  </a>
                ))}
              </small>
            </td>
            <td>{taken}</td>
            <td className={styles.overturns}>{overturns}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
