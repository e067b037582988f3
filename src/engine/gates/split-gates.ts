import { isOneOf } from '@/engine/choice';
import type { SplitShape } from '@/engine/option-shape';
import { occupancyOf } from '@/engine/packing';
import { tenantsApart } from '@/engine/plan';
import { above, atLeast, not, type Quantity, times, truth, ZERO } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';
import type { Gate } from './gate';
import { statedText } from './answer-text';

/** A split needs work that can move, a base worth holding and peaks worth bursting for. */
export const SPLIT_GATES: readonly Gate[] = [
  {
    kind: 'option',
    id: 'split-has-no-base',
    answer: 'meanGpus',
    needs: ['meanGpus'],
    evidence: ['TCO-60', 'TCO-62'],
    because: () =>
      'No whole node would be busy enough to pay for itself, so there is no base to hold.',
    lift: 'A larger or steadier load.',
    excludes: (shape, _worlds, { heldGpus }) => truth(shape.access === 'split' && heldGpus === 0),
  },
  {
    kind: 'option',
    id: 'split-has-no-burst',
    answer: 'peakGpus',
    needs: ['peakGpus'],
    evidence: ['TCO-60', 'TCO-62'],
    because: () =>
      'The base that pays for itself already covers the peak: nothing is left to burst.',
    lift: 'Higher peaks.',
    excludes: (shape, worlds, { heldGpus }) =>
      shape.access === 'split' ? atLeast(heldGpus, gpusAtPeak(shape, worlds)) : ZERO,
  },
  {
    kind: 'option',
    id: 'split-too-flat',
    answer: 'peakGpus',
    needs: ['meanGpus', 'peakGpus'],
    evidence: ['TCO-60'],
    because: () => 'The peak is less than 1.3 times the mean: too flat for two environments.',
    lift: 'Higher peaks.',
    excludes: (shape, { traits }) =>
      shape.access === 'split'
        ? above(times(LEAST_PEAK_TO_MEAN, traits.meanGpus), traits.peakGpus)
        : ZERO,
  },
  {
    kind: 'option',
    id: 'split-too-small',
    answer: 'peakGpus',
    needs: ['peakGpus'],
    evidence: ['TCO-60', 'INC-01'],
    because: (answers) =>
      `A peak of ${statedText(answers, 'peakGpus')} GPUs is too small for two environments; 16 is the least.`,
    lift: 'A peak of at least 16 GPUs.',
    excludes: (shape, worlds) =>
      shape.access === 'split' ? above(LEAST_PEAK, gpusAtPeak(shape, worlds)) : ZERO,
  },
  {
    kind: 'option',
    id: 'split-tenants-apart',
    answer: 'tenancy',
    needs: ['tenancy', 'concurrentUsers'],
    evidence: ['bare-metal.tenant-idle'],
    because: () =>
      'Strangers need nodes of their own, and there are more of them than nodes in a base that pays for itself.',
    lift: 'Fewer tenants, or tenants of one organisation.',
    excludes: (shape, worlds, { heldGpus, increment }) => {
      if (shape.access !== 'split') {
        return ZERO;
      }
      const areStrangers = isOneOf(worlds.traits.tenancy, 'external-multi');
      const tenants = tenantsApart(worlds);
      return times(areStrangers, above(tenants, 1), above(times(tenants, increment), heldGpus));
    },
  },
  {
    kind: 'option',
    id: 'split-linked-jobs',
    answer: 'interconnect',
    needs: ['interconnect', 'gpusPerJob'],
    evidence: ['PROV-13', 'PERF-22'],
    because: (answers) =>
      `Jobs of ${statedText(answers, 'gpusPerJob')} GPUs over RDMA cannot burst into machines by the hour.`,
    lift: 'Jobs of at most 8 GPUs.',
    excludes: (shape, { traits, onCard }) =>
      shape.access === 'split'
        ? times(isOneOf(traits.interconnect, 'rdma'), above(traits.gpusPerJob, onCard('node.gpus')))
        : ZERO,
  },
  {
    kind: 'option',
    id: 'split-cannot-move',
    answer: 'restartable',
    needs: ['restartable', 'workloadKind'],
    evidence: ['TCO-60', 'PROV-14'],
    because: () => 'The work can neither restart elsewhere nor is it stateless serving.',
    lift: 'Work that can stop and start again.',
    excludes: (shape, { traits }) =>
      shape.access === 'split'
        ? times(not(isOneOf(traits.restartable, 'yes')), not(traits.servesRequests))
        : ZERO,
  },
];

/** GPUs that the peak of demand takes on the base of a split: more than itself where a job leaves part of its GPU idle. */
const gpusAtPeak = ({ base }: SplitShape, worlds: Worlds): Quantity =>
  times(worlds.traits.peakGpus, occupancyOf(base, worlds));

/**
 * Below these a second environment costs more attention than its burst can save: judgement of the model,
 * two nodes at the peak being the least of which one can be a base.
 */
const LEAST_PEAK_TO_MEAN = 1.3;
const LEAST_PEAK = 16;
