import type { Fit, FitWay } from '@/engine/account/fit';
import { count, percent } from '@/lib/format';
import { type PackingView, packingView } from './packing-view';
import { FIT_WORDS } from './words';

export type FitRow = {
  readonly id: string;
  readonly name: string;
  /** Of the option that is recommended. */
  readonly chosen: boolean;
  readonly cells: readonly string[];
  /** In place of the cells. */
  readonly refused: string | null;
};

export type FitView =
  | { readonly kind: 'coming' }
  | {
      readonly kind: 'there';
      readonly lede: string;
      readonly rows: readonly FitRow[];
      readonly notes: readonly string[];
      readonly packing: PackingView | undefined;
    };

const NONE = '–';
const gb = (value: number | null): string => (value === null ? NONE : `${count(value)} GB`);
const many = (value: number, one: string, more: string): string =>
  `${count(value)} ${value === 1 ? one : more}`;

/** What a job needs, how it can be housed, and where the jobs stand. */
export function fitView(fit: Fit | undefined): FitView {
  if (fit === undefined) {
    return { kind: 'coming' };
  }
  const slice = fit.ways.find(({ id }) => id === 'mig-slice');
  return {
    kind: 'there',
    lede: ledeOf(fit),
    rows: fit.ways.map((way) => rowOf(way, fit)),
    notes: [
      ...(slice?.refused === null && slice.decidedBy !== null
        ? [FIT_WORDS.decided[slice.decidedBy]]
        : []),
      ...pictureNotes(fit),
      FIT_WORDS.counted,
    ],
    packing: fit.packing === null ? undefined : packingView(fit.packing, titleOf(fit)),
  };
}

/** Why there is no picture, or one of another way than the recommended one. */
function pictureNotes({ packing, job, chosen }: Fit): readonly string[] {
  if (packing === null) {
    return [job.gpus >= 1 ? FIT_WORDS.wholeGpus : FIT_WORDS.noSlices];
  }
  return chosen === 'time-slice' && packing.way !== chosen ? [FIT_WORDS.turnsUnpictured] : [];
}

const titleOf = ({ jobs, packing }: Fit): string =>
  `Where ${many(jobs, 'job stands', 'jobs stand')} on ${packing?.profile ?? ''}`;

function ledeOf({ jobs, jobsFrom, job, gpuMemoryGb, gpusPerHost }: Fit): string {
  const who =
    jobsFrom === 'users'
      ? `${many(jobs, 'user has', 'users have')} a place at once`
      : `${many(jobs, 'job runs', 'jobs run')} at the busiest`;
  const memory =
    job.memoryGb === null
      ? 'How much memory a job needs is not answered; then its share of the compute alone decides'
      : `each needs ${gb(job.memoryGb)} of memory`;
  return `${who}, each of ${many(job.gpus, 'GPU', 'GPUs')}. ${upper(memory)}. A GPU has ${gb(gpuMemoryGb)}; a host has ${many(gpusPerHost, 'GPU', 'GPUs')}.`;
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Who takes turns has all of the compute in turn: only memory is left over. */
const leftOnGpu = ({ id, profile, leftPerGpuGb, leftCompute }: FitWay): string => {
  if (profile === null) {
    return NONE;
  }
  return id === 'time-slice'
    ? gb(leftPerGpuGb)
    : `${gb(leftPerGpuGb)}, ${percent(leftCompute)} of the compute`;
};

function rowOf(way: FitWay, { chosen }: Fit): FitRow {
  return {
    id: way.id,
    name: way.label,
    chosen: way.id === chosen,
    refused: way.refused,
    cells: [
      way.profile?.id ?? NONE,
      way.jobsPerGpu < 1
        ? `one on ${many(1 / way.jobsPerGpu, 'GPU', 'GPUs')}`
        : count(way.jobsPerGpu),
      way.jobsPerHost < 1
        ? `one on ${many(Math.ceil(1 / way.jobsPerHost), 'host', 'hosts')}`
        : count(way.jobsPerHost),
      count(way.gpus),
      count(way.hosts),
      gb(way.leftPerJobGb),
      leftOnGpu(way),
      count(way.lost.gpu),
      count(way.lost.host),
    ],
  };
}
