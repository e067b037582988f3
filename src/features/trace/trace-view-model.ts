import { count, duration, percent, percentFine, ratio } from '@/lib/format';
import type { DemandSeries, TraceWarning, Values } from '@/traces/demand-series';
import type { DemandStatistics } from '@/traces/demand-statistics';
import { FORMAT_NAMES, MEASURE_HELP, MEASURE_NAMES, perUnitLabel } from './words';

/** One way to count what a file holds, and what its parts are called. */
export type TraceReading = {
  readonly series: Omit<DemandSeries, 'gpus' | 'knownSteps'>;
  readonly statistics: DemandStatistics;
  readonly curve: readonly { readonly share: number; readonly amount: number }[];
  /** What its times mean, and what to mind of it, in words. */
  readonly clock: string;
  readonly warnings: readonly string[];
};

export type TraceView = {
  readonly name: string;
  readonly rows: readonly { readonly name: string; readonly text: string }[];
  /** Empty where there is only one way to count. */
  readonly ways: readonly {
    readonly value: string;
    readonly label: string;
    readonly detail: string;
  }[];
  readonly chosen: string;
  /** What the values are taken to count, where the file does not say it for sure; undefined where it does. */
  readonly meaning: Values | undefined;
  /** Where the file counts something else than GPUs: how many GPUs that takes, if it is known. */
  readonly perUnit: { readonly label: string; readonly value: number | undefined } | undefined;
  readonly warnings: readonly string[];
  readonly chart: {
    readonly title: string;
    readonly subtitle: string;
    readonly summary: string;
    readonly curve: readonly { readonly share: number; readonly gpus: number }[];
    readonly table: {
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };
  };
};

const MS = 1000;
const SECONDS_IN_HOUR = 3600;
const HOURS_IN_DAY = 24;
const MINUTES = 16;

/** A moment on the clock of the file: "2025-07-05 15:00". */
const moment = (seconds: number): string =>
  new Date(seconds * MS).toISOString().slice(0, MINUTES).replace('T', ' ');

function spanText({ series: { start, steps, stepSeconds, clock }, clock: words }: TraceReading) {
  const end = start + steps * stepSeconds;
  return clock === 'from-start'
    ? `${duration((end - start) / SECONDS_IN_HOUR)} (${words})`
    : `${moment(start)} to ${moment(end)}, ${words}`;
}

const amounts = ({ mean, p99, max }: DemandStatistics, factor: number): string =>
  `${count(mean * factor)} on average, ${count(p99 * factor)} at the 99th percentile, ${count(max * factor)} at most`;

const seriesText = ({ format, series, measure }: TraceReading['series']): string => {
  const one = series === 1;
  if (format === 'sacct') {
    return one ? '1 job' : `${count(series)} jobs`;
  }
  if (format === 'csv') {
    return one ? '1 column' : `${count(series)} columns`;
  }
  if (measure === 'given') {
    return one ? '1 series' : `${count(series)} series`;
  }
  return one ? '1 GPU or slice' : `${count(series)} GPUs or slices`;
};

/** What values were taken to count by a guess, which the visitor may correct. */
function guessed(warnings: readonly TraceWarning[]): Values | undefined {
  const scale = warnings.find((warning) => warning.kind === 'scale-guessed');
  const isGuess = scale !== undefined || warnings.some(({ kind }) => kind === 'gpus-guessed');
  return isGuess ? (scale?.full === 1 ? 'share' : 'percent') : undefined;
}

/** The table names so many points of the curve. */
const EVERY = 3;

/** Days as they are, since weeks and months of a file would be rounded; hours of a shorter one. */
const lengthText = (days: number): string =>
  days < 2 ? duration(days * HOURS_IN_DAY) : `${count(days)} days`;

/** Of a file that counts no GPUs: how many each of what it counts takes; undefined as long as nobody has said it. */
type PerUnit = { readonly gpus: number | undefined };

/** What a file was understood to say, counted one way: in GPUs, or in what the file counts where that is all one knows. */
export function traceView(
  name: string,
  readings: readonly TraceReading[],
  chosen: TraceReading,
  per: PerUnit | undefined,
  said?: Values,
): TraceView {
  const { series, statistics, curve, warnings } = chosen;
  const factor = per?.gpus ?? 1;
  const counted = per === undefined || per.gpus !== undefined ? 'GPUs' : series.unit;
  const points = curve.map(({ share, amount }) => ({ share, gpus: amount * factor }));
  const gapShare = series.gaps / series.steps;
  return {
    name,
    rows: [
      { name: 'Read as', text: FORMAT_NAMES[series.format] },
      { name: 'Holds', text: seriesText(series) },
      { name: 'Counts', text: series.unit },
      { name: 'Covers', text: spanText(chosen) },
      { name: 'Length', text: lengthText(series.days) },
      { name: 'Step', text: duration(series.stepSeconds / SECONDS_IN_HOUR) },
      {
        name: 'Gaps',
        text:
          series.gaps === 0
            ? 'none'
            : `${count(series.gaps)} of ${count(series.steps)} steps (${percent(gapShare)}), left out and never taken for zero`,
      },
      { name: counted, text: amounts(statistics, factor) },
      { name: 'Spread', text: `${ratio(statistics.cv)} times the average` },
    ],
    ways:
      readings.length < 2
        ? []
        : readings.map((reading) => ({
            value: reading.series.measure,
            label: MEASURE_NAMES[reading.series.measure],
            detail: `${MEASURE_HELP[reading.series.measure]} ${amounts(reading.statistics, factor)}.`,
          })),
    chosen: series.measure,
    meaning: said ?? guessed(series.warnings),
    perUnit: per === undefined ? undefined : { label: perUnitLabel(series.unit), value: per.gpus },
    warnings,
    chart: {
      title: 'How the demand runs',
      subtitle: `Share of the measured time with at least so many ${counted}.`,
      summary: `Measured demand from the busiest time to the idlest: ${amounts(statistics, factor)} ${counted}.`,
      curve: points,
      table: {
        columns: ['Share of the time', `${counted} at least`],
        rows: points
          .filter((_, index) => index % EVERY === 0)
          .map(({ share, gpus }) => [percentFine(share), count(gpus)]),
      },
    },
  };
}
