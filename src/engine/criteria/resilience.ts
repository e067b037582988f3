import {
  isBareMetal,
  isEndpoint,
  isSlice,
  type OptionShape,
  type SingleShape,
} from '@/engine/option-shape';
import type { Plan } from '@/engine/plan';
import {
  atLeast,
  choose,
  largest,
  named,
  over,
  plus,
  type Quantity,
  times,
} from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';
import { isWholeNode, wholeNodeHours } from './time-to-capacity';

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
export function resilienceOf(shape: OptionShape, planned: () => Plan, worlds: Worlds): Quantity {
  const part = shape.access === 'split' ? shape.base : shape;
  const { read, figures, onCard, traits } = worlds;
  if (isEndpoint(part)) {
    return read(figures['endpoint.incidents']);
  }
  const nodesOfJob = named(
    'nodes of a job',
    largest(1, over(traits.gpusPerJob, onCard('node.gpus'))),
  );
  return plus(
    times(interruptionsOf(part, worlds), nodesOfJob, recoveryHours(part, planned, worlds)),
    plannedHours(part, worlds),
  );
}

/** Unplanned stops of a node in a year. */
export const interruptionsOf = (shape: SingleShape, { read, figures }: Worlds): Quantity =>
  read(figures[isBareMetal(shape) ? 'bare-metal.interruptions' : 'gpu-vm.interruptions']);

/** Hours until a host that failed is replaced. */
export function recoveryHours(shape: SingleShape, planned: () => Plan, worlds: Worlds): Quantity {
  const { read, figures, onCard } = worlds;
  if (shape.sourcing === 'reserved') {
    return read(figures['reserved.recovery']);
  }
  if (shape.sourcing === 'on-demand') {
    const recovery = read(figures['on-demand.recovery']);
    const ofNode = () => largest(recovery, wholeNodeHours(worlds));
    return isBareMetal(shape) ? ofNode() : choose(isWholeNode(worlds), ofNode, () => recovery);
  }
  const plan = planned();
  const withSpare = () => read(figures['owned.recovery-with-spare']);
  if (plan.spareSteps > 0) {
    return withSpare();
  }
  const nodes = over(plan.heldGpus, onCard('node.gpus'));
  return choose(atLeast(times(nodes, read(figures['owned-node.spares'])), 1), withSpare, () =>
    read(figures['owned.recovery']),
  );
}

/** Slices of your own can move to another host and freeze for seconds; everything else stops. */
function plannedHours(shape: SingleShape, { read, figures }: Worlds): Quantity {
  if (shape.sourcing !== 'owned' && !isBareMetal(shape)) {
    return times(
      read(figures['gpu-vm.rented.planned-stops']),
      read(figures['planned-stop.length']),
    );
  }
  return times(
    read(figures['owned.planned-stops']),
    read(figures[isSlice(shape) ? 'slice.planned-stop.length' : 'planned-stop.length']),
  );
}
