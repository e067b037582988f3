import { isEndpoint, isSlice, type SingleShape } from '@/engine/option-shape';
import type { World } from '@/engine/world';
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
    varies: false,
    excludes: (shape, { traits }) => isSlice(shape) && traits.gpusPerJob >= 1,
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
    varies: false,
    excludes: (shape, { traits }) => isSlice(shape) && traits.interconnect !== 'none',
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
    varies: false,
    excludes: (shape, world) =>
      isSlice(shape) && everyCard(world, (onCard) => !fitsSlice(shape, onCard)),
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
    varies: false,
    // Endpoints bring hardware of their own.
    excludes: (shape, world) =>
      !isEndpoint(shape) &&
      everyCard(
        world,
        ({ read, card, traits }) =>
          (traits.memoryGb ?? 0) > read(card['card.memory']) * Math.max(1, traits.gpusPerJob),
      ),
  },
];

/** True where it holds on the stated card, or, with the card open, on all of them. */
const everyCard = (world: World, holds: (world: World) => boolean): boolean =>
  world.otherCards.every((card) => holds(card)) && holds(world);

/** Some MIG profile has the memory, whatever share of compute goes with it; turns share all of it. */
const fitsSlice = (shape: SingleShape, { read, card, traits, profiles }: World): boolean => {
  const neededGb = traits.memoryGb ?? 0;
  return shape.access === 'mig-slice'
    ? profiles.some(({ mode, memoryGb }) => mode !== 'time-sliced-vgpu' && memoryGb >= neededGb)
    : neededGb <= read(card['card.memory']);
};
