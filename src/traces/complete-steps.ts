import type { Count } from './counted-gpus';
import { eachStepMean, type Grid } from './grid';
import type { Ordered } from './ordered-samples';

/** What is known of the demand: the number of each complete step, and its GPUs. */
export type CompleteSteps = { readonly knownSteps: Int32Array; readonly gpus: Float64Array };

/**
 * Series added up on one grid, in the steps that all of them know: an incomplete sweep would look like less
 * demand. `countFor` says how the GPUs of a series are counted.
 */
export function completeSteps(
  series: readonly Ordered[],
  grid: Grid,
  countFor: (index: number) => Count,
): CompleteSteps {
  const total = new Float64Array(grid.steps);
  const knownBy = new Uint32Array(grid.steps);
  for (const [index, samples] of series.entries()) {
    const gpusIn = countFor(index);
    eachStepMean(samples, grid, (step, mean) => {
      total[step] = (total[step] ?? 0) + gpusIn(mean, step);
      knownBy[step] = (knownBy[step] ?? 0) + 1;
    });
  }
  const complete: number[] = [];
  for (let step = 0; step < grid.steps; step += 1) {
    if (knownBy[step] === series.length) {
      complete.push(step);
    }
  }
  return {
    knownSteps: Int32Array.from(complete),
    gpus: Float64Array.from(complete, (step) => total[step] ?? 0),
  };
}
