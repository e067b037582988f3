import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averagedOver,
  bestBaseOfSeries,
  busyShareOfNodeInSeries,
  busySharesOfNodes,
  commitmentCostOfSeries,
  halfToHalf,
  largestOverKnownTerm,
  largestOverTerm,
  meanExcess,
  nodesToCommitOfSeries,
} from '@/engine/models/commitment-series';
import vectors from '~/fixtures/vectors/newsvendor.json';
import statistics from '~/fixtures/vectors/trace_stats.json';
import { relativeError } from '~/support/relative-error';
import { readTrace } from '~/support/read-trace';

const VECTOR_TOLERANCE = 1e-9; // relative, as the file says

describe('committing on a series of demand', () => {
  it.each(vectors.small)(
    'matches the vector of demand $inputs.demand at $inputs.committed_price against $inputs.burst_price',
    ({ inputs, outputs }) => {
      const demand = Float64Array.from(inputs.demand);
      const { committed_price: committed, burst_price: burst } = inputs;
      const ratio = committed / burst;
      const costOf = (base: number) => commitmentCostOfSeries(demand, base, committed, burst);
      const base = bestBaseOfSeries(demand, ratio);
      expect(relativeError(base, outputs.base_continuous)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(relativeError(costOf(base), outputs.cost_per_hour)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      expect(relativeError(costOf(0), outputs.all_burst)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      const peak = Math.max(...inputs.demand);
      expect(relativeError(costOf(peak), outputs.all_committed_at_peak)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      for (const whole of outputs.whole_nodes) {
        const nodes = nodesToCommitOfSeries(demand, whole.node_size, ratio);
        expect(nodes).toBe(whole.nodes);
        expect(nodes * whole.node_size).toBe(whole.base);
        expect(relativeError(costOf(whole.base), whole.cost_per_hour)).toBeLessThanOrEqual(
          VECTOR_TOLERANCE,
        );
        for (const [index, busy] of whole.marginal_node_utilization.entries()) {
          const share = busyShareOfNodeInSeries(demand, index + 1, whole.node_size);
          expect(relativeError(share, busy)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
        }
      }
    },
  );

  it.each(vectors.traces_with_hold)(
    'matches the vector of $inputs.trace held for $inputs.hold_steps hours at ratio $inputs.price_ratio',
    ({ inputs, outputs }) => {
      const demand = readTrace(inputs.trace);
      const billed = largestOverTerm(demand, inputs.hold_steps);
      const nodes = nodesToCommitOfSeries(billed, inputs.node_size, inputs.price_ratio);
      expect(nodes).toBe(outputs.nodes);
      const base = nodes * inputs.node_size;
      expect(base).toBe(outputs.base);
      const cost = commitmentCostOfSeries(billed, base, inputs.price_ratio, 1);
      expect(relativeError(cost, outputs.cost_per_step_in_burst_price)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      expect(
        relativeError(meanExcess(billed, base), outputs.billed_burst_mean),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(relativeError(meanExcess(demand, base), outputs.used_burst_mean)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
    },
  );

  const STATISTICS_TOLERANCE = 1e-6; // relative, as that file says

  it.each(Object.entries(statistics.traces))('matches the statistics of %s', (name, wanted) => {
    const demand = readTrace(name);
    const max = Math.max(...demand);
    const mean = meanExcess(demand, 0);
    for (const { price_ratio: ratio, ...best } of wanted.newsvendor) {
      const base = bestBaseOfSeries(demand, ratio);
      expect(base).toBeGreaterThanOrEqual(best.base * (1 - STATISTICS_TOLERANCE));
      expect(base).toBeLessThanOrEqual(best.equal_cost_up_to * (1 + STATISTICS_TOLERANCE));
      const pairs = [
        [best.base / mean, best.base_over_mean],
        [best.base / max, best.base_over_peak],
        [1 - meanExcess(demand, best.base) / mean, best.share_of_demand_on_base],
        [busyShareOfNodeInSeries(demand, 1, best.base), best.base_utilization],
        [commitmentCostOfSeries(demand, base, ratio, 1) / mean, best.cost_vs_all_burst],
        [
          commitmentCostOfSeries(demand, base, ratio, 1) / (ratio * max),
          best.cost_vs_all_committed_at_peak,
        ],
        [
          demand.filter((gpus) => gpus > best.base).length / demand.length,
          best.share_of_time_burst_in_use,
        ],
      ] as const;
      for (const [actual, expected] of pairs) {
        expect(Math.abs(actual - expected)).toBeLessThanOrEqual(STATISTICS_TOLERANCE);
      }
    }
  });

  const inNodes = Object.entries(statistics.traces).flatMap(([name, wanted]) =>
    'newsvendor_whole_nodes' in wanted
      ? wanted.newsvendor_whole_nodes.map((whole) => ({ name, size: wanted.node_size, ...whole }))
      : [],
  );

  it.each(inNodes)(
    'matches the $nodes nodes of $name at $price_ratio',
    ({ name, size, ...whole }) => {
      const demand = readTrace(name);
      const nodes = nodesToCommitOfSeries(demand, size, whole.price_ratio);
      expect([nodes, nodes * size]).toEqual([whole.nodes, whole.base]);
      const cost = commitmentCostOfSeries(demand, whole.base, whole.price_ratio, 1);
      expect(
        relativeError(cost / meanExcess(demand, 0), whole.cost_vs_all_burst),
      ).toBeLessThanOrEqual(STATISTICS_TOLERANCE);
    },
  );

  it.each(Object.entries(statistics.traces))('matches the halves of %s', (name, wanted) => {
    const demand = readTrace(name);
    for (const half of wanted.split_half) {
      const found = halfToHalf(demand, half.price_ratio);
      const pairs = [
        [found?.chosenBase, half.base_from_first_half],
        [found?.hindsightBase, half.hindsight_base_second_half],
        [found?.regretShare, half.regret_fraction],
        [found?.savedShare, half.saving_vs_all_burst_realised],
        [found?.possibleShare, half.saving_vs_all_burst_hindsight],
      ] as const;
      for (const [actual, expected] of pairs) {
        // Absolute below 1: a regret of 0 has no relative error.
        const error = Math.abs((actual ?? NaN) - expected) / Math.max(1, Math.abs(expected));
        expect(error).toBeLessThanOrEqual(STATISTICS_TOLERANCE);
      }
    }
  });

  it('pays in the second half for a base chosen on the first', () => {
    // First half 8, 8: at r = 0.5 a base of 8. Second half 2, 2: 4 a step instead of 1, and all burst is 2.
    expect(halfToHalf(Float64Array.of(8, 8, 2, 2), 0.5)).toEqual({
      chosenBase: 8,
      hindsightBase: 2,
      regretShare: 3,
      savedShare: -1,
      possibleShare: 0.5,
    });
    expect(halfToHalf(Float64Array.of(8), 0.5)).toBeUndefined();
    expect(halfToHalf(Float64Array.of(8, 0), 0.5)).toBeUndefined();
  });

  it('averages over groups, and leaves out what is not known', () => {
    // Steps 0 to 5 in groups of 2: of the second nothing is known, of the third one step.
    const found = averagedOver(Float64Array.of(1, 3, 7), Int32Array.of(0, 1, 5), 2);
    expect([...found.gpus]).toEqual([2, 7]);
    expect([...found.knownSteps]).toEqual([0, 2]);
    expect(averagedOver(new Float64Array(0), new Int32Array(0), 2).gpus).toHaveLength(0);
  });

  it('pays a burst over a gap, in which nothing is asked for', () => {
    // Known 1, 5, 1, then a gap, then 1: three steps of term do not reach over it from the 5, four do.
    const [demand, known] = [Float64Array.of(1, 5, 1, 1), Int32Array.of(0, 1, 2, 4)];
    expect([...largestOverKnownTerm(demand, known, 3)]).toEqual([1, 5, 5, 1]);
    expect([...largestOverKnownTerm(demand, known, 4)]).toEqual([1, 5, 5, 5]);
  });

  it('pays a burst until its term ends', () => {
    // Three steps of term: each step is billed the largest of itself and the two before.
    const demand = Float64Array.of(1, 5, 2, 0, 0, 3);
    expect([...largestOverTerm(demand, 3)]).toEqual([1, 5, 5, 5, 2, 3]);
    expect([...largestOverTerm(demand, 1)]).toEqual([...demand]);
    // Above a base of 2: (0 + 3 + 3 + 3 + 0 + 1) / 6
    expect(meanExcess(largestOverTerm(demand, 3), 2)).toBeCloseTo(10 / 6, 12);
  });

  const demands = fc
    .array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 60 })
    .map((values) => Float64Array.from(values));
  const ratio = fc.double({ min: 0.05, max: 1.5, noNaN: true });
  const steps = fc.integer({ min: 1, max: 20 });

  it('bills what a search through every window finds', () => {
    fc.assert(
      fc.property(demands, steps, (demand, term) => {
        const searched = demand.map((_, end) =>
          Math.max(...demand.slice(Math.max(0, end - term + 1), end + 1)),
        );
        expect(largestOverTerm(demand, term)).toEqual(searched);
      }),
    );
  });

  it('knows how busy every node is, up to the last that ever would be', () => {
    fc.assert(
      fc.property(demands, fc.integer({ min: 1, max: 20 }), (demand, gpusPerNode) => {
        const shares = busySharesOfNodes(demand, gpusPerNode);
        expect(shares).toHaveLength(Math.ceil(Math.max(...demand) / gpusPerNode));
        // Two ways to add the same sixty numbers differ in their last digits.
        shares.forEach((share, index) => {
          const one = busyShareOfNodeInSeries(demand, index + 1, gpusPerNode);
          expect(Math.abs(share - one)).toBeLessThan(1e-12);
        });
      }),
    );
  });

  it('finds the number of nodes that costs least', () => {
    fc.assert(
      fc.property(demands, steps, ratio, (demand, term, r) => {
        const billed = largestOverTerm(demand, term);
        const costs = Array.from({ length: 27 }, (_, nodes) =>
          commitmentCostOfSeries(billed, nodes * 8, r, 1),
        );
        const chosen = costs[nodesToCommitOfSeries(billed, 8, r)] ?? Infinity;
        expect(chosen).toBeLessThanOrEqual(Math.min(...costs) + 1e-9);
      }),
    );
  });

  it('never commits to more as the ratio rises', () => {
    fc.assert(
      fc.property(demands, ratio, ratio, (demand, one, other) => {
        const cheap = Math.min(one, other);
        const dear = Math.max(one, other);
        expect(bestBaseOfSeries(demand, dear)).toBeLessThanOrEqual(bestBaseOfSeries(demand, cheap));
        expect(nodesToCommitOfSeries(demand, 8, dear)).toBeLessThanOrEqual(
          nodesToCommitOfSeries(demand, 8, cheap),
        );
      }),
    );
  });
});
