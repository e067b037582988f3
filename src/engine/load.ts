import { isOneOf } from './choice';
import { excess } from './demands';
import { holdsCapacity, isBareMetal, type SingleShape, type SplitShape } from './option-shape';
import { occupancyOf } from './packing';
import {
  choose,
  constant,
  largest,
  named,
  ONE,
  over,
  plus,
  type Quantity,
  smallest,
  times,
} from './quantity';
import { throughputKept } from './throughput';
import { servesPeople } from './traits';
import type { Worlds } from './worlds';

/** GPUs that one GPU of demand turns into on this access. */
export type Load = {
  /** Of capacity that must be there at once: occupancy, and overhead where it is bought back. */
  readonly capacity: Quantity;
  /** Of billed time: occupancy and overhead always, since stretched work runs longer. */
  readonly time: Quantity;
};

/**
 * A bill may have two of them, of what is held and of what is rented beside it: each says on what. All bare metal does
 * the same work, and what it is short of is worked out once for all of it: so it has one name.
 */
const ON: Readonly<Record<SingleShape['access'], string>> = {
  'bare-metal': 'bare metal',
  'managed-bare-metal': 'bare metal',
  'gpu-vm': 'virtual machines',
  'mig-slice': 'hardware slices',
  'time-slice': 'time slices',
  'dedicated-endpoint': 'a dedicated endpoint',
  'shared-endpoint': 'a shared endpoint',
};

const onWhat = (shape: SingleShape): string =>
  shape.sourcing === 'owned' && !isBareMetal(shape)
    ? `${ON[shape.access]} of your own`
    : ON[shape.access];

/**
 * Lost throughput is bought back as capacity, or, at low priority, stretches the work: a fixed machine
 * then absorbs it in its idle hours, but a bill by the hour grows all the same.
 */
export const loadOf = (shape: SingleShape, worlds: Worlds): Load =>
  worlds.once(`load ${shape.access} ${shape.sourcing}`, () => {
    const occupancy = occupancyOf(shape, worlds);
    const time = named(
      `GPUs per GPU of demand on ${onWhat(shape)}`,
      over(occupancy, throughputKept(shape, worlds)),
    );
    const capacity = choose(
      isOneOf(worlds.traits.throughput, 'low'),
      () => occupancy,
      () => time,
    );
    return { capacity, time };
  });

/**
 * What an access loses in throughput, as a factor, once as capacity that is paid for and once as time that answers
 * take longer: together they are 1 ÷ throughput kept, and one of them is 1 (P1). What is billed by the hour grows with
 * the work, so there it is always capacity; what is held grows only where it was bought back.
 */
export function overheadOf(
  shape: SingleShape,
  worlds: Worlds,
): { readonly paid: Quantity; readonly waited: Quantity } {
  const { capacity, time } = loadOf(shape, worlds);
  const occupancy = occupancyOf(shape, worlds);
  return holdsCapacity(shape)
    ? { paid: over(capacity, occupancy), waited: over(time, capacity) }
    : { paid: over(time, occupancy), waited: ONE };
}

/** Mean GPUs that the burst of a split runs in the hours of use: demand beyond what its base serves. */
export const burstGpusOf = (shape: SplitShape, heldGpus: number, worlds: Worlds): Quantity =>
  worlds.onceOf(shape, `burst GPUs over ${heldGpus}`, () => {
    const served = over(heldGpus, loadOf(shape.base, worlds).capacity);
    return named(
      'GPUs of burst, on average',
      times(excess(worlds.traits.demand, served), loadOf(shape.burst, worlds).time),
    );
  });

/** Mean GPUs of demand beyond what so many GPUs serve, where all that is lost is bought back. */
export const demandBeyond = (shape: SingleShape, gpus: Quantity, worlds: Worlds): Quantity =>
  excess(worlds.traits.demand, over(gpus, loadOf(shape, worlds).time));

/** GPUs of one replica: one job, on whole GPUs where the access does not share them. */
export const replicaGpus = (shape: SingleShape, worlds: Worlds): Quantity =>
  named(
    'GPUs of one replica',
    smallest(
      times(worlds.traits.gpusPerJob, occupancyOf(shape, worlds)),
      largest(1, worlds.traits.peakGpus),
    ),
  );

/**
 * Mean GPUs that run in the hours of use where capacity follows demand, before billing terms and headroom: those that
 * work, and the rest of what is up whoever asks: the replica that serving keeps, the least that a provider sells.
 */
export function runningGpus(shape: SingleShape, worlds: Worlds): Quantity {
  const { traits } = worlds;
  const load = loadOf(shape, worlds).time;
  const ordered = shape.quote?.minimumGpus ?? 0;
  const above = (floor: Quantity): Quantity =>
    plus(floor, times(demandBeyond(shape, floor, worlds), load));
  return choose(
    servesPeople(traits),
    () => above(largest(ordered, replicaGpus(shape, worlds))),
    () => (ordered === 0 ? times(traits.meanGpus, load) : above(constant(ordered))),
  );
}
