import type { Profile } from '@/dataset/schema';
import type { Fit } from '@/engine/account/fit';
import type { Wanted } from '@/engine/packing-plan';
import { count, plainNumber } from '@/lib/format';

/** The smallest slice that has so much memory, or how many GPUs it takes. */
export function fittingText(
  memoryGb: number,
  { gpuMemoryGb }: Pick<Fit, 'gpuMemoryGb'>,
  profile: Profile | undefined,
): string {
  if (memoryGb > gpuMemoryGb) {
    return `More than one GPU of ${count(gpuMemoryGb)} GB has: by memory alone it takes ${count(Math.ceil(memoryGb / gpuMemoryGb))} GPUs.`;
  }
  return profile === undefined
    ? `It takes a whole GPU of ${count(gpuMemoryGb)} GB: no slice is large enough.`
    : `By memory alone ${profile.id} is the smallest slice that holds it, with ${plainNumber(profile.memoryGb - memoryGb)} GB to spare; ${count(profile.perGpu)} fit on one GPU.`;
}

/** As many as are asked about one by one. */
const MOST_STARTED = 99;

/** The mix that the editor begins with: the jobs of the visitor, where they have slices. */
export const startOf = ({
  packing,
  jobs,
}: Pick<Fit, 'packing' | 'jobs'>): {
  readonly mode: Profile['mode'];
  readonly wanted: Wanted;
} =>
  packing === null
    ? { mode: 'mig', wanted: {} }
    : { mode: packing.mode, wanted: { [packing.profile]: Math.min(jobs, MOST_STARTED) } };
