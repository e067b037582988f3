import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  capitalPerYear,
  capitalRecoveryFactor,
  crossingMonth,
  cumulativeCosts,
  type Market,
  monthlyAnnuity,
  monthlyCostOfNode,
  monthlyRateOf,
  type OwnedNode,
  ownRate,
  type Payments,
  powerPerYear,
  resaleValue,
  runningCostPerYear,
  spacePerYear,
} from '@/engine/models/ownership';
import vectors from '~/fixtures/vectors/tco.json';
import { relativeError } from '~/support/relative-error';

const VECTOR_TOLERANCE = 1e-9; // relative, as the file says

describe('owned hardware', () => {
  it.each(vectors.owned)(
    'costs what the vector says for $inputs.nodes nodes over $inputs.years years',
    ({ inputs, outputs }) => {
      const fleet: OwnedNode = {
        capexUsd: inputs.capex_per_node * inputs.nodes,
        residualShare: inputs.resid,
        years: inputs.years,
        rate: inputs.rate,
        kilowatts: inputs.kw * inputs.nodes,
        pue: inputs.pue,
        usdPerKwh: inputs.eprice,
        spaceUsdPerKwMonth: inputs.colo_kw_month,
        staffUsdPerYear: inputs.staff_fte * inputs.fte_cost,
        supportShare: inputs.support,
        licenceUsdPerYear: inputs.lic_gpu_year * inputs.gpus_per_node * inputs.nodes,
      };
      const power = powerPerYear(fleet.kilowatts, fleet.pue, fleet.usdPerKwh);
      expect(relativeError(power, outputs.power_per_year)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(relativeError(runningCostPerYear(fleet), outputs.opex_per_year)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      const month = monthlyCostOfNode(fleet);
      expect(relativeError(month * 12, outputs.annual_equivalent_cost)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      const npv = (month * 12) / capitalRecoveryFactor(inputs.rate, inputs.years);
      expect(relativeError(npv, outputs.npv_cost)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      const rate = ownRate(month, inputs.gpus_per_node * inputs.nodes);
      expect(relativeError(rate, outputs.cost_per_owned_gpu_hour)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      const useful = rate / (inputs.util * (1 - inputs.overhead) * inputs.avail);
      expect(relativeError(useful, outputs.cost_per_useful_gpu_hour)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
    },
  );

  it('pays back 1000 over two years at 10 % with 576.19 a year', () => {
    expect(capitalPerYear(1000, 0, 0.1, 2)).toBeCloseTo(576.1905, 4); // 1000 × 0.121 / 0.21
    // A resale of 210 is worth 210 / 1.21 = 173.55 today: (1000 − 173.55) × 0.57619
    expect(capitalPerYear(1000, 210, 0.1, 2)).toBeCloseTo(476.1905, 4);
    expect(capitalPerYear(1000, 200, 0, 4)).toBe(200); // (1000 − 200) / 4
  });

  it('pays for power and space by the kW', () => {
    expect(powerPerYear(10, 1.5, 0.1)).toBeCloseTo(13_140, 9); // 10 × 1.5 × 8760 × 0.1
    expect(spacePerYear(10, 150)).toBe(18_000); // 10 × 150 × 12
    expect(ownRate(11_680, 8)).toBe(2); // 11,680 / (8 × 730 h)
  });

  it('sells for a share that falls evenly from year to year', () => {
    // From 0.8 to 0.2 of 100,000 over four years: half is lost every two years.
    expect(resaleValue(100_000, 0.8, 0.2, 4, 0)).toBeCloseTo(80_000, 6);
    expect(resaleValue(100_000, 0.8, 0.2, 4, 2)).toBeCloseTo(40_000, 6);
    expect(resaleValue(100_000, 0.8, 0.2, 4, 4)).toBeCloseTo(20_000, 6);
  });
});

const PAYMENTS: Payments = { upfront: 0, steady: 0, hourly: 0, committed: 0, termMonths: 1 };
const FLAT: Market = { monthlyRate: 0, rentGrowth: 0 };

describe('owning against renting', () => {
  it.each(vectors.crossing)(
    'crosses when the vector says for $inputs.capex against $inputs.rent_month a month',
    ({ inputs, outputs }) => {
      const { capex, own_month, rent_month, horizon, monthly_rate, rent_growth } = inputs;
      const own = { ...PAYMENTS, upfront: capex, steady: own_month };
      const market = { monthlyRate: monthly_rate, rentGrowth: rent_growth };
      // By the hour, or committed to for a term of one month: the same.
      for (const rent of [
        { ...PAYMENTS, hourly: rent_month },
        { ...PAYMENTS, committed: rent_month },
      ]) {
        expect(crossingMonth(own, rent, horizon, market)).toBe(outputs.crossing_month);
        const renting = cumulativeCosts(rent, horizon, market);
        for (const [at, spent] of Object.entries(outputs.rent_cumulative)) {
          expect(relativeError(renting[Number(at)] ?? NaN, spent)).toBeLessThanOrEqual(
            VECTOR_TOLERANCE,
          );
        }
      }
      const owning = cumulativeCosts(own, horizon, market);
      for (const [at, spent] of Object.entries(outputs.own_cumulative)) {
        expect(relativeError(owning[Number(at)] ?? NaN, spent)).toBeLessThanOrEqual(
          VECTOR_TOLERANCE,
        );
      }
    },
  );

  it('crosses in the month that the savings cover the purchase', () => {
    // 100 down saves 10 a month: level after 10 months, and level counts
    const own = { ...PAYMENTS, upfront: 100, steady: 5 };
    const rent = { ...PAYMENTS, hourly: 15 };
    expect(crossingMonth(own, rent, 24, FLAT)).toBe(10);
    expect(crossingMonth(own, rent, 9, FLAT)).toBeNull();
  });

  it('keeps a committed rent until its term is renewed', () => {
    const rent = { ...PAYMENTS, committed: 100, termMonths: 3 };
    const spent = cumulativeCosts(rent, 7, { monthlyRate: 0, rentGrowth: 1 });
    // 100 in months 1 to 3, eight times as much in months 4 to 6, and eight times that from month 7 on
    expect(spent).toEqual([0, 100, 200, 300, 1100, 1900, 2700, 9100]);
  });

  it('discounts month by month what adds up to a year', () => {
    const rate = monthlyRateOf(0.21);
    expect((1 + rate) ** 12).toBeCloseTo(1.21, 12);
    expect(monthlyAnnuity(0.1, 2)).toBeCloseTo(1.735537, 6); // 1/1.1 + 1/1.21
    expect(monthlyAnnuity(0, 7)).toBe(7);
    const spent = cumulativeCosts({ ...PAYMENTS, steady: 50 }, 24, { ...FLAT, monthlyRate: rate });
    expect(spent.at(-1)).toBeCloseTo(50 * monthlyAnnuity(rate, 24), 9);
  });
});

describe('for any payments', () => {
  const usd = fc.double({ min: 0, max: 1e6, noNaN: true });
  const share = fc.double({ min: -0.2, max: 0.2, noNaN: true });

  it('owning pays back no later where rents rise faster', () => {
    fc.assert(
      fc.property(usd, usd, usd, share, share, (upfront, steady, rent, one, other) => {
        const own = { ...PAYMENTS, upfront, steady };
        const monthOf = (rentGrowth: number): number =>
          crossingMonth(own, { ...PAYMENTS, hourly: rent }, 48, {
            monthlyRate: 0.01,
            rentGrowth,
          }) ?? Infinity;
        const [slow, fast] = [Math.min(one, other), Math.max(one, other)];
        expect(monthOf(fast)).toBeLessThanOrEqual(monthOf(slow));
      }),
    );
  });

  it('what is spent never falls, and begins with the purchase', () => {
    fc.assert(
      fc.property(usd, usd, usd, usd, share, (upfront, steady, hourly, committed, rentGrowth) => {
        const payments = { upfront, steady, hourly, committed, termMonths: 12 };
        const spent = cumulativeCosts(payments, 60, { monthlyRate: 0.005, rentGrowth });
        expect(spent).toHaveLength(61);
        expect(spent[0]).toBe(upfront);
        expect(spent).toEqual(spent.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('a published bill', () => {
  it('comes out at the sum its operator printed', () => {
    const { inputs, outputs } = vectors.published_check;
    const perHour = inputs.mean_nodes * inputs.gpus_per_node * inputs.price;
    const hours = cumulativeCosts({ ...PAYMENTS, hourly: perHour }, inputs.hours, FLAT);
    expect(hours.at(-1)).toBeCloseTo(outputs.cost, 6);
  });
});
