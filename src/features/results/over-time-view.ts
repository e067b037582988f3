import type { Account } from '@/engine/account/account';
import type { Advice } from '@/engine/advice';
import { type BreakEvenView, breakEvenViewFrom } from './break-even';
import { type MonthsView, monthsFrom, type TableView } from './over-time';
import type { ResultsWords } from './results-words';
import { unitCostTable } from './unit-costs';

/** Cost over the months, unit costs and break-even: on their way, or there. */
export type OverTimeView =
  | { readonly kind: 'coming' }
  | {
      readonly kind: 'known';
      readonly months: MonthsView | undefined;
      readonly breakEven: BreakEvenView | undefined;
      readonly units: TableView;
    };

export const overTimeFrom = (
  account: Account | undefined,
  advice: Advice,
  words: ResultsWords,
): OverTimeView =>
  account === undefined
    ? { kind: 'coming' }
    : {
        kind: 'known',
        months: monthsFrom(account, words),
        breakEven: breakEvenViewFrom(account, advice, words),
        units: unitCostTable(account, words),
      };
