import { describe, expect, it } from 'vitest';
import { autocorrelation, hurstExponent } from '@/engine/models/series-statistics';
import { quantileBetween } from '@/lib/quantile';
import vectors from '~/fixtures/vectors/trace_stats.json';
import { relativeError } from '~/support/relative-error';
import { readTrace } from '~/support/read-trace';

const VECTOR_TOLERANCE = 1e-6; // relative, as the file says
const SECONDS_IN_DAY = 86_400;

/** A series without gaps. */
const whole = (gpus: Float64Array) => ({ gpus, knownSteps: Int32Array.from(gpus.keys()) });

describe('a series of demand', () => {
  it.each(Object.entries(vectors.traces))('runs as the vector of %s says', (name, wanted) => {
    const demand = readTrace(name);
    const day = SECONDS_IN_DAY / wanted.step_seconds;
    const pairs = [
      [autocorrelation(whole(demand), 1), wanted.acf_lag1],
      [hurstExponent(demand), wanted.hurst_aggregated_variance],
    ] as const;
    for (const [actual, expected] of pairs) {
      expect(relativeError(actual ?? NaN, expected)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
    }
    // The vector has null where the series is no longer than a day.
    const dayToDay = autocorrelation(whole(demand), day) ?? null;
    expect(dayToDay === null).toBe(wanted.acf_lag_1day === null);
    expect(Math.abs((dayToDay ?? 0) - (wanted.acf_lag_1day ?? 0))).toBeLessThanOrEqual(
      VECTOR_TOLERANCE * Math.abs(wanted.acf_lag_1day ?? 0),
    );
  });

  it.each(Object.entries(vectors.traces))('spreads as the vector of %s says', (name, wanted) => {
    const sorted = readTrace(name).toSorted();
    const mean = sorted.reduce((sum, gpus) => sum + gpus, 0) / sorted.length;
    const variance = sorted.reduce((sum, gpus) => sum + (gpus - mean) ** 2, 0) / sorted.length;
    const max = sorted.at(-1) ?? 0;
    const pairs = [
      [sorted[0] ?? NaN, wanted.min],
      [max, wanted.max],
      [quantileBetween(sorted, 0.9), wanted.p90],
      [quantileBetween(sorted, 0.99) / mean, wanted.p99_to_mean],
      [Math.sqrt(variance), wanted.std_population],
      [variance / mean, wanted.variance_to_mean],
      [mean / max, wanted.load_factor],
    ] as const;
    for (const [actual, expected] of pairs) {
      expect(Math.abs(actual - expected)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE * Math.max(Math.abs(expected), Number.MIN_VALUE),
      );
    }
  });

  it('is like itself, or its opposite, a step later', () => {
    // Around a mean of 2: −1, 1, −1, 1. (−1 −1 −1) / 4
    expect(autocorrelation(whole(Float64Array.of(1, 3, 1, 3)), 1)).toBe(-0.75);
    expect(autocorrelation(whole(Float64Array.of(1, 3, 1, 3)), 2)).toBe(0.5);
    expect(autocorrelation(whole(Float64Array.of(1, 3, 1, 3)), 4)).toBeUndefined();
    expect(autocorrelation(whole(Float64Array.of(2, 2, 2)), 1)).toBeUndefined();
  });

  it('pairs what is a step apart, and not what is next in the file', () => {
    // 1, 3, 1, gap, 1, 3: around 1.8. Pairs: −0.8 × 1.2 three times, and 5 of 6 steps have a later one.
    const gpus = Float64Array.of(1, 3, 1, 1, 3);
    const holed = { gpus, knownSteps: Int32Array.of(0, 1, 2, 4, 5) };
    const variance = (3 * 0.8 ** 2 + 2 * 1.2 ** 2) / 5;
    expect(autocorrelation(holed, 1)).toBeCloseTo((-0.96 * (5 / 6)) / variance, 12);
    expect(autocorrelation({ gpus, knownSteps: Int32Array.of(0, 2, 4, 6, 8) }, 1)).toBeUndefined();
  });

  it('keeps a perfect cycle perfect where steps are missing', () => {
    const hours = Array.from({ length: 40 * 24 }, (_, hour) => hour).filter(
      (hour) => hour % 7 !== 3,
    );
    const gpus = Float64Array.from(hours, (hour) => 20 + 12 * Math.sin((Math.PI * hour) / 12));
    // One of 40 days has no day after it.
    const found = autocorrelation({ gpus, knownSteps: Int32Array.from(hours) }, 24);
    expect(found).toBeCloseTo(39 / 40, 2);
  });

  it('says nothing of persistence where it is short, or never changes', () => {
    expect(hurstExponent(Float64Array.from({ length: 30 }, (_, step) => step))).toBeUndefined();
    expect(hurstExponent(new Float64Array(100).fill(2))).toBeUndefined();
  });
});
