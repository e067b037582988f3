/**
 * Requests that come in bursts (F19): at random, at one of two rates that take turns. Rates per second, times in
 * seconds. How much more uneven than at random they are is the index of dispersion, variance ÷ mean of what comes
 * within a time: what the unevenness of arrivals in a queue is judged by.
 */
export type TwoRates = {
  readonly high: number;
  readonly low: number;
  /** How often a second the high rate ends, and the low one. */
  readonly leaveHigh: number;
  readonly leaveLow: number;
};

const TWO = 2;

/**
 * Two rates from their mean, the high one over the mean, its share of the time and the mean length of a burst:
 * low = (mean − share × high) ÷ (1 − share). Throws where the high rate alone makes more than the mean.
 */
export function twoRates(
  mean: number,
  highToMean: number,
  share: number,
  burstSeconds: number,
): TwoRates {
  const left = mean * (1 - share * highToMean);
  if (!(mean > 0) || !(share > 0 && share < 1) || !(burstSeconds > 0) || left < 0) {
    throw new RangeError(`no two rates with mean ${mean}, ${highToMean} times that for ${share}`);
  }
  const leaveHigh = 1 / burstSeconds;
  return {
    high: mean * highToMean,
    low: left / (1 - share),
    leaveHigh,
    leaveLow: (leaveHigh * share) / (1 - share),
  };
}

/**
 * Variance ÷ mean of the arrivals within a time: 1 + A − A (1 − e^(−s t)) ÷ (s t), s the sum of both leaving rates,
 * A = 2 (high − low)² leaveHigh leaveLow ÷ (s² (high leaveLow + low leaveHigh)). 1 at random, 1 + A in the long run.
 */
export function indexOfDispersion(
  { high, low, leaveHigh, leaveLow }: TwoRates,
  seconds: number,
): number {
  const sum = leaveHigh + leaveLow;
  const most =
    (TWO * (high - low) ** TWO * leaveHigh * leaveLow) /
    (sum ** TWO * (high * leaveLow + low * leaveHigh));
  const turns = sum * seconds;
  return turns === Infinity ? 1 + most : 1 + most + (most * Math.expm1(-turns)) / turns;
}
