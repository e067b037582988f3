import { LinesChart } from '@/ui/charts/LinesChart';
import { Disclosure } from '@/ui/controls/Disclosure';
import { Section } from '@/ui/layout/Section';
import frame from '@/ui/layout/table-frame.module.css';
import { FAMILY_TONES } from '@/ui/tokens/chart-colours';
import type { BreakEvenView } from './break-even';
import type { MonthsView, TableView } from './over-time';
import type { OverTimeView } from './over-time-view';
import styles from './OverTimeSection.module.css';
import { moreThatFit } from './words';
import { MOVERS_LEDE, OVER_TIME } from './words-over-time';

/** Cost month by month, when owning has paid back, cost against utilisation, and what one unit comes to. */
export function OverTimeSection({ view }: { readonly view: OverTimeView }) {
  return (
    <Section heading={OVER_TIME.heading}>
      {view.kind === 'coming' ? (
        <div className={styles.two}>
          <p className={styles.place}>{OVER_TIME.coming}</p>
          <div className={styles.place} aria-hidden="true" />
        </div>
      ) : (
        <>
          <div className={styles.two}>
            {view.months && <Months months={view.months} />}
            {view.breakEven && <BreakEven breakEven={view.breakEven} />}
          </div>
          <h3 className={styles.apart}>{OVER_TIME.unit}</h3>
          <Units table={view.units} />
        </>
      )}
    </Section>
  );
}

/** So many options are compared at a glance. */
const MOST_UNITS = 6;

function Units({ table: { columns, rows } }: { readonly table: TableView }) {
  const further = rows.slice(MOST_UNITS);
  return (
    <>
      <p className={styles.lede}>{OVER_TIME.unitLede}</p>
      <Table name={OVER_TIME.unit} table={{ columns, rows: rows.slice(0, MOST_UNITS) }} />
      {further.length > 0 && (
        <div className={styles.further}>
          <Disclosure summary={moreThatFit(further.length)}>
            <Table name={OVER_TIME.unitFurther} table={{ columns, rows: further }} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

function Months({ months }: { readonly months: MonthsView }) {
  const { subtitle, summary, lines, spans, end, ticks, table, crossing, check } = months;
  return (
    <div>
      <LinesChart
        title={OVER_TIME.months}
        subtitle={subtitle}
        summary={summary}
        lines={lines.map(({ family, ...line }) => ({ ...line, tone: FAMILY_TONES[family] }))}
        spans={spans}
        across={{ name: OVER_TIME.monthAxis, end, ticks }}
        up={OVER_TIME.monthUp}
        table={table}
      />
      <h3 className={styles.apart}>{OVER_TIME.crossing}</h3>
      {crossing === undefined ? (
        <p className={styles.lede}>{OVER_TIME.noCrossing}</p>
      ) : (
        <>
          <p className={styles.lede}>{crossing.lede}</p>
          <Table name={OVER_TIME.crossing} table={crossing.table} />
          <p className={styles.lede}>{crossing.end}</p>
        </>
      )}
      <Disclosure summary={OVER_TIME.check}>
        <p>{check.why}</p>
        <ul className={styles.lines}>
          {check.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

const SHARES = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: `${at * 100}%` }));

function BreakEven({ breakEven }: { readonly breakEven: BreakEvenView }) {
  const { subtitle, summary, lines, bands, yours, table, wins, movers } = breakEven;
  return (
    <div>
      <LinesChart
        title={OVER_TIME.utilisation}
        subtitle={subtitle}
        summary={summary}
        lines={lines.map(({ family, ...line }) => ({ ...line, tone: FAMILY_TONES[family] }))}
        bands={bands.map(({ family, ...band }) => ({ ...band, tone: FAMILY_TONES[family] }))}
        mark={yours}
        across={{ name: OVER_TIME.utilisationAxis, end: 1, ticks: SHARES }}
        up={OVER_TIME.utilisationUp}
        table={table}
      />
      <ul className={styles.lines}>
        {wins.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {movers.map(({ id, heading, table: moved }) => (
        <Disclosure key={id} summary={heading}>
          <p>{MOVERS_LEDE}</p>
          <Table name={heading} table={moved} />
        </Disclosure>
      ))}
    </div>
  );
}

/** Numbers in rows; wider than the page they scroll in a place of their own. */
function Table({ name, table }: { readonly name: string; readonly table: TableView }) {
  return (
    <section className={frame.scroll} tabIndex={0} aria-label={`${name}, as a table`}>
      <table className={`${frame.table} ${styles.table}`}>
        <caption className={frame.caption}>{name}</caption>
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
          {table.rows.map(([head = '', ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={table.columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
