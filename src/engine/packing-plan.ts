import type { Placement, Profile } from '@/dataset/schema';
import { fewestGpus } from './models/bin-packing';
import type { SlicedGpu } from './models/placement';

/** Profiles of one card and one mode, and where instances may stand on it. */
export type PackingCard = {
  readonly profiles: readonly Profile[];
  readonly placement: Placement;
  readonly memoryGb: number;
  readonly gpusPerHost: number;
};

/** How many instances of each profile, by its id. */
export type Wanted = Readonly<Record<string, number>>;

export type PlacedProfile = {
  readonly profile: string;
  readonly memoryGb: number;
  /** First slot, from 0, and how many. */
  readonly start: number;
  readonly slots: number;
};

/** GPUs that are filled alike. */
export type PackedGpus = {
  readonly gpus: number;
  readonly placed: readonly PlacedProfile[];
  readonly freeSlots: number;
  /** Compute that no instance has, as a share of the GPU; none where they take turns. */
  readonly freeCompute: number;
  readonly freeMemoryGb: number;
  /** The largest profile that still fits beside; null where none does. */
  readonly room: string | null;
};

export type PackingPlan = {
  /** Slots of a GPU in the picture: memory slices, or turns. */
  readonly slots: number;
  readonly gpus: number;
  readonly hosts: number;
  /** No packing needs fewer GPUs than this; the same as `gpus` where that is proven. */
  readonly atLeast: number;
  readonly packed: readonly PackedGpus[];
  readonly instances: number;
  /** Instances that are gone with the fullest GPU, and with the fullest host. */
  readonly lost: { readonly gpu: number; readonly host: number };
};

/**
 * Places a mix on as few GPUs as can be, by the limits of the card. Hardware slices of all sizes share a GPU where
 * they may stand; those that take turns share it only with their like, in memory of one size.
 */
export function packingPlan(card: PackingCard, wanted: Wanted): PackingPlan {
  const packed = card.profiles.some(takesTurns)
    ? packedByTurns(card, wanted)
    : packedBySlices(card, wanted);
  const gpus = packed.filled.reduce((sum, group) => sum + group.gpus, 0);
  return {
    slots: packed.slots,
    gpus,
    hosts: Math.ceil(gpus / card.gpusPerHost),
    atLeast: packed.atLeast,
    packed: packed.filled,
    instances: packed.filled.reduce((sum, group) => sum + group.gpus * group.placed.length, 0),
    lost: lostIn(packed.filled, card.gpusPerHost),
  };
}

const takesTurns = ({ mode }: Profile): boolean => mode === 'time-sliced-vgpu';

type Packed = {
  readonly slots: number;
  readonly atLeast: number;
  readonly filled: readonly PackedGpus[];
};

const countOf = (wanted: Wanted, { id }: Profile): number => wanted[id] ?? 0;

/** Fullest first, so that the first host is the fullest one. */
const fullestFirst = (filled: readonly PackedGpus[]): readonly PackedGpus[] =>
  filled.toSorted((a, b) => b.placed.length - a.placed.length || a.freeSlots - b.freeSlots);

/** A GPU as the packing sees it: slices of compute and memory, and the shape of each profile. */
export function slicedGpuOf({ profiles, placement }: PackingCard): SlicedGpu {
  const { computeSlices, memorySlices, shapes } = placement;
  // The largest profile is the whole GPU; what the visitor says of the card's memory changes no slice.
  const memoryGb = Math.max(...profiles.map((profile) => profile.memoryGb));
  return {
    computeSlices,
    memorySlices,
    shapes: profiles.map((profile) => {
      const compute = Math.round(profile.computeShare * computeSlices);
      const memory = Math.round((profile.memoryGb / memoryGb) * memorySlices);
      const shape = shapes.find((one) => one.compute === compute && one.memory === memory);
      return {
        id: profile.id,
        compute,
        memory,
        starts: shape?.starts ?? [],
        most: profile.perGpu,
        media: profile.media,
      };
    }),
  };
}

