import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestBase,
  commitmentCost,
  nodesToCommit,
  usefulHourCost,
} from '@/engine/models/commitment';
import {
  constantDemand,
  excessOf,
  logNormalDemand,
  quantileOf,
  twoLevelDemand,
} from '@/engine/models/demand';
import { relativeError } from '~/support/relative-error';
import demandVectors from '~/fixtures/vectors/demand_models.json';
import vectors from '~/fixtures/vectors/newsvendor.json';
import tco from '~/fixtures/vectors/tco.json';

const VECTOR_TOLERANCE = 1e-9; // relative, as the files say
const ALL_HOURS = 1;

describe('the base to commit to', () => {
  it.each(vectors.lognormal)(
    'matches the vector with mean $inputs.mean, variation $inputs.cv and price ratio $inputs.price_ratio',
    ({ inputs, outputs }) => {
      const { mean, cv, price_ratio: ratio } = inputs;
      const sigma = Math.sqrt(Math.log1p(cv * cv));
      expect(relativeError(sigma, outputs.sigma)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      const demand = {
        kind: 'log-normal',
        mu: Math.log(mean) - sigma ** 2 / 2,
        sigma,
        mean,
      } as const;
      const base = bestBase(demand, ratio, ALL_HOURS);
      expect(relativeError(base, outputs.base)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(relativeError(excessOf(demand, base), outputs.expected_burst)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      const cost = commitmentCost(demand, base, ratio, 1, ALL_HOURS);
      expect(relativeError(cost / mean, outputs.cost_over_all_burst)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      const busy = (mean - excessOf(demand, base)) / base;
      expect(relativeError(busy, outputs.base_utilization)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
    },
  );

  it.each(demandVectors.lognormal)(
    'matches the demand vector with mean $inputs.mean and peak $inputs.peak_to_mean times that',
    ({ inputs, outputs }) => {
      const { mean, peak_to_mean: ratio, peak_quantile: probability } = inputs;
      const demand = logNormalDemand(mean, mean * ratio, probability);
      for (const [priceRatio, baseOverMean] of Object.entries(outputs.base_over_mean)) {
        const base = bestBase(demand, Number(priceRatio), ALL_HOURS);
        expect(relativeError(base / mean, baseOverMean)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      }
    },
  );

  it('counts all hours of the week, not only those in use', () => {
    // Used in half of all hours, a level must be exceeded in 0.6 of those to be so in 0.3 of all.
    const demand = logNormalDemand(40, 100);
    expect(bestBase(demand, 0.3, 0.5)).toBeCloseTo(quantileOf(demand, 0.4), 12);
    expect(bestBase(demand, 0.5, 0.5)).toBe(0);
    // 10 GPUs in a quarter of the week: 2 × 8 + 4 × 0.25 × 2 = 18 with one node committed
    expect(commitmentCost(constantDemand(10), 8, 2, 4, 0.25)).toBe(18);
  });

  it('needs a price ratio above 0', () => {
    expect(() => bestBase(constantDemand(8), 0, ALL_HOURS)).toThrow(RangeError);
    expect(() => nodesToCommit(constantDemand(8), 8, Number.NaN, ALL_HOURS)).toThrow(RangeError);
  });
});

describe('the whole nodes to commit to', () => {
  it('pass where they would be busy more than the price ratio', () => {
    // 30 GPUs in a fifth of the hours, 5 in the rest; nodes of 8 are busy 0.70, 0.20, 0.20, 0.15
    const demand = twoLevelDemand(10, 30, 0.2);
    expect(nodesToCommit(demand, 8, 0.71, ALL_HOURS)).toBe(0);
    expect(nodesToCommit(demand, 8, 0.69, ALL_HOURS)).toBe(1);
    expect(nodesToCommit(demand, 8, 0.21, ALL_HOURS)).toBe(1);
    expect(nodesToCommit(demand, 8, 0.19, ALL_HOURS)).toBe(3);
    expect(nodesToCommit(demand, 8, 0.14, ALL_HOURS)).toBe(4);
  });

  it('match the worked example of a mean of 40 GPUs and a p99 2.5 times that', () => {
    // r = 2.20 ÷ (3.60 ÷ 0.97 ÷ 0.92) = 2.20 ÷ 4.0341 = 0.54536: 4 nodes, 10.97 GPUs left to burst
    const demand = logNormalDemand(40, 100);
    const ratio = 2.2 / usefulHourCost(3.6, 0.03, 0.92);
    expect(ratio).toBeCloseTo(0.54536, 5);
    expect(nodesToCommit(demand, 8, ratio, ALL_HOURS)).toBe(4);
    expect(excessOf(demand, 32)).toBeCloseTo(10.97, 2);
  });

  it('are none where demand fills them too rarely over the week', () => {
    expect(nodesToCommit(constantDemand(16), 8, 0.5, 40 / 168)).toBe(0); // busy 0.24 of all hours
    expect(nodesToCommit(constantDemand(16), 8, 0.5, 100 / 168)).toBe(2); // busy 0.60
  });

  const mean = fc.double({ min: 0.1, max: 1e4, noNaN: true });
  const peakToMean = fc.double({ min: 1, max: 14, noNaN: true });
  const ratio = fc.double({ min: 0.02, max: 1.2, noNaN: true });
  const useShare = fc.double({ min: 0.05, max: 1, noNaN: true });

  it('never become more as the ratio rises', () => {
    fc.assert(
      fc.property(mean, peakToMean, ratio, ratio, useShare, (m, k, one, other, share) => {
        const demand = logNormalDemand(m, m * k);
        const cheap = Math.min(one, other);
        const dear = Math.max(one, other);
        expect(nodesToCommit(demand, 8, dear, share)).toBeLessThanOrEqual(
          nodesToCommit(demand, 8, cheap, share),
        );
        expect(bestBase(demand, dear, share)).toBeLessThanOrEqual(bestBase(demand, cheap, share));
      }),
    );
  });

  it('cost no more than one node fewer or one node more', () => {
    fc.assert(
      fc.property(mean, peakToMean, ratio, useShare, (m, k, r, share) => {
        const demand = logNormalDemand(m, m * k);
        const nodes = nodesToCommit(demand, 8, r, share);
        const costOf = (count: number) => commitmentCost(demand, count * 8, r, 1, share);
        const rounding = 1e-9 * m;
        expect(costOf(nodes)).toBeLessThanOrEqual(costOf(nodes + 1) + rounding);
        expect(costOf(nodes)).toBeLessThanOrEqual(costOf(Math.max(0, nodes - 1)) + rounding);
      }),
    );
  });
});

describe('the cost of a useful GPU-hour', () => {
  it.each(vectors.overhead_adjusted)(
    'matches the vector at $inputs.committed_price committed and $inputs.burst_price burst',
    ({ inputs, outputs }) => {
      const committed = usefulHourCost(inputs.committed_price, inputs.committed_overhead, 1);
      const burst = usefulHourCost(
        inputs.burst_price,
        inputs.burst_overhead,
        inputs.burst_billing_efficiency,
      );
      const wanted = outputs.cost_per_useful_committed_hour_at_full_use;
      expect(relativeError(committed, wanted)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(relativeError(burst, outputs.cost_per_useful_burst_hour)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      expect(relativeError(committed / burst, outputs.break_even_utilization)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      expect(relativeError(1 - committed / burst, outputs.critical_fractile)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
    },
  );

  it.each(tco.break_even)(
    'breaks even as the vector at $inputs.committed_price against $inputs.elastic_price',
    ({ inputs, outputs }) => {
      const ratio =
        usefulHourCost(inputs.committed_price, inputs.committed_overhead, 1) /
        usefulHourCost(
          inputs.elastic_price,
          inputs.elastic_overhead,
          inputs.elastic_billing_efficiency,
        );
      expect(relativeError(ratio, outputs.break_even_utilization)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      expect(bestBase(constantDemand(8), ratio, ALL_HOURS) > 0).toBe(outputs.committed_can_win);
    },
  );
});
