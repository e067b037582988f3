import fc from 'fast-check';
import type { SplitCase } from '@/engine/account/split-case';
import { logNormalDemand, measuredDemand, twoLevelDemand } from '@/engine/models/demand';
import { HOURS_IN_MONTH } from '@/engine/months';
import { SHAPES, type SplitShape } from '@/engine/option-shape';

/** The split with a reserved base. */
export function reservedSplit(): SplitShape {
  const shape = SHAPES['split.reserved'];
  if (shape.access !== 'split') {
    throw new Error('split.reserved is no split');
  }
  return shape;
}

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const size = fc.double({ min: 0.5, max: 3000, noNaN: true });

const demands = fc.oneof(
  fc
    .tuple(size, fc.double({ min: 1, max: 14, noNaN: true }))
    .map(([mean, ratio]) => logNormalDemand(mean, mean * ratio)),
  fc
    .tuple(size, share, share)
    .map(([high, part, left]) =>
      twoLevelDemand(part * high + (1 - part) * left * high, high, part),
    ),
  fc
    .array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 2, maxLength: 60 })
    .filter((levels) => levels.some((level) => level > 0.001))
    .map((levels) => measuredDemand(Float64Array.from(levels))),
);

/** Any split: of any demand, at any price ratio, with the prices that make that ratio. */
export const splitCases = fc
  .record({
    demand: demands,
    useShare: fc.double({ min: 0.05, max: 1, noNaN: true }),
    nodeDemand: fc.constantFrom(8, 6.4, 1),
    priceRatio: fc.double({ min: 0.02, max: 1.2, noNaN: true }),
    burstPrice: fc.double({ min: 0.5, max: 20, noNaN: true }),
  })
  .map(
    ({ burstPrice, ...split }): SplitCase => ({
      ...split,
      nodeGpus: 8,
      burstUsd: burstPrice * HOURS_IN_MONTH * split.useShare,
      // r = node ÷ (burst × demand of a node), over all hours of the month.
      nodeUsd: split.priceRatio * burstPrice * HOURS_IN_MONTH * split.nodeDemand,
    }),
  );
