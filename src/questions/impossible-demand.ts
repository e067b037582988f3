import type { Answers } from './answers';
import { endsOf } from './condition';

/** Answers that cannot all be true, whichever values inside the stated ranges one takes. */
export type Contradiction = {
  readonly answer: 'peakGpus' | 'gpusPerJob';
  readonly expected: string;
};

/** The largest p99 ÷ mean that a log-normal can have: e^(z² ÷ 2) at z = 2.326. */
const MOST_PEAK_TO_MEAN = 14.97;

/** A peak typed as exactly 14.97 × the mean passes whatever the rounding of the product. */
const ROUNDING = 1 + 1e-9;

type Ends = { readonly low: number; readonly high: number };

const words = ({ low, high }: Ends): string => (low === high ? `${low}` : `${low} to ${high}`);

function peakAgainstMean(peak: Ends, mean: Ends): Contradiction | undefined {
  if (peak.high < mean.low) {
    return {
      answer: 'peakGpus',
      expected: `a peak of at least the average, meanGpus, which is ${words(mean)}`,
    };
  }
  return peak.low > mean.high * MOST_PEAK_TO_MEAN * ROUNDING
    ? {
        answer: 'peakGpus',
        expected: `a peak of at most ${MOST_PEAK_TO_MEAN} times the average, meanGpus, which is ${words(mean)}`,
      }
    : undefined;
}

function jobAgainstPeak(job: Ends, peak: Ends, mean: Ends | undefined): Contradiction | undefined {
  if (job.low < 1) {
    return undefined;
  }
  if (job.low > peak.high) {
    return {
      answer: 'gpusPerJob',
      expected: `a job no larger than the peak, peakGpus, which is ${words(peak)}`,
    };
  }
  return mean !== undefined && job.low > mean.high * MOST_PEAK_TO_MEAN * ROUNDING
    ? {
        answer: 'gpusPerJob',
        expected: `a job no larger than the highest peak possible, ${MOST_PEAK_TO_MEAN} times meanGpus, which is ${words(mean)}`,
      }
    : undefined;
}

/**
 * Refuses only what no values inside the stated ranges can satisfy: mean ≤ peak ≤ 14.97 × mean, and
 * job ≤ peak. A part of a GPU is never above the peak; an open answer contradicts nothing.
 */
export function contradictionsIn(answers: Answers): readonly Contradiction[] {
  const job = endsOf('gpusPerJob', answers);
  const mean = endsOf('meanGpus', answers);
  const peak = endsOf('peakGpus', answers);
  if (peak === undefined) {
    return [];
  }
  return [mean && peakAgainstMean(peak, mean), job && jobAgainstPeak(job, peak, mean)].filter(
    (found) => found !== undefined,
  );
}
