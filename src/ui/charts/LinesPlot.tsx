import {
  Label,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceDot,
  ReferenceLine,
  XAxis,
  YAxis,
} from 'recharts';
import { usd } from '@/lib/format';
import { CHART_COLOURS, TONE_COLOURS } from '@/ui/tokens/chart-colours';
import { AXIS, AXIS_ACROSS, AXIS_NAME } from './axis-look';
import { DASHES, rowsOf, SPAN_OPACITY } from './lines-chart';
import type { LinesChartProps } from './LinesChart';
import { PlotFrame } from './PlotFrame';

type LinesPlotProps = Omit<LinesChartProps, 'title' | 'subtitle' | 'table'> & {
  readonly height: number;
};

const BAND_OPACITY = 0.3;
const BAND_WIDTH = 14;
/** A mark further right than this has its name on the left of it. */
const NAME_TURNS = 0.6;

/** The lines themselves. Recharts, so this file loads after the verdict. */
export function LinesPlot({
  summary,
  lines,
  across,
  up,
  bands,
  mark,
  spans,
  height,
}: LinesPlotProps) {
  const texts = new Map(across.ticks.map(({ at, text }) => [at, text]));
  return (
    <PlotFrame summary={summary} height={height}>
      <LineChart
        data={[...rowsOf(lines)]}
        accessibilityLayer={false}
        margin={{ top: 24, right: 16, bottom: 4, left: 0 }}
      >
        <XAxis
          {...AXIS_ACROSS}
          dataKey="x"
          domain={[0, across.end]}
          ticks={across.ticks.map(({ at }) => at)}
          tickFormatter={(at: number) => texts.get(at) ?? ''}
          interval={0}
        >
          <Label value={across.name} position="insideBottom" {...AXIS_NAME} />
        </XAxis>
        <YAxis {...AXIS} domain={[0, 'auto']} tickCount={4} tickFormatter={usd} width={58}>
          <Label value={up} position="top" offset={12} dx={18} {...AXIS_NAME} />
        </YAxis>
        {spans?.map(({ from, to, label }) => (
          <ReferenceArea
            key={label}
            x1={from}
            x2={to}
            fill={CHART_COLOURS.ink2}
            fillOpacity={SPAN_OPACITY}
          />
        ))}
        {bands?.map(({ id, from, to, y, tone }) => (
          <ReferenceLine
            key={id}
            segment={[
              { x: from, y },
              { x: to, y },
            ]}
            stroke={TONE_COLOURS[tone]}
            strokeWidth={BAND_WIDTH}
            strokeOpacity={BAND_OPACITY}
          />
        ))}
        {lines.map(({ id, tone }, index) => (
          <Line
            key={id}
            dataKey={id}
            type="linear"
            stroke={TONE_COLOURS[tone]}
            strokeWidth={2.5}
            strokeDasharray={DASHES[index] ?? 'none'}
            dot={false}
            connectNulls
            // Drawing a line in would take its dashes away.
            isAnimationActive={false}
          />
        ))}
        {bands
          ?.filter(({ at }) => at <= across.end)
          .map(({ id, at, y, tone }) => (
            <ReferenceDot
              key={id}
              x={at}
              y={y}
              r={5}
              fill={CHART_COLOURS.surface}
              stroke={TONE_COLOURS[tone]}
              strokeWidth={2.5}
            />
          ))}
        {mark !== undefined && (
          <ReferenceLine x={mark.at} stroke={CHART_COLOURS.ink} strokeWidth={1.5}>
            <Label
              value={mark.label}
              position={mark.at > NAME_TURNS * across.end ? 'insideTopRight' : 'insideTopLeft'}
              fill={CHART_COLOURS.ink}
              fontSize={12}
              fontWeight={600}
            />
          </ReferenceLine>
        )}
      </LineChart>
    </PlotFrame>
  );
}
