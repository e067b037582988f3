import type { FamilyId, OptionId, SourcingId } from '@/dataset/ids';
import type { Judged } from '@/engine/advise';
import {
  capitalRecoveryFactor,
  cumulativeCosts,
  monthlyAnnuity,
  monthlyRateOf,
} from '@/engine/models/ownership';
import { MONTHS_IN_YEAR } from '@/engine/months';
import { monthsOwned } from '@/engine/node-cost';
import { likelyOf } from '@/engine/quantity';
import { isFeasible, type Ranked } from '@/engine/verdict';
import { cashFlowOf, type CashFlow } from './cash-flow';
import { comparedOptions } from './compared-options';
import { type Crossing, crossingBetween } from './crossing';
import { paymentsIn } from './payments';

/** What an option has cost by the end of each month, in the likely case, all in money of today (F14). */
export type OptionOverTime = {
  readonly option: OptionId;
  readonly family: FamilyId;
  readonly sourcing: SourcingId;
  /** USD paid at the start, and a month after that. */
  readonly upfrontUsd: number;
  readonly usdPerMonth: number;
  /** By the start, by the end of month 1, of month 2 …: so many months and one. */
  readonly cumulativeUsd: readonly number[];
  /** What a sale at the end brings: in money of that day, and of today. */
  readonly saleUsd: number;
  readonly saleTodayUsd: number;
  /** What it has cost after the sale, when the need or the machine ends. */
  readonly endUsd: number;
  /** The same end from the monthly bill. */
  readonly check: BillCheck;
};

/**
 * The end of the line, reckoned from the monthly bill (F13): capital × the months that its recovery factor stands for
 * (12 ÷ CRF: paid at the end of each year) + the rest × the months that payments at the end of each month stand for.
 */
export type BillCheck = {
  readonly capitalUsd: number;
  readonly capitalMonths: number;
  readonly restUsd: number;
  readonly restMonths: number;
};

export type CostOverTime = {
  /** The need, or the economic life of a machine if that ends first, in whole months. */
  readonly months: number;
  /** The same with what is left of a month. */
  readonly exactMonths: number;
  readonly endsWith: 'need' | 'life';
  /** The cost of money that later payments are discounted by, a year and a month. */
  readonly yearlyRate: number;
  readonly monthlyRate: number;
  /** The recommended option first; those that the crossing compares are among them. */
  readonly options: readonly OptionOverTime[];
  /** When the cheapest to own has paid back against the cheapest to rent; null where one of them is not possible. */
  readonly crossing: Crossing | null;
};

/** Recommended option and rivals over the months; null where nothing fits. */
export function costOverTimeFrom(found: Judged): CostOverTime | null {
  const { likely, worlds, ranking } = found;
  const exactMonths = likelyOf(monthsOwned(likely));
  const months = wholeMonths(exactMonths);
  const yearlyRate = likelyOf(likely.read(likely.figures['owned-node.capital-cost']));
  const horizon = { months, exactMonths, yearlyRate, monthlyRate: monthlyRateOf(yearlyRate) };
  const lines = new Map(
    ranking.options
      .filter(isFeasible)
      .map((option) => [
        option,
        overTime(option, cashFlowOf(option.shape, option.plan, likely), horizon),
      ]),
  );
  const { options, own, rent } = comparedOptions(
    found,
    (option) => lines.get(option)?.endUsd ?? Infinity,
  );
  if (options.length === 0) {
    return null;
  }
  return {
    ...horizon,
    endsWith: exactMonths < likelyOf(likely.traits.months) ? 'life' : 'need',
    options: options.flatMap((option) => lines.get(option) ?? []),
    crossing:
      own === undefined || rent === undefined ? null : crossingBetween(own, rent, months, worlds),
  };
}

/** A started month is none; a need of less than one counts as one. */
const wholeMonths = (months: number): number => Math.max(1, Math.floor(months + ROUNDING));
const ROUNDING = 1e-9;

type Horizon = Pick<CostOverTime, 'months' | 'exactMonths' | 'yearlyRate' | 'monthlyRate'>;

function overTime(
  { shape }: Ranked,
  flow: CashFlow,
  { months, exactMonths, yearlyRate, monthlyRate }: Horizon,
): OptionOverTime {
  const payments = paymentsIn(flow);
  const cumulativeUsd = cumulativeCosts(payments, months, { monthlyRate, rentGrowth: 0 });
  const restUsd = payments.steady + payments.hourly + payments.committed;
  const restMonths = monthlyAnnuity(monthlyRate, exactMonths);
  const saleUsd = likelyOf(flow.saleAfter(exactMonths));
  const saleTodayUsd = saleUsd / (1 + monthlyRate) ** exactMonths;
  const capitalUsd = likelyOf(flow.capital);
  return {
    option: shape.id,
    family: shape.family,
    sourcing: shape.sourcing,
    upfrontUsd: payments.upfront,
    usdPerMonth: restUsd,
    cumulativeUsd,
    saleUsd,
    saleTodayUsd,
    endUsd: payments.upfront + restUsd * restMonths - saleTodayUsd,
    check: {
      capitalUsd,
      capitalMonths:
        MONTHS_IN_YEAR / capitalRecoveryFactor(yearlyRate, exactMonths / MONTHS_IN_YEAR),
      restUsd,
      restMonths,
    },
  };
}
