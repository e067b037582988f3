import type { Clock } from './demand-series';

/** What a file should have held instead; the words are in `words.ts`. */
export type Expected =
  | 'a-known-format'
  | 'text'
  | 'short-lines'
  | 'a-shorter-file'
  | 'json'
  | 'closed-quotes'
  | 'as-many-cells'
  | 'a-time'
  | 'a-time-of-our-days'
  | 'one-clock'
  | 'one-order-of-dates'
  | 'dates-that-tell-their-order'
  | 'a-number'
  | 'one-unit'
  | 'plain-decimals'
  | 'no-negative'
  | 'no-more-than-a-fleet'
  | 'no-more-than-full'
  | 'gpus-not-something-else'
  | 'gpus-or-each-utilisation'
  | 'utilisation'
  | 'a-meaning'
  | 'values-as-the-file-says'
  | 'a-format-without-meaning'
  | 'gpus-of-an-average'
  | 'nothing-per-unit'
  | 'series-joined-by-time'
  | 'values-over-time'
  | 'a-metric-for-slices'
  | 'a-known-slice'
  | 'one-of-the-columns'
  | 'one-metric'
  | 'one-row-per-time'
  | 'some-numbers'
  | 'two-times'
  | 'fewer-steps'
  | 'a-complete-sweep'
  | 'a-header-or-the-documented-columns'
  | 'one-value-per-gpu'
  | 'a-gpu-column'
  | 'a-utilisation-column'
  | 'job-columns'
  | 'some-jobs'
  | 'an-end-after-the-start'
  | 'gpus-of-a-job'
  | 'a-query-range'
  | 'times-with-values';

/** Why a file is not read: where, what was found there, and what was expected. */
export type TraceProblem = {
  /** A line, from 1, or a path inside JSON; undefined where it is the file as a whole. */
  readonly place: number | string | undefined;
  readonly found: string;
  readonly expected: Expected;
  /** Names to choose from, where the choice is the problem. */
  readonly choices?: readonly string[];
};

/** Whether two clocks are told in one file. */
export const differs = (one: Clock | undefined, other: Clock): boolean =>
  one !== undefined && one !== other;
