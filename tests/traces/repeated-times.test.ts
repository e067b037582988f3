import { describe, expect, it } from 'vitest';
import { demandIn, refusalOf, stepsOf } from '~/support/utilisation';

const START = 1_751_727_600;

/** An answer of Prometheus in which one GPU has two series, with these values. */
const twoSeries = (one: readonly string[], other: readonly string[]) =>
  JSON.stringify({
    status: 'success',
    data: {
      resultType: 'matrix',
      result: [one, other].map((values, pod) => ({
        metric: { __name__: 'DCGM_FI_DEV_GPU_UTIL', UUID: 'GPU-a', pod: String(pod) },
        values: values.map((value, step) => [START + 60 * step, value]),
      })),
    },
  });

describe('one GPU with two values at a time', () => {
  it('is refused where they differ, as its average would hide one of two GPUs', () => {
    // 2 of 8: a quarter, and a tenth is many
    expect(refusalOf(twoSeries(['90', '90', '90', '90'], ['90', '10', '10', '90']))).toContain(
      'found 2 of 8 samples of GPU "GPU-a" at a time that it has already, in series that differ in pod; expected one value for each GPU at a time',
    );
  });

  it('is read where two pods report the same of it', () => {
    expect(stepsOf(demandIn(twoSeries(['90', '80'], ['90', '80'])))).toEqual([0.9, 0.8]);
  });
});
