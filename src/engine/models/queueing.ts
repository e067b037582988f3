/**
 * Waiting under load (F20–F22). Servers are concurrency slots of replicas; arrivals per second λ, mean
 * service time S in seconds, c servers, load ρ = λ S / c. Steady state needs ρ < 1: at or beyond it waits
 * are Infinity and everybody waits.
 */

const HALF = 0.5;

const loadOf = (arrivalRate: number, serviceTime: number, servers: number): number =>
  (arrivalRate * serviceTime) / servers;

/** Erlang B: the share of arrivals lost where nobody may wait. B(0) = 1, B(k) = a B / (k + a B). */
export function blockingProbability(erlangs: number, servers: number): number {
  let blocking = 1;
  for (let server = 1; server <= servers; server += 1) {
    blocking = (erlangs * blocking) / (server + erlangs * blocking);
  }
  return blocking;
}

/** Erlang C, P(W > 0) = B / (1 − ρ (1 − B)): the share of arrivals that have to wait (F20). */
export function waitProbability(arrivalRate: number, serviceTime: number, servers: number): number {
  const load = loadOf(arrivalRate, serviceTime, servers);
  if (load >= 1) {
    return 1;
  }
  const blocking = blockingProbability(arrivalRate * serviceTime, servers);
  return blocking / (1 - load * (1 - blocking));
}

/** Mean wait in seconds, M/M/c: C S / (c (1 − ρ)). */
export function meanWait(arrivalRate: number, serviceTime: number, servers: number): number {
  const load = loadOf(arrivalRate, serviceTime, servers);
  return load >= 1
    ? Infinity
    : (waitProbability(arrivalRate, serviceTime, servers) * serviceTime) / (servers * (1 - load));
}

/**
 * Mean wait in seconds with any variability (Allen–Cunneen, F21): that of M/M/c times (ca² + cs²)/2, the
 * squared coefficients of variation of the gaps between arrivals and of the service time. Exact for one
 * server with random arrivals; off by −27 to +42 % in the simulated cases at loads from 0.7 to 0.9.
 */
export const meanWaitWithVariability = (
  arrivalRate: number,
  serviceTime: number,
  servers: number,
  arrivalScv: number,
  serviceScv: number,
): number => meanWait(arrivalRate, serviceTime, servers) * HALF * (arrivalScv + serviceScv);

/** P(W > t) = C e^(−t C / Wq) for a mean wait Wq: exact for M/M/c, an approximation otherwise. */
export const waitTail = (waiting: number, mean: number, seconds: number): number =>
  mean === 0 ? 0 : waiting * Math.exp((-seconds * waiting) / mean);

/** The wait in seconds that a share p of arrivals stays within: 0, or ln(C / (1 − p)) Wq / C. */
export const waitQuantile = (waiting: number, mean: number, p: number): number =>
  p <= 1 - waiting ? 0 : (Math.log(waiting / (1 - p)) * mean) / waiting;

/**
 * P(T > t) for the whole response in M/M/c, wait and service: with μ = 1/S and θ = c μ − λ,
 * e^(−μt) + C μ (e^(−θt) − e^(−μt)) / (μ − θ), which becomes e^(−μt) (1 + C μ t) where θ = μ.
 */
export function responseTail(
  arrivalRate: number,
  serviceTime: number,
  servers: number,
  seconds: number,
): number {
  const rate = 1 / serviceTime;
  const drain = servers * rate - arrivalRate;
  if (drain <= 0) {
    return 1;
  }
  const served = Math.exp(-rate * seconds);
  // (e^(−θt) − e^(−μt)) / (μ − θ) without the difference of two close numbers where θ is near μ.
  const gap = (rate - drain) * seconds;
  const both = gap === 0 ? seconds : (Math.expm1(gap) / gap) * seconds;
  return served + waitProbability(arrivalRate, serviceTime, servers) * rate * served * both;
}

/** Bisection halves the bracket until a double cannot be halved further. */
const MOST_HALVINGS = 200;

/** The response time in seconds that a share p of M/M/c arrivals stays within, 0 ≤ p < 1. */
export function responseQuantile(
  arrivalRate: number,
  serviceTime: number,
  servers: number,
  p: number,
): number {
  if (loadOf(arrivalRate, serviceTime, servers) >= 1) {
    return Infinity;
  }
  let low = 0;
  let high = serviceTime;
  while (responseTail(arrivalRate, serviceTime, servers, high) > 1 - p) {
    low = high;
    high += high;
  }
  for (let halving = 0; halving < MOST_HALVINGS; halving += 1) {
    const middle = HALF * (low + high);
    if (responseTail(arrivalRate, serviceTime, servers, middle) > 1 - p) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return high;
}

/** Mean time in seconds where all share one server at once, S / (1 − ρ), whatever the service law. */
export function sharedServerTime(arrivalRate: number, serviceTime: number): number {
  const load = arrivalRate * serviceTime;
  return load >= 1 ? Infinity : serviceTime / (1 - load);
}

/** Service time under a virtualisation overhead h, as a share: S (1 + h) (F22). */
export const serviceTimeWithOverhead = (serviceTime: number, overhead: number): number =>
  serviceTime * (1 + overhead);

/** Squared variation of the service time under jitter of its own: (1 + cs²)(1 + cj²) − 1 (F22). */
export const serviceScvWithJitter = (serviceScv: number, jitterScv: number): number =>
  (1 + serviceScv) * (1 + jitterScv) - 1;

/** The fewest servers with which a share p of M/M/c arrivals waits at most so many seconds; 0 ≤ p < 1. */
export function serversForWait(
  arrivalRate: number,
  serviceTime: number,
  seconds: number,
  p: number,
): number {
  let servers = Math.floor(arrivalRate * serviceTime) + 1;
  while (
    waitTail(
      waitProbability(arrivalRate, serviceTime, servers),
      meanWait(arrivalRate, serviceTime, servers),
      seconds,
    ) >
    1 - p
  ) {
    servers += 1;
  }
  return servers;
}
