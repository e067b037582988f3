/**
 * Response times with a log-normal service: what queueing.ts says of the wait, put together with the service.
 * Times in any one unit. Wait and service of one request are independent where the first come is the first served.
 */
import { normalCdf, normalInverse } from './normal';
import { waitProbability, waitQuantile } from './queueing';

const HALF = 0.5;
/** The percentile that latency is asked at. */
export const P99 = 0.99;
const P99_Z = normalInverse(P99);
/** Beyond so many mean waits of those who wait e^-14 is left, a millionth. */
const LONGEST_WAIT = 14;
/** Standard deviations of the logarithm beyond which one service in three millions is. */
const LONGEST_SERVICE_Z = 5;
/** Panels of Simpson's rule, an even number; with these the p99 is within a thousandth of a fine integral. */
const PANELS = 24;
const SIMPSON_ODD = 4;
const SIMPSON_EVEN = 2;
const SIMPSON_THIRD = 3;
/** Far below what is shown of a time. */
const CLOSE_ENOUGH = 1e-4;
const MOST_STEPS = 60;

/** σ of the logarithm of a log-normal time with a squared variation: √ln(1 + cs²). */
export const spreadOf = (scv: number): number => Math.sqrt(Math.log1p(scv));

/** p-quantile of a log-normal time of mean 1: e^(σ z − σ²/2). */
const quantileAt = (spread: number, z: number): number =>
  Math.exp(spread * z - HALF * spread * spread);

/** p99 over mean of a log-normal time: 1 without variation. */
export const p99OfService = (scv: number): number => quantileAt(spreadOf(scv), P99_Z);

/** P(S > t) for a log-normal time of mean 1. */
const serviceTail = (spread: number, time: number): number => {
  if (time <= 0) {
    return 1;
  }
  if (spread === 0) {
    return time < 1 ? 1 : 0;
  }
  return normalCdf(-(Math.log(time) / spread + HALF * spread));
};

/** A queue of c servers at a load below 1; times are told in mean service times. */
export type Queue = {
  readonly load: number;
  readonly servers: number;
  readonly arrivalScv: number;
  readonly serviceScv: number;
};

/** Chance to wait, and the mean wait of all and of those who wait: `meanWaitWithVariability` with one Erlang C for both. */
function waitOf({ load, servers, arrivalScv, serviceScv }: Queue) {
  const waiting = waitProbability(load * servers, 1, servers);
  const ofThose = (HALF * (arrivalScv + serviceScv)) / (servers * (1 - load));
  return { waiting, ofThose, mean: waiting * ofThose };
}

/**
 * P(T > t) = (1 − C) P(S > t) + C ∫ e^(−u) P(S > t − u θ) du, with C the chance to wait and θ the mean wait of those
 * who do (F21). Simpson's rule over the waits shorter than t; all longer ones are above t.
 */
function tailWith(
  { waiting, ofThose }: ReturnType<typeof waitOf>,
  spread: number,
  time: number,
): number {
  const alone = serviceTail(spread, time);
  if (waiting === 0 || ofThose === 0) {
    return alone;
  }
  // Waits so short that no service is long enough to get there add nothing.
  const start = Math.max(0, (time - quantileAt(spread, LONGEST_SERVICE_Z)) / ofThose);
  const end = Math.min(start + LONGEST_WAIT, time / ofThose);
  const step = (end - start) / PANELS;
  const at = (wait: number): number => Math.exp(-wait) * serviceTail(spread, time - wait * ofThose);
  let sum = at(start) + at(end);
  for (let panel = 1; panel < PANELS; panel += 1) {
    sum += (panel % SIMPSON_EVEN === 1 ? SIMPSON_ODD : SIMPSON_EVEN) * at(start + panel * step);
  }
  const within = (sum * step) / SIMPSON_THIRD;
  return (1 - waiting) * alone + waiting * Math.min(1, within + Math.exp(-end));
}

/**
 * p99 of the response in mean service times (F21 with the service): Infinity at full load. It lies between the larger
 * of both p99 and the sum of both p99.5, since not more than half a per cent each is beyond those.
 */
export function responseP99(queue: Queue): number {
  if (queue.load >= 1) {
    return Infinity;
  }
  const spread = spreadOf(queue.serviceScv);
  const wait = waitOf(queue);
  const outside = 1 - P99;
  const waited = waitQuantile(wait.waiting, wait.mean, P99);
  if (spread === 0) {
    return 1 + waited;
  }
  const half = 1 - HALF * outside;
  let low = Math.max(quantileAt(spread, P99_Z), waited);
  let high = quantileAt(spread, normalInverse(half)) + waitQuantile(wait.waiting, wait.mean, half);
  let above = Math.log(Math.max(outside, tailWith(wait, spread, low)) / outside);
  let below = Math.log(tailWith(wait, spread, high) / outside);
  // False position on the logarithm, which is nearly straight; the end that stays is weighed half (Illinois).
  let stayed = 0;
  for (let step = 0; step < MOST_STEPS && high - low > CLOSE_ENOUGH * low && above > 0; step += 1) {
    const between = low + ((high - low) * above) / (above - below);
    const found = Math.log(tailWith(wait, spread, between) / outside);
    if (found > 0) {
      low = between;
      above = found;
      below = stayed === 1 ? below * HALF : below;
      stayed = 1;
    } else {
      high = between;
      below = found;
      above = stayed === -1 ? above * HALF : above;
      stayed = -1;
    }
  }
  return above > 0 ? low + ((high - low) * above) / (above - below) : low;
}

/**
 * What jitter does to the p99 of a log-normal service: which squared variation of its own makes it so many times as
 * long (the other way round of F22: product of two log-normals). What the variation cannot say below `most` is told as
 * a factor that is left.
 */
export function jitterFor(
  serviceScv: number,
  times: number,
  most: number,
): { readonly jitterScv: number; readonly left: number } {
  const spread = spreadOf(serviceScv);
  const widest = Math.min(P99_Z, spreadOf(most));
  const wanted = spread * P99_Z - HALF * spread * spread + Math.log(times);
  const reached = Math.max(
    spread,
    Math.min(widest, P99_Z - Math.sqrt(Math.max(0, P99_Z * P99_Z - wanted / HALF))),
  );
  const said = reached * P99_Z - HALF * reached * reached;
  return {
    jitterScv: Math.expm1(reached * reached - spread * spread),
    left: Math.max(1, Math.exp(wanted - said)),
  };
}
