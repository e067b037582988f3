import { type OptionShape, partsOf, type SingleShape } from '@/engine/option-shape';
import {
  atLeast,
  choose,
  largest,
  minus,
  ONE,
  plus,
  type Quantity,
  smallest,
  ZERO,
} from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';

/** Levels in words: none 0, soft 1, hardware 2, physical 3; confidential asks for hardware, and the operator out. */
const REQUIRED = { none: 0, soft: 1, hardware: 2, physical: 3, confidential: 2 } as const;

/**
 * Levels of isolation above the requirement, 0 to the best anchor: what the access offers, one more
 * where the operator is kept out (your own servers, or confidential machines), less what is required.
 * Of a split the weaker part counts.
 */
export function isolationMarginOf(shape: OptionShape, worlds: Worlds): Quantity {
  const { read, figures, traits } = worlds;
  const weakest = smallest(...partsOf(shape).map((part) => offered(part, worlds)));
  return smallest(
    read(figures['isolation.best']),
    largest(0, minus(weakest, REQUIRED[traits.isolation])),
  );
}

function offered(shape: SingleShape, worlds: Worlds): Quantity {
  const keepsOperatorOut = shape.sourcing === 'owned' || worlds.traits.isolation === 'confidential';
  return plus(levelOf(shape, worlds), keepsOperatorOut ? ONE : ZERO);
}

function levelOf(shape: SingleShape, { read, figures, onCard, traits }: Worlds): Quantity {
  switch (shape.access) {
    case 'bare-metal':
    case 'managed-bare-metal':
      return read(figures['bare-metal.isolation']);
    case 'gpu-vm':
      // A virtual machine that takes the whole node has no neighbour on its host (COMP-07).
      return choose(
        atLeast(traits.gpusPerJob, onCard('node.gpus')),
        () => read(figures['bare-metal.isolation']),
        () => read(figures['gpu-vm.isolation']),
      );
    case 'mig-slice':
      return read(figures['mig-slice.isolation']);
    case 'time-slice':
      return read(figures['time-slice.isolation']);
    case 'dedicated-endpoint':
      return read(figures['dedicated-endpoint.isolation']);
    case 'shared-endpoint':
      return read(figures['shared-endpoint.isolation']);
  }
}
