import type { SplitEconomics } from '@/engine/account/split-economics';
import type { SplitMeasured } from '@/engine/account/split-measured';
import { count, percent, percentFine, usd } from '@/lib/format';
import { SPLIT_WORDS } from './words-split';

/** A small table under its name, with what is to know of it. */
export type SplitTable = {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Growth and fall; and, where demand was measured, terms and waits. */
export const splitTablesFrom = (split: SplitEconomics): readonly SplitTable[] => [
  scenariosTable(split),
  ...(split.measured === null
    ? []
    : [termsTable(split, split.measured), delaysTable(split, split.measured)]),
];

const scenariosTable = ({ scenarios }: SplitEconomics): SplitTable => ({
  id: 'scenarios',
  title: SPLIT_WORDS.scenarios.title,
  note: '',
  columns: SPLIT_WORDS.scenarios.columns,
  rows: scenarios.map(({ label, best, today, regretUsdPerMonth }) => [
    label,
    SPLIT_WORDS.base(best.nodes, best.gpus),
    usd(best.usdPerMonth),
    usd(today.usdPerMonth),
    usd(regretUsdPerMonth),
  ]),
});

const termsTable = ({ sentences }: SplitEconomics, { terms }: SplitMeasured): SplitTable => ({
  id: 'terms',
  title: SPLIT_WORDS.terms.title,
  note: sentences.terms,
  columns: SPLIT_WORDS.terms.columns,
  rows: terms.map(({ label, nodes, gpus, usdPerMonth, moreShare }) => [
    label,
    SPLIT_WORDS.base(nodes, gpus),
    usd(usdPerMonth),
    percent(moreShare),
  ]),
});

function delaysTable(
  { sentences }: SplitEconomics,
  { delays, leastUnmet }: SplitMeasured,
): SplitTable {
  const words = SPLIT_WORDS.delays;
  return {
    id: 'delays',
    title: words.title,
    note: sentences.delays,
    columns: [...words.columns, words.needed(percent(leastUnmet))],
    rows: delays.map(({ label, overBase, allBurst }) => [
      label,
      percentFine(overBase.withoutHeadroom),
      words.with(percentFine(overBase.withHeadroom), count(overBase.headroomGpus)),
      percentFine(allBurst.withoutHeadroom),
      words.with(percentFine(allBurst.withHeadroom), count(allBurst.headroomGpus)),
      `${count(overBase.headroomNeededGpus)} (${count(allBurst.headroomNeededGpus)} without a base)`,
    ]),
  };
}
