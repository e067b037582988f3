import {
  Area,
  ComposedChart,
  Label,
  Line,
  ReferenceArea,
  ReferenceLine,
  XAxis,
  YAxis,
} from 'recharts';
import { count, percent } from '@/lib/format';
import { CHART_COLOURS, TONE_COLOURS, type Tone } from '@/ui/tokens/chart-colours';
import { AXIS, AXIS_ACROSS, AXIS_NAME } from './axis-look';
import type { LoadDurationChartProps } from './LoadDurationChart';
import { curveCutAt } from './load-curve';
import { motionAllowed } from './motion-allowed';
import { PlotFrame } from './PlotFrame';

type LoadDurationPlotProps = Omit<LoadDurationChartProps, 'title' | 'subtitle' | 'table'> & {
  readonly height: number;
};

/** The busiest share of the hours that the axis leaves out, so that a rare spike does not flatten the rest. */
const TAIL = 0.002;
const ROOM_ABOVE = 1.08;

const GROUNDS: Readonly<Record<Tone, string>> = {
  plain: 'var(--sunken)',
  metal: CHART_COLOURS.metalSoft,
  virtual: CHART_COLOURS.virtualSoft,
  split: CHART_COLOURS.splitSoft,
  ok: 'var(--sunken)',
  warn: 'var(--sunken)',
};

/** How far up the axis goes: the curve without its rarest hours, and what is held. */
const topOf = ({ curve, held }: Pick<LoadDurationPlotProps, 'curve' | 'held'>): number => {
  const peak = curve.find(({ share }) => share >= TAIL)?.gpus ?? curve[0]?.gpus ?? 1;
  return Math.max(peak, held?.gpus ?? 0) * ROOM_ABOVE;
};

/** Demand over held capacity. Recharts, so this file loads after the verdict. */
export function LoadDurationPlot({ summary, curve, held, above, height }: LoadDurationPlotProps) {
  const top = topOf({ curve, held });
  const level = held?.gpus ?? 0;
  const ticks = [...new Set([0, level, top / ROOM_ABOVE])].filter((tick) => tick >= 0);
  const animated = motionAllowed();
  return (
    <PlotFrame summary={summary} height={height}>
      <ComposedChart
        data={[...curveCutAt(curve, level)]}
        accessibilityLayer={false}
        margin={{ top: 22, right: 8, bottom: 4, left: 0 }}
      >
        <XAxis
          {...AXIS_ACROSS}
          dataKey="share"
          domain={[0, 1]}
          ticks={[0, 0.25, 0.5, 0.75, 1]}
          tickFormatter={percent}
        >
          <Label value="share of all hours" position="insideBottom" {...AXIS_NAME} />
        </XAxis>
        <YAxis
          {...AXIS}
          domain={[0, top]}
          allowDataOverflow
          ticks={ticks}
          tickFormatter={count}
          width={40}
        >
          <Label value="GPUs" position="top" offset={10} {...AXIS_NAME} />
        </YAxis>
        {held !== undefined && (
          <ReferenceArea y1={0} y2={level} fill={GROUNDS[held.tone]} fillOpacity={1} />
        )}
        {above !== undefined && (
          <Area
            dataKey="above"
            type="linear"
            stroke="none"
            fill={GROUNDS[above.tone]}
            fillOpacity={1}
            isAnimationActive={animated}
            animationDuration={180}
          />
        )}
        <Line
          dataKey="gpus"
          type="linear"
          stroke={CHART_COLOURS.ink}
          strokeWidth={2}
          dot={false}
          isAnimationActive={animated}
          animationDuration={180}
        />
        {held !== undefined && (
          <ReferenceLine y={level} stroke={TONE_COLOURS[held.tone]} strokeWidth={2}>
            <Label
              value={held.label}
              position="insideBottomRight"
              fill={TONE_COLOURS[held.tone]}
              fontSize={12}
              fontWeight={600}
            />
          </ReferenceLine>
        )}
        {above !== undefined && (
          <ReferenceLine y={top} stroke="none">
            <Label
              value={above.label}
              position="insideTopLeft"
              offset={26}
              fill={TONE_COLOURS[above.tone]}
              fontSize={12}
              fontWeight={600}
            />
          </ReferenceLine>
        )}
      </ComposedChart>
    </PlotFrame>
  );
}
