import {
  ComposedChart,
  Label,
  Line,
  ReferenceArea,
  ReferenceDot,
  ReferenceLine,
  XAxis,
  YAxis,
} from 'recharts';
import { count, usd } from '@/lib/format';
import { CHART_COLOURS } from '@/ui/tokens/chart-colours';
import { AXIS, AXIS_ACROSS, AXIS_NAME } from './axis-look';
import type { CostCurveProps } from './CostCurveChart';
import { ticksOf } from './cost-curve';
import { PlotFrame } from './PlotFrame';

type CostCurvePlotProps = CostCurveProps & { readonly height: number };

/** More dots than this are a line. */
const MOST_DOTS = 30;
const HALF = 0.5;
/** So much of a step to either side, so that a single size can be seen: less than half, which would speak for its neighbour. */
const BESIDE = 0.12;

const DOT = { r: 2.5, fill: CHART_COLOURS.ink, stroke: 'none' } as const;

/** Cost over size. Recharts, so this file loads after the verdict. */
export function CostCurvePlot({
  summary,
  points,
  step,
  unit,
  best,
  other,
  flat,
  height,
}: CostCurvePlotProps) {
  const last = points.at(-1)?.size ?? step;
  const aside = (size: number) =>
    size > last * HALF ? ('insideTopRight' as const) : ('insideTopLeft' as const);
  return (
    <PlotFrame summary={summary} height={height}>
      <ComposedChart
        data={[...points]}
        accessibilityLayer={false}
        margin={{ top: 22, right: 12, bottom: 4, left: 0 }}
      >
        <XAxis
          {...AXIS_ACROSS}
          dataKey="size"
          domain={[0, last]}
          ticks={[...ticksOf(last, step)]}
          tickFormatter={count}
        >
          <Label value={unit} position="insideBottom" {...AXIS_NAME} />
        </XAxis>
        <YAxis {...AXIS} domain={[0, 'auto']} tickCount={4} tickFormatter={usd} width={58}>
          <Label value="USD a month" position="top" offset={10} dx={20} {...AXIS_NAME} />
        </YAxis>
        <ReferenceArea
          x1={Math.max(0, flat.from - step * BESIDE)}
          x2={Math.min(last, flat.to + step * BESIDE)}
          fill={CHART_COLOURS.splitSoft}
          fillOpacity={1}
        />
        <ReferenceLine x={best.size} stroke={CHART_COLOURS.split} strokeWidth={2}>
          <Label
            value={best.label}
            position={aside(best.size)}
            fill={CHART_COLOURS.split}
            fontSize={12}
            fontWeight={600}
          />
        </ReferenceLine>
        {other !== undefined && (
          <ReferenceLine x={other.size} stroke={CHART_COLOURS.metal} strokeDasharray="4 3">
            <Label
              value={other.label}
              position={aside(other.size)}
              dy={18}
              fill={CHART_COLOURS.metal}
              fontSize={12}
            />
          </ReferenceLine>
        )}
        <Line
          dataKey="usd"
          type="linear"
          stroke={CHART_COLOURS.ink}
          strokeWidth={2}
          dot={points.length <= MOST_DOTS && DOT}
          isAnimationActive={false}
        />
        <ReferenceDot
          x={best.size}
          y={best.usd}
          r={5}
          fill={CHART_COLOURS.split}
          stroke={CHART_COLOURS.surface}
        />
      </ComposedChart>
    </PlotFrame>
  );
}
