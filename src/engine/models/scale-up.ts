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

/** How much demand rises over a delay of so many steps, from each step on; 0 where it falls. */
export function risesOver(
  series: Float64Array,
  delaySteps: number,
  known?: Int32Array,
): Float64Array {
  const rises = new Float64Array(series.length);
  let count = 0;
  forEachDelay(series, delaySteps, known, (from, to) => {
    rises[count] = Math.max(0, to - from);
    count += 1;
  });
  return rises.subarray(0, count);
}

/** The demand at the end of each delay, summed: what unmet demand is a share of. */
export function demandReached(
  series: Float64Array,
  delaySteps: number,
  known?: Int32Array,
): number {
  let demand = 0;
  forEachDelay(series, delaySteps, known, (_, to) => {
    demand += to;
  });
  return demand;
}

/** GPUs to keep ready so that a share p of the rises over the delay is met. */
export const headroomFor = (series: Float64Array, delaySteps: number, p: number): number =>
  quantileOfSeries(risesOver(series, delaySteps), p);

/** The share of all demand that goes unmet with such a delay and so many GPUs kept ready; 0 where there is no demand. */
export function unmetShare(
  series: Float64Array,
  delaySteps: number,
  headroom: number,
  known?: Int32Array,
): number {
  let unmet = 0;
  for (const rise of risesOver(series, delaySteps, known)) {
    unmet += Math.max(0, rise - headroom);
  }
  const demand = demandReached(series, delaySteps, known);
  return demand > 0 ? unmet / demand : 0;
}

/**
 * The fewest GPUs to keep ready so that at most a share of all demand goes unmet: unmet demand falls in straight
 * lines between the rises, so the largest are gone through until the line reaches what may be left.
 */
export function headroomToLeave(
  series: Float64Array,
  delaySteps: number,
  share: number,
  known?: Int32Array,
): number {
  const allowed = share * demandReached(series, delaySteps, known);
  const rises = risesOver(series, delaySteps, known).toSorted();
  let above = 0;
  for (let count = 1; count <= rises.length; count += 1) {
    above += rises[rises.length - count] ?? 0;
    const next = rises[rises.length - count - 1] ?? 0;
    // Headroom at the next rise leaves `above − count × next` unmet.
    if (above - count * next >= allowed) {
      return Math.max(0, (above - allowed) / count);
    }
  }
  return 0;
}
