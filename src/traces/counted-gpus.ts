import type { Asked } from './demand-series';

/**
 * A GPU above 1 % of its time is in use by somebody. Drivers report whole per cents and a monitor that looks
 * by flickers at 1; a service with little traffic is not far above, and its GPU is still nobody else's.
 */
const IN_USE_ABOVE = 0.01;
/** Work that pauses for less has not given its GPU back: held is what was in use within the last five minutes. */
const HELD_SECONDS = 300;

/** How many GPUs a series stands for in a step with this mean, the steps in order. */
export type Count = (mean: number, step: number) => number;

/** Counts a GPU, or a slice that is a part of one, by its utilisation. */
export function countOfGpu(
  full: number,
  weight: number,
  measure: Asked['measure'],
  stepSeconds: number,
): Count {
  if (measure === 'busy') {
    return (mean) => weight * Math.min(mean / full, 1);
  }
  const window = Math.ceil(HELD_SECONDS / stepSeconds);
  let lastUsed = Number.NEGATIVE_INFINITY;
  return (mean, step) => {
    lastUsed = mean / full > IN_USE_ABOVE ? step : lastUsed;
    return step - lastUsed < window ? weight : 0;
  };
}
