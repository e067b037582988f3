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
