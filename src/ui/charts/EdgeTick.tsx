import type { XAxisTickContentProps } from 'recharts';
import { usd } from '@/lib/format';
import { CHART_COLOURS } from '@/ui/tokens/chart-colours';

const BELOW = 8;

/** An amount of money on the axis. The first and the last stay inside the plot. */
export function EdgeTick({ x, y, payload, index, visibleTicksCount }: XAxisTickContentProps) {
  const anchor = index === 0 ? 'start' : index === visibleTicksCount - 1 ? 'end' : 'middle';
  return (
    <text x={x} y={Number(y) + BELOW} textAnchor={anchor} fill={CHART_COLOURS.ink2} fontSize={12}>
      {usd(Number(payload.value))}
    </text>
  );
}
