import { describe, expect, it } from 'vitest';
import {
  demandOf,
  demandSizesFrom,
  type OpenSizes,
  type StatedSizes,
} from '@/engine/demand-traits';
import { LARGEST_PEAK_TO_MEAN, meanOf, quantileOf } from '@/engine/models/demand';
import type { StatedRange } from '@/engine/stated';

const exactly = (value: number): StatedRange => ({ low: value, high: value });
const NOTHING: StatedSizes = { gpusPerJob: undefined, meanGpus: undefined, peakGpus: undefined };
/** Jobs of 4 GPUs, 3 at once, a peak of twice the mean. */
const OPEN: OpenSizes = {
  gpusPerJob: () => 4,
  peakToMean: () => 2,
  jobsAtOnce: () => 3,
  users: undefined,
};
const lowest = ({ low }: StatedRange) => low;
const highest = ({ high }: StatedRange) => high;

const sizes = (
  stated: Partial<StatedSizes>,
  open: Partial<OpenSizes> = {},
  within: (range: StatedRange) => number = lowest,
) => demandSizesFrom({ ...NOTHING, ...stated }, { ...OPEN, ...open }, within);

describe('the size of demand', () => {
  it('is jobs times jobs at once where nothing was said', () => {
    expect(sizes({})).toEqual({ gpusPerJob: 4, meanGpus: 12, peakGpus: 24 });
  });

  it('takes the mean that was said, and the peak from the pattern', () => {
    expect(sizes({ meanGpus: exactly(10) })).toEqual({ gpusPerJob: 4, meanGpus: 10, peakGpus: 20 });
  });

  it('takes the peak that was said, and the mean from the pattern', () => {
    expect(sizes({ peakGpus: exactly(10) })).toEqual({ gpusPerJob: 4, meanGpus: 5, peakGpus: 10 });
  });

  it('takes both where both were said', () => {
    const both = sizes({ meanGpus: exactly(3), peakGpus: exactly(30) });
    expect(both).toEqual({ gpusPerJob: 4, meanGpus: 3, peakGpus: 30 });
  });

  it('counts people at the peak where each of them is one job', () => {
    // 100 people × 0.25 GPUs = 25 at the peak, half of it on average.
    const people = sizes({}, { users: () => 100, gpusPerJob: () => 0.25 });
    expect(people).toEqual({ gpusPerJob: 0.25, meanGpus: 12.5, peakGpus: 25 });
  });
});

describe('sizes that were left open', () => {
  it('give way to the ones that were said: no job above the peak', () => {
    expect(sizes({ peakGpus: exactly(2) }).gpusPerJob).toBe(2);
    expect(sizes({ meanGpus: exactly(3), peakGpus: exactly(3) }).gpusPerJob).toBe(3);
  });

  it('let a whole GPU be a job even where less is used at the peak', () => {
    expect(sizes({ peakGpus: exactly(0.5) }, { gpusPerJob: () => 1 }).gpusPerJob).toBe(1);
  });

  it('raise the peak to one job that was said', () => {
    const rare = sizes({ meanGpus: exactly(5), gpusPerJob: exactly(16) });
    expect(rare).toEqual({ gpusPerJob: 16, meanGpus: 5, peakGpus: 16 }); // twice 5 is less
  });

  it('raise the mean where the peak of one job is more than 14.97 times it', () => {
    const huge = sizes({ gpusPerJob: exactly(1000) }, { jobsAtOnce: () => 0.001 });
    expect(huge.peakGpus).toBe(1000);
    expect(huge.meanGpus).toBeCloseTo(1000 / LARGEST_PEAK_TO_MEAN);
  });

  it('keep a pattern within what demand can have', () => {
    expect(sizes({ meanGpus: exactly(10) }, { peakToMean: () => 0.5 }).peakGpus).toBe(10);
    expect(sizes({ meanGpus: exactly(10) }, { peakToMean: () => 50 }).peakGpus).toBeCloseTo(
      10 * LARGEST_PEAK_TO_MEAN,
    );
  });
});

describe('ranges of mean and peak', () => {
  const overlapping = { meanGpus: { low: 4, high: 20 }, peakGpus: { low: 10, high: 12 } };

  it('are drawn inside what the other leaves of them', () => {
    const high = sizes(overlapping, {}, highest);
    expect(high.meanGpus).toBe(12); // no more than the highest peak
    expect(high.peakGpus).toBe(12);
    const low = sizes(overlapping, {}, lowest);
    expect(low.meanGpus).toBe(4);
    expect(low.peakGpus).toBe(10);
  });

  it('leave no mean below the peak ÷ 14.97', () => {
    const wide = { meanGpus: { low: 0.1, high: 20 }, peakGpus: exactly(149.7) };
    expect(sizes(wide, {}, lowest).meanGpus).toBeCloseTo(149.7 / LARGEST_PEAK_TO_MEAN);
  });
});

describe('the shape of demand', () => {
  it('has two levels in office hours: the peak in half of them, the rest below', () => {
    const demand = demandOf('diurnal', { gpusPerJob: 1, meanGpus: 12, peakGpus: 16 }, 0.5);
    expect(demand).toEqual({ kind: 'two-level', low: 8, high: 16, share: 0.5, mean: 12 });
  });

  it('has shorter office hours where the mean is too low for them', () => {
    const demand = demandOf('diurnal', { gpusPerJob: 1, meanGpus: 4, peakGpus: 16 }, 0.5);
    expect(demand).toMatchObject({ low: 0, high: 16, share: 0.25 }); // 4 ÷ 16
  });

  it.each(['steady', 'bursty', 'unpredictable'] as const)(
    'is log-normal where it is %s, with the stated mean and p99',
    (pattern) => {
      const demand = demandOf(pattern, { gpusPerJob: 1, meanGpus: 10, peakGpus: 30 }, 0.5);
      expect(demand.kind).toBe('log-normal');
      expect(meanOf(demand)).toBeCloseTo(10);
      expect(quantileOf(demand, 0.99)).toBeCloseTo(30);
    },
  );

  it('is constant where the peak is the mean', () => {
    for (const pattern of ['steady', 'diurnal'] as const) {
      const demand = demandOf(pattern, { gpusPerJob: 1, meanGpus: 10, peakGpus: 10 }, 0.5);
      expect(demand).toEqual({ kind: 'constant', level: 10 });
    }
  });

  it('holds the peak of a rare large job to what demand can have', () => {
    const demand = demandOf('steady', { gpusPerJob: 1000, meanGpus: 1, peakGpus: 1000 }, 0.5);
    expect(quantileOf(demand, 0.99)).toBeCloseTo(LARGEST_PEAK_TO_MEAN);
  });
});
