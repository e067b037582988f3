/** How often a file was measured, by the waits between one sample and the next. */

/** The wait from each sample to the next, in seconds: one fewer than there are samples. */
export function waitsOf(times: ArrayLike<number>): Float64Array {
  const waits = new Float64Array(Math.max(0, times.length - 1));
  for (let index = 0; index < waits.length; index += 1) {
    waits[index] = (times[index + 1] ?? 0) - (times[index] ?? 0);
  }
  return waits;
}

/** The median, the lower of two; undefined where there is none. Puts what it is given in order. */
export function medianOf(waits: Float64Array): number | undefined {
  waits.sort();
  return waits[(waits.length - 1) >> 1];
}

/** What was sampled at so even a pace is no chance: seven samples, six waits that differ by a tenth at most. */
const LEAST_OF_A_RUN = 6;
const ALIKE = 0.1;
/**
 * A pace that a tenth of the evenly sampled time has counts: a rarer one would cost the rest of the file its peaks, and
 * is better left out as a gap.
 */
const LEAST_SHARE = 0.1;

type Pace = { readonly wait: number; readonly seconds: number };

/** The stretches of a series that were sampled at an even pace. */
function pacesIn(waits: Float64Array): readonly Pace[] {
  const paces: Pace[] = [];
  let begin = 0;
  for (let index = 1; index <= waits.length; index += 1) {
    const first = waits[begin] ?? 0;
    if (!(Math.abs((waits[index] ?? Number.NaN) - first) <= ALIKE * first)) {
      if (index - begin >= LEAST_OF_A_RUN && first > 0) {
        paces.push({ wait: first, seconds: first * (index - begin) });
      }
      begin = index;
    }
  }
  return paces;
}

/**
 * The slowest even pace that has a share of the time worth counting; undefined where nothing was sampled evenly. A store
 * that thins out what is old has a fast pace at the end and slower ones before, and each time must weigh what it lasted.
 */
export function slowestPace(series: readonly Float64Array[]): number | undefined {
  const paces = series.flatMap(pacesIn).toSorted((one, other) => other.wait - one.wait);
  const all = paces.reduce((sum, { seconds }) => sum + seconds, 0);
  let seconds = 0;
  for (const pace of paces) {
    seconds += pace.seconds;
    if (seconds >= LEAST_SHARE * all) {
      return pace.wait;
    }
  }
  return undefined;
}
