import { named, type Quantity, times } from './quantity';
import type { Worlds } from './worlds';

/** Mean hours in a month: 8,760 ÷ 12. */
export const HOURS_IN_MONTH = 730;

export const MONTHS_IN_YEAR = 12;

/** Weeks in a month: 52 ÷ 12. */
export const WEEKS_IN_MONTH = 52 / 12;

/** All hours of a week: of demand that was measured around the clock they are all hours of a month. */
export const HOURS_IN_WEEK = 168;

/** GPU-hours of useful work a month: mean GPUs × hours of use. */
export const usefulGpuHours = ({ traits, once }: Worlds): Quantity =>
  once('useful GPU-hours', () =>
    named('useful GPU-hours a month', times(traits.meanGpus, traits.useHours)),
  );
