import { lazy } from 'react';
import { useOwnTurn } from '@/ui/layout/use-own-turn';
import { ChartFrame } from './ChartFrame';
import type { ChartTable } from './ChartTableView';
import { type RangeRow, rangePlotHeight } from './range-row';

const RangePlot = lazy(() =>
  import('./RangePlot').then((module) => ({ default: module.RangePlot })),
);

type CostRangeChartProps = {
  readonly title: string;
  readonly subtitle: string;
  /** The chart in one sentence, for those who do not see it. */
  readonly summary: string;
  readonly rows: readonly RangeRow[];
  readonly table: ChartTable;
};

/** What each option costs a month: low, likely, high. */
export function CostRangeChart({ title, subtitle, summary, rows, table }: CostRangeChartProps) {
  const height = rangePlotHeight(rows.length);
  const isMyTurn = useOwnTurn();
  return (
    <ChartFrame title={title} subtitle={subtitle} table={table} height={height}>
      {isMyTurn ? (
        <RangePlot summary={summary} rows={rows} unit="USD a month" height={height} />
      ) : (
        <div style={{ height }} />
      )}
    </ChartFrame>
  );
}
