import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  busyShareOfNode,
  constantDemand,
  type Demand,
  exceedanceOf,
  excessOf,
  LARGEST_PEAK_TO_MEAN,
  logNormalDemand,
  meanOf,
  measuredDemand,
  quantileOf,
  scaledDemand,
  twoLevelDemand,
} from '@/engine/models/demand';
import { normalInverse } from '@/engine/models/normal';
import vectors from '~/fixtures/vectors/demand_models.json';
import { relativeError } from '~/support/relative-error';

const VECTOR_TOLERANCE = 1e-9; // relative, as the file says

describe('log-normal demand from a mean and a peak', () => {
  it.each(vectors.lognormal)(
    'matches the vector with mean $inputs.mean and peak $inputs.peak_to_mean times that',
    ({ inputs, outputs }) => {
      const demand = logNormalDemand(
        inputs.mean,
        inputs.mean * inputs.peak_to_mean,
        inputs.peak_quantile,
      );
      expect(demand).toMatchObject({ kind: 'log-normal', mean: inputs.mean });
      const { mu, sigma } = demand.kind === 'log-normal' ? demand : { mu: NaN, sigma: NaN };
      const variation = Math.sqrt(Math.expm1(sigma ** 2));
      expect(relativeError(mu, outputs.mu)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(relativeError(sigma, outputs.sigma)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(relativeError(variation, outputs.cv)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(relativeError(quantileOf(demand, 0.5), outputs.p50)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      expect(relativeError(quantileOf(demand, 0.95), outputs.p95)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      expect(relativeError(quantileOf(demand, 0.99), outputs.p99)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
    },
  );

  it('is constant where the peak is the mean', () => {
    expect(logNormalDemand(12, 12)).toEqual(constantDemand(12));
  });

  it('reaches a peak of 14.97 times the mean, and refuses more', () => {
    expect(LARGEST_PEAK_TO_MEAN).toBeCloseTo(14.968, 3); // e^(2.3263² / 2) = e^2.70595
    const widest = logNormalDemand(10, 149.7); // the limit as screens print it
    expect(widest).toMatchObject({ kind: 'log-normal' });
    expect(quantileOf(widest, 0.99)).toBeCloseTo(149.68, 1);
    expect(() => logNormalDemand(10, 151)).toThrow(RangeError);
    expect(() => logNormalDemand(10, 9)).toThrow(RangeError);
    expect(() => logNormalDemand(0, 0)).toThrow(RangeError);
  });

  it('puts half the hours below e^μ', () => {
    const demand: Demand = {
      kind: 'log-normal',
      mu: Math.log(8),
      sigma: 1,
      mean: 8 * Math.exp(0.5),
    };
    expect(exceedanceOf(demand, 8)).toBeCloseTo(0.5, 12);
    expect(exceedanceOf(demand, 8 * Math.E)).toBeCloseTo(0.1586552539, 9); // 1 − Φ(1)
    // mean × Φ(1) − 8 × Φ(0) = 13.18977 × 0.841345 − 4 = 7.09714
    expect(excessOf(demand, 8)).toBeCloseTo(7.09714, 4);
  });
});

describe('demand with two levels', () => {
  it.each(vectors.two_level.filter(({ outputs }) => outputs.feasible))(
    'matches the vector with mean $inputs.mean, high $inputs.peak_to_mean times that, $inputs.peak_time_share of the time',
    ({ inputs, outputs }) => {
      const share = exactShare(inputs.peak_time_share);
      const demand = twoLevelDemand(inputs.mean, inputs.mean * inputs.peak_to_mean, share);
      expect(demand).toMatchObject({ kind: 'two-level', high: outputs.high });
      expect(relativeError(quantileOf(demand, 0), outputs.low ?? NaN)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      for (const [ratio, base] of Object.entries(outputs.base ?? {})) {
        expect(relativeError(quantileOf(demand, 1 - Number(ratio)), base)).toBeLessThanOrEqual(
          VECTOR_TOLERANCE,
        );
      }
    },
  );

  it.each(vectors.two_level.filter(({ outputs }) => !outputs.feasible))(
    'is refused where the high level alone would use more than the mean',
    ({ inputs }) => {
      const high = inputs.mean * inputs.peak_to_mean;
      expect(() => twoLevelDemand(inputs.mean, high, inputs.peak_time_share)).toThrow(RangeError);
    },
  );

  it('splits hours and GPUs as arithmetic says', () => {
    const demand = twoLevelDemand(10, 30, 0.2); // low = (10 − 0.2 × 30) / 0.8 = 5
    expect(exceedanceOf(demand, 4)).toBe(1);
    expect(exceedanceOf(demand, 5)).toBe(0.2);
    expect(exceedanceOf(demand, 30)).toBe(0);
    expect(excessOf(demand, 8)).toBeCloseTo(4.4, 12); // 0.2 × 22
    expect(busyShareOfNode(demand, 1, 8)).toBeCloseTo(0.7, 12); // (0.2 × 8 + 0.8 × 5) / 8
    expect(busyShareOfNode(demand, 4, 8)).toBeCloseTo(0.15, 12); // 0.2 × (30 − 24) / 8
  });

  it('is constant where the high level is the mean', () => {
    expect(twoLevelDemand(10, 10, 0.3)).toEqual(constantDemand(10));
  });
});

/** The file prints a third as 0.333333333333. */
const exactShare = (printed: number): number =>
  Math.abs(printed - 1 / 3) < VECTOR_TOLERANCE ? 1 / 3 : printed;

const positive = fc.double({ min: 0.01, max: 1e5, noNaN: true });
const anyDemand: fc.Arbitrary<Demand> = fc.oneof(
  fc
    .tuple(positive, fc.double({ min: 1, max: 14.9, noNaN: true }))
    .map(([mean, ratio]) => logNormalDemand(mean, mean * Math.max(1, ratio))),
  fc
    .tuple(
      positive,
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([mean, share, part]) => twoLevelDemand(mean, mean * (1 + part * (1 / share - 1)), share)),
  positive.map(constantDemand),
);

describe('any demand', () => {
  it('fills its nodes ever less, each between never and always', () => {
    fc.assert(
      fc.property(anyDemand, fc.integer({ min: 1, max: 60 }), (demand, node) => {
        const first = busyShareOfNode(demand, node, 8);
        const next = busyShareOfNode(demand, node + 1, 8);
        const rounding = 1e-9 * Math.max(1, meanOf(demand));
        expect(next).toBeLessThanOrEqual(first + rounding);
        expect(first).toBeLessThanOrEqual(1 + rounding);
        expect(next).toBeGreaterThanOrEqual(-rounding);
      }),
    );
  });

  it('has its mean in what the nodes hold and what is left over', () => {
    fc.assert(
      fc.property(anyDemand, fc.integer({ min: 0, max: 40 }), (demand, nodes) => {
        let held = 0;
        for (let node = 1; node <= nodes; node += 1) {
          held += busyShareOfNode(demand, node, 8) * 8;
        }
        expect(
          relativeError(held + excessOf(demand, nodes * 8), meanOf(demand)),
        ).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('exceeds its p-quantile in at most 1 − p of the hours', () => {
    fc.assert(
      fc.property(anyDemand, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (demand, p) => {
        expect(exceedanceOf(demand, quantileOf(demand, p))).toBeLessThanOrEqual(1 - p + 1e-9);
      }),
    );
  });

  it('loses excess with the level at the rate of its exceedance', () => {
    const demand = logNormalDemand(40, 100);
    const level = quantileOf(demand, 0.3);
    const slope = (excessOf(demand, level + 1e-4) - excessOf(demand, level - 1e-4)) / 2e-4;
    expect(slope).toBeCloseTo(-0.7, 6); // d/db E[(D − b)⁺] = −P(D > b)
    expect(normalInverse(0.3)).toBeLessThan(0);
  });
});

describe('demand as it was measured', () => {
  /** Ten hours: three idle, four of 4 GPUs, two of 10, one of 24. In all 60 GPU-hours. */
  const levels = [4, 0, 10, 4, 0, 24, 4, 10, 0, 4];
  const measured = measuredDemand(Float64Array.from(levels));

  it('has the mean of its levels', () => {
    expect(meanOf(measured)).toBe(6);
  });

  it('is above a level for as long as it was', () => {
    expect([-1, 0, 3, 4, 10, 24].map((level) => exceedanceOf(measured, level))).toEqual(
      [1, 0.7, 0.7, 0.3, 0.1, 0].map((share) => expect.closeTo(share, 12)),
    );
  });

  it('needs beyond a level what it had beyond it', () => {
    // Beyond 8: 2 + 2 + 16 = 20 in ten hours. Beyond 0 all 60. Below 0 the way up to it as well.
    expect([8, 0, 24, 100, -2].map((level) => excessOf(measured, level))).toEqual([2, 6, 0, 0, 8]);
  });

  it('keeps each node as busy as it would have been', () => {
    // Node 1 of 8 GPUs: 4 × 4 + 3 × 8 = 40 of 80. Node 2: 2 + 2 + 8 = 12. Node 3: 8. Node 4: none.
    const shares = [1, 2, 3, 4].map((node) => busyShareOfNode(measured, node, 8));
    expect(shares).toEqual([0.5, 0.15, 0.1, 0].map((share) => expect.closeTo(share, 12)));
  });

  it('has quantiles between its two nearest levels', () => {
    // Sorted: 0 0 0 4 4 4 4 10 10 24. Place 9 × 0.5 = 4.5; 9 × 0.25 = 2.25, a quarter of the way from 0 to 4.
    expect([0, 0.25, 0.5, 1].map((p) => quantileOf(measured, p))).toEqual([0, 1, 4, 24]);
  });

  it('agrees with a count over its levels, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 40 }),
        fc.double({ min: 0, max: 60, noNaN: true }),
        (some, level) => {
          fc.pre(some.some((one) => one > 0));
          const demand = measuredDemand(Float64Array.from(some));
          const beyond = some.reduce((sum, one) => sum + Math.max(0, one - level), 0);
          expect(excessOf(demand, level)).toBeCloseTo(beyond / some.length, 9);
        },
      ),
    );
  });

  it('is none where nothing was ever needed, or where a level is no amount', () => {
    for (const nothing of [[], [0, 0], [-1, 5], [Number.NaN]]) {
      expect(() => measuredDemand(Float64Array.from(nothing))).toThrow(RangeError);
    }
  });
});

describe('demand so many times as high', () => {
  it('has every quantile, mean and excess so many times as high', () => {
    const demands = [
      logNormalDemand(40, 100),
      twoLevelDemand(10, 30, 0.2),
      constantDemand(8),
      measuredDemand(Float64Array.of(3, 1, 8, 4)),
    ];
    const probability = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...demands), probability, (demand, p) => {
        const tripled = scaledDemand(demand, 3);
        expect(meanOf(tripled)).toBeCloseTo(3 * meanOf(demand), 9);
        expect(quantileOf(tripled, p)).toBeCloseTo(3 * quantileOf(demand, p), 9);
        expect(excessOf(tripled, 24)).toBeCloseTo(3 * excessOf(demand, 8), 9);
      }),
    );
  });
});
