import { ChartFrame } from './ChartFrame';
import type { ChartTable } from './ChartTableView';
import type { DecisionMap } from './decision-map';
import styles from './DecisionMapChart.module.css';
import { DecisionMapPlot } from './DecisionMapPlot';
import { MapMark } from './MapMark';

type DecisionMapChartProps = {
  readonly title: string;
  readonly subtitle: string;
  readonly map: DecisionMap;
  /** How to read it, and what is left out. */
  readonly note: string;
  readonly table: ChartTable;
};

const UP_TICKS = [1, 0.5, 0] as const;

/** Two quantities against each other, with the border at which they are equal and a cloud of futures. */
export function DecisionMapChart({ title, subtitle, map, note, table }: DecisionMapChartProps) {
  return (
    <ChartFrame title={title} subtitle={subtitle} table={table} height={0}>
      <DecisionMapPlot map={map} upTicks={UP_TICKS} acrossTicks={[0, map.widest / 2, map.widest]} />
      <ul className={styles.legend}>
        {map.groups.map(({ id, text, tone }) => (
          <li key={id}>
            <svg viewBox="-5 -5 10 10" width="14" height="14" aria-hidden="true">
              <MapMark tone={tone} />
            </svg>
            {text}
          </li>
        ))}
      </ul>
      <p className={styles.note}>{note}</p>
    </ChartFrame>
  );
}
