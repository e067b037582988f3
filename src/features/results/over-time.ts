import type { FamilyId, OptionId } from '@/dataset/ids';
import type { Account } from '@/engine/account/account';
import type { CostOverTime, OptionOverTime } from '@/engine/account/cost-over-time';
import { percent, usd } from '@/lib/format';
import type { ResultsWords } from './results-words';
import {
  bandWords,
  CHECK_WHY,
  checkWords,
  crossingBandWords,
  crossingEndWords,
  crossingLede,
  driftWords,
  endsWords,
  lineSummary,
  monthsLede,
  monthWords,
  OVER_TIME,
  saleWords,
} from './words-over-time';

export type LineView = {
  readonly id: OptionId;
  readonly label: string;
  readonly family: FamilyId;
  readonly points: readonly { readonly x: number; readonly y: number }[];
};

export type TableView = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export type MonthsView = {
  readonly subtitle: string;
  readonly summary: string;
  readonly lines: readonly LineView[];
  readonly end: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly table: TableView;
  /** Where owning pays back, with rents as they are, as far as the picture goes. */
  readonly spans: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  readonly crossing:
    | { readonly lede: string; readonly end: string; readonly table: TableView }
    | undefined;
  readonly check: { readonly why: string; readonly lines: readonly string[] };
};

const HALF_YEAR = 6;
const YEAR = 12;
const QUARTER = 3;
const STEPS = 6;

/** Months that are named: every quarter, half-year or year, and the last. */
function namedMonths(months: number): readonly number[] {
  const step =
    months <= STEPS
      ? 1
      : months <= STEPS * QUARTER
        ? QUARTER
        : months <= STEPS * HALF_YEAR
          ? HALF_YEAR
          : YEAR * Math.ceil(months / (STEPS * YEAR));
  const named = Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => index * step);
  return named.at(-1) === months
    ? named
    : [...named.slice(0, months % step < step / 2 ? -1 : undefined), months];
}

const isSold = ({ saleTodayUsd }: OptionOverTime): boolean => saleTodayUsd > 0;

/** Month by month, and where there is a sale a step down at the end. */
const pointsOf = (option: OptionOverTime, months: number): LineView['points'] => [
  ...option.cumulativeUsd.map((y, x) => ({ x, y })),
  ...(isSold(option) ? [{ x: months, y: option.endUsd }] : []),
];

export function monthsFrom(account: Account, words: ResultsWords): MonthsView | undefined {
  const { costOverTime } = account;
  if (costOverTime === null) {
    return undefined;
  }
  const { months, endsWith, yearlyRate, options } = costOverTime;
  const ticks = namedMonths(months);
  const names = options.map(({ option }) => words.option(option));
  const sold = options
    .filter(isSold)
    .map(({ option, endUsd }) => ({ name: words.option(option), endUsd }));
  const band = bandOf(costOverTime);
  return {
    subtitle: [
      monthsLede(yearlyRate),
      `${endsWords(months, endsWith)}${saleWords(sold)}`,
      ...(band === undefined ? [] : [crossingBandWords(band.low, band.high, months)]),
    ].join(' '),
    summary: `${options
      .map((one, index) =>
        lineSummary(
          names[index] ?? '',
          one.upfrontUsd,
          one.cumulativeUsd.at(-1) ?? 0,
          isSold(one) ? one.endUsd : undefined,
        ),
      )
      .join('; ')}.`,
    lines: options.map((one, index) => ({
      id: one.option,
      label: names[index] ?? '',
      family: one.family,
      points: pointsOf(one, months),
    })),
    end: months,
    ticks: ticks.map((at) => ({ at, text: String(at) })),
    table: {
      columns: ['By the end of month', ...names],
      rows: [
        ...ticks.map((month) => [
          String(month),
          ...options.map(({ cumulativeUsd }) => usd(cumulativeUsd[month] ?? 0)),
        ]),
        [OVER_TIME.afterSale, ...options.map((one) => (isSold(one) ? usd(one.endUsd) : '–'))],
      ],
    },
    spans:
      band === undefined
        ? []
        : [
            {
              from: band.low,
              to: Math.min(months, band.high ?? months),
              label: OVER_TIME.crossingBand,
            },
          ],
    crossing: crossingFrom(costOverTime, words),
    check: {
      why: CHECK_WHY,
      lines: options.map(({ check, endUsd }, index) =>
        checkWords(names[index] ?? '', check, endUsd),
      ),
    },
  };
}

/** With rents as they are, as the lines are drawn; undefined where not even the early end lies in the picture. */
function bandOf({
  crossing,
  months,
}: CostOverTime): { readonly low: number; readonly high: number | null } | undefined {
  const flat = crossing?.scenarios.find(({ scenario }) => scenario === 'flat');
  return flat === undefined || flat.low === null || flat.low >= months
    ? undefined
    : { low: flat.low, high: flat.high };
}

function crossingFrom(
  { crossing, options }: CostOverTime,
  words: ResultsWords,
): MonthsView['crossing'] {
  const own = options.find(({ option }) => option === crossing?.owned);
  const rent = options.find(({ option }) => option === crossing?.rented);
  return crossing === null || own === undefined || rent === undefined
    ? undefined
    : {
        lede: crossingLede(words.option(crossing.owned), words.option(crossing.rented)),
        end: crossingEndWords(own.endUsd, rent.endUsd, isSold(own)),
        table: {
          columns: OVER_TIME.crossingColumns,
          rows: crossing.scenarios.map(
            ({ label, driftPerMonth, likely, low, high, neverShare }) => [
              driftWords(label, driftPerMonth),
              monthWords(likely, crossing.withinMonths),
              bandWords(low, high),
              percent(neverShare),
            ],
          ),
        },
      };
}
