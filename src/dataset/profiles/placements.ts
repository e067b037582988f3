import type { Placement } from '@/dataset/schema';

/** Where an instance may begin on a GPU of seven compute slices and eight memory slices. */
const SEVEN = [
  { compute: 1, memory: 1, starts: [0, 1, 2, 3, 4, 5, 6] },
  { compute: 1, memory: 2, starts: [0, 2, 4, 6] },
  { compute: 2, memory: 2, starts: [0, 2, 4] },
  { compute: 3, memory: 4, starts: [0, 4] },
  { compute: 4, memory: 4, starts: [0] },
  { compute: 7, memory: 8, starts: [0] },
] as const;

/**
 * Where MIG instances may stand on each card, as `nvidia-smi mig -lgipp` lists it: first memory slice and how many.
 * The listing of the guide is of an H100.
 */
export const placements = [
  {
    card: 'h100-sxm',
    computeSlices: 7,
    memorySlices: 8,
    shapes: SEVEN,
    basis: 'specified',
    source: 'mig-getting-started',
    locator: 'listing of possible placements',
  },
  {
    card: 'h200',
    computeSlices: 7,
    memorySlices: 8,
    shapes: SEVEN,
    basis: 'judgement',
    source: 'mig-getting-started',
    locator: 'listing of possible placements, of an H100',
    note: 'No listing of an H200 was found. Its profiles have the slices and the numbers per GPU of an H100.',
  },
  {
    card: 'b200',
    computeSlices: 7,
    memorySlices: 8,
    shapes: SEVEN,
    basis: 'judgement',
    source: 'mig-getting-started',
    locator: 'listing of possible placements, of an H100',
    note: 'No listing of a B200 was found. Its profiles have the slices and the numbers per GPU of an H100.',
  },
  {
    card: 'rtx-pro-6000',
    computeSlices: 4,
    memorySlices: 4,
    shapes: [
      { compute: 1, memory: 1, starts: [0, 1, 2, 3] },
      { compute: 2, memory: 2, starts: [0, 2] },
      { compute: 4, memory: 4, starts: [0] },
    ],
    basis: 'judgement',
    source: 'mig-profiles',
    locator: 'table of RTX PRO 6000 profiles',
    note: 'No listing of placements was found. Taken from the slices and the numbers per GPU, which leave no other.',
  },
] as const satisfies readonly Placement[];
