import { describe, expect, it } from 'vitest';
import { bestBase, commitmentCost } from '@/engine/models/commitment';
import {
  type Demand,
  logNormalDemand,
  meanOf,
  measuredDemand,
  quantileOf,
} from '@/engine/models/demand';
import vectors from '~/fixtures/vectors/demand_models.json';
import { readTrace } from '~/support/read-trace';

const ALL_HOURS = 1;
/** The file rounds bases to three decimals and costs to four. */
const BASE_DIGITS = 2;
const COST_DIGITS = 3;

/** A log-normal from its mean and its coefficient of variation. */
function fromVariation(mean: number, cv: number): Demand {
  const sigma = Math.sqrt(Math.log1p(cv * cv));
  return { kind: 'log-normal', mu: Math.log(mean) - sigma ** 2 / 2, sigma, mean };
}

function variationOf(levels: Float64Array, mean: number): number {
  let sum = 0;
  for (const level of levels) {
    sum += (level - mean) ** 2;
  }
  return Math.sqrt(sum / levels.length) / mean;
}

describe('two numbers of a measured demand', () => {
  it.each(vectors.fit_to_traces.rows)(
    'choose a base that costs on $trace what the vector says',
    ({ trace, rows }) => {
      const levels = readTrace(trace);
      const measured = measuredDemand(levels);
      const mean = meanOf(measured);
      const fromPeak = logNormalDemand(mean, quantileOf(measured, 0.99));
      const fromCv = fromVariation(mean, variationOf(levels, mean));
      for (const row of rows) {
        const ratio = row.price_ratio;
        const costOf = (base: number) => commitmentCost(measured, base, ratio, 1, ALL_HOURS);
        const hindsight = bestBase(measured, ratio, ALL_HOURS);
        expect(hindsight / mean).toBeCloseTo(row.hindsight_base_over_mean, BASE_DIGITS);
        for (const [fitted, wanted] of [
          [fromPeak, row.from_mean_and_p99],
          [fromCv, row.from_mean_and_cv],
        ] as const) {
          const base = bestBase(fitted, ratio, ALL_HOURS);
          expect(base / mean).toBeCloseTo(wanted.base_over_mean, BASE_DIGITS);
          const excess = costOf(base) / costOf(hindsight) - 1;
          expect(excess).toBeCloseTo(wanted.excess_cost, COST_DIGITS);
        }
      }
    },
  );
});
