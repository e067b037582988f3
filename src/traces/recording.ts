import type { Result } from '@/lib/result';
import type { Clock, TraceFormat, TraceWarning } from './demand-series';
import type { TraceProblem } from './problems';

/** What was noted over time, in the order of the file: times in seconds, values as they stand, NaN for a gap. */
export type Samples = {
  readonly name: string;
  readonly times: number[];
  readonly values: number[];
  /** Where the largest value stands, for who has to refuse it. */
  readonly largest: { value: number; place: number | string | undefined };
};

export const noSamples = (name: string): Samples => ({
  name,
  times: [],
  values: [],
  largest: { value: Number.NEGATIVE_INFINITY, place: undefined },
});

/** Adds a sample. A gap (NaN) is one too: it tells when there should have been a value. */
export function note(
  { times, values, largest }: Samples,
  time: number,
  value: number,
  place: number | string,
): void {
  times.push(time);
  values.push(value);
  if (value > largest.value) {
    largest.value = value;
    largest.place = place;
  }
}

/** A GPU, or a slice of one, with its utilisation: `full` is the value of one that never rests. */
export type MeasuredGpu = {
  readonly samples: Samples;
  readonly full: number;
  /** 1 for a whole GPU, less for a slice. */
  readonly weight: number;
};

/** A job that held GPUs from a start to an end, in seconds. */
export type Job = { readonly start: number; readonly end: number; readonly gpus: number };

/** A job as it was accounted: it may hold no GPU, and still run. */
export type Run = Omit<Job, 'end'> & { readonly end: number | undefined };

/** What a file says, before it is put on a grid. */
export type Recording = {
  readonly format: TraceFormat;
  readonly clock: Clock;
  readonly warnings: readonly TraceWarning[];
} & (
  | { readonly kind: 'utilisation'; readonly gpus: readonly MeasuredGpu[] }
  | {
      readonly kind: 'amounts';
      /** Added up, in the steps that all of them know. */
      readonly series: readonly Samples[];
      readonly unit: string;
      /** The value that stands for one of the unit. */
      readonly one: number;
    }
  | {
      readonly kind: 'jobs';
      /** All that were begun, with GPUs or without: both tell when jobs began and ended. */
      readonly runs: readonly Run[];
      /** The last time in the file, up to which those without an end are known to have run. */
      readonly lastSeen: number;
    }
);

/** Reads a file line by line, so that a large one need not be in memory. */
export type LineReader = {
  /** Takes the next line, numbered from 1; the problem that ends the reading, if there is one. */
  readonly take: (line: string, number: number) => TraceProblem | undefined;
  /** All that was read. */
  readonly finish: () => Result<Recording, TraceProblem>;
};
