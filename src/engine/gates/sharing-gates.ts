import { isEndpoint, isSlice, type SingleShape } from '@/engine/option-shape';
import { isOneOf, likelyLevel } from '@/engine/choice';
import type { CardId } from '@/dataset/ids';
import { cardFigure } from '@/engine/figures';
import {
  above,
  atLeast,
  largest,
  not,
  type Quantity,
  smallest,
  times,
  ZERO,
} from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';
import type { Gate } from './gate';
import { gpusText, statedText } from './answer-text';

/** Which jobs fit into a part of a GPU, and which fit the card at all. */
export const SHARING_GATES: readonly Gate[] = [
  {
    kind: 'place',
    id: 'whole-gpu-job',
    answer: 'gpusPerJob',
    needs: ['gpusPerJob'],
    evidence: ['MIG-14', 'VGPU-10', 'PERF-31'],
    because: (answers) => `A job needs ${gpusText(answers)} at once, and a slice is less than one.`,
    lift: 'Jobs that fit into part of one GPU.',
    excludes: (shape, { traits }) => (isSlice(shape) ? atLeast(traits.gpusPerJob, 1) : ZERO),
  },
  {
    kind: 'place',
    id: 'linked-gpus',
    answer: 'interconnect',
    needs: ['interconnect'],
    evidence: ['MIG-14', 'VGPU-16', 'VGPU-17', 'PERF-32'],
    because: ({ interconnect }) =>
      `GPUs must talk over ${interconnect === 'rdma' ? 'RDMA between hosts' : 'NVLink'}, which slices do not have.`,
    lift: 'No link between GPUs needed.',
    excludes: (shape, { traits }) =>
      isSlice(shape) ? not(isOneOf(traits.interconnect, 'none')) : ZERO,
  },
  {
    kind: 'place',
    id: 'memory-fits-no-profile',
    answer: 'gpuMemoryGb',
    needs: ['gpuMemoryGb'],
    evidence: ['MIG-01', 'MIG-06', 'VGPU-01', 'VGPU-09'],
    because: (answers) =>
      `A job needs ${statedText(answers, 'gpuMemoryGb')} GB, more than the largest slice of the card.`,
    lift: 'Less memory per job, or whole GPUs.',
    excludes: (shape, worlds) =>
      isSlice(shape) ? onEveryCard(worlds, (card) => exceedsSlice(shape, card, worlds)) : ZERO,
  },
  {
    kind: 'place',
    id: 'memory-fits-no-card',
    answer: 'gpuMemoryGb',
    needs: ['gpuMemoryGb', 'gpusPerJob'],
    evidence: ['HW-01', 'HW-33'],
    because: (answers) =>
      `A job needs ${statedText(answers, 'gpuMemoryGb')} GB over ${gpusText(answers)}, more than the card has.`,
    lift: 'More GPUs per job, or a card with more memory.',
    // Endpoints bring hardware of their own.
    excludes: (shape, worlds) =>
      isEndpoint(shape)
        ? ZERO
        : onEveryCard(worlds, (card) => {
            const { gpusPerJob, memoryGb } = worlds.traits;
            return above(memoryGb ?? 0, times(memoryOf(card, worlds), largest(1, gpusPerJob)));
          }),
  },
];

const memoryOf = (card: CardId, { read, figures }: Worlds): Quantity =>
  read(figures[cardFigure('card.memory', card)]);

/** 1 where it holds on the stated card, or, with the card open, on all of them. */
const onEveryCard = ({ traits }: Worlds, holds: (card: CardId) => Quantity): Quantity => {
  const cards = traits.cardStated ? [likelyLevel(traits.card)] : EVERY_CARD;
  return smallest(...cards.map(holds));
};

const EVERY_CARD: readonly CardId[] = ['b200', 'h200', 'h100-sxm', 'rtx-pro-6000'];

/**
 * 1 where no MIG profile of the card has the memory, whatever share of compute goes with it; turns share all of
 * the card's.
 */
function exceedsSlice(shape: SingleShape, card: CardId, worlds: Worlds): Quantity {
  const neededGb = worlds.traits.memoryGb ?? ZERO;
  if (shape.access !== 'mig-slice') {
    return above(neededGb, memoryOf(card, worlds));
  }
  const largestGb = worlds.profiles
    .filter((profile) => profile.card === card && profile.mode !== 'time-sliced-vgpu')
    .reduce((most, { memoryGb }) => Math.max(most, memoryGb), 0);
  return above(neededGb, largestGb);
}
