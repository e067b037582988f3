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
    varies: true,
    excludes: (shape, world) =>
      world.traits.isolation === 'physical' && sharesHostWithStrangers(shape, world),
  },
  {
    kind: 'place',
    id: 'physical-isolation',
    answer: 'isolation',
    needs: ['isolation', 'tenancy'],
    evidence: ['COMP-07', 'FSEC-13', 'SEC-05'],
    because: () =>
      'You ask for hardware that nobody else is on, and your tenants would share this host.',
    lift: 'Hardware isolation instead of physical, or whole nodes for each tenant.',
    varies: true,
    excludes: (shape, world) =>
      world.traits.isolation === 'physical' &&
      world.traits.tenancy !== 'single' &&
      !isRented(shape) &&
      (isSlice(shape) || isPartOfNode(shape, world)),
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
      (isBareMetal(shape) || isSlice(shape) || isEndpoint(shape)),
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

/** Rented slices, endpoints, and rented virtual machines unless they take the whole node. */
export const sharesHostWithStrangers = (shape: SingleShape, world: World): boolean =>
  isEndpoint(shape) || (isRented(shape) && (isSlice(shape) || isPartOfNode(shape, world)));

/**
 * A virtual machine leaves room on its host for another unless a job is known to take the whole node
 * (COMP-07): a size that is only assumed lifts nothing.
 */
const isPartOfNode = (shape: SingleShape, { read, card, traits }: World): boolean =>
  shape.access === 'gpu-vm' && !(traits.jobStated && traits.gpusPerJob >= read(card['node.gpus']));
