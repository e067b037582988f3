import { jitterFor, p99OfService, responseP99 } from '@/engine/models/response';
import {
  serviceScvWithJitter,
  serviceTimeWithOverhead,
  sharedServerTime,
} from '@/engine/models/queueing';

/** What answers on an access depend on, in one world. Times in ms. */
export type LoadedAccess = {
  /** Requests that can be answered at the same time. */
  readonly servers: number;
  /** p99 of a dedicated machine that nobody waits for. */
  readonly dedicatedMs: number;
  readonly arrivalScv: number;
  readonly serviceScv: number;
  /** How many times as long the access makes the p99 all in all: overhead and jitter together. */
  readonly multiplier: number;
  /** 1 ÷ throughput kept: that part of the multiplier which is no jitter. */
  readonly overhead: number;
  /** The overhead as far as it is waited for and not paid for: 1 where it was bought back as capacity. */
  readonly waited: number;
  readonly tailMs: number;
};

/** p99 of the response by each of the two models; Infinity where the queue never settles. */
export type LoadedP99 = {
  /** First come, first served, each server one request at a time (F20–F22). */
  readonly queueMs: number;
  /** All requests share the machine: everything takes 1 ÷ (1 − load) times as long. */
  readonly sharedMs: number;
};

/** Up to here the approximation of waits was held against simulations: from load 0.7 on within 10 % of the p99. */
const MOST_SERVICE_SCV = 2;

/**
 * p99 at a load of the servers as dedicated machines would have it, from 0 to 1. The arrivals stay as they are: where the
 * overhead is waited for, the load grows by it (F22). What a multiplier says beyond the overhead is jitter.
 */
export function loadedP99(access: LoadedAccess, load: number): LoadedP99 {
  const { servers, dedicatedMs, arrivalScv, serviceScv, multiplier, overhead, waited } = access;
  const jitter = jitterFor(serviceScv, Math.max(1, multiplier / overhead), MOST_SERVICE_SCV);
  const scv = serviceScvWithJitter(serviceScv, jitter.jitterScv);
  const mean = serviceTimeWithOverhead(dedicatedMs / p99OfService(serviceScv), waited - 1);
  const queue = { load: load * waited, servers, arrivalScv, serviceScv: scv };
  const atLeast = mean * jitter.left;
  return {
    queueMs: responseP99(queue) * atLeast + access.tailMs,
    sharedMs: sharedServerTime(queue.load, 1) * p99OfService(scv) * atLeast + access.tailMs,
  };
}
