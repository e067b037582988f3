import { describe, expect, it } from 'vitest';
import { headroomFor, risesOver, unmetShare } from '@/engine/models/scale-up';
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
      const ready = headroomFor(demand, delay, 0.95);
      expect(relativeError(ready, outputs.headroom_p95)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(
        relativeError(headroomFor(demand, delay, 0.99), outputs.headroom_p99),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(relativeError(headroomFor(demand, delay, 1), outputs.max_rise)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      expect(
        relativeError(unmetShare(demand, delay, 0), outputs.unmet_share_without_headroom),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(
        relativeError(unmetShare(demand, delay, ready), outputs.unmet_share_with_p95),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
    },
  );

  it('leaves unmet what demand rises within the delay', () => {
    const demand = Float64Array.of(4, 10, 8, 12);
    expect([...risesOver(demand, 1)]).toEqual([6, 0, 4]);
    expect(unmetShare(demand, 1, 0)).toBeCloseTo(1 / 3, 12); // (6 + 0 + 4) / (10 + 8 + 12)
    expect(unmetShare(demand, 1, 5)).toBeCloseTo(1 / 30, 12); // (6 − 5) / 30
  });
});
