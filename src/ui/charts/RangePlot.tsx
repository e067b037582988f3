import { Bar, BarChart, type BarShapeProps, Label, XAxis, YAxis } from 'recharts';
import { AXIS_ACROSS, AXIS_NAME } from './axis-look';
import { motionAllowed } from './motion-allowed';
import { EdgeTick } from './EdgeTick';
import { RangeBar } from './RangeBar';
import type { RangeRow } from './range-row';
import { PlotFrame } from './PlotFrame';

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
    <PlotFrame summary={summary} height={height}>
      <BarChart
        data={data}
        layout="vertical"
        accessibilityLayer={false}
        margin={{ top: 0, right: 8, bottom: 4, left: 0 }}
      >
        <XAxis {...AXIS_ACROSS} domain={[0, 'auto']} tickCount={4} interval={0} tick={EdgeTick}>
          <Label value={unit} position="insideBottom" {...AXIS_NAME} />
        </XAxis>
        <YAxis type="category" dataKey="id" hide />
        <Bar
          dataKey="range"
          isAnimationActive={motionAllowed()}
          animationDuration={180}
          shape={(bar: BarShapeProps) => <RangeBar bar={bar} row={rows[bar.index]} />}
        />
      </BarChart>
    </PlotFrame>
  );
}
