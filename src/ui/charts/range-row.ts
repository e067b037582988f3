import type { Tone } from '@/ui/tokens/chart-colours';

/** A range with its likely value, and the words that stand beside the bar. */
export type RangeRow = {
  readonly id: string;
  readonly label: string;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** The likely value as text. */
  readonly text: string;
  readonly tone: Tone;
  /** The visitor's own case, or the recommended one. */
  readonly marked: boolean;
};

const ROW_HEIGHT = 50;
const AXIS_HEIGHT = 52;

/** Height of the plot in px for so many rows. */
export const rangePlotHeight = (rows: number): number => rows * ROW_HEIGHT + AXIS_HEIGHT;
