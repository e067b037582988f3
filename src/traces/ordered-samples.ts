import type { Samples } from './recording';

/** Samples by time, one for each time; NaN for a gap. */
export type Ordered = {
  readonly times: Float64Array;
  readonly values: Float64Array;
  /** How many are no gaps. */
  readonly known: number;
  /** How many repeated the time of another, and were averaged with it. */
  readonly duplicates: number;
  /** How many of those had another value: of one GPU there is only one. */
  readonly clashes: number;
  /** How many stood after a later one, in a file that is neither oldest first nor newest first. */
  readonly outOfOrder: number;
};

/** How many stand after a later one; none where the newest come first throughout. */
function outOfOrderIn(times: readonly number[]): number {
  let falls = 0;
  let rises = 0;
  for (let index = 1; index < times.length; index += 1) {
    const change = (times[index] ?? 0) - (times[index - 1] ?? 0);
    falls += change < 0 ? 1 : 0;
    rises += change > 0 ? 1 : 0;
  }
  return rises === 0 ? 0 : falls;
}

const ascending = (times: readonly number[]): readonly number[] => {
  const order = times.map((_, index) => index);
  const isInOrder = order.every(
    (index) => index === 0 || (times[index - 1] ?? 0) <= (times[index] ?? 0),
  );
  return isInOrder ? order : order.sort((one, other) => (times[one] ?? 0) - (times[other] ?? 0));
};

/** The one that is a number, of a mean and a value of which at least one is a gap. */
const either = (mean: number, value: number): number => (Number.isNaN(mean) ? value : mean);

/** The samples in the order of time; those of the same time become their mean, gaps left out. */
export function orderedSamples({ times, values }: Samples): Ordered {
  const order = ascending(times);
  const distinct = new Float64Array(times.length);
  const means = new Float64Array(times.length);
  let count = 0;
  let same = 0;
  let clashes = 0;
  for (const index of order) {
    const [time, value] = [times[index] ?? 0, values[index] ?? 0];
    if (count > 0 && time === distinct[count - 1]) {
      const mean = means[count - 1] ?? 0;
      same += Number(!Number.isNaN(value));
      clashes += Number(Math.abs(value - mean) > 0);
      means[count - 1] =
        Number.isNaN(mean) || Number.isNaN(value)
          ? either(mean, value)
          : mean + (value - mean) / same;
    } else {
      same = Number(!Number.isNaN(value));
      distinct[count] = time;
      means[count] = value;
      count += 1;
    }
  }
  const known = means
    .subarray(0, count)
    .reduce((sum, mean) => sum + Number(!Number.isNaN(mean)), 0);
  return {
    known,
    times: distinct.slice(0, count),
    values: means.slice(0, count),
    duplicates: times.length - count,
    clashes,
    outOfOrder: outOfOrderIn(times),
  };
}
