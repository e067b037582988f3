import type { CardId, OptionId } from '@/dataset/ids';
import type { Profile } from '@/dataset/schema';
import type { Judged } from '@/engine/advise';
import { likelyLevel } from '@/engine/choice';
import { type OptionShape, SHAPES, type SingleShape } from '@/engine/option-shape';
import { jobsPerGpu, type JobSize, profilesOf, smallestProfile } from '@/engine/packing';
import { type PackingCard, packingPlan, type PackingPlan } from '@/engine/packing-plan';
import { likelyOf } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';

/** How a job may have its share of GPUs. */
export type FitWayId = 'whole-gpus' | 'mig-slice' | 'time-slice';

/** One way to house the jobs: counted in the likely world, at the busiest, before spares and lost throughput. */
export type FitWay = {
  readonly id: FitWayId;
  readonly label: string;
  /** The smallest that holds a job; null for whole GPUs, and for turns without memory of one's own. */
  readonly profile: { readonly id: string; readonly memoryGb: number } | null;
  /** Why a job cannot live like this; null where it can. */
  readonly refused: string | null;
  /** Below 1 where a job has several GPUs. */
  readonly jobsPerGpu: number;
  readonly jobsPerHost: number;
  readonly gpus: number;
  readonly hosts: number;
  /** Beside one job in its slice or on its GPUs; null where its memory is not known. */
  readonly leftPerJobGb: number | null;
  /** On a full GPU, outside all slices. */
  readonly leftPerGpuGb: number;
  /** Share of a full GPU's compute that no slice has. */
  readonly leftCompute: number;
  /** What asks for a profile this large. */
  readonly decidedBy: 'memory' | 'compute' | 'both' | null;
  /** Jobs gone with one GPU and with one host, at worst. */
  readonly lost: { readonly gpu: number; readonly host: number };
};

export type Fit = {
  readonly card: CardId;
  /** Memory of one GPU. */
  readonly gpuMemoryGb: number;
  readonly gpusPerHost: number;
  readonly job: { readonly gpus: number; readonly memoryGb: number | null };
  /** Jobs that must have a place at once, and whether people or the busiest hour say so. */
  readonly jobs: number;
  readonly jobsFrom: 'users' | 'peak';
  /** Whole GPUs, hardware slices, turns. */
  readonly ways: readonly FitWay[];
  /** The way of the recommended option; of a split, that of its base. Null where nothing fits, or for endpoints. */
  readonly chosen: FitWayId | null;
  /**
   * The jobs on the slices of the chosen way; on those of MIG where GPUs are not shared, or where turns have no profile of
   * the card to stand on. Null where no slice holds a job.
   */
  readonly packing:
    | (PackingPlan & {
        readonly way: 'mig-slice' | 'time-slice';
        readonly profile: string;
        readonly mode: Profile['mode'];
      })
    | null;
};

/** Memory and compute of the jobs against the slices of the card, in the likely world. */
export function fitFrom({ likely, scenario, decision, knowledge }: Judged): Fit {
  const { traits } = likely;
  const card = likelyLevel(traits.card);
  const memoryGb = traits.memoryGb === undefined ? null : likelyOf(traits.memoryGb);
  const job = { gpus: likelyOf(traits.gpusPerJob), memoryGb };
  const users = scenario.answers.concurrentUsers;
  const countsUsers =
    likelyOf(traits.usersAreJobs) > 0 && users !== undefined && users !== 'not-sure';
  const jobs = Math.max(
    1,
    Math.ceil(
      (countsUsers ? likelyOf(traits.users) : likelyOf(traits.peakGpus) / job.gpus) - ROUNDING,
    ),
  );
  const place: Place = {
    worlds: likely,
    card,
    gpuMemoryGb: likelyOf(likely.onCard('card.memory')),
    gpusPerHost: likelyOf(likely.onCard('node.gpus')),
    job,
    jobs,
  };
  const turns = shared('time-slice', place);
  const ways = [wholeGpus(place), shared('mig-slice', place), turns];
  const chosen = decision.recommended === null ? null : wayOf(decision.recommended.shape);
  return {
    card,
    gpuMemoryGb: place.gpuMemoryGb,
    gpusPerHost: place.gpusPerHost,
    job,
    jobs,
    jobsFrom: countsUsers ? 'users' : 'peak',
    ways,
    chosen,
    packing:
      (chosen === 'time-slice'
        ? packingOf(place, chosen, turns.jobsPerGpu, knowledge.dataset)
        : null) ?? packingOf(place, 'mig-slice', turns.jobsPerGpu, knowledge.dataset),
  };
}

type Place = Pick<Fit, 'card' | 'gpuMemoryGb' | 'gpusPerHost' | 'job' | 'jobs'> & {
  readonly worlds: Worlds;
};

/** 4.0000000001 jobs are four. */
const ROUNDING = 1e-9;

function wayOf(shape: OptionShape): FitWayId | null {
  const { access } = shape.access === 'split' ? shape.base : shape;
  switch (access) {
    case 'mig-slice':
    case 'time-slice':
      return access;
    case 'dedicated-endpoint':
    case 'shared-endpoint':
      return null;
    default:
      return 'whole-gpus';
  }
}

