import type { Tone } from '@/ui/tokens/chart-colours';

/** A line through points, told apart by its dashes as well as by its tone. */
export type ChartLine = {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly points: readonly { readonly x: number; readonly y: number }[];
};

/** A stretch of a level line, with the place in it that is most likely; and a place on the axis across. */
export type ChartBand = {
  readonly id: string;
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly y: number;
  readonly tone: Tone;
};
/** A stretch of the axis across, shaded over the whole height. */
export type ChartSpan = { readonly from: number; readonly to: number; readonly label: string };

export type ChartMark = { readonly at: number; readonly label: string };

/** The axis across: its name, where it ends, what stands at which place. */
export type AcrossAxis = {
  readonly name: string;
  readonly end: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
};

/** Dashes of the first line, the second, and so on. */
export const DASHES = ['none', '7 4', '2 4', '9 3 2 3'] as const;

/** Faint enough for lines to be seen on it. */
export const SPAN_OPACITY = 0.14;

export type LineRow = Readonly<Record<string, number>>;

/** One row for each place of any line; a line with two points at one place has them in two rows. */
export function rowsOf(lines: readonly ChartLine[]): readonly LineRow[] {
  const rows: Record<string, number>[] = [];
  for (const { id, points } of lines) {
    for (const [index, { x, y }] of points.entries()) {
      const again = points[index - 1]?.x === x;
      const row = rows.find((one) => one['x'] === x && (again ? one[id] === undefined : true));
      if (row === undefined || (again && row[id] !== undefined)) {
        rows.push({ x, [id]: y });
      } else {
        row[id] = y;
      }
    }
  }
  return rows.toSorted((a, b) => (a['x'] ?? 0) - (b['x'] ?? 0));
}
