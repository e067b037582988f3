/** What owned hardware costs: capital with interest and resale, running costs, rent against ownership (F13, F14). */

const MONTHS_PER_YEAR = 12;
/** 365 days; a month in this product is 730 of them. */
const HOURS_PER_YEAR = 8760;

/**
 * Capital recovery factor: the yearly payment that settles 1 USD over the years at a yearly rate,
 * CRF = i (1 + i)^n / ((1 + i)^n − 1), and 1/n without interest. Years above 0.
 */
export const capitalRecoveryFactor = (rate: number, years: number): number =>
  rate === 0 ? 1 / years : rate / -Math.expm1(-years * Math.log1p(rate));

/** USD a year for hardware bought for `capex` that sells for `residual` at the end of its years. */
export const capitalPerYear = (
  capex: number,
  residual: number,
  rate: number,
  years: number,
): number => (capex - residual / (1 + rate) ** years) * capitalRecoveryFactor(rate, years);

/** USD a year for electricity: kW × PUE × 8760 h × USD per kWh. */
export const powerPerYear = (kilowatts: number, pue: number, usdPerKwh: number): number =>
  kilowatts * pue * HOURS_PER_YEAR * usdPerKwh;

/** USD a year for floor space rented by the kW and month. */
export const spacePerYear = (kilowatts: number, usdPerKwMonth: number): number =>
  kilowatts * usdPerKwMonth * MONTHS_PER_YEAR;

/** One owned node, or a fleet of them added up: what it cost and what it takes to run. */
export type OwnedNode = {
  readonly capexUsd: number;
  /** Share of the capex that it sells for at the end of its years. */
  readonly residualShare: number;
  readonly years: number;
  /** Yearly rate of interest, as a share. */
  readonly rate: number;
  readonly kilowatts: number;
  readonly pue: number;
  readonly usdPerKwh: number;
  readonly spaceUsdPerKwMonth: number;
  readonly staffUsdPerYear: number;
  /** Share of the capex that support costs each year. */
  readonly supportShare: number;
  readonly licenceUsdPerYear: number;
};

/** USD a year to run a node: power, space, staff, support and licences. */
export const runningCostPerYear = (node: OwnedNode): number =>
  powerPerYear(node.kilowatts, node.pue, node.usdPerKwh) +
  spacePerYear(node.kilowatts, node.spaceUsdPerKwMonth) +
  node.staffUsdPerYear +
  node.supportShare * node.capexUsd +
  node.licenceUsdPerYear;

/** USD a month for an owned node, capital included. */
export const monthlyCostOfNode = (node: OwnedNode): number =>
  (capitalPerYear(node.capexUsd, node.residualShare * node.capexUsd, node.rate, node.years) +
    runningCostPerYear(node)) /
  MONTHS_PER_YEAR;

/** USD per GPU-hour owned, busy or not. Divide by busy share, throughput and availability for a useful one. */
export const ownRate = (usdPerMonth: number, gpus: number): number =>
  (usdPerMonth * MONTHS_PER_YEAR) / (gpus * HOURS_PER_YEAR);

/**
 * What hardware sells for after some years: S(t) = capex × a × k^t, falling by the same share each year
 * from a at the start to the residual share at the end of its years. Shares above 0.
 */
export const resaleValue = (
  capex: number,
  shareAtStart: number,
  shareAtEnd: number,
  years: number,
  yearsUsed: number,
): number => capex * shareAtStart * (shareAtEnd / shareAtStart) ** (yearsUsed / years);

/**
 * What an option takes: USD at the start, and USD in each month. Rents by the hour move with the market from month to
 * month; rents that are committed to stay as they are until their term is renewed.
 */
export type Payments = {
  readonly upfront: number;
  readonly steady: number;
  readonly hourly: number;
  readonly committed: number;
  /** Months for which a committed rent stays as it is; 1 or more. */
  readonly termMonths: number;
};

/** How money and rents move: shares a month. */
export type Market = {
  /** By which a later payment counts less: month m by (1 + r)^−m. */
  readonly monthlyRate: number;
  /** By which rents rise, or below 0 fall. */
  readonly rentGrowth: number;
};

/** The rate for a month whose twelve months are a year at the yearly rate: (1 + i)^(1/12) − 1. */
export const monthlyRateOf = (yearlyRate: number): number =>
  Math.expm1(Math.log1p(yearlyRate) / MONTHS_PER_YEAR);

/** USD today of 1 USD in each of so many months: the sum of (1 + r)^−m for m = 1 … months. */
export const monthlyAnnuity = (monthlyRate: number, months: number): number =>
  monthlyRate === 0 ? months : -Math.expm1(-months * Math.log1p(monthlyRate)) / monthlyRate;

/** The payment of the next month after the other, at today's value: made in step with `walk`. */
type Walk = {
  month: number;
  spent: number;
  discount: number;
  growth: number;
  committedGrowth: number;
};

const atStart = ({ upfront }: Payments): Walk => ({
  month: 0,
  spent: upfront,
  discount: 1,
  growth: 1,
  committedGrowth: 1,
});

/** Pays one more month. */
function walk(at: Walk, payments: Payments, { monthlyRate, rentGrowth }: Market): void {
  if (at.month % payments.termMonths === 0) {
    at.committedGrowth = at.growth;
  }
  at.month += 1;
  at.discount /= 1 + monthlyRate;
  at.spent +=
    (payments.steady + payments.hourly * at.growth + payments.committed * at.committedGrowth) *
    at.discount;
  at.growth *= 1 + rentGrowth;
}

/** USD of today spent by the end of each month, the start first: `months` + 1 numbers (F14). */
export function cumulativeCosts(
  payments: Payments,
  months: number,
  market: Market,
): readonly number[] {
  const at = atStart(payments);
  const sums = [at.spent];
  while (at.month < months) {
    walk(at, payments, market);
    sums.push(at.spent);
  }
  return sums;
}

/** The first month by whose end owning has cost no more than renting; null within the horizon (F14). */
export function crossingMonth(
  own: Payments,
  rent: Payments,
  horizonMonths: number,
  market: Market,
): number | null {
  const owning = atStart(own);
  const renting = atStart(rent);
  while (owning.month < horizonMonths) {
    walk(owning, own, market);
    walk(renting, rent, market);
    if (owning.spent <= renting.spent) {
      return owning.month;
    }
  }
  return null;
}
