import { occupancyOf } from './packing';
import { excessOf } from './models/demand';
import type { SingleShape, SplitShape } from './option-shape';
import { throughputKept } from './throughput';
import type { World } from './world';

/** GPUs that one GPU of demand turns into on this access. */
export type Load = {
  /** Of capacity that must be there at once: occupancy, and overhead where it is bought back. */
  readonly capacity: number;
  /** Of billed time: occupancy and overhead always, since stretched work runs longer. */
  readonly time: number;
};

/**
 * Lost throughput is bought back as capacity, or, at low priority, stretches the work: a fixed machine
 * then absorbs it in its idle hours, but a bill by the hour grows all the same.
 */
export function loadOf(shape: SingleShape, world: World): Load {
  const occupancy = occupancyOf(shape, world);
  const kept = throughputKept(shape, world);
  return {
    capacity: world.traits.throughput === 'low' ? occupancy : occupancy / kept,
    time: occupancy / kept,
  };
}

/** Mean GPUs that the burst of a split runs in the hours of use: demand beyond what its base serves. */
export function burstGpusOf(shape: SplitShape, heldGpus: number, world: World): number {
  const served = heldGpus / loadOf(shape.base, world).capacity;
  return excessOf(world.traits.demand, served) * loadOf(shape.burst, world).time;
}
