import { LoadDurationChart } from '@/ui/charts/LoadDurationChart';
import { AmountField } from '@/ui/controls/AmountField';
import { Button } from '@/ui/controls/Button';
import { ChoiceList } from '@/ui/controls/ChoiceList';
import { ActionBar } from '@/ui/layout/ActionBar';
import styles from './TraceUnderstood.module.css';
import type { TraceView } from './trace-view-model';
import { WORDS } from './words';

type Props = {
  readonly view: TraceView;
  /** Why it cannot be used as it is; empty where it can. */
  readonly problem: string;
  readonly onWay: (measure: string) => void;
  readonly onPerUnit: (gpus: number) => void;
  readonly onUse: () => void;
  readonly onAnother: () => void;
};

/** One of something takes between a thousandth of a GPU and a thousand of them. */
const PER_UNIT = { least: 0.0001, most: 1000 } as const;

/** What was understood of a file, the ways to correct it, and the step that takes it over. */
export function TraceUnderstood({ view, problem, onWay, onPerUnit, onUse, onAnother }: Props) {
  const { perUnit, ways } = view;
  return (
    <section className={styles.understood}>
      <h2>
        {WORDS.understood}: {view.name}
      </h2>
      <div className={styles.two}>
        <div>
          <table className={styles.rows}>
            <tbody>
              {view.rows.map(({ name, text }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{text}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {ways.length > 0 && (
            <>
              <h3>{WORDS.ways}</h3>
              <ChoiceList name={WORDS.ways} choices={ways} value={view.chosen} onChange={onWay} />
            </>
          )}
          {perUnit && (
            <AmountField
              name={perUnit.label}
              unit="GPUs"
              bounds={PER_UNIT}
              value={perUnit.value}
              look="compact"
              onChange={(value) => typeof value === 'number' && onPerUnit(value)}
            />
          )}
        </div>
        <LoadDurationChart {...view.chart} />
      </div>
      {view.warnings.length > 0 && (
        <>
          <h3>{WORDS.mind}</h3>
          <ul className={styles.warnings}>
            {view.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </>
      )}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <ActionBar>
        <Button look="primary" onClick={onUse}>
          {WORDS.use}
        </Button>
        <Button onClick={onAnother}>{WORDS.another}</Button>
      </ActionBar>
    </section>
  );
}
