import { Area, ComposedChart, Label, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import { milliseconds, percent } from '@/lib/format';
import { CHART_COLOURS, TONE_COLOURS } from '@/ui/tokens/chart-colours';
import { AXIS, AXIS_ACROSS, AXIS_NAME } from './axis-look';
import type { LoadLatencyChartProps } from './LoadLatencyChart';
import { PlotFrame } from './PlotFrame';

type LoadLatencyPlotProps = Omit<LoadLatencyChartProps, 'title' | 'subtitle' | 'table'> & {
  readonly height: number;
};

const TICKS_ACROSS = [0.6, 0.7, 0.8, 0.9] as const;

/** Lines over loads, a band behind them, the budget across. Recharts, so this file loads after the verdict. */
export function LoadLatencyPlot({
  summary,
  lines,
  band,
  budget,
  own,
  top,
  ticks,
  words,
  height,
}: LoadLatencyPlotProps) {
  const loads = lines[0]?.points.map(({ load }) => load) ?? [];
  const data = loads.map((load, place) => {
    const ends = band.points.find((point) => point.load === load);
    return {
      load,
      band: ends && [Math.min(top, ends.low), Math.min(top, ends.high)],
      ...Object.fromEntries(lines.map(({ id, points }) => [id, points[place]?.ms ?? undefined])),
    };
  });
  return (
    <PlotFrame summary={summary} height={height}>
      <ComposedChart
        data={data}
        accessibilityLayer={false}
        margin={{ top: 22, right: 12, bottom: 4, left: 0 }}
      >
        <XAxis
          {...AXIS_ACROSS}
          dataKey="load"
          domain={[loads[0] ?? 0, loads.at(-1) ?? 1]}
          ticks={[...TICKS_ACROSS]}
          tickFormatter={percent}
        >
          <Label value={words.axis} position="insideBottom" {...AXIS_NAME} />
        </XAxis>
        <YAxis
          {...AXIS}
          domain={[0, top]}
          allowDataOverflow
          ticks={[...ticks]}
          tickFormatter={milliseconds}
          width={56}
        >
          <Label value={words.unit} position="top" offset={10} {...AXIS_NAME} />
        </YAxis>
        <Area
          dataKey="band"
          type="linear"
          stroke="none"
          fill={TONE_COLOURS[band.tone]}
          fillOpacity={0.18}
          isAnimationActive={false}
        />
        {lines.map(({ id, tone, dash }) => (
          <Line
            key={id}
            dataKey={id}
            type="monotone"
            stroke={TONE_COLOURS[tone]}
            strokeWidth={2.5}
            strokeDasharray={dash}
            dot={false}
            isAnimationActive={false}
          />
        ))}
        {budget !== undefined && (
          <ReferenceLine y={budget.ms} stroke={CHART_COLOURS.ink} strokeDasharray="4 4">
            <Label
              value={budget.label}
              position="insideBottomLeft"
              fill={CHART_COLOURS.ink}
              fontSize={12}
            />
          </ReferenceLine>
        )}
        {own.map(({ load, label }) => (
          <ReferenceLine key={label} x={load} stroke={CHART_COLOURS.ink2} strokeWidth={1}>
            <Label
              value={label}
              position={load > (loads[0] ?? 0) + 0.2 ? 'insideTopRight' : 'insideTopLeft'}
              angle={0}
              {...AXIS_NAME}
            />
          </ReferenceLine>
        ))}
      </ComposedChart>
    </PlotFrame>
  );
}
