/** Series that may be of one GPU: whether they were measured at the same times, and their samples as one. */
import type { Samples } from './recording';
import { isMany } from './repeated-times';
import { medianOf, waitsOf } from './sampling';

/** As for steps: a sample that came within one and a half steps is the next one. */
const NEXT_WITHIN = 1.5;

type Times = readonly number[];

const runsOneWay = (times: Times): boolean =>
  times.every((time, index) => index === 0 || time >= (times[index - 1] ?? time)) ||
  times.every((time, index) => index === 0 || time <= (times[index - 1] ?? time));

const ascending = (times: Times): Times => times.toSorted((one, other) => one - other);

const middleWait = (times: Times): number =>
  medianOf(waitsOf(times).filter((wait) => wait > 0)) ?? 0;

/** The times at which something was measured, ascending, and how long it mostly took to the next. */
export type Measured = { readonly times: Times; readonly wait: number };

export function measuredAt(parts: readonly Samples[]): Measured {
  const times = ascending(parts.flatMap(({ times: own }) => own));
  return { times, wait: middleWait(times) };
}

/** Where one follows the other, they may share a scrape; of one or two samples nobody can tell. */
const sharedScrapes = (samples: number): number => (samples > 2 ? 1 : 0);

/**
 * Whether two were measured at once, at more than a few of the times of the shorter one: then they are two things. Also
 * where the times of the one lie between those of the other. Where one stops and the other begins, a few may stand side by side.
 */
export function areAtOnce(one: Measured, other: Measured): boolean {
  const [short, long] = one.times.length <= other.times.length ? [one, other] : [other, one];
  let at = 0;
  let both = 0;
  for (const time of short.times) {
    while ((long.times[at] ?? Number.POSITIVE_INFINITY) < time) {
      at += 1;
    }
    const [before, next] = [long.times[at - 1], long.times[at]];
    const isBetween =
      before !== undefined && next !== undefined && next - before <= NEXT_WITHIN * long.wait;
    both += next === time || isBetween ? 1 : 0;
    if (both > sharedScrapes(short.times.length) && isMany(both, short.times.length)) {
      return true;
    }
  }
  return false;
}

/** Samples of one GPU as one. Pages and pods each in order are in order together, newest first or oldest first. */
export function joined(name: string, parts: readonly Samples[]): Samples {
  const [first, second] = parts;
  if (first !== undefined && second === undefined) {
    return { ...first, name };
  }
  const times = parts.flatMap((part) => part.times);
  const values = parts.flatMap((part) => part.values);
  const order = [...times.keys()];
  if (parts.every((part) => runsOneWay(part.times))) {
    order.sort((one, other) => (times[one] ?? 0) - (times[other] ?? 0));
  }
  return {
    name,
    times: order.map((index) => times[index] ?? 0),
    values: order.map((index) => values[index] ?? Number.NaN),
    largest: parts
      .map(({ largest }) => largest)
      .reduce((one, other) => (other.value > one.value ? other : one)),
  };
}