function packedBySlices(card: PackingCard, wanted: Wanted): Packed {
  const gpu = slicedGpuOf(card);
  const { filled, atLeast, mixes } = fewestGpus(
    gpu,
    card.profiles.map((profile) => countOf(wanted, profile)),
  );
  const possible = new Set(mixes.map(({ counts }) => counts.join(',')));
  const withOne = (counts: readonly number[], shape: number): string =>
    counts.map((count, index) => (index === shape ? count + 1 : count)).join(',');
  const largestFirst = [...gpu.shapes.keys()].toSorted(
    (a, b) => (card.profiles[b]?.memoryGb ?? 0) - (card.profiles[a]?.memoryGb ?? 0),
  );
  return {
    slots: gpu.memorySlices,
    atLeast,
    filled: fullestFirst(
      filled.map(({ mix, gpus }) => {
        const placed = mix.placed.map(({ shape, start }) => ({
          profile: card.profiles[shape]?.id ?? '',
          memoryGb: card.profiles[shape]?.memoryGb ?? 0,
          start,
          slots: gpu.shapes[shape]?.memory ?? 0,
        }));
        const taken = (of: 'compute' | 'memory'): number =>
          mix.counts.reduce((sum, count, index) => sum + count * (gpu.shapes[index]?.[of] ?? 0), 0);
        const besides = largestFirst.find((shape) => possible.has(withOne(mix.counts, shape)));
        return {
          gpus,
          placed,
          freeSlots: gpu.memorySlices - taken('memory'),
          freeCompute: (gpu.computeSlices - taken('compute')) / gpu.computeSlices,
          freeMemoryGb: freeGb(card.memoryGb, placed),
          room: besides === undefined ? null : (card.profiles[besides]?.id ?? null),
        };
      }),
    ),
  };
}

const freeGb = (memoryGb: number, placed: readonly PlacedProfile[]): number =>
  Math.max(
    0,
    placed.reduce((left, one) => left - one.memoryGb, memoryGb),
  );

/** Whole GPUs of each size, and one that is not full. */
function packedByTurns(card: PackingCard, wanted: Wanted): Packed {
  const slots = Math.max(...card.profiles.map(({ perGpu }) => perGpu));
  const filled = card.profiles.flatMap((profile) => {
    const count = countOf(wanted, profile);
    const groupOf = (gpus: number, on: number): readonly PackedGpus[] =>
      gpus === 0 || on === 0 ? [] : [turnsOf(card, profile, gpus, on)];
    return [
      ...groupOf(Math.floor(count / profile.perGpu), profile.perGpu),
      ...groupOf(1, count % profile.perGpu),
    ];
  });
  const gpus = filled.reduce((sum, group) => sum + group.gpus, 0);
  return { slots, atLeast: gpus, filled: fullestFirst(filled) };
}

function turnsOf(card: PackingCard, profile: Profile, gpus: number, on: number): PackedGpus {
  const placed = Array.from({ length: on }, (_, start) => ({
    profile: profile.id,
    memoryGb: profile.memoryGb,
    start,
    slots: 1,
  }));
  const free = profile.perGpu - on;
  return {
    gpus,
    placed,
    freeSlots: free,
    freeCompute: 0,
    freeMemoryGb: freeGb(card.memoryGb, placed),
    room: free === 0 ? null : profile.id,
  };
}

/** The GPUs with most instances on one host: what its loss takes away at worst. */
function lostIn(filled: readonly PackedGpus[], gpusPerHost: number): PackingPlan['lost'] {
  let left = gpusPerHost;
  let host = 0;
  for (const { gpus, placed } of filled) {
    const here = Math.min(gpus, left);
    host += here * placed.length;
    left -= here;
  }
  return { gpu: filled[0]?.placed.length ?? 0, host };
}
