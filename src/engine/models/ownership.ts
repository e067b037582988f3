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
 * USD spent by the end of a month: `upfront`, then a payment each month that grows by a share from month
 * to month, month m discounted by (1 + r)^−m (F14).
 */
export function cumulativeCost(
  upfront: number,
  perMonth: number,
  month: number,
  monthlyRate: number,
  growth: number,
): number {
  let sum = upfront;
  let payment = perMonth;
  let discount = 1;
  for (let paid = 1; paid <= month; paid += 1) {
    discount /= 1 + monthlyRate;
    sum += payment * discount;
    payment *= 1 + growth;
  }
  return sum;
}

/** The first month by whose end owning has cost no more than renting; null within the horizon (F14). */
export function crossingMonth(
  own: { readonly capexUsd: number; readonly perMonth: number },
  rentPerMonth: number,
  horizonMonths: number,
  monthlyRate: number,
  rentGrowth: number,
): number | null {
  for (let month = 1; month <= horizonMonths; month += 1) {
    const owning = cumulativeCost(own.capexUsd, own.perMonth, month, monthlyRate, 0);
    if (owning <= cumulativeCost(0, rentPerMonth, month, monthlyRate, rentGrowth)) {
      return month;
    }
  }
  return null;
}
