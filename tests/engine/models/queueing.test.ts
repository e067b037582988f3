import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockingProbability,
  meanWait,
  meanWaitWithVariability,
  responseQuantile,
  responseTail,
  serversForWait,
  serviceScvWithJitter,
  serviceTimeWithOverhead,
  sharedServerTime,
  waitProbability,
  waitQuantile,
  waitTail,
} from '@/engine/models/queueing';
import vectors from '~/fixtures/vectors/queueing.json';
import { relativeError } from '~/support/relative-error';

const VECTOR_TOLERANCE = 1e-9; // relative, as the file says

describe('a queue with random arrivals and service', () => {
  it.each(vectors.mmc)(
    'matches the vector of $inputs.arrival_rate a second on $inputs.servers servers',
    ({ inputs, outputs }) => {
      const { arrival_rate: rate, mean_service_s: service, servers } = inputs;
      const waiting = waitProbability(rate, service, servers);
      const mean = meanWait(rate, service, servers);
      expect(
        relativeError(blockingProbability(rate * service, servers), outputs.erlang_b),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(relativeError(waiting, outputs.p_wait)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(relativeError(mean, outputs.Wq)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(relativeError(mean * rate, outputs.Lq)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(relativeError(mean + service, outputs.T)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(relativeError(waitQuantile(waiting, mean, 0.5), outputs.wait_p50)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      expect(relativeError(waitQuantile(waiting, mean, 0.9), outputs.wait_p90)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      expect(
        relativeError(waitQuantile(waiting, mean, 0.95), outputs.wait_p95),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(
        relativeError(waitQuantile(waiting, mean, 0.99), outputs.wait_p99),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      const response = (p: number) => responseQuantile(rate, service, servers, p);
      expect(relativeError(response(0.5), outputs.resp_p50)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(relativeError(response(0.95), outputs.resp_p95)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(relativeError(response(0.99), outputs.resp_p99)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
    },
  );

  it('makes four in nine wait on three servers at two thirds load', () => {
    const { inputs } = vectors.textbook_mm3; // six a second, a third of a second each
    const rate = inputs.arrival_rate;
    const waiting = waitProbability(rate, 1 / 3, inputs.servers);
    expect(waiting).toBeCloseTo(4 / 9, 12);
    expect(meanWait(rate, 1 / 3, inputs.servers)).toBeCloseTo(4 / 27, 12);
    expect(meanWait(rate, 1 / 3, inputs.servers) * rate).toBeCloseTo(8 / 9, 12);
  });

  it.each(vectors.mmc_simulation_check)(
    'agrees with a simulation of $inputs.servers servers within four standard errors',
    ({ inputs, simulated_mean_and_se: simulated }) => {
      const { arrival_rate: rate, mean_service_s: service, servers } = inputs;
      const waiting = waitProbability(rate, service, servers);
      const mean = meanWait(rate, service, servers);
      expect(errorsOff(waiting, simulated.p_wait)).toBeLessThanOrEqual(4);
      expect(errorsOff(mean, simulated.Wq)).toBeLessThanOrEqual(4);
      expect(errorsOff(waitQuantile(waiting, mean, 0.95), simulated.wait_p95)).toBeLessThanOrEqual(
        4,
      );
      expect(errorsOff(waitQuantile(waiting, mean, 0.99), simulated.wait_p99)).toBeLessThanOrEqual(
        4,
      );
    },
  );

  it('never settles at or beyond full load', () => {
    expect(waitProbability(2, 1, 2)).toBe(1);
    expect(meanWait(3, 1, 2)).toBe(Infinity);
    expect(responseQuantile(2, 1, 2, 0.99)).toBe(Infinity);
    expect(responseTail(2, 1, 2, 10)).toBe(1);
    expect(sharedServerTime(1, 1)).toBe(Infinity);
  });

  it('waits longer the busier it is', () => {
    const load = fc.double({ min: 0.01, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(load, load, fc.integer({ min: 1, max: 64 }), (one, other, servers) => {
        const quiet = Math.min(one, other) * servers;
        const busy = Math.max(one, other) * servers;
        expect(meanWait(quiet, 1, servers)).toBeLessThanOrEqual(meanWait(busy, 1, servers));
      }),
    );
  });

  it('answers a share p within its p-quantile', () => {
    const load = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    const probability = fc.double({ min: 0.01, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(load, fc.integer({ min: 1, max: 40 }), probability, (rho, servers, p) => {
        const rate = rho * servers;
        const within = responseQuantile(rate, 1, servers, p);
        expect(1 - responseTail(rate, 1, servers, within)).toBeCloseTo(p, 9);
      }),
    );
  });
});

/** How many standard errors a number lies off a simulated mean. */
const errorsOff = (value: number, [mean, error]: readonly number[]): number =>
  Math.abs(value - (mean ?? NaN)) / (error ?? NaN);

describe('a queue with other variability', () => {
  it.each(vectors.mg1)('is exact for one server with service variation $inputs.cs2', (vector) => {
    const { arrival_rate: rate, mean_service_s: service, cs2 } = vector.inputs;
    const mean = meanWaitWithVariability(rate, service, 1, 1, cs2);
    expect(relativeError(mean, vector.outputs.Wq_fifo)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
    const shared = sharedServerTime(rate, service);
    expect(relativeError(shared, vector.outputs.T_processor_sharing)).toBeLessThanOrEqual(
      VECTOR_TOLERANCE,
    );
  });

  it.each(vectors.ggc)(
    'matches the formula of the vector: $inputs.arrival_dist arrivals, $inputs.service_dist service, $inputs.servers servers',
    ({ inputs, formula, simulated_mean_and_se: simulated, ...errors }) => {
      const { arrival_rate: rate, mean_service_s: service, servers } = inputs;
      const waiting = waitProbability(rate, service, servers);
      const mean = meanWaitWithVariability(rate, service, servers, inputs.ca2, inputs.cs2);
      expect(relativeError(mean, formula.Wq)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(
        relativeError(waitQuantile(waiting, mean, 0.95), formula.wait_p95),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      const p99 = waitQuantile(waiting, mean, 0.99);
      expect(relativeError(p99, formula.wait_p99)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      // It is an approximation, and the file says how far off the simulated mean and tail it is.
      expect(mean / (simulated.Wq[0] ?? NaN) - 1).toBeCloseTo(errors.formula_error_Wq, 9);
      expect(p99 / (simulated.wait_p99[0] ?? NaN) - 1).toBeCloseTo(errors.formula_error_p99, 9);
    },
  );

  it.each(vectors.overhead_and_jitter)(
    'matches the vector of load $inputs.base_utilization with overhead $inputs.overhead and jitter $inputs.jitter_scv',
    ({ inputs, outputs }) => {
      const { servers, mean_service_s: service, ca2, cs2 } = inputs;
      const rate = (inputs.base_utilization * servers) / service;
      const mean = meanWaitWithVariability(rate, service, servers, ca2, cs2);
      const waiting = waitProbability(rate, service, servers);
      expect(relativeError(mean, outputs.Wq_base)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(
        relativeError(waitQuantile(waiting, mean, 0.99), outputs.wait_p99_base),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      const slower = serviceTimeWithOverhead(service, inputs.overhead);
      const varied = serviceScvWithJitter(cs2, inputs.jitter_scv);
      const meanWith = meanWaitWithVariability(rate, slower, servers, ca2, varied);
      const waitingWith = waitProbability(rate, slower, servers);
      expect(relativeError(meanWith, outputs.Wq_with_overhead)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      expect(relativeError(meanWith / mean, outputs.ratio)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(
        relativeError(waitQuantile(waitingWith, meanWith, 0.99), outputs.wait_p99_with),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(
        relativeError((rate * slower) / servers, outputs.utilization_with),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
    },
  );
});

describe('the servers that a wait needs', () => {
  it.each(vectors.servers_for_wait_slo)(
    'are as many as the vector says for $inputs.wait_slo_s s at $inputs.percentile',
    ({ inputs, outputs }) => {
      const { arrival_rate: rate, mean_service_s: service, wait_slo_s: seconds } = inputs;
      const servers = serversForWait(rate, service, seconds, inputs.percentile);
      expect(servers).toBe(outputs.servers);
      const tailOf = (count: number) =>
        waitTail(waitProbability(rate, service, count), meanWait(rate, service, count), seconds);
      expect(relativeError(tailOf(servers), outputs.wait_tail)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      expect(
        relativeError(tailOf(servers - 1), outputs.wait_tail_with_one_fewer),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
    },
  );
});
