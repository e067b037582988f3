/** What a series counts where the file does not say. */
export const GPUS = 'GPUs';

/** What averages over several GPUs count, until somebody says how many GPUs each is the average of. */
export const AVERAGES = 'averaged series';

/**
 * What the values of a monitor's series may count, where neither names nor signs tell: the utilisation of one GPU from 0
 * to 100 or from 0 to 1, GPUs, or the average utilisation of several GPUs from 0 to 100 or from 0 to 1.
 */
export const VALUES = ['percent', 'share', 'gpus', 'mean-percent', 'mean-share'] as const;
export type Values = (typeof VALUES)[number];

/** No fleet of one owner has more; a larger number is a time, a size or a price. */
export const MOST_GPUS = 1_000_000;

/** The layouts that are read, each in a file of its own. */
export type TraceFormat = 'prometheus' | 'grafana' | 'nvidia-smi' | 'cloudwatch' | 'sacct' | 'csv';

/**
 * How GPUs are counted. `busy` sums their utilisation (demand that can be shared or sliced), `held` counts
 * those in use (whole GPUs); `given` is what a plain column says, which has no other reading.
 */
export type Measure = 'busy' | 'held' | 'given';

/** What the times mean: UTC, the local time of a zone that the file does not name, or seconds from a start. */
export type Clock = 'utc' | 'local-zone-unknown' | 'from-start';

export const SECONDS_IN_DAY = 86_400;

/** The steps of a series, and how many of them are gaps. */
export type Steps = {
  readonly stepSeconds: number;
  /** Steps from the first to the last, gaps included. */
  readonly steps: number;
  readonly gaps: number;
};

/** How many days so many steps are. */
export const daysIn = (steps: number, stepSeconds: number): number =>
  (steps * stepSeconds) / SECONDS_IN_DAY;

/** How long something is known: two days with a month between them are two days. */
export const knownDays = ({ stepSeconds, steps, gaps }: Steps): number =>
  daysIn(steps - gaps, stepSeconds);

/** Worth saying of a file that could be read. */
export type TraceWarning =
  | { readonly kind: 'short'; readonly days: number }
  | { readonly kind: 'long-steps'; readonly stepSeconds: number }
  | { readonly kind: 'two-paces'; readonly usualSeconds: number; readonly stepSeconds: number }
  | { readonly kind: 'averaged'; readonly usualSeconds: number; readonly stepSeconds: number }
  | { readonly kind: 'gaps'; readonly share: number; readonly worst: string | undefined }
  | { readonly kind: 'duplicates'; readonly count: number }
  | { readonly kind: 'out-of-order'; readonly count: number }
  | { readonly kind: 'scale-guessed'; readonly full: number; readonly largest: number }
  | { readonly kind: 'gpus-guessed'; readonly count: number; readonly name: string }
  | { readonly kind: 'metrics-left-out'; readonly count: number; readonly name: string }
  | { readonly kind: 'totals-left-out'; readonly count: number; readonly name: string }
  | {
      readonly kind: 'told-apart';
      readonly count: number;
      readonly name: string;
      readonly labels: readonly string[];
    }
  | { readonly kind: 'infinite'; readonly count: number }
  | { readonly kind: 'partial-answer'; readonly said: string }
  | { readonly kind: 'partial-data'; readonly series: number }
  | { readonly kind: 'columns-assumed' }
  | { readonly kind: 'mig-slices'; readonly count: number }
  | { readonly kind: 'slices-of-other-cards'; readonly count: number }
  | { readonly kind: 'jobs-repeated'; readonly count: number }
  | { readonly kind: 'jobs-still-running'; readonly count: number }
  | { readonly kind: 'jobs-over-clock-change'; readonly count: number }
  | { readonly kind: 'jobs-on-slices'; readonly count: number }
  | {
      readonly kind: 'jobs-window';
      readonly edge: 'begin' | 'end';
      readonly hours: number;
      /** Whether those hours were left out of the series, or are in it all the same. */
      readonly left: 'out' | 'in';
    };

/**
 * Demand for GPUs over time, as measured: steps of equal length. A step that nothing complete is known of
 * is a gap and has no number at all, so that nobody can take it for zero.
 */
export type DemandSeries = Steps & {
  readonly format: TraceFormat;
  /** How many GPUs, slices, columns or jobs were read. */
  readonly series: number;
  readonly measure: Measure;
  /** What the numbers count: GPUs, unless a plain file names something else. */
  readonly unit: string;
  readonly clock: Clock;
  /** When step 0 begins: seconds since 1970 on the clock of the file, or since its start. */
  readonly start: number;
  /** The number of each step that is known, ascending. */
  readonly knownSteps: Int32Array;
  /** The demand in each known step, finite and not negative. */
  readonly gpus: Float64Array;
  /** From the first step to the last, gaps included. */
  readonly days: number;
  readonly warnings: readonly TraceWarning[];
};

/** What the reader of a file may choose. */
export type Asked = {
  /** The column, series or metric to read, where there are several. */
  readonly column: string | undefined;
  readonly measure: 'busy' | 'held';
  /** What the values count, where the file does not say it. */
  readonly values?: Values | undefined;
};
