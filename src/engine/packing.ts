import type { Profile } from '@/dataset/schema';
import type { SingleShape } from './option-shape';
import type { World } from './world';

/**
 * The smallest profile of the card that holds one job: enough memory (where it was stated) and, of a
 * MIG slice, at least the job's share of the compute. Of several, the one with most per GPU.
 */
export function profileFor(shape: SingleShape, world: World): Profile | undefined {
  const { card, gpusPerJob, memoryGb } = world.traits;
  const neededGb = memoryGb ?? 0;
  let best: Profile | undefined;
  for (const profile of world.profiles) {
    if (
      profile.card === card &&
      offeredBy(shape, profile, world) &&
      profile.memoryGb >= neededGb &&
      (profile.mode === 'time-sliced-vgpu' || profile.computeShare >= gpusPerJob) &&
      (best === undefined || profile.perGpu > best.perGpu)
    ) {
      best = profile;
    }
  }
  return best;
}

/** Containers on your own servers use MIG as it is; virtual machines use it through vGPU types. */
function offeredBy(shape: SingleShape, profile: Profile, { traits }: World): boolean {
  if (shape.access === 'mig-slice') {
    return profile.mode === (traits.kubernetes ? 'mig' : 'mig-vgpu');
  }
  return shape.access === 'time-slice' && profile.mode === 'time-sliced-vgpu' && profile.perGpu > 1;
}

/** Jobs that share one GPU of this access; 1 where each job gets whole GPUs. */
export function jobsPerGpu(shape: SingleShape, world: World): number {
  switch (shape.access) {
    case 'mig-slice':
      return Math.min(
        profileFor(shape, world)?.perGpu ?? 1,
        world.read(world.card['card.mig-slices']),
      );
    case 'time-slice':
      return jobsTakingTurns(world);
    case 'shared-endpoint':
      return Math.max(1, Math.floor(1 / world.traits.gpusPerJob));
    default:
      return 1;
  }
}

/**
 * Turns need memory for everybody at once, and no more users than keep the turns short. People hold a
 * GPU longer than they use it: turn-taking packs them by the share of a session that is busy.
 */
function jobsTakingTurns({ read, figures, card, traits }: World): number {
  const busy = traits.prior.usersAreJobs ? read(figures['session.busy']) : 1;
  const byCompute = 1 / (traits.gpusPerJob * busy);
  const byMemory =
    traits.memoryGb === undefined ? byCompute : read(card['card.memory']) / traits.memoryGb;
  const byTurns = Math.max(
    read(card['card.vgpu-time-slices']),
    read(figures['time-slice.container-users']),
  );
  return Math.max(1, Math.floor(Math.min(byCompute, byMemory, byTurns)));
}

/**
 * GPUs occupied per GPU of demand, before overhead: 1 ÷ (jobs per GPU × GPUs per job). A job below one
 * GPU occupies a whole one unless the access shares it; turn-taking alone can go below 1.
 */
export function occupancyOf(shape: SingleShape, world: World): number {
  const { gpusPerJob } = world.traits;
  return gpusPerJob >= 1 ? 1 : 1 / (jobsPerGpu(shape, world) * gpusPerJob);
}
