import type { DemandAdvice, MeasurementAdvice } from './advice';
import { type Demand, quantileOf } from './models/demand';
import { likelyDemand } from './demands';
import { HOURS_IN_MONTH, usefulGpuHours } from './months';
import { likelyOf } from './quantity';
import type { Worlds } from './worlds';

/** Demand that never changes is a log-normal without a spread. */
const SHAPES: Readonly<Record<Demand['kind'], DemandAdvice['shape']>> = {
  'log-normal': 'log-normal',
  constant: 'log-normal',
  'two-level': 'two-level',
  measured: 'measured',
};

/** Points of the load-duration curve over the hours of use: dense at the peak, where it bends. */
const POINTS = 48;
const PEAK_SHARE = 0.01;

/**
 * Demand in the likely world with its load-duration curve: the GPUs exceeded during each share of all 168
 * hours. Outside the hours of use demand is 0.
 */
export function demandAdvice(
  worlds: Worlds,
  measured: MeasurementAdvice | undefined,
): DemandAdvice {
  const { traits } = worlds;
  const demand = likelyDemand(traits.demand);
  const useHours = likelyOf(traits.useHours);
  const useShare = Math.min(1, useHours / HOURS_IN_MONTH);
  const inUse = Array.from({ length: POINTS + 1 }, (_, point) => {
    const share = PEAK_SHARE + (1 - PEAK_SHARE - EDGE) * (point / POINTS) ** BEND;
    return { share: share * useShare, gpus: quantileOf(demand, 1 - share) };
  });
  const idle =
    useShare < 1
      ? [
          { share: useShare, gpus: 0 },
          { share: 1, gpus: 0 },
        ]
      : [];
  return {
    ...measured,
    shape: SHAPES[demand.kind],
    meanGpus: likelyOf(traits.meanGpus),
    peakGpus: likelyOf(traits.peakGpus),
    hoursPerWeek: likelyOf(traits.hoursPerWeek),
    usefulGpuHoursPerMonth: likelyOf(usefulGpuHours(worlds)),
    curve: [{ share: 0, gpus: inUse[0]?.gpus ?? 0 }, ...inUse, ...idle],
  };
}

/** A log-normal has no least level: the curve ends this much before the last hour. */
const EDGE = 0.005;
/** Above 1: more points towards the peak. */
const BEND = 1.6;
