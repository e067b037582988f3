import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delayOver, headroomFor, headroomToLeave, unmetShare } from '@/engine/models/scale-up';
import vectors from '~/fixtures/vectors/newsvendor.json';
import { relativeError } from '~/support/relative-error';
import { readTrace } from '~/support/read-trace';

const VECTOR_TOLERANCE = 1e-9; // relative, as the file says

describe('capacity that comes late', () => {
  it.each(vectors.scale_up_delay)(
    'matches the vector of $inputs.trace with a delay of $inputs.delay_steps steps',
    ({ inputs, outputs }) => {
      const demand = readTrace(inputs.trace);
      const delay = inputs.delay_steps;
      const ready = headroomFor(delayOver(demand, delay), 0.95);
      expect(relativeError(ready, outputs.headroom_p95)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(
        relativeError(headroomFor(delayOver(demand, delay), 0.99), outputs.headroom_p99),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(
        relativeError(headroomFor(delayOver(demand, delay), 1), outputs.max_rise),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(
        relativeError(
          unmetShare(delayOver(demand, delay), 0),
          outputs.unmet_share_without_headroom,
        ),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(
        relativeError(unmetShare(delayOver(demand, delay), ready), outputs.unmet_share_with_p95),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      const mean = demand.reduce((sum, gpus) => sum + gpus, 0) / demand.length;
      expect(
        relativeError(
          headroomFor(delayOver(demand, delay), 0.99) / mean,
          outputs.headroom_p99_over_mean,
        ),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      const rises = delayOver(demand, delay).rises;
      expect(
        relativeError(
          rises.filter((rise) => rise > 0).length / rises.length,
          outputs.time_short_without_headroom,
        ),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      // One in a hundred is what is left with the headroom for it, unless less is unmet without any.
      const left = unmetShare(
        delayOver(demand, delay),
        headroomToLeave(delayOver(demand, delay), 0.01),
      );
      expect(
        relativeError(left, Math.min(0.01, outputs.unmet_share_without_headroom)),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
    },
  );

  it('leaves unmet what demand rises within the delay', () => {
    const demand = Float64Array.of(4, 10, 8, 12);
    expect([...delayOver(demand, 1).rises]).toEqual([6, 0, 4]);
    expect(unmetShare(delayOver(demand, 1), 0)).toBeCloseTo(1 / 3, 12); // (6 + 0 + 4) / (10 + 8 + 12)
    expect(unmetShare(delayOver(demand, 1), 5)).toBeCloseTo(1 / 30, 12); // (6 − 5) / 30
  });

  it('knows a rise only where both its ends are known', () => {
    // Steps 0, 1, 3, 4: of one step 0→1 and 3→4, of two 1→3 alone.
    const [demand, known] = [Float64Array.of(4, 10, 8, 12), Int32Array.of(0, 1, 3, 4)];
    expect([...delayOver(demand, 1, known).rises]).toEqual([6, 4]);
    expect([...delayOver(demand, 2, known).rises]).toEqual([0]);
    expect(unmetShare(delayOver(demand, 1, known), 0)).toBeCloseTo(10 / 22, 12); // (6 + 4) / (10 + 12)
    expect(unmetShare(delayOver(demand, 3, Int32Array.of(0, 1, 7, 9)), 0)).toBe(0);
  });

  it('finds the fewest GPUs to keep ready', () => {
    const demand = Float64Array.of(4, 10, 8, 12);
    // Rises of 6, 0, 4. Of the 30 GPUs reached 3 may go: (6 − H) + (4 − H) = 3.
    expect(headroomToLeave(delayOver(demand, 1), 0.1)).toBeCloseTo(3.5, 12);
    // 1 of 30: (6 − 5), and 4 is met.
    expect(headroomToLeave(delayOver(demand, 1), 1 / 30)).toBeCloseTo(5, 12);
    expect(headroomToLeave(delayOver(demand, 1), 0)).toBe(6);
    expect(headroomToLeave(delayOver(demand, 1), 0.5)).toBe(0);
    expect(headroomToLeave(delayOver(demand, 0), 0)).toBe(0);
  });

  it('leaves no more unmet than may be, and would with less', () => {
    const demands = fc
      .array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 40 })
      .map((values) => Float64Array.from(values));
    const share = fc.double({ min: 0.001, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(demands, fc.integer({ min: 1, max: 5 }), share, (demand, delay, allowed) => {
        const headroom = headroomToLeave(delayOver(demand, delay), allowed);
        expect(unmetShare(delayOver(demand, delay), headroom)).toBeLessThanOrEqual(allowed + 1e-9);
        const withLess = unmetShare(delayOver(demand, delay), 0.999 * headroom);
        expect(headroom < 0.001 || withLess > allowed).toBe(true);
      }),
    );
  });
});
