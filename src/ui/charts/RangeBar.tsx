import type { BarShapeProps } from 'recharts';
import { CHART_COLOURS, TONE_COLOURS } from '@/ui/tokens/chart-colours';
import type { RangeRow } from './range-row';

const BAR_HEIGHT = 10;
const TICK_HEIGHT = 18;
const ABOVE_BAR = 9;
const NARROWEST = 2;
const GLYPH_WIDTH = 6.9;

/** As much of the text as fits, with an ellipsis for the rest. */
const fitted = (text: string, width: number): string => {
  const room = Math.floor(width / GLYPH_WIDTH);
  return text.length <= room ? text : `${text.slice(0, Math.max(1, room - 1)).trimEnd()}…`;
};

type RangeBarProps = { readonly bar: BarShapeProps; readonly row: RangeRow | undefined };

/** A row of the plot: its name and likely value above, the range as a pale bar, the likely value as a tick. */
export function RangeBar({ bar, row }: RangeBarProps) {
  if (row === undefined) {
    return null;
  }
  const left = bar.background?.x ?? 0;
  const right = left + (bar.background?.width ?? 0);
  const middle = bar.y + bar.height / 2 + ABOVE_BAR;
  const width = Math.max(bar.width, NARROWEST);
  const share = row.high > row.low ? (row.likely - row.low) / (row.high - row.low) : 0;
  const likely = bar.x + width * share;
  const colour = TONE_COLOURS[row.tone];
  const valueWidth = row.text.length * GLYPH_WIDTH + 16;
  return (
    <g>
      <line x1={left} x2={right} y1={middle} y2={middle} stroke={CHART_COLOURS.line} />
      <text
        x={left}
        y={middle - 15}
        fontSize={13}
        fontWeight={row.marked ? 600 : 400}
        fill={row.marked ? CHART_COLOURS.ink : CHART_COLOURS.ink2}
      >
        {fitted(row.label, right - left - valueWidth)}
      </text>
      <text
        x={right}
        y={middle - 15}
        textAnchor="end"
        fontSize={13}
        fontFamily="var(--mono)"
        fontWeight={row.marked ? 600 : 400}
        fill={CHART_COLOURS.ink}
      >
        {row.text}
      </text>
      <rect
        x={bar.x}
        y={middle - BAR_HEIGHT / 2}
        width={width}
        height={BAR_HEIGHT}
        rx={BAR_HEIGHT / 2}
        fill={colour}
        fillOpacity={0.4}
      />
      <rect
        x={likely - 1.5}
        y={middle - TICK_HEIGHT / 2}
        width={3}
        height={TICK_HEIGHT}
        rx={1.5}
        fill={colour}
      />
    </g>
  );
}
