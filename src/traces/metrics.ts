/** Series with a name: which of them to read, and what their numbers mean. */
import { err, ok, type Result } from '@/lib/result';
import { countsSomethingElse } from './demand-names';
import type { TraceProblem } from './problems';
import { FOUND, quoted } from './words';

/** A series by its labels, and by the name under which a person would choose it. */
export type NamedSeries = {
  readonly name: string;
  readonly metric: string | undefined;
  readonly labels: ReadonlyMap<string, string>;
};

const PER_CENT = 100;

/** The metrics of utilisation that are known, with what a GPU in full use has. */
const FULL: ReadonlyMap<string, number> = new Map([
  ['DCGM_FI_DEV_GPU_UTIL', PER_CENT],
  ['DCGM_FI_PROF_GR_ENGINE_ACTIVE', 1],
  ['nvidia_smi_utilization_gpu_ratio', 1],
  ['nvidia_smi_utilization_gpu', PER_CENT],
]);
/** Share of time with any kernel: of the whole GPU, whatever slice it is asked of. */
const BLIND_TO_SLICES = 'DCGM_FI_DEV_GPU_UTIL';
const FROM_A_MONITOR = /^(DCGM_|nvidia_)/i;

/** What a GPU in full use has by this metric; undefined where the name does not say. */
export const fullOf = (metric: string | undefined): number | undefined => FULL.get(metric ?? '');

/** The known metric that a free text speaks of. The longest first: one name begins with another. */
export const metricIn = (text: string): string | undefined =>
  [...FULL.keys()].find((metric) => text.includes(metric));

const LABEL = /([A-Za-z_]\w*)="((?:[^"\\]|\\.)*)"/g;

/** The series behind a text such as `DCGM_FI_DEV_GPU_UTIL{gpu="0", Hostname="a"}`, or just a name. */
export function seriesNamed(text: string): NamedSeries {
  const labels = new Map(
    [...text.matchAll(LABEL)].map((label) => [label[1] ?? '', label[2] ?? ''] as const),
  );
  const before = /^[A-Za-z_:][\w:]*(?=\{)/.exec(text)?.[0];
  const alone = FROM_A_MONITOR.test(text) ? /^\w+/.exec(text)?.[0] : undefined;
  return {
    name: text,
    metric: labels.get('__name__') ?? before ?? alone ?? metricIn(text),
    labels,
  };
}

const problem = (
  found: string,
  expected: TraceProblem['expected'],
  choices: readonly string[],
): Result<never, TraceProblem> =>
  err({ place: undefined, found, expected, choices: [...new Set(choices)] });

/** An average or a largest of many GPUs is not that of one, and how many they are nobody knows. */
const OVER_MANY = /^(avg|max|min|quantile|count)\b[^(]*\(/i;

/** Whether a name tells that the numbers are no utilisation: a temperature runs from 0 to 100 too. */
const isNoUtilisation = ({ metric, labels, name }: NamedSeries): boolean =>
  OVER_MANY.test(name) ||
  (fullOf(metric) === undefined &&
    (FROM_A_MONITOR.test(metric ?? '') ||
      countsSomethingElse((metric ?? (labels.size === 0 ? name : '')).replaceAll(/\d/g, ''))));

function seriesAsked<T extends NamedSeries>(
  series: readonly T[],
  asked: string,
): Result<readonly T[], TraceProblem> {
  const chosen = series.filter(({ name, metric }) => name === asked || metric === asked);
  return chosen.length > 0
    ? ok(chosen)
    : problem(
        `no series ${quoted(asked)}`,
        'one-of-the-columns',
        series.map(({ name, metric }) => metric ?? name),
      );
}

function seriesOfOneMetric<T extends NamedSeries>(
  series: readonly T[],
): Result<readonly T[], TraceProblem> {
  const metrics = [...new Set(series.map(({ metric }) => metric))];
  const known = metrics.filter((metric) => fullOf(metric) !== undefined);
  if (metrics.length < 2) {
    return ok(series);
  }
  const [only, second] = known;
  return only !== undefined && second === undefined
    ? ok(series.filter(({ metric }) => metric === only))
    : problem(
        FOUND.metrics(metrics.length),
        'one-metric',
        metrics.map((metric) => metric ?? FOUND.unnamed),
      );
}

/**
 * The series of one metric of utilisation: the one asked for, by metric or by name, or the only one that is
 * known. Two metrics of the same GPUs would count each GPU twice, so they are refused.
 */
export function utilisationSeries<T extends NamedSeries>(
  series: readonly T[],
  asked: string | undefined,
): Result<readonly T[], TraceProblem> {
  if (series.length === 0) {
    return problem(FOUND.nothing, 'some-numbers', []);
  }
  const chosen = asked === undefined ? seriesOfOneMetric(series) : seriesAsked(series, asked);
  const other = chosen.ok ? chosen.value.find(isNoUtilisation) : undefined;
  return other === undefined
    ? chosen
    : problem(
        quoted(other.labels.size > 0 ? (other.metric ?? other.name) : other.name),
        'utilisation',
        [],
      );
}

/** Whether this metric says the same of a slice as of its GPU. */
export const isBlindToSlices = (metric: string | undefined): boolean => metric === BLIND_TO_SLICES;
