import type { CardId } from '@/dataset/ids';
import type { Profile } from '@/dataset/schema';
import { byLevel } from './choice';
import { isBareMetal, type SingleShape } from './option-shape';
import {
  atLeast,
  choose,
  formula,
  largest,
  named,
  ONE,
  over,
  type Quantity,
  smallest,
  times,
} from './quantity';
import type { Worlds } from './worlds';

/** What a slice must hold: memory in GB, and GPUs of compute. */
export type JobSize = { readonly memoryGb: number; readonly gpusPerJob: number };

/**
 * The smallest of some profiles that holds one job: enough memory and, of a MIG slice, at least the job's share
 * of the compute. Of several, the one with most per GPU.
 */
export function smallestProfile(
  profiles: readonly Profile[],
  { memoryGb, gpusPerJob }: JobSize,
): Profile | undefined {
  let best: Profile | undefined;
  for (const profile of profiles) {
    if (
      profile.memoryGb >= memoryGb &&
      (profile.mode === 'time-sliced-vgpu' || profile.computeShare >= gpusPerJob) &&
      (best === undefined || profile.perGpu > best.perGpu)
    ) {
      best = profile;
    }
  }
  return best;
}

/** The profiles of a card for an access. Containers use MIG as it is; virtual machines use it through vGPU types. */
export function profilesOf(
  access: SingleShape['access'],
  card: CardId,
  kubernetes: 'yes' | 'no',
  profiles: readonly Profile[],
): readonly Profile[] {
  const onCard = profiles.filter((profile) => profile.card === card);
  if (access === 'mig-slice') {
    const wanted = kubernetes === 'yes' ? 'mig' : 'mig-vgpu';
    return onCard.filter(({ mode }) => mode === wanted);
  }
  return access === 'time-slice'
    ? onCard.filter(({ mode, perGpu }) => mode === 'time-sliced-vgpu' && perGpu > 1)
    : [];
}

/** Jobs that share one GPU of this access; 1 where each job gets whole GPUs. */
export function jobsPerGpu({ access }: SingleShape, worlds: Worlds): Quantity {
  switch (access) {
    case 'mig-slice':
      return worlds.once('jobs per GPU mig-slice', () =>
        named('jobs per GPU', slicesPerGpu(worlds)),
      );
    case 'time-slice':
      return worlds.once('jobs per GPU time-slice', () =>
        named('jobs per GPU', jobsTakingTurns(worlds)),
      );
    case 'shared-endpoint':
      return worlds.once('jobs per GPU shared-endpoint', () =>
        formula(
          'jobs per GPU',
          (job) => Math.max(1, Math.floor(1 / job)),
          worlds.traits.gpusPerJob,
        ),
      );
    default:
      return ONE;
  }
}

function slicesPerGpu(worlds: Worlds): Quantity {
  const { card, kubernetes, memoryGb, gpusPerJob } = worlds.traits;
  return byLevel(card, (onCard) =>
    byLevel(kubernetes, (inContainers) => {
      const profiles = profilesOf('mig-slice', onCard, inContainers, worlds.profiles);
      const fitting = formula(
        'slices of the smallest profile that fits',
        (job, memory) =>
          smallestProfile(profiles, { gpusPerJob: job, memoryGb: memory })?.perGpu ?? 1,
        gpusPerJob,
        memoryGb ?? 0,
      );
      return smallest(fitting, worlds.onCard('card.mig-slices'));
    }),
  );
}

/**
 * Turns need memory for everybody at once, and no more users than keep the turns short. People hold a
 * GPU longer than they use it: turn-taking packs them by the share of a session that is busy.
 */
function jobsTakingTurns(worlds: Worlds): Quantity {
  const { read, figures, traits } = worlds;
  const byCompute = over(1, times(traits.gpusPerJob, sessionShare(worlds)));
  const byMemory =
    traits.memoryGb === undefined ? byCompute : over(worlds.onCard('card.memory'), traits.memoryGb);
  const byTurns = largest(
    worlds.onCard('card.vgpu-time-slices'),
    read(figures['time-slice.container-users']),
  );
  return formula(
    'whole jobs',
    (jobs) => Math.max(1, Math.floor(jobs)),
    smallest(byCompute, byMemory, byTurns),
  );
}

/** Share of a session in which its GPU is busy: people pause, other jobs do not. */
export const sessionShare = ({ read, figures, traits }: Worlds): Quantity =>
  choose(
    traits.usersAreJobs,
    () => read(figures['session.busy']),
    () => ONE,
  );

/**
 * GPUs occupied per GPU of demand, before overhead. A job below one GPU: 1 ÷ (jobs per GPU × GPUs per job), since it
 * occupies a whole one unless the access shares it; turn-taking alone can go below 1. A larger job: 1, but for what whole
 * nodes leave idle beside it.
 */
export const occupancyOf = (shape: SingleShape, worlds: Worlds): Quantity =>
  worlds.once(`occupancy ${shape.access} ${inWholeNodes(shape)}`, () => {
    const { gpusPerJob } = worlds.traits;
    return choose(
      atLeast(gpusPerJob, 1),
      () => (inWholeNodes(shape) ? nodesPerGpuOfJobs(worlds) : ONE),
      () =>
        named(
          'GPUs occupied per GPU of demand',
          over(1, times(jobsPerGpu(shape, worlds), gpusPerJob)),
        ),
    );
  });

/** Bare metal, and all that stands on servers of one's own; a provider cuts its hosts into machines that fit. */
const inWholeNodes = (shape: SingleShape): boolean =>
  isBareMetal(shape) || shape.sourcing === 'owned';

const nodesPerGpuOfJobs = (worlds: Worlds): Quantity =>
  worlds.once('GPUs of nodes per GPU of jobs', () =>
    formula(
      'GPUs of whole nodes per GPU of a job',
      gpusOfNodesPerGpu,
      worlds.traits.gpusPerJob,
      worlds.onCard('node.gpus'),
    ),
  );

/**
 * A job has its GPUs on as few nodes as they need, and shares none of them with a part of another: of nodes of 8, jobs
 * of 6 take 8 ÷ 6, jobs of 3 take 8 ÷ (2 × 3), jobs of 12 take 16 ÷ 12. A drawn size between whole numbers stands for one
 * that fits: 1.
 */
export function gpusOfNodesPerGpu(job: number, node: number): number {
  if (!Number.isInteger(job)) {
    return 1;
  }
  return job <= node ? node / (Math.floor(node / job) * job) : (Math.ceil(job / node) * node) / job;
}
