import {
  isBareMetal,
  isEndpoint,
  isRented,
  isSlice,
  type SingleShape,
} from '@/engine/option-shape';
import type { World } from '@/engine/world';
import type { Gate } from './gate';

/** Where data may be, and who may share the hardware under it. */
export const ISOLATION_GATES: readonly Gate[] = [
  {
    kind: 'place',
    id: 'own-premises',
    answer: 'dataResidency',
    needs: ['dataResidency'],
    evidence: ['COMP-12', 'COMP-14'],
    because: () => 'Data must stay on your own premises, and this is rented.',
    lift: 'A region instead of your own premises.',
    varies: false,
    excludes: (shape, { traits }) => traits.residency === 'own-premises' && isRented(shape),
  },
  {
    kind: 'place',
    id: 'physical-isolation',
    answer: 'isolation',
    needs: ['isolation'],
    evidence: ['COMP-07', 'FSEC-13', 'SEC-05'],
    because: () => 'You ask for hardware that nobody else is on, and this host is shared.',
    lift: 'Hardware isolation instead of physical, or jobs that take the whole node.',
    varies: false,
    excludes: (shape, world) => world.traits.isolation === 'physical' && sharesHost(shape, world),
  },
  {
    kind: 'place',
    id: 'confidential-computing',
    answer: 'isolation',
    needs: ['isolation'],
    evidence: ['SEC-12', 'FSEC-01', 'FSEC-02', 'FSEC-07'],
    because: () =>
      'Confidential computing exists only for whole GPUs passed through to a virtual machine.',
    lift: 'An operator that you trust.',
    varies: false,
    excludes: (shape, { traits }) =>
      traits.isolation === 'confidential' &&
      (isBareMetal(shape) || isSlice(shape) || shape.access === 'shared-endpoint'),
  },
  {
    kind: 'place',
    id: 'hardware-isolation',
    answer: 'isolation',
    needs: ['isolation'],
    evidence: ['FSEC-09', 'FSEC-10', 'OPS-09', 'SEC-04'],
    because: () =>
      'You ask for isolation in hardware; here neighbours take turns on the same parts.',
    lift: 'Soft isolation: trust between those who share.',
    varies: false,
    excludes: (shape, { traits }) =>
      (traits.isolation === 'hardware' || traits.isolation === 'physical') &&
      (shape.access === 'time-slice' || shape.access === 'shared-endpoint'),
  },
  {
    kind: 'place',
    id: 'no-jitter',
    answer: 'jitterTolerance',
    needs: ['jitterTolerance'],
    evidence: ['LAT-02b', 'LAT-03', 'LAT-15'],
    because: () =>
      'No jitter is tolerated, and neighbours here make responses wait for their turn.',
    lift: 'A little jitter tolerated.',
    varies: false,
    excludes: (shape, { traits }) =>
      traits.jitter === 'none' &&
      (shape.access === 'time-slice' || shape.access === 'shared-endpoint'),
  },
];

/**
 * Rented slices, endpoints and virtual machines below a whole node share a host with strangers; on your
 * own servers slices do where tenants must be kept apart.
 */
export function sharesHost(shape: SingleShape, { read, card, traits }: World): boolean {
  if (isBareMetal(shape)) {
    return false;
  }
  if (isEndpoint(shape) || (isSlice(shape) && isRented(shape))) {
    return true;
  }
  const wholeNode = traits.gpusPerJob >= read(card['node.gpus']) && !isSlice(shape);
  return isRented(shape) ? !wholeNode : traits.tenancy !== 'single' && !wholeNode;
}
