import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBandOf } from '@/engine/account/split-band';
import { bestNodesOf, costOfNodes, splitCaseOf } from '@/engine/account/split-case';
import { splitCurveOf } from '@/engine/account/split-curve';
import { splitScenariosOf } from '@/engine/account/split-scenarios';
import { worldOf } from '~/support/given';
import { reservedSplit, splitCases } from '~/support/split-cases';

/**
 * 8 GPUs in one half of 520 hours of use, 16 in the other. A GPU of burst costs 4 × 1.25 ÷ 0.8 = 6.25 an hour and does
 * half of the work: 12.50, times 520 hours 6,500 a month. A node held costs 8 × 730 × 1.25 × the rate.
 */
const caseAt = (rate: number) =>
  splitCaseOf(reservedSplit(), worldOf({}, { 'bare-metal.reserved.rate.b200': rate }));

describe('the cost of a base of whole nodes', () => {
  it('is what its nodes cost, and the burst that they leave', () => {
    const split = caseAt(4);
    // 8 × 730 × 1.25 × 4 = 29,200; r = 5 ÷ 12.5
    expect(split.nodeUsd).toBeCloseTo(29_200, 8);
    expect(split.burstUsd).toBeCloseTo(6500, 8);
    expect(split.priceRatio).toBeCloseTo(0.4, 12);
    // Mean demand beyond 0, 8, 16 GPUs: 12, 4, 0.
    expect(costOfNodes(split, 0)).toBeCloseTo(78_000, 8);
    expect(costOfNodes(split, 1)).toBeCloseTo(55_200, 8);
    expect(costOfNodes(split, 2)).toBeCloseTo(58_400, 8);
    expect(costOfNodes(split, 3)).toBeCloseTo(87_600, 8);
  });

  it('is least where the last node pays and the next does not', () => {
    // The first is busy in all hours of use, the second in half: 520 ÷ 730 = 71%, and 36%.
    const { best, bases, allBurst, allCommitted, today } = splitCurveOf(caseAt(4), 2);
    expect(best).toMatchObject({ nodes: 1, gpus: 8 });
    expect(bases.map(({ nodes, busyShare }) => [nodes, busyShare])).toEqual([
      [0, null],
      [1, expect.closeTo(520 / 730, 12)],
      [2, expect.closeTo(260 / 730, 12)],
    ]);
    expect(allBurst.usdPerMonth).toBeCloseTo(78_000, 8);
    expect(allCommitted).toMatchObject({ nodes: 2, usdPerMonth: expect.closeTo(58_400, 8) });
    expect(today.usdPerMonth).toBeCloseTo(58_400, 8);
    expect(splitCurveOf(caseAt(3.5), 2).best.nodes).toBe(2); // r = 0.35 < 0.356
    expect(splitCurveOf(caseAt(7.2), 2).best.nodes).toBe(0); // r = 0.72 > 0.712
  });

  it('is flat over the bases that cost within two per cent', () => {
    // At 3.60 a node is 26,280: one is best at 52,280, two cost 52,560, none 78,000.
    const { flat, best } = splitCurveOf(caseAt(3.6), 1);
    expect(best.nodes).toBe(1);
    expect([flat.from.nodes, flat.to.nodes]).toEqual([1, 2]);
    // At 4.00 two cost 58,400 against 55,200: 6% more.
    expect(splitCurveOf(caseAt(4), 1).flat).toMatchObject({
      from: { nodes: 1 },
      to: { nodes: 1 },
      within: 0.02,
    });
  });

  it('is told for all nodes of a small fleet, and around the best of a large one', () => {
    const large = { ...caseAt(4), nodeDemand: 8 / 1000, burstUsd: 6.5, nodeUsd: 29.2 / 1000 };
    const { bases, best, today } = splitCurveOf(large, 77);
    const nodes = bases.map((base) => base.nodes);
    expect(best.nodes).toBe(1000);
    expect(nodes.length).toBeLessThan(160);
    expect(nodes).toEqual([...new Set(nodes)].toSorted((a, b) => a - b));
    expect(nodes).toEqual(expect.arrayContaining([0, 77, 999, 1000, 1001, 2000]));
    expect(today.nodes).toBe(77);
  });

  it('is never less than that of the best base, in its flat part', () => {
    fc.assert(
      fc.property(splitCases, fc.integer({ min: 0, max: 400 }), (split, nodes) => {
        const { best, flat, bases } = splitCurveOf(split, 0);
        const hair = 1e-9 * costOfNodes(split, 0);
        expect(best.usdPerMonth).toBeLessThanOrEqual(costOfNodes(split, nodes) + hair);
        for (const { usdPerMonth } of bases) {
          expect(best.usdPerMonth).toBeLessThanOrEqual(usdPerMonth + hair);
        }
        expect(flat.from.nodes).toBeLessThanOrEqual(best.nodes);
        expect(flat.to.nodes).toBeGreaterThanOrEqual(best.nodes);
        const limit = best.usdPerMonth * (1 + flat.within);
        const isInside = nodes >= flat.from.nodes && nodes <= flat.to.nodes;
        expect(costOfNodes(split, nodes) <= limit + hair || !isInside).toBe(true);
        expect(costOfNodes(split, nodes) >= limit - hair || isInside).toBe(true);
      }),
    );
  });

  it('never asks for more nodes as the ratio rises', () => {
    fc.assert(
      fc.property(splitCases, fc.double({ min: 1, max: 20, noNaN: true }), (split, dearer) => {
        const dear = { ...split, priceRatio: split.priceRatio * dearer };
        expect(bestNodesOf(dear)).toBeLessThanOrEqual(bestNodesOf(split));
      }),
    );
  });
});

