import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demandStatistics } from '@/traces/demand-statistics';
import vectors from '~/fixtures/vectors/trace_stats.json';
import { relativeError } from '~/support/relative-error';
import { demandIn } from '~/support/utilisation';

const VECTOR_TOLERANCE = 1e-6; // relative, as the file says

const textOf = (name: string) =>
  readFileSync(new URL(`../fixtures/traces/${name}.csv`, import.meta.url), 'utf8');

describe('the statistics of a series', () => {
  it.each(Object.entries(vectors.traces))('match the vector of %s', (name, wanted) => {
    const series = demandIn(textOf(name));
    const found = demandStatistics(series);
    expect(found).toMatchObject({ rows: wanted.rows, stepSeconds: wanted.step_seconds });
    expect(series).toMatchObject({ gaps: 0, unit: wanted.unit });
    const pairs = [
      [found.mean, wanted.mean],
      [found.p50, wanted.p50],
      [found.p95, wanted.p95],
      [found.p99, wanted.p99],
      [found.max, wanted.mean * wanted.peak_to_mean],
      [found.peakToMean, wanted.peak_to_mean],
      [found.cv, wanted.cv],
    ] as const;
    for (const [actual, expected] of pairs) {
      expect(relativeError(actual, expected)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
    }
  });

  it('leave out the gaps', () => {
    const series = demandIn(
      'time;value\n2025-07-05 10:00;2\n2025-07-05 11:00;\n2025-07-05 12:00;6',
    );
    expect(demandStatistics(series)).toEqual({
      rows: 2,
      stepSeconds: 3600,
      mean: 4,
      p50: 4, // 2 + 0.5 × (6 − 2)
      p95: 2 + 0.95 * 4,
      p99: 2 + 0.99 * 4,
      max: 6,
      peakToMean: 1.5,
      cv: 0.5, // √((4 + 4) / 2) / 4
    });
  });

  it('know a fleet that never did anything', () => {
    const series = demandIn('time;value\n2025-07-05 10:00;0\n2025-07-05 11:00;0');
    expect(demandStatistics(series)).toMatchObject({ mean: 0, max: 0, peakToMean: 1, cv: 0 });
  });
});
