import { describe, expect, it } from 'vitest';
import { dataset } from '@/dataset/dataset';
import { isSpecialist, type PriceRow, priceRows, statisticsOf } from './price-table';

const rows = priceRows();
const b200 = (access: string): readonly PriceRow[] =>
  rows.filter((row) => row.gpu === 'B200' && row.access === access && row.term === 'on-demand');

const SINCE_MAY = '2026-05-01';
const FRESH = '2026-08-15';

describe('the prices of the dataset', () => {
  it('come from a table of 534 rows', () => {
    expect(rows).toHaveLength(534);
    expect(rows.every(({ usd }) => usd > 0)).toBe(true);
  });

  it('state what the table says of a B200 on bare metal by the hour (PRICE-01)', () => {
    // 5.60, 7.49, 8.60, 14.00: the median is (7.49 + 8.60) / 2 = 8.045, printed 8.04
    const { n, min, median, max } = statisticsOf(b200('bare-metal'), SINCE_MAY);
    const figure = dataset.figures['bare-metal.on-demand.rate.b200'];
    expect([n, min, max]).toEqual([figure.n, figure.low, figure.high]);
    expect(Math.abs(median - figure.likely)).toBeLessThan(0.01);
  });

  it('state what the table says of a B200 in a VM by the hour, all providers (PRICE-05)', () => {
    const { n, min, median, max } = statisticsOf(b200('vm'), SINCE_MAY);
    expect([n, min, median, max]).toEqual([15, 3.75, 6, 16.11]);
    expect(dataset.facts['PRICE-05']?.statement).toMatch(
      /15 providers .* 3\.75 to 16\.11 .* 6\.00/,
    );
  });

  it('state what the table says of a B200 in a VM at specialists, fresh (PRICE-07)', () => {
    // 5.00, 6.00, 6.79, 6.84, 7.75, 8.50: the median is (6.79 + 6.84) / 2 = 6.815, printed 6.81
    const { n, min, median, max } = statisticsOf(b200('vm').filter(isSpecialist), FRESH);
    const figure = dataset.figures['gpu-vm.on-demand.rate.b200'];
    expect([n, min, max]).toEqual([figure.n, figure.low, 8.5]);
    expect(Math.abs(median - figure.likely)).toBeLessThan(0.01);
    expect(figure.high).toBeGreaterThanOrEqual(max);
  });
});
