import {
  isBareMetal,
  isEndpoint,
  isSlice,
  type OptionShape,
  type SingleShape,
} from '@/engine/option-shape';
import { isWholeNode, wholeNodeHours } from './time-to-capacity';
import type { Plan } from '@/engine/plan';
import type { World } from '@/engine/world';

/**
 * Hours a year without the capacity of one job:
 *
 *   interruptions per node-year × nodes of a job × hours to recover, and planned stops × their length
 *
 * Who holds the spares decides the recovery, not the access (REL-10): a provider swaps a node from its
 * pool to those who hold a reservation, others wait until one is to be had, an owner needs a spare of
 * his own or waits for the repair. An endpoint hides single failures and has incidents of its own. Of a
 * split the base counts.
 */
export function resilienceOf(shape: OptionShape, plan: Plan, world: World): number {
  const part = shape.access === 'split' ? shape.base : shape;
  const { read, figures, card, traits } = world;
  if (isEndpoint(part)) {
    return read(figures['endpoint.incidents']);
  }
  const nodesOfJob = Math.max(1, traits.gpusPerJob / read(card['node.gpus']));
  const interruptions = read(
    figures[isBareMetal(part) ? 'bare-metal.interruptions' : 'gpu-vm.interruptions'],
  );
  return interruptions * nodesOfJob * recoveryHours(part, plan, world) + plannedHours(part, world);
}

function recoveryHours(shape: SingleShape, plan: Plan, world: World): number {
  const { read, figures, card } = world;
  if (shape.sourcing === 'reserved') {
    return read(figures['reserved.recovery']);
  }
  if (shape.sourcing === 'on-demand') {
    const recovery = read(figures['on-demand.recovery']);
    return isBareMetal(shape) || isWholeNode(world)
      ? Math.max(recovery, wholeNodeHours(world))
      : recovery;
  }
  const nodes = plan.heldGpus / read(card['node.gpus']);
  const hasSpare = nodes * read(figures['owned-node.spares']) >= 1 || plan.spareSteps > 0;
  return read(figures[hasSpare ? 'owned.recovery-with-spare' : 'owned.recovery']);
}

/** Slices of your own can move to another host and freeze for seconds; everything else stops. */
function plannedHours(shape: SingleShape, { read, figures }: World): number {
  if (shape.sourcing !== 'owned' && !isBareMetal(shape)) {
    return read(figures['gpu-vm.rented.planned-stops']) * read(figures['planned-stop.length']);
  }
  return (
    read(figures['owned.planned-stops']) *
    read(figures[isSlice(shape) ? 'slice.planned-stop.length' : 'planned-stop.length'])
  );
}
