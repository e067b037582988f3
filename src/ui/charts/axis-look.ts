import { CHART_COLOURS } from '@/ui/tokens/chart-colours';

/** The look that the axes of all plots share; the rest each plot says itself. */

export const AXIS_NAME = { fill: CHART_COLOURS.ink2, fontSize: 12 } as const;

export const AXIS = {
  type: 'number',
  tick: AXIS_NAME,
  tickLine: false,
  stroke: CHART_COLOURS.line,
} as const;

/** The one below the plot, with room for its name. */
export const AXIS_ACROSS = { ...AXIS, height: 44 } as const;
