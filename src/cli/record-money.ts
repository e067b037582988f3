import type { Account } from '@/engine/account/account';
import type { UsdRange } from '@/engine/account/unit-costs';
import { percent, plainNumber, usd, usdRate, usdWhole } from '@/lib/format';
import { type RecordWords, section, type Section } from './section';

const monthText = (month: number | null): string => (month === null ? 'never' : String(month));

/** Recommended option and rivals over the months, and when owning has paid back. */
export function overTimeSection({ costOverTime }: Account, { dataset }: RecordWords): Section {
  if (costOverTime === null) {
    return section('Cost over time', {});
  }
  const { months, yearlyRate, options, crossing } = costOverTime;
  const middle = Math.floor(months / 2);
  return section('Cost over time', {
    sentences: [
      `Likely case, rents as they are, in money of today at ${percent(yearlyRate)} a year.`,
      ...(crossing === null
        ? []
        : [
            `First month by whose end ${dataset.options[crossing.owned].name} has cost no more than ${dataset.options[crossing.rented].name}, within ${months} months, no sale counted:`,
          ]),
    ],
    points: (crossing?.scenarios ?? []).map(
      ({ label, driftPerMonth, likely, low, high, neverShare }) =>
        `${label}${driftPerMonth === 0 ? '' : ` (${plainNumber(Math.abs(driftPerMonth) * 100)}% a month)`}: ${monthText(likely)} (${monthText(low)} to ${monthText(high)}); never in ${percent(neverShare)} of the futures`,
    ),
    table: {
      head: ['Option', 'At the start', `By month ${middle}`, `By month ${months}`, 'After a sale'],
      rows: options.map(({ option, upfrontUsd, cumulativeUsd, saleTodayUsd, endUsd }) => [
        dataset.options[option].name,
        usd(upfrontUsd),
        usd(cumulativeUsd[middle] ?? 0),
        usd(cumulativeUsd[months] ?? 0),
        saleTodayUsd === 0 ? '–' : usd(endUsd),
      ]),
    },
  });
}

/** From which utilisation on committing pays. */
export function breakEvenSection({ breakEven }: Account, { dataset }: RecordWords): Section {
  if (breakEven === null) {
    return section('Break-even', {});
  }
  const { heldGpus, elastic, utilisation, committed } = breakEven;
  return section('Break-even', {
    sentences: [
      `${heldGpus} GPUs held, against ${dataset.options[elastic].name}. Busy in ${percent(utilisation.likely)} of all hours (${percent(utilisation.low)} to ${percent(utilisation.high)}).`,
    ],
    table: {
      head: [
        'Committed to',
        'USD a month',
        'Pays from a utilisation of',
        '10th to 90th percentile',
      ],
      rows: committed.map(({ option, usdPerMonth, breakEven: { low, likely, high } }) => [
        dataset.options[option].name,
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
export const unitCostsSection = ({ unitCosts }: Account, { dataset }: RecordWords): Section =>
  section('What one unit costs', {
    table: {
      head: ['Option', 'Useful GPU-hour', 'User or tenant a month', 'Hour of one job'],
      rows: unitCosts.map(({ option, perUsefulGpuHour, perUserMonth, perJobHour }) => [
        dataset.options[option].name,
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
        sentences: [`${words.dataset.options[bill.option].name}, likely case, USD a month.`],
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
