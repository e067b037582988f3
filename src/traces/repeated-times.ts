/** Whether so many values share a time that they are those of several series. */
import type { TraceProblem } from './problems';
import type { Ordered } from './ordered-samples';
import type { Samples } from './recording';
import { medianOf, waitsOf } from './sampling';
import { FOUND } from './words';

/** A clock set back repeats an hour; a file in which one row in ten repeats holds several series. */
const MOST_REPEATED = 0.1;
/** Two loops are never quite in step: what comes within a tenth of a step is of the same time. */
const SAME_TIME = 0.1;

/** Whether so many of all are too many. */
export const isMany = (repeated: number, all: number): boolean => repeated > MOST_REPEATED * all;

/** Why samples cannot be those of one GPU: it has one value at a time. `labels` are those in which its series differ. */
export function clashIn(
  { clashes, times, duplicates }: Ordered,
  name: string,
  labels: readonly string[],
): TraceProblem | undefined {
  const all = times.length + duplicates;
  return isMany(clashes, all)
    ? {
        place: undefined,
        found: FOUND.twice(name, clashes, all, labels),
        expected: 'one-value-per-gpu',
      }
    : undefined;
}

/**
 * The GPU that a loop seems to have measured twice at a time, as files of two hosts put together do: whatever was
 * measured, as two GPUs at rest look like one. How often it looked shows in the order of the file.
 */
export function measuredTwice(gpus: readonly Samples[]): TraceProblem | undefined {
  for (const { name, times } of gpus) {
    const sameTime = SAME_TIME * (medianOf(waitsOf(times).filter((wait) => wait > 0)) ?? 0);
    const waits = waitsOf(Float64Array.from(times).sort());
    const repeated = waits.filter((wait) => wait <= sameTime).length;
    if (isMany(repeated, times.length)) {
      const found = FOUND.twice(name, repeated, times.length, []);
      return { place: undefined, found, expected: 'one-value-per-gpu' };
    }
  }
  return undefined;
}
