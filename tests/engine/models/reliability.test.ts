import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  enoughNodesProbability,
  goodput,
  hoursBetweenInterruptions,
  interruptionProbability,
  youngInterval,
} from '@/engine/models/reliability';
import vectors from '~/fixtures/vectors/reliability.json';
import { relativeError } from '~/support/relative-error';

const VECTOR_TOLERANCE = 1e-9; // relative, as the file says

describe('a job that is interrupted', () => {
  it.each(vectors.goodput)('goes forward as the vector says on $inputs.gpus GPUs', (vector) => {
    const { inputs, outputs } = vector;
    const between = hoursBetweenInterruptions(inputs.gpu_hours_per_interruption, inputs.gpus);
    expect(relativeError(between, outputs.job_mtbf_h)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
    const checkpoint = inputs.checkpoint_minutes / 60;
    const interval = youngInterval(checkpoint, between);
    expect(relativeError(interval, outputs.young_interval_h)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
    const forward = goodput(checkpoint, interval, inputs.restart_minutes / 60, between);
    expect(relativeError(forward, outputs.goodput)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
    expect(
      relativeError(interruptionProbability(24, between), outputs.p_interruption_24h),
    ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
  });

  it('loses its checkpoints, half an interval and the restart', () => {
    const interval = youngInterval(0.02, 100); // √(2 × 0.02 × 100) = 2 h
    expect(interval).toBeCloseTo(2, 12);
    expect(goodput(0.02, interval, 1, 100)).toBeCloseTo(0.97, 12); // 1 − 0.01 − (1 + 1) / 100
    expect(goodput(0.02, interval, 1, 0.5)).toBe(0);
  });

  it('wastes least at the interval that Young found', () => {
    const hours = fc.double({ min: 0.001, max: 0.2, noNaN: true });
    const between = fc.double({ min: 50, max: 10_000, noNaN: true });
    const factor = fc.double({ min: 0.2, max: 5, noNaN: true });
    fc.assert(
      fc.property(hours, between, factor, (checkpoint, mean, times) => {
        const best = youngInterval(checkpoint, mean);
        expect(goodput(checkpoint, best * times, 0.1, mean)).toBeLessThanOrEqual(
          goodput(checkpoint, best, 0.1, mean) + 1e-12,
        );
      }),
    );
  });
});

describe('spare nodes', () => {
  it.each(vectors.spares)(
    'leave $inputs.needed of $inputs.nodes up as often as the vector says',
    ({ inputs, outputs }) => {
      const { nodes, needed, node_availability: availability } = inputs;
      const enough = enoughNodesProbability(nodes, needed, availability);
      expect(relativeError(enough, outputs.p_at_least_needed)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
    },
  );

  it('give one of two in three quarters of coin tosses', () => {
    expect(enoughNodesProbability(2, 1, 0.5)).toBe(0.75);
    expect(enoughNodesProbability(2, 3, 0.5)).toBe(0);
    expect(enoughNodesProbability(4, 4, 1)).toBe(1);
    expect(enoughNodesProbability(4, 1, 0)).toBe(0);
    expect(enoughNodesProbability(4, 0, 0)).toBe(1);
  });
});
