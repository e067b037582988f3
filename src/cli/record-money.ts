import type { Account } from '@/engine/account/account';
import type { UsdRange } from '@/engine/account/unit-costs';
import { percent, plainNumber, usd, usdRate, usdWhole } from '@/lib/format';
import { type RecordWords, section, type Section } from './section';

const monthText = (month: number | null): string => (month === null ? 'never' : String(month));

/** Recommended option and rivals over the months, and when owning has paid back. */
export function overTimeSection({ costOverTime }: Account, words: RecordWords): Section {
  if (costOverTime === null) {
    return section('Cost over time', {});
  }
  const { months, yearlyRate, options, crossing } = costOverTime;
  const middle = Math.floor(months / 2);
  const [own, rent] = [crossing?.owned, crossing?.rented].map((id) =>
    options.find(({ option }) => option === id),
  );
  return section('Cost over time', {
    sentences: [
      `Likely case, rents as they are, in money of today at ${percent(yearlyRate)} a year.`,
      ...(crossing === null
        ? []
        : [
            ...(own === undefined || rent === undefined
              ? []
              : [
                  `With what is sold at the end taken off, ${words.option(own.option)}, the cheapest to own, ends at ${usd(own.endUsd)}; ${words.option(rent.option)}, the cheapest to rent, at ${usd(rent.endUsd)}.`,
                ]),
            `First month by whose end ${words.option(crossing.owned)} has cost no more than ${words.option(crossing.rented)}, within ${months} months, no sale counted:`,
          ]),
    ],
    points: (crossing?.scenarios ?? []).map(
      ({ label, driftPerMonth, likely, low, high, neverShare }) =>
        `${label}${driftPerMonth === 0 ? '' : ` (${plainNumber(Math.abs(driftPerMonth) * 100)}% a month)`}: ${monthText(likely)} (${monthText(low)} to ${monthText(high)}); never in ${percent(neverShare)} of the futures`,
    ),
    table: {
      head: ['Option', 'At the start', `By month ${middle}`, `By month ${months}`, 'After a sale'],
      rows: options.map(({ option, upfrontUsd, cumulativeUsd, saleTodayUsd, endUsd }) => [
        words.option(option),
        usd(upfrontUsd),
        usd(cumulativeUsd[middle] ?? 0),
        usd(cumulativeUsd[months] ?? 0),
        saleTodayUsd === 0 ? '–' : usd(endUsd),
      ]),
    },
  });
}

/** From which utilisation on committing pays. */
export function breakEvenSection({ breakEven }: Account, words: RecordWords): Section {
  if (breakEven === null) {
    return section('Break-even', {});
  }
  const { heldGpus, elastic, utilisation, committed } = breakEven;
  return section('Break-even', {
    sentences: [
      `${heldGpus} GPUs held, against ${words.option(elastic)}. Busy in ${percent(utilisation.likely)} of all hours (${percent(utilisation.low)} to ${percent(utilisation.high)}).`,
    ],
    table: {
      head: [
        'Committed to',
        'USD a month',
        'Pays from a utilisation of',
        '10th to 90th percentile',
      ],
      rows: committed.map(({ option, usdPerMonth, breakEven: { low, likely, high } }) => [
        words.option(option),
        usdWhole(usdPerMonth),
        likely >= 1 ? `never (${percent(likely)})` : percent(likely),
        `${percent(low)} to ${percent(high)}`,
      ]),
    },
  });
}

const rangeText = ({ low, likely, high }: UsdRange): string =>
  `${usdRate(likely)} (${usdRate(low)} to ${usdRate(high)})`;

/** What a useful GPU-hour, a user and a job come to. */
export const unitCostsSection = ({ unitCosts }: Account, words: RecordWords): Section =>
  section('What one unit costs', {
    table: {
      head: ['Option', 'Useful GPU-hour', 'User or tenant a month', 'Hour of one job'],
      rows: unitCosts.map(({ option, perUsefulGpuHour, perUserMonth, perJobHour }) => [
        words.option(option),
        rangeText(perUsefulGpuHour),
        perUserMonth === null ? '–' : rangeText(perUserMonth),
        perJobHour === null ? '–' : rangeText(perJobHour),
      ]),
    },
  });

/** The bill of the recommended option, line by line. */
export function billSection(
  { bills }: Account,
  option: string | null,
  words: RecordWords,
): Section {
  const bill = bills.find((one) => one.option === option);
  return bill === undefined
    ? section('Cost by line', {})
    : section('Cost by line', {
        sentences: [`${words.option(bill.option)}, likely case, USD a month.`, bill.expected],
        points: bill.notes,
        table: {
          head: ['Line', 'USD a month', 'How'],
          rows: bill.lines.map(({ label, usdPerMonth, how }) => [
            label,
            usdWhole(usdPerMonth),
            how[0] ?? '',
          ]),
        },
      });
}
