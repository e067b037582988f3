import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOfDispersion, twoRates } from '@/engine/models/bursts';
import vectors from '~/fixtures/vectors/demand_models.json';
import { relativeError } from '~/support/relative-error';

const VECTOR_TOLERANCE = 1e-9; // relative, as the file says
const SIMULATION_TOLERANCE = 0.03; // as the file says

describe('requests that come in bursts', () => {
  it.each(vectors.mmpp2)(
    'are as uneven as the vector with $inputs.mean_rate a second says',
    ({ inputs, outputs }) => {
      const { mean_rate: mean, peak_to_mean: ratio, peak_time_share: share } = inputs;
      const rates = twoRates(mean, ratio, share, inputs.mean_burst_s);
      expect(relativeError(rates.high, outputs.rate_high)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(relativeError(rates.low, outputs.rate_low)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(relativeError(rates.leaveHigh, outputs.leave_high)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      expect(relativeError(rates.leaveLow, outputs.leave_low)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      for (const [seconds, index] of Object.entries(outputs.index_of_dispersion)) {
        const time = seconds === 'inf' ? Infinity : Number(seconds);
        expect(relativeError(indexOfDispersion(rates, time), index)).toBeLessThanOrEqual(
          VECTOR_TOLERANCE,
        );
      }
      expect(
        relativeError(indexOfDispersion(rates, 60), outputs.simulated_idc_60s),
      ).toBeLessThanOrEqual(SIMULATION_TOLERANCE);
      // The mean rate that the turns of both make is the one asked for, and the simulated one.
      const { high, low, leaveHigh, leaveLow } = rates;
      const together = (high * leaveLow + low * leaveHigh) / (leaveHigh + leaveLow);
      expect(together).toBeCloseTo(mean, 9);
      expect(relativeError(together, outputs.simulated_rate)).toBeLessThanOrEqual(
        SIMULATION_TOLERANCE,
      );
    },
  );

  it('are no burst where both rates are one', () => {
    expect(indexOfDispersion(twoRates(5, 1, 0.2, 60), 10)).toBe(1);
  });

  it('are the more uneven the longer one looks', () => {
    const seconds = fc.double({ min: 0.01, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(seconds, seconds, (one, other) => {
        const rates = twoRates(5, 3, 0.2, 60);
        expect(indexOfDispersion(rates, Math.min(one, other))).toBeLessThanOrEqual(
          indexOfDispersion(rates, Math.max(one, other)) + 1e-9,
        );
      }),
    );
  });

  it('are refused where the high rate alone would make more than the mean', () => {
    expect(() => twoRates(5, 6, 0.2, 60)).toThrow(RangeError);
  });
});
