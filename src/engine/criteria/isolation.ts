import { type OptionShape, partsOf, type SingleShape } from '@/engine/option-shape';
import type { World } from '@/engine/world';

/** Levels in words: none 0, soft 1, hardware 2, physical 3; confidential asks for hardware, and the operator out. */
const REQUIRED = { none: 0, soft: 1, hardware: 2, physical: 3, confidential: 2 } as const;

/**
 * Levels of isolation above the requirement, 0 to the best anchor: what the access offers, one more
 * where the operator is kept out (your own servers, or confidential machines), less what is required.
 * Of a split the weaker part counts.
 */
export function isolationMarginOf(shape: OptionShape, world: World): number {
  const { read, figures, traits } = world;
  const best = read(figures['isolation.best']);
  let least = Infinity;
  for (const part of partsOf(shape)) {
    least = Math.min(least, offered(part, world));
  }
  return Math.min(best, Math.max(0, least - REQUIRED[traits.isolation]));
}

function offered(shape: SingleShape, world: World): number {
  const { read, figures, card, traits } = world;
  const keepsOperatorOut = shape.sourcing === 'owned' || traits.isolation === 'confidential';
  const level =
    shape.access === 'gpu-vm' && traits.gpusPerJob >= read(card['node.gpus'])
      ? // A virtual machine that takes the whole node has no neighbour on its host (COMP-07).
        read(figures['bare-metal.isolation'])
      : levelOf(shape, world);
  return level + (keepsOperatorOut ? 1 : 0);
}

function levelOf(shape: SingleShape, { read, figures }: World): number {
  switch (shape.access) {
    case 'bare-metal':
    case 'managed-bare-metal':
      return read(figures['bare-metal.isolation']);
    case 'gpu-vm':
      return read(figures['gpu-vm.isolation']);
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
