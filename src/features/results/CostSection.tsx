import { CostRangeChart } from '@/ui/charts/CostRangeChart';
import { Disclosure } from '@/ui/controls/Disclosure';
import { FAMILY_TONES } from '@/ui/tokens/chart-colours';
import styles from './CostSection.module.css';
import type { CostBill, CostView } from './costs';
import { ADD_OFFER } from './words';

const PRICES_HREF = '#/prices';

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
      {costs.bill && <Bill bill={costs.bill} />}
      <p>
        <a href={PRICES_HREF}>{ADD_OFFER}</a>
      </p>
    </div>
  );
}

function Bill({ bill }: { readonly bill: CostBill }) {
  return (
    <div>
      <h3>Cost by line</h3>
      <p className={styles.lede}>
        {bill.option}
        {bill.price && `, at ${bill.price}`}, in the likely case. The lines add up.
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
          {bill.lines.map(({ id, label, text, figures }) => (
            <tr key={id}>
              <th scope="row">
                {label}
                {figures.length > 0 && (
                  <Disclosure
                    summary={`${figures.length} ${figures.length === 1 ? 'figure' : 'figures'}`}
                  >
                    <ul>
                      {figures.map(({ href, text: name }) => (
                        <li key={href}>
                          <a href={href}>{name}</a>
                        </li>
                      ))}
                    </ul>
                  </Disclosure>
                )}
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
    </div>
  );
}
