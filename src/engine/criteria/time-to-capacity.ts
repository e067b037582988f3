import { isEndpoint, type OptionShape, type SingleShape } from '@/engine/option-shape';
import { mustMove } from '@/engine/moving';
import { paidShare } from '@/engine/node-cost';
import type { World } from '@/engine/world';

/** Hours to the first GPU that works, and minutes to the next one when demand grows. */
export type TimeToCapacity = { readonly firstHours: number; readonly nextMinutes: number };

/**
 * A split starts and grows on its burst: machines by the hour carry the work until the base is there.
 * Waiting for less than the visitor can wait for earns nothing: surplus that nobody asked for.
 */
export function timeToCapacityOf(shape: OptionShape, world: World): TimeToCapacity {
  const part = shape.access === 'split' ? shape.burst : shape;
  return {
    firstHours: firstHoursOf(part, world) + movingHours(part, world),
    nextMinutes: Math.max(
      world.read(world.ofOption[part.id]['next-gpu']),
      world.traits.scaleUpMinutes,
    ),
  };
}

function firstHoursOf(shape: SingleShape, world: World): number {
  const { read, figures, ofOption, traits } = world;
  const first = read(ofOption[shape.id]['first-gpu']);
  switch (shape.sourcing) {
    case 'owned': {
      // Machines already there are set up anew; the others are ordered, and wait for floor and power.
      const ordered = first + (traits.siteReady ? 0 : read(figures['owned.site-delay']));
      const paid = paidShare(world);
      return paid * read(figures['owned.reimage']) + (1 - paid) * ordered;
    }
    case 'reserved':
      return isCluster(world) ? read(figures['reserved.cluster-first-gpu']) : first;
    case 'on-demand':
      if (isEndpoint(shape)) {
        return first;
      }
      // Without a reservation a large cluster is had no sooner than with one.
      if (isCluster(world)) {
        return read(figures['reserved.cluster-first-gpu']);
      }
      return isWholeNode(world) ? Math.max(first, wholeNodeHours(world)) : first;
  }
}

/** Hours until a whole node by the hour is to be had: to begin with, and again when one fails. */
export const wholeNodeHours = ({ read, figures }: World): number =>
  read(figures['gpu-vm.on-demand.node-first-gpu']);

/** More GPUs on one fabric than stand in a provider's spare nodes. */
const isCluster = ({ read, figures, traits }: World): boolean =>
  traits.interconnect === 'rdma' && traits.gpusPerJob > read(figures['on-demand.rdma-condition']);

export const isWholeNode = ({ read, card, traits }: World): boolean =>
  traits.gpusPerJob >= read(card['node.gpus']);

/** Data and contracts that are elsewhere must move first. */
const movingHours = (shape: SingleShape, { read, figures, traits }: World): number =>
  mustMove(shape.sourcing, traits) ? read(figures['moving.delay']) : 0;
