import { type ReactNode, useState } from 'react';
import type { AnswerId } from '@/questions/answers';
import { RangeMark } from '@/ui/charts/RangeMark';
import { Section } from '@/ui/layout/Section';
import { FAMILY_TONES, TONE_COLOURS } from '@/ui/tokens/chart-colours';
import { InPlaceRow } from './InPlaceRow';
import styles from './WeightsSection.module.css';
import type { WeightRow, WeightsView } from './weights-view';
import { WORKING_OUT_WINS_FOR } from './words-weights';

type Props = {
  readonly view: WeightsView;
  /** The control that answers a question in place. */
  readonly control: (answer: AnswerId) => ReactNode;
};

/** How much each consideration counts, and the order to change where its effect is read. */
export function WeightsSection({ view, control }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Section
      heading="What counts how much"
      lede="The weights follow from the order of your priorities. The bar shows how far one could move, the others in proportion, before another option leads on average. The money says what this order makes a difference worth; it is no price."
    >
      <ul className={styles.order}>
        <InPlaceRow
          label="priorities"
          action="Change"
          open={open}
          onToggle={() => setOpen(!open)}
          control={() => control('priorities')}
        >
          <span>
            <span className={styles.quiet}>{view.orderFrom}:</span> {view.order}
          </span>
        </InPlaceRow>
      </ul>
      <WeightsTable view={view} />
      {view.notFirst !== undefined && <p className={styles.note}>{view.notFirst}</p>}
      {view.notCounted !== undefined && <p className={styles.note}>{view.notCounted}</p>}
      <WinsForList view={view} />
      {view.alike !== undefined && <p className={styles.note}>{view.alike}</p>}
    </Section>
  );
}

function WeightsTable({ view }: Pick<Props, 'view'>) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{view.caption}</caption>
      <thead>
        <tr>
          <th scope="col">Consideration</th>
          <th scope="col">Weight</th>
          <th scope="col">In money</th>
          <th scope="col">How far it could move</th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            <td className={styles.weight}>{row.percent}</td>
            <td className={styles.money}>{row.reading?.money}</td>
            <td className={styles.limits}>
              <Limits row={row} view={view} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Limits({
  row: { weight, reading },
  view,
}: { readonly row: WeightRow } & Pick<Props, 'view'>) {
  const interval = reading?.interval;
  return (
    <div className={styles.reading}>
      <RangeMark
        low={interval?.low}
        likely={weight}
        high={interval?.high}
        tone={FAMILY_TONES[view.family]}
      />
      <span>{reading?.limits}</span>
    </div>
  );
}

/** A sentence for each family that is ever first. Keeps its lines while they are worked out. */
function WinsForList({ view }: Pick<Props, 'view'>) {
  const lines = Array.from({ length: view.families }, (_, index) => index);
  return (
    <ul className={styles.winsFor}>
      {view.winsFor === undefined
        ? lines.map((line) => (
            <li key={line} className={styles.quiet}>
              {line === 0 && WORKING_OUT_WINS_FOR}
            </li>
          ))
        : view.winsFor.map(({ family, subject, words, detail }) => (
            <li key={family}>
              <b style={{ color: TONE_COLOURS[FAMILY_TONES[family]] }}>{subject}</b> {words}{' '}
              <small className={styles.quiet}>{detail}</small>
            </li>
          ))}
    </ul>
  );
}
