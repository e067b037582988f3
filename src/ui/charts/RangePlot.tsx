import {
  Bar,
  BarChart,
  type BarShapeProps,
  Label,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { CHART_COLOURS } from '@/ui/tokens/chart-colours';
import { motionAllowed } from './motion-allowed';
import styles from './plot.module.css';
import { EdgeTick } from './EdgeTick';
import { RangeBar } from './RangeBar';
import type { RangeRow } from './range-row';

type RangePlotProps = {
  readonly summary: string;
  readonly rows: readonly RangeRow[];
  /** What the axis measures: "USD a month". */
  readonly unit: string;
  readonly height: number;
};

/** One bar per row from low to high with a tick at the likely value. Recharts: loads after the verdict. */
export function RangePlot({ summary, rows, unit, height }: RangePlotProps) {
  const data = rows.map((row) => ({ ...row, range: [row.low, row.high] }));
  return (
    <div role="img" aria-label={summary} className={styles.plot}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 480, height }}>
        <BarChart
          data={data}
          layout="vertical"
          accessibilityLayer={false}
          margin={{ top: 0, right: 8, bottom: 4, left: 0 }}
        >
          <XAxis
            type="number"
            domain={[0, 'auto']}
            tickCount={4}
            interval={0}
            tick={EdgeTick}
            tickLine={false}
            stroke={CHART_COLOURS.line}
            height={44}
          >
            <Label value={unit} position="insideBottom" fill={CHART_COLOURS.ink2} fontSize={12} />
          </XAxis>
          <YAxis type="category" dataKey="id" hide />
          <Bar
            dataKey="range"
            isAnimationActive={motionAllowed()}
            animationDuration={180}
            shape={(bar: BarShapeProps) => <RangeBar bar={bar} row={rows[bar.index]} />}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
