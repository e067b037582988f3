/** Which series belong to which GPU, or slice of one. */
import { err, ok, type Result } from '@/lib/result';
import { isBlindToSlices, type NamedSeries, utilisationSeries } from './metrics';
import type { TraceProblem } from './problems';
import { noSamples, type Samples } from './recording';
import { shareOfSlice } from './slice-share';
import { FOUND, quoted } from './words';

const UNIQUE = ['UUID', 'uuid', 'gpu_uuid'];
/** Labels and columns that name the host of a GPU. */
export const HOSTS = ['Hostname', 'hostname', 'host', 'node', 'instance'];
const GPUS = ['gpu', 'device', 'index', 'minor_number'];
const SLICE = 'GPU_I_ID';
const PROFILE = 'GPU_I_PROFILE';

export type GpuRow = { readonly samples: Samples; readonly weight: number };

export type GpuTable = {
  readonly rows: readonly GpuRow[];
  /** Where the samples of a series belong; undefined where they are not read. */
  readonly samplesOf: ReadonlyMap<NamedSeries, Samples>;
  /** How many rows are slices. */
  readonly slices: number;
};

const firstOf = (labels: ReadonlyMap<string, string>, keys: readonly string[]): string =>
  keys.map((key) => labels.get(key) ?? '').find((value) => value !== '') ?? '';

/**
 * The GPU of a series: by its UUID, else by host and number. An exporter that also names the pod makes a
 * new series for each pod, and all of them are the same GPU. Without such labels each series is one.
 */
function gpuOf({ labels, name }: NamedSeries): string {
  const unique = firstOf(labels, UNIQUE);
  const number = firstOf(labels, GPUS);
  return unique !== '' ? unique : number === '' ? name : `${firstOf(labels, HOSTS)} ${number}`;
}

/** A slice by its number and its size: made anew with another size it is another slice. */
const sliceOf = ({ labels }: NamedSeries, gpu: string): string =>
  `${gpu} ${labels.get(SLICE)} ${labels.get(PROFILE)}`;

/** The share of its GPU that a series is about; undefined where it is a slice of unknown size. */
function weightOf({ labels }: NamedSeries): number | undefined {
  return (labels.get(SLICE) ?? '') === '' ? 1 : shareOfSlice(labels.get(PROFILE) ?? '');
}

const refused = (found: string, expected: TraceProblem['expected']) =>
  err({ place: undefined, found, expected });

/** The GPUs that series are about. A GPU that is there as a whole and in slices is read in slices. */
function gpuTable(series: readonly NamedSeries[]): Result<GpuTable, TraceProblem> {
  const isSlice = ({ labels }: NamedSeries): boolean => (labels.get(SLICE) ?? '') !== '';
  const sliced = new Set(series.filter(isSlice).map(gpuOf));
  const rows = new Map<string, GpuRow>();
  const samplesOf = new Map<NamedSeries, Samples>();
  for (const one of series) {
    const weight = weightOf(one);
    if (isSlice(one) && isBlindToSlices(one.metric)) {
      return refused(FOUND.utilisationOfSlices, 'a-metric-for-slices');
    }
    if (weight === undefined) {
      return refused(quoted(one.name), 'a-known-slice');
    }
    const gpu = gpuOf(one);
    if (isSlice(one) || !sliced.has(gpu)) {
      const key = isSlice(one) ? sliceOf(one, gpu) : gpu;
      const row = rows.get(key) ?? { samples: noSamples(key.trim()), weight };
      rows.set(key, row);
      samplesOf.set(one, row.samples);
    }
  }
  const slices = [...rows.values()].filter(({ weight }) => weight < 1).length;
  return ok({ rows: [...rows.values()], samplesOf, slices });
}

/** The series to read, their GPUs, and what their numbers are called. */
type ChosenTable<T extends NamedSeries> = {
  readonly chosen: readonly T[];
  readonly table: GpuTable;
  readonly metric: string | undefined;
};

/** Of all series of a file those of utilisation, or those asked for, with the GPUs that they belong to. */
export function chosenTable<T extends NamedSeries>(
  series: readonly T[],
  asked: string | undefined,
): Result<ChosenTable<T>, TraceProblem> {
  const chosen = utilisationSeries(series, asked);
  if (!chosen.ok) {
    return chosen;
  }
  const table = gpuTable(chosen.value);
  return table.ok
    ? ok({ chosen: chosen.value, table: table.value, metric: chosen.value[0]?.metric })
    : table;
}
