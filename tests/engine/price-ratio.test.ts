import { describe, expect, it } from 'vitest';
import { burstHourCost, committedPriceRatio } from '@/engine/price-ratio';
import { costOf } from '@/engine/criteria/cost';
import { planFor } from '@/engine/plan';
import { likelyOf } from '@/engine/quantity';
import { splitAdvice } from '@/engine/split-advice';
import { splitOf, worldOf } from '~/support/given';

const RESERVED = splitOf('split.reserved');
const OWNED = splitOf('split.owned');

describe('an hour of burst', () => {
  it('costs rent and adder over the share of billed time that does work', () => {
    expect(likelyOf(burstHourCost(RESERVED.burst, worldOf()))).toBe(6.25); // 4 × 1.25 ÷ 0.8
  });

  it('costs a tenth more for warm machines where the next one comes too late', () => {
    expect(likelyOf(burstHourCost(RESERVED.burst, worldOf({ scaleUpMinutes: 5 })))).toBeCloseTo(
      6.875,
    );
  });
});

describe('the price ratio of a split', () => {
  it('is a held hour of the base over an hour of burst, each with its own overhead', () => {
    // Base 1 × 1.25 on bare metal; burst 6.25 × 2, since a rented virtual machine keeps half.
    expect(likelyOf(committedPriceRatio(RESERVED, worldOf()))).toBeCloseTo(0.1);
  });

  it('of an owned base spreads what a node costs a month over its 5,840 hours', () => {
    // Four years: 7,000 capital + 600 space + 1,095 power + 2,000 support + 2,000 staff = 12,695, and a
    // quarter for failed hours: 15,868.75 ÷ 5,840 = 2.7173; ÷ 12.5 = 0.21738
    expect(likelyOf(committedPriceRatio(OWNED, worldOf({ durationMonths: 48 })))).toBeCloseTo(
      0.21738,
      5,
    );
  });

  it('rises where the need is too short for the discount', () => {
    // Half a year: 2 + (1 − 2) × 0.5 = 1.5 instead of 1
    expect(likelyOf(committedPriceRatio(RESERVED, worldOf({ durationMonths: 6 })))).toBeCloseTo(
      0.15,
    );
  });
});

describe('a cheaper burst', () => {
  it('never makes the split dearer, also where it empties a node of the base', () => {
    // At $5 a reserved hour, warm machines and a burst of about $5.1 the second node is at its limit.
    const costAt = (rate: number) => {
      const world = worldOf(
        { scaleUpMinutes: 5 },
        { 'bare-metal.reserved.rate.b200': 5, 'gpu-vm.on-demand.rate.b200': rate },
      );
      return likelyOf(costOf(RESERVED, planFor(RESERVED, world), world));
    };
    const rates = Array.from({ length: 60 }, (_, step) => 4.5 + step * 0.025);
    const costs = rates.map(costAt);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
  });
});

describe('the picture of a split', () => {
  it('shows how busy each node would be over all 730 hours, and the mean of the burst', () => {
    const world = worldOf({}, { 'bare-metal.reserved.rate.b200': 5 });
    const { heldGpus } = planFor(RESERVED, world);
    const picture = splitAdvice(RESERVED, heldGpus, 1000, world);
    expect(picture.baseGpus).toBe(8);
    expect(picture.nodeGpus).toBe(8);
    expect(picture.priceRatio).toBeCloseTo(0.5); // 5 × 1.25 ÷ 12.5
    expect(picture.burstMeanGpus).toBeCloseTo(2.849, 3); // 8 GPUs in half of 520 ÷ 730
    expect(picture.busyShareOfNode).toHaveLength(2);
    expect(picture.busyShareOfNode[0]).toBeCloseTo(0.7123, 4); // 520 ÷ 730
    expect(picture.busyShareOfNode[1]).toBeCloseTo(0.3562, 4); // half of it
    expect(picture.savingUsdPerMonth).toBe(1000);
  });
});
