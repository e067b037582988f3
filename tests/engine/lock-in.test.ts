import { describe, expect, it } from 'vitest';
import { lockInOf, strandedAfter } from '@/engine/criteria/lock-in';
import { SHAPES } from '@/engine/option-shape';
import { planFor } from '@/engine/plan';
import { likelyOf } from '@/engine/quantity';
import type { ListedOptionId } from '@/dataset/ids';
import type { Answers } from '@/questions/answers';
import { type Changes, worldOf } from '~/support/given';

function stranded(id: ListedOptionId, answers: Answers = {}, changes: Changes = {}): number {
  const world = worldOf(answers, changes);
  return likelyOf(lockInOf(SHAPES[id], () => planFor(SHAPES[id], world), world));
}

describe('money stranded', () => {
  it('is none by the hour: it ends with the hour', () => {
    expect(stranded('gpu-vm.on-demand')).toBe(0);
    expect(stranded('bare-metal.on-demand')).toBe(0);
    expect(stranded('shared-endpoint.on-demand')).toBe(0);
  });

  it('of a reservation is half of its term, where demand does not fall by more', () => {
    // Demand falls to 8 of 16 GPUs: half idle, as much as half of the term of 12 months.
    expect(stranded('bare-metal.reserved')).toBe(70_080); // 16 × $1 × 730 h × 12 × 0.5
  });

  it('of a reservation is all of it where demand may fall to nothing', () => {
    // A mean of 8 and a peak of 16: 0 GPUs in one half of the hours.
    expect(stranded('bare-metal.reserved', { meanGpus: 8 })).toBe(140_160);
  });

  it('of a reservation is at most the need, however short', () => {
    // Two months at 2 + (1 − 2) × 2 ÷ 12 = $1.8333: 16 × 1.8333 × 730 × 2 × 0.5
    expect(stranded('bare-metal.reserved', { durationMonths: 2 })).toBeCloseTo(21_413.33, 1);
  });

  it('of a purchase is what book value and resale part by half-way', () => {
    // Four years: book value (400,000 + 64,000) ÷ 2 = 232,000, resale 144,000, two nodes.
    expect(stranded('bare-metal.owned', { durationMonths: 48 })).toBeCloseTo(176_000);
  });

  it('of a purchase is the loss of the first day where demand falls away', () => {
    // 19 % of 400,000 lost on all of two nodes, more than 88,000 ÷ 2 by half-way of one year.
    // One year: book (400,000 + 216,000) ÷ 2 = 308,000; resale at half a year 400,000 × 0.81 × (2 ÷ 3)^0.5
    // = 264,545: 43,455 a node, against 76,000.
    const stopped = stranded('bare-metal.owned', { durationMonths: 12, meanGpus: 8 });
    expect(stopped).toBeCloseTo(152_000);
  });

  it('of a purchase leaves out what the estate has paid already', () => {
    const answers = { durationMonths: 48, existingEstate: 'large' } as const;
    expect(stranded('bare-metal.owned', answers)).toBeCloseTo(44_000);
  });

  it('of a split is that of its base', () => {
    // One node at $5: demand never falls below its 8 GPUs, so half of the term.
    const changes = { 'bare-metal.reserved.rate.b200': 5 };
    expect(stranded('split.reserved', {}, changes)).toBe(175_200); // 8 × $5 × 730 × 12 × 0.5
  });

  it('is never below 0', () => {
    expect(stranded('bare-metal.owned', { durationMonths: 0.01 })).toBeGreaterThanOrEqual(0);
  });
});

describe('money stranded if the need ends after some months', () => {
  const after = (id: ListedOptionId, months: number, answers: Answers = {}): number => {
    const world = worldOf(answers);
    return likelyOf(strandedAfter(SHAPES[id], planFor(SHAPES[id], world), months, world));
  };

  it('is what is left of the term, and nothing by the hour', () => {
    expect(after('bare-metal.reserved', 6)).toBe(70_080); // 16 × $1 × 730 h × (12 − 6)
    expect(after('bare-metal.reserved', 12)).toBe(0);
    expect(after('bare-metal.on-demand', 6)).toBe(0);
    expect(after('gpu-vm.on-demand', 6)).toBe(0);
  });

  it('is book value less resale for what was bought', () => {
    // Two nodes of 400,000. Resale 0.81 the day after and 0.54, 0.36, 0.24 and 0.16 after one to four years, so for 24
    // months 0.64 is written off, 0.32 of it in the first year: book value 0.68, resale 0.54.
    expect(after('bare-metal.owned', 12)).toBeCloseTo(2 * 400_000 * (0.68 - 0.54), 6);
    expect(after('bare-metal.owned', 24)).toBeCloseTo(0, 6);
    expect(after('bare-metal.owned', 6, { existingEstate: 'some' })).toBeCloseTo(
      0.5 * after('bare-metal.owned', 6),
      6,
    );
  });

  it('counts the base of a split', () => {
    const world = worldOf();
    const { heldGpus } = planFor(SHAPES['split.reserved'], world);
    expect(after('split.reserved', 6)).toBe(heldGpus * 730 * 6);
  });
});
