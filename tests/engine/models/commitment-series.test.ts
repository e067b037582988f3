import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestBaseOfSeries,
  busyShareOfNodeInSeries,
  busySharesOfNodes,
  commitmentCostOfSeries,
  largestOverTerm,
  meanExcess,
  nodesToCommitOfSeries,
} from '@/engine/models/commitment-series';
import vectors from '~/fixtures/vectors/newsvendor.json';
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
