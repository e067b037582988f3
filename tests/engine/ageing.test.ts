import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agedRange } from '@/engine/ageing';
import { figuresFrom } from '@/engine/figures';
import { futuresOn } from '@/engine/futures';
import { luckOf } from '@/engine/luck';
import { eachOf } from '@/engine/quantity';
import { priceDrift } from '@/lib/price-drift';
import { ROUND, roundDataset } from '~/support/given';
import { SHIPPED } from '~/support/shipped';

const RATE = 'gpu-vm.on-demand.rate.b200';
const DRAWS = 2000;

/** 4 USD an hour, half to double. */
const four = { id: RATE, low: 2, likely: 4, high: 8 } as const;

describe('the range of a rent', () => {
  it('stays as its source has it for 90 days', () => {
    expect(agedRange(four, 90, 0.3)).toBe(four);
  });

  it('widens after that: spread and drift add as squares of their logarithms', () => {
    // 360 days are four times 90, so the drift is twice ln 1.3 = 0.524729; the spread ln 2 = 0.693147.
    // √(0.693147² + 0.524729²) = √(0.480453 + 0.275340) = 0.869364, and e^0.869364 = 2.385392.
    const aged = agedRange(four, 360, 0.3);
    expect(aged.low).toBeCloseTo(4 / 2.385392, 5);
    expect(aged.likely).toBe(4);
    expect(aged.high).toBeCloseTo(4 * 2.385392, 5);
  });

  it('of an exact price is its drift alone', () => {
    // 90 days would be 30 %; 810 days are nine times that, so three times the logarithm: 1.3³ = 2.197.
    const aged = agedRange({ id: RATE, low: 5, likely: 5, high: 5 }, 810, 0.3);
    expect(aged.low).toBeCloseTo(5 / 2.197, 10);
    expect(aged.high).toBeCloseTo(5 * 2.197, 10);
  });

  it('never narrows, and the wider the older', () => {
    const amounts = fc
      .tuple(
        fc.double({ min: 0.1, max: 10 }),
        fc.double({ min: 1, max: 5 }),
        fc.double({ min: 1, max: 5 }),
      )
      .filter((all) => all.every(Number.isFinite));
    const days = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(amounts, days, days, ([likely, down, up], one, other) => {
        const figure = { id: RATE, low: likely / down, likely, high: likely * up } as const;
        const younger = agedRange(figure, Math.min(one, other), 0.3);
        const older = agedRange(figure, Math.max(one, other), 0.3);
        expect(older.low).toBeLessThanOrEqual(younger.low * (1 + 1e-12));
        expect(older.high).toBeGreaterThanOrEqual(younger.high * (1 - 1e-12));
        expect(younger.low).toBeLessThanOrEqual(figure.low * (1 + 1e-12));
      }),
    );
  });
});

describe('what a price has moved since it was read', () => {
  it('grows evenly to 90 days: 30 days are a third of the logarithm', () => {
    expect(Math.expm1(priceDrift(30, 0.331))).toBeCloseTo(0.1, 10); // 1.1³ = 1.331
    expect(Math.expm1(priceDrift(90, 0.3))).toBeCloseTo(0.3, 10);
  });
});

describe('a draw of a rent', () => {
  /** Lowest and highest of many draws, of a dataset whose rents are of 21 November 2026. */
  function endsAt(edition: string, assumptions: Readonly<Record<string, number>> = {}) {
    const dataset = { ...roundDataset({ [RATE]: four }), edition };
    const worlds = futuresOn({ ...ROUND, dataset }, luckOf(3, DRAWS)).turnTo({
      version: 1,
      answers: {},
      assumptions,
    });
    const all = [...eachOf(worlds.read(worlds.figures[RATE]), DRAWS + 1)];
    return { likely: all[0], low: Math.min(...all), high: Math.max(...all) };
  }

  it('is inside the range of its source in an edition of the same quarter', () => {
    const { low, high } = endsAt('2027-02-19');
    expect(low).toBeGreaterThanOrEqual(2);
    expect(high).toBeLessThanOrEqual(8);
  });

  it('reaches beyond it in an edition a year later, with the same likely value', () => {
    const { likely, low, high } = endsAt('2027-11-21');
    expect(likely).toBe(4);
    expect(low).toBeLessThan(2);
    expect(high).toBeGreaterThan(8);
  });

  it('reaches as far as the visitor says that rents move', () => {
    expect(endsAt('2027-11-21', { 'rented.drift': 1 }).high).toBeGreaterThan(
      endsAt('2027-11-21').high,
    );
    expect(endsAt('2027-11-21', { 'rented.drift': 0 }).high).toBeLessThanOrEqual(8);
  });
});

describe('the rents of the shipped edition', () => {
  it('were all read within 90 days before it, so that their ranges are those of their sources', () => {
    const ages = Object.values(SHIPPED.dataset.figures).flatMap(
      ({ id }) => figuresFrom(SHIPPED.dataset)[id].ageDays ?? [],
    );
    expect(ages).toHaveLength(20);
    expect(Math.max(...ages)).toBeLessThanOrEqual(90);
  });
});
