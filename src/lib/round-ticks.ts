/** Steps that a reader adds up at a glance, as multiples of a power of ten. */
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

/** Ticks from 0 in so many even round steps, the last of them not below `most`. */
export function roundTicks(most: number, steps: number): readonly number[] {
  if (!(most > 0)) {
    return [0];
  }
  const least = most / steps;
  const power = 10 ** Math.floor(Math.log10(least));
  const round = ROUND.find((one) => one * power >= least) ?? 10;
  return Array.from({ length: steps + 1 }, (_, step) => step * round * power);
}
