/**
 * What it costs that extra capacity comes late (F15): demand that rises within the delay is unmet but for
 * the headroom kept ready. A series is demand in GPUs per step of equal length.
 */
import { quantileOfSeries } from './commitment-series';

/** How much demand rises over a delay of so many steps, from each step on; 0 where it falls. */
export function risesOver(series: Float64Array, delaySteps: number): Float64Array {
  const rises = new Float64Array(Math.max(0, series.length - delaySteps));
  for (let step = 0; step < rises.length; step += 1) {
    rises[step] = Math.max(0, (series[step + delaySteps] ?? 0) - (series[step] ?? 0));
  }
  return rises;
}

/** GPUs to keep ready so that a share p of the rises over the delay is met. */
export const headroomFor = (series: Float64Array, delaySteps: number, p: number): number =>
  quantileOfSeries(risesOver(series, delaySteps), p);

/** The share of all demand that goes unmet with such a delay and so many GPUs kept ready. */
export function unmetShare(series: Float64Array, delaySteps: number, headroom: number): number {
  let unmet = 0;
  for (const rise of risesOver(series, delaySteps)) {
    unmet += Math.max(0, rise - headroom);
  }
  let demand = 0;
  for (const value of series.subarray(delaySteps)) {
    demand += value;
  }
  return unmet / demand;
}
