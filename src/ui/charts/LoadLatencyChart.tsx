import { lazy } from 'react';
import { useOwnTurn } from '@/ui/layout/use-own-turn';
import { TONE_COLOURS, type Tone } from '@/ui/tokens/chart-colours';
import { ChartFrame } from './ChartFrame';
import type { ChartTable } from './ChartTableView';
import styles from './LoadLatencyChart.module.css';

const LoadLatencyPlot = lazy(() =>
  import('./LoadLatencyPlot').then((module) => ({ default: module.LoadLatencyPlot })),
);

/** How a line is told from the others: by its colour and by its dashes. */
export type LatencyLineStyle = { readonly tone: Tone; readonly dash: string };

export type LatencyLine = LatencyLineStyle & {
  readonly id: string;
  readonly label: string;
  /** Load from 0 to 1; null where there is no end to it. */
  readonly points: readonly { readonly load: number; readonly ms: number | null }[];
};

export type LoadLatencyChartProps = {
  readonly title: string;
  readonly subtitle: string;
  /** The chart in one sentence, for those who do not see it. */
  readonly summary: string;
  readonly lines: readonly LatencyLine[];
  readonly band: {
    readonly label: string;
    readonly tone: Tone;
    readonly points: readonly {
      readonly load: number;
      readonly low: number;
      readonly high: number;
    }[];
  };
  readonly budget: { readonly ms: number; readonly label: string } | undefined;
  readonly own: readonly { readonly load: number; readonly label: string }[];
  /** How far up the picture goes, ms; what is higher is cut off. */
  readonly top: number;
  readonly ticks: readonly number[];
  readonly table: ChartTable;
  readonly words: { readonly axis: string; readonly unit: string };
};

const HEIGHT = 300;

/** Slowest answers against the load of the machines, a line for each way to run them. */
export function LoadLatencyChart({ title, subtitle, table, ...plot }: LoadLatencyChartProps) {
  const isMyTurn = useOwnTurn();
  return (
    <ChartFrame title={title} subtitle={subtitle} table={table} height={HEIGHT}>
      <ul className={styles.legend}>
        {plot.lines.map(({ id, label, tone, dash }) => (
          <li key={id}>
            <svg viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
              <line
                x1="0"
                x2="28"
                y1="5"
                y2="5"
                stroke={TONE_COLOURS[tone]}
                strokeWidth="2.5"
                strokeDasharray={dash}
              />
            </svg>
            {label}
          </li>
        ))}
        <li>
          <svg viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
            <rect width="28" height="10" fill={TONE_COLOURS[plot.band.tone]} fillOpacity="0.18" />
          </svg>
          {plot.band.label}
        </li>
      </ul>
      {isMyTurn ? (
        <LoadLatencyPlot {...plot} height={HEIGHT} />
      ) : (
        <div style={{ height: HEIGHT }} />
      )}
    </ChartFrame>
  );
}
