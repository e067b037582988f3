import { LoadDurationChart } from '@/ui/charts/LoadDurationChart';
import { AmountField } from '@/ui/controls/AmountField';
import { Button } from '@/ui/controls/Button';
import { ChoiceList } from '@/ui/controls/ChoiceList';
import { ActionBar } from '@/ui/layout/ActionBar';
import styles from './TraceUnderstood.module.css';
import type { Values } from '@/traces/demand-series';
import type { TraceView } from './trace-view-model';
import { MEANINGS, WORDS } from './words';

type Props = {
  readonly view: TraceView;
  /** Why it cannot be used as it is; empty where it can. */
  readonly problem: string;
  /** It is being read again, with something else said of it. */
  readonly isOld: boolean;
  readonly onMeaning: (values: Values) => void;
  readonly onWay: (measure: string) => void;
  readonly onPerUnit: (gpus: number) => void;
  readonly onUse: () => void;
  readonly onAnother: () => void;
};

/** One of something takes between a fraction of a GPU and all of a large fleet, of which one series may be the average. */
const PER_UNIT = { least: 0.0001, most: 100_000 } as const;

/** What was understood of a file, the ways to correct it, and the step that takes it over. */
export function TraceUnderstood({ view, problem, isOld, onMeaning, onWay, ...props }: Props) {
  const { onPerUnit, onUse, onAnother } = props;
  const { perUnit, ways, meaning } = view;
  const mean = (chosen: string) => {
    const found = MEANINGS.find(({ value }) => value === chosen);
    if (found !== undefined) {
      onMeaning(found.value);
    }
  };
  return (
    <section className={styles.understood} aria-busy={isOld}>
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
          {meaning !== undefined && (
            <>
              <h3>{WORDS.meaning}</h3>
              <ChoiceList name={WORDS.meaning} choices={MEANINGS} value={meaning} onChange={mean} />
            </>
          )}
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
      <p role="status">{isOld && WORDS.again}</p>
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
