import type { Account } from '@/engine/account/account';
import type { UsdRange } from '@/engine/account/unit-costs';
import { usd, usdRate } from '@/lib/format';
import type { TableView } from './over-time';
import type { ResultsWords } from './results-words';

const rangeText = ({ low, likely, high }: UsdRange, write: (value: number) => string): string =>
  `${write(likely)} (${write(low)} to ${write(high)})`;

/** What one unit comes to with each option that fits; columns for what was given. */
export function unitCostTable({ unitCosts }: Account, words: ResultsWords): TableView {
  const [first] = unitCosts;
  const perUser = first !== undefined && first.perUserMonth !== null;
  const perJob = first !== undefined && first.perJobHour !== null;
  return {
    columns: [
      'Option',
      'Per useful GPU-hour',
      ...(perUser ? ['Per user or tenant a month'] : []),
      ...(perJob ? ['Per hour of one job'] : []),
    ],
    rows: unitCosts.map(({ option, perUsefulGpuHour, perUserMonth, perJobHour }) => [
      words.option(option),
      rangeText(perUsefulGpuHour, usdRate),
      ...(perUserMonth === null ? [] : [rangeText(perUserMonth, usd)]),
      ...(perJobHour === null ? [] : [rangeText(perJobHour, usdRate)]),
    ]),
  };
}
