import type { FamilyId } from '@/dataset/ids';
import type { Advice, Verdict } from '@/engine/advice';
import { keysOf } from '@/lib/keys-of';
import { roundedToSum } from '@/lib/rounded-to-sum';
import { usd } from '@/lib/format';
import type { Scenario } from '@/questions/scenario';
import type { CompareWords } from './compare-words';
import { type ConsequenceRow, consequencesOf, recommendedOf } from './consequences';
import { type DifferenceRow, differencesBetween } from './differences';
import {
  FAMILY_NAMES,
  headingWords,
  ledeWords,
  listed,
  NOTHING_FITS,
  scenarios,
  TOSS_UP,
} from './words';

export type CompareColumn = {
  readonly index: number;
  readonly name: string;
  readonly verdict: string;
  readonly percent: string | undefined;
  readonly family: FamilyId | undefined;
  readonly option: string | undefined;
  readonly shares: readonly {
    readonly id: FamilyId;
    readonly name: string;
    readonly share: number;
    readonly percent: string;
  }[];
};

export type CostRow = {
  readonly id: string;
  /** The scenario by name. */
  readonly label: string;
  readonly option: string;
  readonly family: FamilyId;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly text: string;
};

export type CompareView = {
  readonly heading: string;
  readonly lede: string;
  readonly columns: readonly CompareColumn[];
  readonly differing: readonly DifferenceRow[];
  readonly sameWords: string;
  readonly consequences: readonly ConsequenceRow[];
  readonly costs: {
    readonly rows: readonly CostRow[];
    readonly summary: string;
    readonly table: {
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };
  };
};

/** A scenario and its advice, once there is one. */
export type Compared = { readonly scenario: Scenario; readonly advice: Advice | undefined };

const verdictWords = ({ kind, family }: Verdict): string => {
  if (family === null) {
    return NOTHING_FITS;
  }
  return kind === 'toss-up' ? `${TOSS_UP}: ${FAMILY_NAMES[family]}` : FAMILY_NAMES[family];
};

const nameOf = ({ name }: Scenario, index: number): string => name ?? `Scenario ${index + 1}`;

function columnOf(
  { scenario, advice }: Compared,
  index: number,
  words: CompareWords,
): CompareColumn {
  const common = { index, name: nameOf(scenario, index) };
  if (advice === undefined) {
    return {
      ...common,
      verdict: 'Weighing…',
      percent: undefined,
      family: undefined,
      option: undefined,
      shares: [],
    };
  }
  const { verdict, families } = advice;
  const ids = keysOf(families);
  const percents = roundedToSum(
    ids.map((id) => families[id] * 100),
    1,
  );
  const shares = ids.map((id, at) => ({
    id,
    name: FAMILY_NAMES[id],
    share: families[id],
    percent: `${percents[at] ?? 0}%`,
  }));
  return {
    ...common,
    verdict: verdictWords(verdict),
    percent: shares.find(({ id }) => id === verdict.family)?.percent,
    family: verdict.family ?? undefined,
    option: verdict.option === null ? undefined : words.option(verdict.option, scenario),
    shares,
  };
}

function costRowsOf(all: readonly Compared[], words: CompareWords): readonly CostRow[] {
  return all.flatMap(({ scenario, advice }, index) => {
    const option = recommendedOf(advice);
    const cost = option?.consequences.cost;
    return option === undefined || cost === undefined
      ? []
      : [
          {
            id: index.toString(),
            label: nameOf(scenario, index),
            option: words.option(option.id, scenario),
            family: option.family,
            low: cost.low,
            likely: cost.likely,
            high: cost.high,
            text: usd(cost.likely),
          },
        ];
  });
}

const costsFrom = (rows: readonly CostRow[]): CompareView['costs'] => ({
  rows,
  summary: `Cost a month of the recommended options: ${listed(rows.map(({ label, text }) => `${label}, ${text}`))}.`,
  table: {
    columns: ['Scenario', 'Option', 'Family', '10th percentile', 'Likely', '90th percentile'],
    rows: rows.map(({ label, option, family, low, likely, high }) => [
      label,
      option,
      FAMILY_NAMES[family],
      usd(low),
      usd(likely),
      usd(high),
    ]),
  },
});

/** Two to four scenarios side by side; with one or none, only what there is. */
export function compareView(all: readonly Compared[], words: CompareWords): CompareView {
  const columns = all.map((compared, index) => columnOf(compared, index, words));
  const { rows, same, turning } = differencesBetween(all, words);
  const known = all.every(({ advice }) => advice !== undefined);
  const verdicts = [...new Set(all.map(({ advice }) => advice?.verdict.family ?? 'none'))].map(
    (family) => (family === 'none' ? NOTHING_FITS : FAMILY_NAMES[family]),
  );
  return {
    heading: known
      ? headingWords(all.length, verdicts, rows.length)
      : `${scenarios(all.length)} side by side`,
    lede: known
      ? ledeWords(
          turning,
          rows.map(({ label }) => label),
          verdicts.length,
        )
      : 'Weighing 10,000 plausible futures of each…',
    columns,
    differing: rows,
    sameWords: same === 1 ? '1 is the same' : `${same} are the same`,
    consequences: consequencesOf(all.map(({ advice }) => advice)),
    costs: costsFrom(costRowsOf(all, words)),
  };
}
