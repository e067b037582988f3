import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LoadedAccess, loadedP99 } from '@/engine/account/loaded-access';
import { p99OfService, responseP99 } from '@/engine/models/response';
import vectors from '~/fixtures/vectors/queueing.json';

const BARE_METAL: LoadedAccess = {
  servers: 8,
  dedicatedMs: 10,
  arrivalScv: 1,
  serviceScv: 1,
  multiplier: 1,
  overhead: 1,
  waited: 1,
  tailMs: 0,
};

describe('the p99 of an access under load', () => {
  it('is that of the queue, the service being so long that it alone has the dedicated p99', () => {
    const mean = 10 / p99OfService(1);
    const { queueMs, sharedMs } = loadedP99(BARE_METAL, 0.9);
    const inServices = responseP99({ load: 0.9, servers: 8, arrivalScv: 1, serviceScv: 1 });
    expect(queueMs).toBeCloseTo(inServices * mean, 9);
    expect(sharedMs).toBeCloseTo(100, 9); // 10 ms ÷ (1 − 0.9), whatever the service law
  });

  it('stretches the service and the load by an overhead that is waited for, as F22 does', () => {
    const stretched = { ...BARE_METAL, multiplier: 1.05, overhead: 1.05, waited: 1.05 };
    const mean = (10 / p99OfService(1)) * 1.05;
    const queue = { servers: 8, arrivalScv: 1, serviceScv: 1 };
    const { queueMs } = loadedP99(stretched, 0.9);
    expect(queueMs).toBeCloseTo(responseP99({ ...queue, load: 0.945 }) * mean, 6);
    // The load that the vector of 5 % at 0.9 has then.
    const vector = vectors.overhead_and_jitter.find(
      ({ inputs }) =>
        inputs.base_utilization === 0.9 && inputs.overhead === 0.05 && inputs.jitter_scv === 0,
    );
    expect(vector?.outputs.utilization_with).toBeCloseTo(0.945, 9);
    expect(loadedP99(stretched, 0.96).queueMs).toBe(Infinity); // 0.96 × 1.05 is beyond full
  });

  it('leaves an overhead out that was bought back, and keeps the jitter beside it', () => {
    // Twice as slow, and a p99 twice as long: all of that is overhead, none is jitter.
    const bought = { ...BARE_METAL, multiplier: 2, overhead: 2, waited: 1 };
    expect(loadedP99(bought, 0.8)).toEqual(loadedP99(BARE_METAL, 0.8));
    const jittery = { ...bought, multiplier: 2.2 };
    expect(loadedP99(jittery, 0.8).queueMs).toBeGreaterThan(loadedP99(BARE_METAL, 0.8).queueMs);
  });

  it('adds the tail as it is', () => {
    const tailed = loadedP99({ ...BARE_METAL, tailMs: 3 }, 0.7);
    const plain = loadedP99(BARE_METAL, 0.7);
    expect(tailed.queueMs - plain.queueMs).toBeCloseTo(3, 9);
    expect(tailed.sharedMs - plain.sharedMs).toBeCloseTo(3, 9);
  });

  it('never falls with the load, the jitter or the overhead waited for', () => {
    const load = fc.double({ min: 0.6, max: 0.9, noNaN: true });
    const factor = fc.double({ min: 1, max: 1.08, noNaN: true });
    fc.assert(
      fc.property(load, factor, factor, (one, overhead, jitter) => {
        const quiet = loadedP99(BARE_METAL, one).queueMs * (1 - 2e-3);
        const waited = { ...BARE_METAL, multiplier: overhead, overhead, waited: overhead };
        expect(loadedP99(BARE_METAL, one + 0.05).queueMs).toBeGreaterThanOrEqual(quiet);
        expect(loadedP99(waited, one).queueMs).toBeGreaterThanOrEqual(quiet);
        expect(
          loadedP99({ ...BARE_METAL, multiplier: jitter }, one).queueMs,
        ).toBeGreaterThanOrEqual(quiet);
      }),
    );
  });
});
