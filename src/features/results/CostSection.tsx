import { useId, useState } from 'react';
import { CostRangeChart } from '@/ui/charts/CostRangeChart';
import { Disclosure } from '@/ui/controls/Disclosure';
import { FAMILY_TONES } from '@/ui/tokens/chart-colours';
import styles from './CostSection.module.css';
import type { CostBill, CostView } from './costs';

/** Cost ranges of the options, and the bill of the recommended one, line by line. */
export function CostSection({ costs }: { readonly costs: CostView }) {
  return (
    <div className={styles.two}>
      <CostRangeChart
        title="Cost per month"
        subtitle={costs.subtitle}
        summary={costs.summary}
        rows={costs.rows.map((row) => ({ ...row, tone: FAMILY_TONES[row.family] }))}
        table={costs.table}
      />
      {costs.bills.length > 0 && <Bills bills={costs.bills} />}
    </div>
  );
}

/** One bill at a time, of the option that the reader chooses; the recommended one first. */
function Bills({ bills }: { readonly bills: readonly CostBill[] }) {
  const [chosen, setChosen] = useState('');
  const id = useId();
  const bill = bills.find((one) => one.id === chosen) ?? bills[0];
  return (
    bill && (
      <div>
        <h3>Cost by line</h3>
        <p className={styles.choice}>
          <label htmlFor={id}>Bill of</label>
          <select id={id} value={bill.id} onChange={({ target }) => setChosen(target.value)}>
            {bills.map((one) => (
              <option key={one.id} value={one.id}>
                {one.option}
              </option>
            ))}
          </select>
        </p>
        <Bill bill={bill} />
      </div>
    )
  );
}

function Bill({ bill }: { readonly bill: CostBill }) {
  return (
    <>
      <p className={styles.lede}>
        {bill.price === undefined ? 'In' : `At ${bill.price}, in`} the likely case. The lines add
        up.
      </p>
      <table className={styles.bill}>
        <caption className={styles.caption}>Cost by line of {bill.option}, USD a month</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">USD a month</th>
          </tr>
        </thead>
        <tbody>
          {bill.lines.map(({ id, label, text, how, figures }) => (
            <tr key={id}>
              <th scope="row">
                {label}
                <How how={how} figures={figures} />
              </th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Together</th>
            <td>{bill.total}</td>
          </tr>
        </tfoot>
      </table>
      {bill.expected !== undefined && <p className={styles.expected}>{bill.expected}</p>}
      {bill.notes === undefined ? (
        <div className={styles.notesPlace} aria-hidden="true" />
      ) : (
        <ul className={styles.notes}>
          {bill.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}

type HowProps = Pick<CostBill['lines'][number], 'how' | 'figures'>;

/** The formula of a line; on demand what it names, and the figures behind it. */
function How({ how, figures }: HowProps) {
  const [first, ...steps] = how ?? [];
  const counted = `${figures.length} ${figures.length === 1 ? 'figure' : 'figures'}`;
  if (first === undefined && figures.length === 0) {
    return null;
  }
  return (
    <Disclosure summary={first ?? counted}>
      {steps.length > 0 && (
        <ul className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      {figures.length > 0 && (
        <>
          {first !== undefined && <p>{counted}:</p>}
          <ul>
            {figures.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
