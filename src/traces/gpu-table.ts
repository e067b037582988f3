/** Which series belong to which GPU, or slice of one. */
import { err, ok, type Result } from '@/lib/result';
import type { TraceWarning } from './demand-series';
import { differing, gpuOf, labelsOf, nameGpuForSure, withoutWork } from './gpu-labels';
import { areAtOnce, joined, type Measured, measuredAt } from './joined-samples';
import type { NamedSeries } from './metrics';
import { orderedSamples } from './ordered-samples';
import type { TraceProblem } from './problems';
import type { Samples } from './recording';
import { clashIn } from './repeated-times';
import { isAboutSlice, isOfOtherCard, isSlice, sliceOf, weightOf } from './slices';

/** A series, and what was noted of it. */
export type SeriesRead = { readonly series: NamedSeries; readonly samples: Samples };

export type GpuRow = { readonly samples: Samples; readonly weight: number };

type Group = readonly SeriesRead[];

const partsOf = (group: Group): readonly Samples[] => group.map(({ samples }) => samples);
const seriesOf = (group: Group): readonly NamedSeries[] => group.map(({ series }) => series);

function groupedBy(read: Group, keyOf: (one: SeriesRead) => string): readonly Group[] {
  const groups = new Map<string, SeriesRead[]>();
  for (const one of read) {
    const key = keyOf(one);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(one);
  }
  return [...groups.values()];
}

/** Series that must be of one GPU: all their labels are the same but those of the work, and no two have the very same. */
function inseparable(group: Group): readonly Group[] {
  const times = new Map<string, number>();
  return groupedBy(group, ({ series }) => {
    const labels = labelsOf(series);
    const before = times.get(labels) ?? 0;
    times.set(labels, before + 1);
    return `${before}\n${withoutWork(series)}`;
  });
}

/**
 * Series that are called the same as GPUs: what was measured at the same times is not one GPU, and what was not may well be.
 * An exporter that restarts has another address, and CloudWatch tells one series on several pages.
 */
function apart(group: Group): readonly Group[] {
  if (group.length === 1) {
    return [group];
  }
  const gpus: { group: Group; measured: Measured }[] = [];
  for (const part of inseparable(group)) {
    const measured = measuredAt(partsOf(part));
    const same = gpus.find((gpu) => !areAtOnce(gpu.measured, measured));
    if (same === undefined) {
      gpus.push({ group: part, measured });
    } else {
      same.group = [...same.group, ...part];
      same.measured = measuredAt(partsOf(same.group));
    }
  }
  return gpus.map((gpu) => gpu.group);
}

const isSure = ([first]: Group): boolean =>
  first !== undefined && nameGpuForSure(first.series.labels);

/** GPUs that are there in slices are read in slices: their own series would count them twice. */
function withoutSliced(read: Group): Group {
  const placeOf = ({ series }: SeriesRead): string => {
    const labels = new Map([...series.labels].filter(([label]) => !isAboutSlice(label)));
    const at = nameGpuForSure(labels) ? '' : withoutWork({ ...series, labels });
    return `${gpuOf(series)}\n${at}`;
  };
  const sliced = new Set(read.filter(({ series }) => isSlice(series)).map(placeOf));
  return read.filter((one) => isSlice(one.series) || !sliced.has(placeOf(one)));
}

const keyOf = ({ series }: SeriesRead): string =>
  isSlice(series) ? `${gpuOf(series)} ${sliceOf(series)}` : gpuOf(series);

const nameOf = ([first]: Group): string => (first === undefined ? '' : keyOf(first).trim());

/** What is worth a word of series that are called the same and were told apart by something else. */
function apartWarning(groups: readonly (readonly Group[])[]): readonly TraceWarning[] {
  const apartOnes = groups.filter(({ length }) => length > 1);
  const [first] = apartOnes;
  const labels = new Set(apartOnes.flatMap((gpus) => differing(gpus.flatMap(seriesOf))));
  const count = apartOnes.flat().length;
  return first === undefined
    ? []
    : [{ kind: 'told-apart', count, name: nameOf(first[0] ?? []), labels: [...labels] }];
}

type GpuTable = { readonly rows: readonly GpuRow[]; readonly warnings: readonly TraceWarning[] };

/** What is worth a word of the slices among GPUs, each told by one of its series. */
function sliceWarnings(rows: readonly NamedSeries[]): readonly TraceWarning[] {
  const slices = rows.filter(isSlice);
  const others = slices.filter(isOfOtherCard).length;
  const sevenths = slices.length - others;
  return [
    ...(sevenths > 0 ? [{ kind: 'mig-slices', count: sevenths } as const] : []),
    ...(others > 0 ? [{ kind: 'slices-of-other-cards', count: others } as const] : []),
  ];
}

/** The GPUs that series are about, each with all its samples. */
export function gpuTable(read: Group): Result<GpuTable, TraceProblem> {
  const groups = groupedBy(withoutSliced(read), keyOf).map((group) =>
    isSure(group) ? [group] : apart(group),
  );
  const gpus = groups.flatMap((group) =>
    group.map((gpu, index) => ({
      gpu,
      samples: joined(
        group.length > 1 ? `${nameOf(gpu)} (${index + 1})` : nameOf(gpu),
        partsOf(gpu),
      ),
      weight: seriesOf(gpu).map(weightOf)[0] ?? 1,
    })),
  );
  // Here, where the series are known: their labels say what is the matter.
  const [clash] = gpus
    .filter(({ gpu }) => gpu.length > 1)
    .flatMap(
      ({ gpu, samples }) =>
        clashIn(orderedSamples(samples), samples.name, differing(seriesOf(gpu))) ?? [],
    );
  if (clash !== undefined) {
    return err(clash);
  }
  const rows = gpus.map(({ samples, weight }) => ({ samples, weight }));
  const told = groups.flat().flatMap((gpu) => seriesOf(gpu).slice(0, 1));
  return ok({ rows, warnings: [...apartWarning(groups), ...sliceWarnings(told)] });
}

/** Series that count for themselves, whatever their labels name: several pages of one are joined. */
export const seriesTable = (read: Group): readonly Samples[] =>
  groupedBy(read, ({ series }) => series.key)
    .flatMap(apart)
    .map((group) => joined(group[0]?.series.name ?? '', partsOf(group)));
