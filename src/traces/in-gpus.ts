import { type DemandSeries, GPUS } from './demand-series';

/**
 * A series that counts something else, as GPUs: nodes of eight, or requests that a GPU serves so many of. `gpusPerUnit`
 * is above 0. A series of GPUs stays as it is.
 */
export const inGpus = (series: DemandSeries, gpusPerUnit: number): DemandSeries =>
  series.unit === GPUS
    ? series
    : { ...series, unit: GPUS, gpus: series.gpus.map((amount) => amount * gpusPerUnit) };