describe('growth and fall', () => {
  it('move the base, and make today’s cost more', () => {
    const [growth, fall] = splitScenariosOf(caseAt(4), 1);
    // 10.4 and 20.8 GPUs: beyond one node 7.6 on average, beyond two 2.4. 29,200 + 6,500 × 7.6; 58,400 + 6,500 × 2.4.
    expect(growth).toMatchObject({
      id: 'growth',
      label: 'Demand grows by 30%',
      best: { nodes: 2, gpus: 16, usdPerMonth: expect.closeTo(74_000, 6) },
      today: { nodes: 1, usdPerMonth: expect.closeTo(78_600, 6) },
      regretUsdPerMonth: expect.closeTo(4600, 6),
    });
    // 5.6 and 11.2 GPUs: beyond one node 1.6. 29,200 + 6,500 × 1.6
    expect(fall).toMatchObject({
      id: 'fall',
      best: { nodes: 1, usdPerMonth: expect.closeTo(39_600, 6) },
      regretUsdPerMonth: 0,
    });
  });

  it('never turn the base the other way, and are never regretted below nothing', () => {
    fc.assert(
      fc.property(splitCases, fc.integer({ min: 0, max: 300 }), (split, today) => {
        const [growth, fall] = splitScenariosOf(split, today);
        const now = bestNodesOf(split);
        expect(growth?.best.nodes).toBeGreaterThanOrEqual(now);
        expect(fall?.best.nodes).toBeLessThanOrEqual(now);
        expect(growth?.regretUsdPerMonth).toBeGreaterThanOrEqual(0);
        expect(fall?.regretUsdPerMonth).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the band of the base', () => {
  it('is a point where nothing is uncertain', () => {
    const worlds = worldOf({}, { 'bare-metal.reserved.rate.b200': 4 });
    const band = splitBandOf(reservedSplit(), splitCaseOf(reservedSplit(), worlds), worlds);
    expect(band.priceRatio.low).toBe(band.priceRatio.high);
    expect(band).toMatchObject({
      nodesByPrice: { low: 1, high: 1 },
      nodesByFuture: { low: 1, high: 1 },
    });
  });
});
