import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  meanWaitWithVariability,
  serviceScvWithJitter,
  waitProbability,
  waitQuantile,
} from '@/engine/models/queueing';
import { jitterFor, p99OfService, responseP99, spreadOf } from '@/engine/models/response';
import { relativeError } from '~/support/relative-error';

/** Solved with scipy (quad and brentq) from P(T > t) = (1 − C) P(S > t) + C ∫ e^(−u) P(S > t − u θ) du. */
const INTEGRATED = [
  { load: 0.9, servers: 8, arrivalScv: 1, serviceScv: 1, p99: 7.324_047_404_79 },
  { load: 0.7, servers: 8, arrivalScv: 1, serviceScv: 0.3, p99: 3.023_282_911_66 },
  { load: 0.95, servers: 1, arrivalScv: 2, serviceScv: 0.3, p99: 105.745_785_819_87 },
  { load: 0.8, servers: 24, arrivalScv: 2, serviceScv: 0.3, p99: 2.977_588_901_12 },
  { load: 0.9, servers: 64, arrivalScv: 4, serviceScv: 1, p99: 5.072_806_539_16 },
  { load: 0.6, servers: 2, arrivalScv: 3, serviceScv: 2, p99: 13.753_615_844_11 },
  { load: 0.95, servers: 32, arrivalScv: 1, serviceScv: 0.1, p99: 2.670_079_116_37 },
] as const;

describe('the slowest responses', () => {
  it.each(INTEGRATED)(
    'match a fine integral at load $load on $servers servers to a thousandth',
    ({ p99, ...queue }) => {
      expect(relativeError(responseP99(queue), p99)).toBeLessThanOrEqual(1e-3);
    },
  );

  it('are wait and service one after the other where all services are alike', () => {
    const queue = { load: 0.8, servers: 4, arrivalScv: 1, serviceScv: 0 };
    const wait = waitQuantile(
      waitProbability(3.2, 1, 4),
      meanWaitWithVariability(3.2, 1, 4, 1, 0),
      0.99,
    );
    expect(responseP99(queue)).toBeCloseTo(1 + wait, 12);
  });

  it('are those of the service where next to nobody waits', () => {
    const queue = { load: 0.6, servers: 1000, arrivalScv: 1, serviceScv: 0.3 };
    expect(responseP99(queue)).toBeCloseTo(p99OfService(0.3), 6);
    // σ = √ln 1.3 = 0.51222; e^(0.51222 × 2.32635 − 0.13118) = e^1.06042 = 2.88758
    expect(p99OfService(0.3)).toBeCloseTo(2.8876, 3);
  });

  it('never settle at full load', () => {
    expect(responseP99({ load: 1, servers: 8, arrivalScv: 1, serviceScv: 1 })).toBe(Infinity);
  });

  it('grow with the load, with either unevenness, and with fewer servers', () => {
    const load = fc.double({ min: 0.6, max: 0.97, noNaN: true });
    const scv = fc.double({ min: 0.05, max: 2, noNaN: true });
    fc.assert(
      fc.property(
        load,
        load,
        scv,
        scv,
        fc.integer({ min: 1, max: 60 }),
        (a, b, ca, cs, servers) => {
          const queue = { load: Math.min(a, b), servers, arrivalScv: ca, serviceScv: cs };
          const here = responseP99(queue);
          const near = here * (1 - 2e-3); // the rule of integration is that good
          expect(responseP99({ ...queue, load: Math.max(a, b) })).toBeGreaterThanOrEqual(near);
          expect(responseP99({ ...queue, arrivalScv: ca + 1 })).toBeGreaterThanOrEqual(near);
          expect(responseP99({ ...queue, servers: servers + 4 })).toBeLessThanOrEqual(
            here * (1 + 2e-3),
          );
        },
      ),
    );
  });
});

describe('jitter', () => {
  it('makes the p99 of the service so many times as long', () => {
    const times = fc.double({ min: 1, max: 1.5, noNaN: true });
    const scv = fc.double({ min: 0.05, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(scv, times, (serviceScv, wanted) => {
        const { jitterScv, left } = jitterFor(serviceScv, wanted, 4);
        const varied = serviceScvWithJitter(serviceScv, jitterScv); // F22
        expect((p99OfService(varied) / p99OfService(serviceScv)) * left).toBeCloseTo(wanted, 9);
        expect(left).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is none where the p99 stays, and goes no further than it may', () => {
    expect(jitterFor(0.3, 1, 2)).toEqual({ jitterScv: 0, left: 1 });
    const { jitterScv, left } = jitterFor(1, 5, 2);
    const varied = serviceScvWithJitter(1, jitterScv);
    expect(varied).toBeCloseTo(2, 9);
    expect((p99OfService(varied) / p99OfService(1)) * left).toBeCloseTo(5, 9);
    expect(spreadOf(Math.E - 1)).toBeCloseTo(1, 12);
  });
});
