/** Series with a name, and what the names of metrics that are known mean. */

/** A series by its labels, and by the name under which a person would choose it. */
export type NamedSeries = {
  readonly name: string;
  readonly metric: string | undefined;
  readonly labels: ReadonlyMap<string, string>;
  /** What a person or a tool wrote about it beside its labels; empty where nothing is. */
  readonly legend: string;
  /** What tells it from the others of its file where no label names a GPU. */
  readonly key: string;
};

const PER_CENT = 100;

/** The metrics of utilisation that are known, with what a GPU in full use has. */
const FULL: ReadonlyMap<string, number> = new Map([
  ['DCGM_FI_DEV_GPU_UTIL', PER_CENT],
  ['DCGM_FI_PROF_GR_ENGINE_ACTIVE', 1],
  ['nvidia_smi_utilization_gpu_ratio', 1],
  ['nvidia_smi_utilization_gpu', PER_CENT],
  ['nvidia_gpu_duty_cycle', PER_CENT],
]);
/** Share of time with any kernel: of the whole GPU, whatever slice it is asked of. */
const BLIND_TO_SLICES = 'DCGM_FI_DEV_GPU_UTIL';
/** The name of a monitor's metric, inside a text that may say anything else as well. */
const MONITORED = /\b(DCGM_|nvidia_)\w+/i;

/** What a GPU in full use has by this metric; undefined where the name does not say. */
export const fullOf = (metric: string | undefined): number | undefined => FULL.get(metric ?? '');

/** Whether a monitor of GPUs made this metric, of whatever of them. */
export const isMonitored = (metric: string | undefined): boolean =>
  /^(DCGM_|nvidia_)/i.test(metric ?? '');

/** The metric that a free text speaks of: a known one first, the longest before all. One name begins with another. */
export const metricIn = (text: string): string | undefined =>
  [...FULL.keys()].find((metric) => text.includes(metric)) ?? MONITORED.exec(text)?.[0];

const LABEL = /([A-Za-z_]\w*)="((?:[^"\\]|\\.)*)"/g;
const LABELS_IN_BRACES = /\{[^}]*\}/g;

/** The series behind a text such as `DCGM_FI_DEV_GPU_UTIL{gpu="0", Hostname="a"}`, or just a name. */
export function seriesNamed(text: string): NamedSeries {
  const labels = new Map(
    [...text.matchAll(LABEL)].map((label) => [label[1] ?? '', label[2] ?? ''] as const),
  );
  const legend = text.replaceAll(LABELS_IN_BRACES, ' ').trim();
  const before = /^[A-Za-z_:][\w:]*(?=\{)/.exec(text)?.[0];
  return {
    name: text,
    metric: labels.get('__name__') ?? before ?? metricIn(legend),
    labels,
    legend,
    key: text,
  };
}

/** Whether this metric says the same of a slice as of its GPU. */
export const isBlindToSlices = (metric: string | undefined): boolean => metric === BLIND_TO_SLICES;
