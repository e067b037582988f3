import { lazy } from 'react';
import { useOwnTurn } from '@/ui/layout/use-own-turn';
import { CHART_COLOURS, TONE_COLOURS } from '@/ui/tokens/chart-colours';
import { ChartFrame } from './ChartFrame';
import type { ChartTable } from './ChartTableView';
import {
  type AcrossAxis,
  type ChartBand,
  type ChartLine,
  type ChartMark,
  type ChartSpan,
  DASHES,
  SPAN_OPACITY,
} from './lines-chart';
import styles from './LinesChart.module.css';

const LinesPlot = lazy(() =>
  import('./LinesPlot').then((module) => ({ default: module.LinesPlot })),
);

export type LinesChartProps = {
  readonly title: string;
  readonly subtitle: string;
  /** The chart in one sentence, for those who do not see it. */
  readonly summary: string;
  readonly lines: readonly ChartLine[];
  readonly across: AcrossAxis;
  /** What is counted upwards, in USD. */
  readonly up: string;
  readonly bands?: readonly ChartBand[] | undefined;
  readonly mark?: ChartMark | undefined;
  readonly spans?: readonly ChartSpan[] | undefined;
  readonly table: ChartTable;
};

const HEIGHT = 280;

/** Money along an axis: lines with a legend, stretches of lines that are thick, one place that is marked. */
export function LinesChart({ title, subtitle, table, ...plot }: LinesChartProps) {
  const isMyTurn = useOwnTurn();
  return (
    <ChartFrame title={title} subtitle={subtitle} table={table} height={HEIGHT}>
      {isMyTurn ? <LinesPlot {...plot} height={HEIGHT} /> : <div style={{ height: HEIGHT }} />}
      <ul className={styles.legend}>
        {plot.lines.map(({ id, label, tone }, index) => (
          <li key={id}>
            <svg width="34" height="10" aria-hidden="true">
              <line
                x1="1"
                x2="33"
                y1="5"
                y2="5"
                stroke={TONE_COLOURS[tone]}
                strokeWidth="2.5"
                strokeDasharray={DASHES[index]}
              />
            </svg>
            {label}
          </li>
        ))}
        {plot.spans?.map(({ label }) => (
          <li key={label}>
            <svg width="34" height="10" aria-hidden="true">
              <rect width="34" height="10" fill={CHART_COLOURS.ink2} fillOpacity={SPAN_OPACITY} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
