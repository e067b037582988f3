import { Disclosure } from '@/ui/controls/Disclosure';
import { Section } from '@/ui/layout/Section';
import frame from '@/ui/layout/table-frame.module.css';
import styles from './ProofOfConceptSection.module.css';
import type { MeasurementRow, ProofOfConceptView } from './proof-of-concept';
import { furtherWords, PROOF } from './words-proof-of-concept';

/** So many fit a pilot; the others are looked up. */
const MOST_ROWS = 3;

/** What to measure before committing, with what, for how long, and the value that overturns the advice. */
export function ProofOfConceptSection({ view }: { readonly view: ProofOfConceptView }) {
  return (
    <Section heading={PROOF.heading} lede={PROOF.lede}>
      {view.kind === 'coming' ? (
        <p className={styles.coming}>{PROOF.coming}</p>
      ) : (
        <>
          <p className={styles.between}>{view.between}</p>
          <Sheet name={PROOF.sheet} rows={view.rows.slice(0, MOST_ROWS)} />
          {view.rows.length > MOST_ROWS && (
            <div className={styles.further}>
              <Disclosure summary={furtherWords(view.rows.length - MOST_ROWS)}>
                <Sheet name={PROOF.further} rows={view.rows.slice(MOST_ROWS)} />
              </Disclosure>
            </div>
          )}
        </>
      )}
    </Section>
  );
}

type SheetProps = { readonly name: string; readonly rows: readonly MeasurementRow[] };

function Sheet({ name, rows }: SheetProps) {
  return (
    <section className={frame.scroll} tabIndex={0} aria-label={`${name}, as a table`}>
      <SheetTable name={name} rows={rows} />
    </section>
  );
}

function SheetTable({ name, rows }: SheetProps) {
  return (
    <table className={`${frame.table} ${styles.table}`}>
      <caption className={frame.caption}>{name}</caption>
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
        {rows.map(({ id, href, take, tool, howLong, because, facts, taken, overturns, ...row }) => (
          <tr key={id}>
            <th scope="row">
              <a href={href}>{row.name}</a>
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
