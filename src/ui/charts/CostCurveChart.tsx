import { lazy } from 'react';
import { useOwnTurn } from '@/ui/layout/use-own-turn';
import { ChartFrame } from './ChartFrame';
import type { ChartTable } from './ChartTableView';
import type { CostMark, CostPoint } from './cost-curve';

const CostCurvePlot = lazy(() =>
  import('./CostCurvePlot').then((module) => ({ default: module.CostCurvePlot })),
);

export type CostCurveProps = {
  /** The chart in one sentence, for those who do not see it. */
  readonly summary: string;
  readonly points: readonly CostPoint[];
  /** Sizes come in steps of this. */
  readonly step: number;
  /** What the sizes are: "GPUs held". */
  readonly unit: string;
  readonly best: CostMark;
  /** Another size that is marked, where it is not the best one. */
  readonly other?: CostMark | undefined;
  /** Sizes that cost nearly the same: shaded, which the subtitle says. */
  readonly flat: { readonly from: number; readonly to: number };
};

type CostCurveChartProps = CostCurveProps & {
  readonly title: string;
  readonly subtitle: string;
  readonly table: ChartTable;
};

const HEIGHT = 260;

/** What each size costs, with the best one and the flat part around it. */
export function CostCurveChart({ title, subtitle, table, ...plot }: CostCurveChartProps) {
  const isMyTurn = useOwnTurn();
  return (
    <ChartFrame title={title} subtitle={subtitle} table={table} height={HEIGHT}>
      {isMyTurn ? <CostCurvePlot {...plot} height={HEIGHT} /> : <div style={{ height: HEIGHT }} />}
    </ChartFrame>
  );
}
