import {
  isBareMetal,
  isEndpoint,
  isRented,
  isSlice,
  type SingleShape,
} from '@/engine/option-shape';
import { isOneOf } from '@/engine/choice';
import { atLeast, not, ONE, type Quantity, times, truth, ZERO } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';
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
    excludes: (shape, { traits }) => truth(traits.residency === 'own-premises' && isRented(shape)),
  },
  {
    kind: 'place',
    id: 'physical-isolation',
    answer: 'isolation',
    needs: ['isolation'],
    evidence: ['COMP-07', 'FSEC-13', 'SEC-05'],
    because: () => 'You ask for hardware that nobody else is on, and this host is shared.',
    lift: 'Hardware isolation instead of physical, or jobs that take the whole node.',
    excludes: (shape, worlds) =>
      worlds.traits.isolation === 'physical' ? sharesHostWithStrangers(shape, worlds) : ZERO,
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
    excludes: (shape, worlds) =>
      worlds.traits.isolation === 'physical' && !isRented(shape)
        ? times(
            not(isOneOf(worlds.traits.tenancy, 'single')),
            isSlice(shape) ? ONE : isPartOfNode(shape, worlds),
          )
        : ZERO,
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
    excludes: (shape, { traits }) =>
      truth(
        traits.isolation === 'confidential' &&
          (isBareMetal(shape) || isSlice(shape) || isEndpoint(shape)),
      ),
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
    excludes: (shape, { traits }) =>
      truth(
        (traits.isolation === 'hardware' || traits.isolation === 'physical') &&
          (shape.access === 'time-slice' || shape.access === 'shared-endpoint'),
      ),
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
    excludes: (shape, { traits }) =>
      shape.access === 'time-slice' || shape.access === 'shared-endpoint'
        ? isOneOf(traits.jitter, 'none')
        : ZERO,
  },
];

/** Rented slices, endpoints, and rented virtual machines unless they take the whole node. */
export const sharesHostWithStrangers = (shape: SingleShape, worlds: Worlds): Quantity => {
  if (isEndpoint(shape)) {
    return ONE;
  }
  return isRented(shape) ? (isSlice(shape) ? ONE : isPartOfNode(shape, worlds)) : ZERO;
};

/**
 * A virtual machine leaves room on its host for another unless a job is known to take the whole node
 * (COMP-07): a size that is only assumed lifts nothing.
 */
const isPartOfNode = (shape: SingleShape, { onCard, traits }: Worlds): Quantity => {
  if (shape.access !== 'gpu-vm') {
    return ZERO;
  }
  return traits.jobStated ? not(atLeast(traits.gpusPerJob, onCard('node.gpus'))) : ONE;
};
