import { lazy } from 'react';
import type { Tone } from '@/ui/tokens/chart-colours';
import { useOwnTurn } from '@/ui/layout/use-own-turn';
import { ChartFrame } from './ChartFrame';
import type { ChartTable } from './ChartTableView';

const LoadDurationPlot = lazy(() =>
  import('./LoadDurationPlot').then((module) => ({ default: module.LoadDurationPlot })),
);

/** Share of all hours (0 to 1) that need at least this many GPUs. */
export type LoadPoint = { readonly share: number; readonly gpus: number };

/** What is held all the time: a level across the chart, with its name and its ground. */
export type HeldLevel = { readonly gpus: number; readonly label: string; readonly tone: Tone };

export type LoadDurationChartProps = {
  readonly title: string;
  readonly subtitle: string;
  /** The chart in one sentence, for those who do not see it. */
  readonly summary: string;
  readonly curve: readonly LoadPoint[];
  readonly held?: HeldLevel | undefined;
  /** What covers the demand above the held level. */
  readonly above?: { readonly label: string; readonly tone: Tone } | undefined;
  readonly table: ChartTable;
};

const HEIGHT = 260;

/** Demand sorted from the busiest hour to the idlest, with what is held below it. */
export function LoadDurationChart({ title, subtitle, table, ...plot }: LoadDurationChartProps) {
  const isMyTurn = useOwnTurn();
  return (
    <ChartFrame title={title} subtitle={subtitle} table={table} height={HEIGHT}>
      {isMyTurn ? (
        <LoadDurationPlot {...plot} height={HEIGHT} />
      ) : (
        <div style={{ height: HEIGHT }} />
      )}
    </ChartFrame>
  );
}
