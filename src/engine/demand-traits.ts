import {
  type Demand,
  LARGEST_PEAK_TO_MEAN,
  logNormalDemand,
  twoLevelDemand,
} from './models/demand';
import type { Choice } from '@/questions/answers';
import type { StatedRange } from './stated';

/**
 * Mean, peak and job size that fit each other: a job needs no more than the peak, the mean is at most
 * the peak, and the peak at most 14.97 times the mean (F17). Ranges are drawn inside what the others
 * leave of them; open values give way to stated ones.
 */
export type DemandSizes = {
  readonly gpusPerJob: number;
  readonly meanGpus: number;
  readonly peakGpus: number;
};

/** How an open value is taken, each called at most once. */
export type OpenSizes = {
  readonly gpusPerJob: () => number;
  /** Peak over mean, from the pattern of demand. */
  readonly peakToMean: () => number;
  /** Jobs at once on average, all tenants together. */
  readonly jobsAtOnce: () => number;
  /** People at once, where one user is one job and their number was stated. */
  readonly users: (() => number) | undefined;
};

export type StatedSizes = {
  readonly gpusPerJob: StatedRange | undefined;
  readonly meanGpus: StatedRange | undefined;
  readonly peakGpus: StatedRange | undefined;
};

export type WithinRange = (
  range: StatedRange,
  id: 'gpusPerJob' | 'meanGpus' | 'peakGpus',
) => number;

const clamped = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

const narrowed = ({ low, high }: StatedRange, from: number, to: number): StatedRange => ({
  low: clamped(from, low, high),
  high: clamped(to, low, high),
});

export function demandSizesFrom(
  stated: StatedSizes,
  open: OpenSizes,
  within: WithinRange,
): DemandSizes {
  const ratio = clamped(open.peakToMean(), 1, LARGEST_PEAK_TO_MEAN);
  const { meanGpus: mean, peakGpus: peak } = stated;
  if (mean !== undefined && peak !== undefined) {
    const meanGpus = within(narrowed(mean, peak.low / LARGEST_PEAK_TO_MEAN, peak.high), 'meanGpus');
    const peakGpus = within(narrowed(peak, meanGpus, meanGpus * LARGEST_PEAK_TO_MEAN), 'peakGpus');
    return { meanGpus, peakGpus, gpusPerJob: jobUpTo(peakGpus, stated, open, within) };
  }
  if (peak !== undefined) {
    const peakGpus = within(peak, 'peakGpus');
    const meanGpus = peakGpus / ratio;
    return { meanGpus, peakGpus, gpusPerJob: jobUpTo(peakGpus, stated, open, within) };
  }
  if (mean !== undefined) {
    const meanGpus = within(mean, 'meanGpus');
    const gpusPerJob = jobUpTo(meanGpus * LARGEST_PEAK_TO_MEAN, stated, open, within);
    return { meanGpus, gpusPerJob, peakGpus: Math.max(meanGpus * ratio, wholeJob(gpusPerJob)) };
  }
  const gpusPerJob =
    stated.gpusPerJob === undefined ? open.gpusPerJob() : within(stated.gpusPerJob, 'gpusPerJob');
  const peakOfUsers = open.users === undefined ? undefined : open.users() * gpusPerJob;
  const meanGpus = peakOfUsers === undefined ? gpusPerJob * open.jobsAtOnce() : peakOfUsers / ratio;
  const peakGpus = Math.max(meanGpus * ratio, wholeJob(gpusPerJob));
  return { gpusPerJob, peakGpus, meanGpus: Math.max(meanGpus, peakGpus / LARGEST_PEAK_TO_MEAN) };
}

/** A job below one GPU never drives the peak. */
const wholeJob = (gpusPerJob: number): number => (gpusPerJob < 1 ? 0 : gpusPerJob);

function jobUpTo(most: number, stated: StatedSizes, open: OpenSizes, within: WithinRange): number {
  const { gpusPerJob } = stated;
  if (gpusPerJob === undefined) {
    return Math.min(open.gpusPerJob(), Math.max(1, most));
  }
  return within(narrowed(gpusPerJob, 0, Math.max(1, most)), 'gpusPerJob');
}

/** Office hours and campaigns have two levels (F18); everything else is log-normal (F17). */
export function demandOf(
  pattern: Choice<'demandPattern'>,
  { meanGpus, peakGpus }: DemandSizes,
  officeHours: number,
): Demand {
  // Rounding may leave the peak a hair outside what the two shapes allow.
  const peak = clamped(peakGpus, meanGpus, meanGpus * LARGEST_PEAK_TO_MEAN);
  return pattern === 'diurnal'
    ? twoLevelDemand(meanGpus, peak, Math.min(officeHours, meanGpus / peak))
    : logNormalDemand(meanGpus, peak);
}