/** A job below one GPU has one to itself; a larger one has all of its GPUs, on as few hosts as they need. */
function wholeGpus({ gpuMemoryGb, gpusPerHost, job, jobs }: Place): FitWay {
  const each = Math.max(1, Math.ceil(job.gpus - ROUNDING));
  const has = each * gpuMemoryGb;
  const needs = job.memoryGb === null ? each : Math.ceil(job.memoryGb / gpuMemoryGb - ROUNDING);
  const perHost = Math.floor(gpusPerHost / each);
  return {
    id: 'whole-gpus',
    label: 'Whole GPUs',
    profile: null,
    refused: needs > each ? `The memory of one job needs ${needs} GPUs; it has ${each}.` : null,
    jobsPerGpu: 1 / each,
    jobsPerHost: perHost > 0 ? perHost : gpusPerHost / each,
    gpus: jobs * each,
    hosts: perHost > 0 ? Math.ceil(jobs / perHost) : jobs * Math.ceil(each / gpusPerHost),
    leftPerJobGb: job.memoryGb === null ? null : has - job.memoryGb,
    leftPerGpuGb: 0,
    leftCompute: 0,
    decidedBy: null,
    lost: { gpu: 1, host: Math.min(jobs, Math.max(1, perHost)) },
  };
}

const LABELS = {
  'mig-slice': 'Hardware slices (MIG)',
  'time-slice': 'Turns (time slices)',
} as const;

/** Places by the same rules as the advice (`jobsPerGpu`), and never more than instances of the profile. */
function shared(id: 'mig-slice' | 'time-slice', place: Place): FitWay {
  const { worlds, gpuMemoryGb, gpusPerHost, job, jobs } = place;
  const profiles = profilesFor(id, place);
  const size: JobSize = { gpusPerJob: job.gpus, memoryGb: job.memoryGb ?? 0 };
  const profile = job.gpus < 1 ? smallestProfile(profiles, size) : undefined;
  const perGpu =
    job.gpus < 1
      ? Math.min(likelyOf(jobsPerGpu(shapeOf(id), worlds)), profile?.perGpu ?? Infinity)
      : 1;
  const perHost = perGpu * gpusPerHost;
  const isSlice = id === 'mig-slice' && profile !== undefined;
  return {
    id,
    label: LABELS[id],
    profile: profile === undefined ? null : { id: profile.id, memoryGb: profile.memoryGb },
    refused: refusalOf(id, place, profile, perGpu),
    jobsPerGpu: perGpu,
    jobsPerHost: perHost,
    gpus: Math.ceil(jobs / perGpu),
    hosts: Math.ceil(jobs / perHost),
    leftPerJobGb:
      profile === undefined || job.memoryGb === null ? null : profile.memoryGb - job.memoryGb,
    leftPerGpuGb: profile === undefined ? 0 : Math.max(0, gpuMemoryGb - perGpu * profile.memoryGb),
    leftCompute: isSlice ? Math.max(0, 1 - perGpu * profile.computeShare) : 0,
    decidedBy: isSlice ? decidedBy(profiles, size) : null,
    lost: { gpu: Math.min(jobs, perGpu), host: Math.min(jobs, perHost) },
  };
}

const profilesFor = (id: 'mig-slice' | 'time-slice', { worlds, card }: Place): readonly Profile[] =>
  profilesOf(id, card, likelyLevel(worlds.traits.kubernetes), worlds.profiles);

function shapeOf(id: 'mig-slice' | 'time-slice'): SingleShape {
  const shape = SHAPES[`${id}.owned` satisfies OptionId];
  if (shape.access === 'split') {
    throw new Error(`${id} is one place`);
  }
  return shape;
}

function refusalOf(
  id: 'mig-slice' | 'time-slice',
  { job }: Place,
  profile: Profile | undefined,
  perGpu: number,
): string | null {
  if (job.gpus >= 1) {
    return 'A job has whole GPUs: there is nothing to share.';
  }
  if (id === 'mig-slice' && profile === undefined) {
    return 'No slice of the card is large enough for one job.';
  }
  return id === 'time-slice' && perGpu <= 1
    ? 'One job at a time is all that a GPU holds: there are no turns to take.'
    : null;
}

/** Whether a job of less memory, or of less compute, could do with a smaller slice. Null: none is smaller. */
function decidedBy(profiles: readonly Profile[], size: JobSize): FitWay['decidedBy'] {
  const idFor = (needs: JobSize): string | undefined => smallestProfile(profiles, needs)?.id;
  const fitting = idFor(size);
  if (fitting === idFor({ gpusPerJob: 0, memoryGb: 0 })) {
    return null;
  }
  const byMemory = idFor({ ...size, memoryGb: 0 }) !== fitting;
  const byCompute = idFor({ ...size, gpusPerJob: 0 }) !== fitting;
  if (byMemory === byCompute) {
    return 'both';
  }
  return byMemory ? 'memory' : 'compute';
}

function packingOf(
  place: Place,
  id: 'mig-slice' | 'time-slice',
  turnsPerGpu: number,
  dataset: Judged['knowledge']['dataset'],
): Fit['packing'] {
  // Turns end where the work of a GPU does, which may be before its memory is full: as in the table of ways.
  const profiles = profilesFor(id, place).map((one) =>
    id === 'time-slice' ? { ...one, perGpu: Math.min(one.perGpu, turnsPerGpu) } : one,
  );
  const profile = smallestProfile(profiles, {
    gpusPerJob: place.job.gpus,
    memoryGb: place.job.memoryGb ?? 0,
  });
  const placement = dataset.placements.find(({ card }) => card === place.card);
  if (place.job.gpus >= 1 || profile === undefined || placement === undefined) {
    return null;
  }
  const card: PackingCard = {
    profiles,
    placement,
    memoryGb: place.gpuMemoryGb,
    gpusPerHost: place.gpusPerHost,
  };
  return {
    ...packingPlan(card, { [profile.id]: place.jobs }),
    way: id,
    profile: profile.id,
    mode: profile.mode,
  };
}
