/**
 * What it costs that extra capacity comes late (F15): demand that rises within the delay is unmet but for
 * the headroom kept ready. A series is demand in GPUs per step of equal length; where it has gaps, `known` holds the
 * number of each step that is known, ascending, and a rise is known only where both its ends are.
 */
import { quantileOfSeries } from './commitment-series';

/** Calls back with the demand at a step and at the end of the delay from there, for each step that has both. */
function forEachDelay(
  series: Float64Array,
  delaySteps: number,
  known: Int32Array | undefined,
  visit: (from: number, to: number) => void,
): void {
  let end = 0;
  for (let start = 0; start < series.length; start += 1) {
    const wanted = (known?.[start] ?? start) + delaySteps;
    while (end < series.length && (known?.[end] ?? end) < wanted) {
      end += 1;
    }
    if (end < series.length && (known?.[end] ?? end) === wanted) {
      visit(series[start] ?? 0, series[end] ?? 0);
    }
  }
}

/** What happens within a delay, from each step on that has an end. */
export type Delay = {
  /** How much demand rises; 0 where it falls. */
  readonly rises: Float64Array;
  /** The demand at the ends, summed: what unmet demand is a share of. */
  readonly reached: number;
};

export function delayOver(series: Float64Array, delaySteps: number, known?: Int32Array): Delay {
  const rises = new Float64Array(series.length);
  let count = 0;
  let reached = 0;
  forEachDelay(series, delaySteps, known, (from, to) => {
    rises[count] = Math.max(0, to - from);
    count += 1;
    reached += to;
  });
  return { rises: rises.subarray(0, count), reached };
}

/** GPUs to keep ready so that a share p of the rises over the delay is met. */
export const headroomFor = ({ rises }: Delay, p: number): number => quantileOfSeries(rises, p);

/** The share of all demand that goes unmet with so many GPUs kept ready; 0 where there is no demand. */
export function unmetShare({ rises, reached }: Delay, headroom: number): number {
  let unmet = 0;
  for (const rise of rises) {
    unmet += Math.max(0, rise - headroom);
  }
  return reached > 0 ? unmet / reached : 0;
}

/**
 * The fewest GPUs to keep ready so that at most a share of all demand goes unmet: unmet demand falls in straight
 * lines between the rises, so the largest are gone through until the line reaches what may be left.
 */
export function headroomToLeave({ rises, reached }: Delay, share: number): number {
  const allowed = share * reached;
  const sorted = rises.toSorted();
  let above = 0;
  for (let count = 1; count <= sorted.length; count += 1) {
    above += sorted[sorted.length - count] ?? 0;
    const next = sorted[sorted.length - count - 1] ?? 0;
    // Headroom at the next rise leaves `above − count × next` unmet.
    if (above - count * next >= allowed) {
      return Math.max(0, (above - allowed) / count);
    }
  }
  return 0;
}
