import { isOneOf } from '@/engine/choice';
import { mustMove } from '@/engine/moving';
import { paidShare } from '@/engine/node-cost';
import { isEndpoint, type OptionShape, type SingleShape } from '@/engine/option-shape';
import {
  above,
  atLeast,
  choose,
  largest,
  minus,
  named,
  plus,
  type Quantity,
  times,
  ZERO,
} from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';

/**
 * Hours to the first GPU that works. A split starts on its burst: machines by the hour carry the work until
 * the base is there.
 */
export const firstHoursOf = (shape: OptionShape, worlds: Worlds): Quantity => {
  const part = shape.access === 'split' ? shape.burst : shape;
  return worlds.once(`first hours ${part.listed}`, () =>
    named('hours to the first GPU', plus(firstHoursIn(part, worlds), movingHours(part, worlds))),
  );
};

/**
 * Minutes to the next GPU when demand grows; a split grows on its burst. Waiting for less than the visitor can
 * wait for earns nothing: surplus that nobody asked for.
 */
export const nextMinutesOf = (shape: OptionShape, worlds: Worlds): Quantity => {
  const part = shape.access === 'split' ? shape.burst : shape;
  return worlds.once(`next minutes ${part.listed}`, () =>
    named(
      'minutes to the next GPU',
      largest(worlds.ofOption(part.listed, 'next-gpu'), worlds.traits.scaleUpMinutes),
    ),
  );
};

function firstHoursIn(shape: SingleShape, worlds: Worlds): Quantity {
  const { read, figures, ofOption, traits } = worlds;
  const first = ofOption(shape.listed, 'first-gpu');
  const ofCluster = () => read(figures['reserved.cluster-first-gpu']);
  switch (shape.sourcing) {
    case 'owned': {
      // Machines already there are set up anew; the others are ordered, and wait for floor and power.
      const ordered = plus(
        first,
        choose(
          isOneOf(traits.siteReady, 'yes'),
          () => ZERO,
          () => read(figures['owned.site-delay']),
        ),
      );
      const paid = paidShare(worlds);
      return plus(times(paid, read(figures['owned.reimage'])), times(minus(1, paid), ordered));
    }
    case 'reserved':
      return choose(isCluster(worlds), ofCluster, () => first);
    case 'on-demand':
      if (isEndpoint(shape)) {
        return first;
      }
      // Without a reservation a large cluster is had no sooner than with one.
      return choose(isCluster(worlds), ofCluster, () =>
        choose(
          isWholeNode(worlds),
          () => largest(first, wholeNodeHours(worlds)),
          () => first,
        ),
      );
  }
}

/** Hours until a whole node by the hour is to be had: to begin with, and again when one fails. */
export const wholeNodeHours = ({ read, figures }: Worlds): Quantity =>
  read(figures['gpu-vm.on-demand.node-first-gpu']);

/** More GPUs on one fabric than stand in a provider's spare nodes. */
const isCluster = ({ read, figures, traits, once }: Worlds): Quantity =>
  once('is cluster', () =>
    choose(
      isOneOf(traits.interconnect, 'rdma'),
      () => above(traits.gpusPerJob, read(figures['on-demand.rdma-condition'])),
      () => ZERO,
    ),
  );

export const isWholeNode = ({ onCard, traits, once }: Worlds): Quantity =>
  once('is whole node', () => atLeast(traits.gpusPerJob, onCard('node.gpus')));

/** Data and contracts that are elsewhere must move first. */
const movingHours = (shape: SingleShape, { read, figures, traits, once }: Worlds): Quantity =>
  once(`moving hours ${shape.sourcing}`, () =>
    choose(
      mustMove(shape.sourcing, traits),
      () => read(figures['moving.delay']),
      () => ZERO,
    ),
  );
