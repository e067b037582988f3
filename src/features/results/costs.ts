import type { FamilyId, OptionId } from '@/dataset/ids';
import type { Account } from '@/engine/account/account';
import type { Advice, OptionAdvice } from '@/engine/advice';
import { usd, usdWhole } from '@/lib/format';
import { offeredPrice } from '@/lib/offered-price';
import { roundedToSum } from '@/lib/rounded-to-sum';
import { type EvidenceLink, evidenceLink } from './evidence-links';
import type { ResultsWords } from './results-words';
import { FAMILY_NAMES, MARKS, rangeWords } from './words';

export type CostRow = {
  readonly id: OptionId;
  readonly label: string;
  readonly family: FamilyId;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly text: string;
  readonly marked: boolean;
};

export type CostBill = {
  readonly id: OptionId;
  readonly option: string;
  /** Of an offer received: its price. */
  readonly price: string | undefined;
  readonly lines: readonly {
    readonly id: string;
    readonly label: string;
    readonly text: string;
    /** How it was worked out, in words and numbers; undefined while that is on its way. */
    readonly how: readonly string[] | undefined;
    readonly figures: readonly EvidenceLink[];
  }[];
  readonly total: string;
  /** What to expect on average over all futures; undefined while that is on its way. */
  readonly expected: string | undefined;
  /** What is held for what, and what the bill takes for granted; undefined while that is on its way. */
  readonly notes: readonly string[] | undefined;
};

export type CostView = {
  /** The cheapest few and the recommended one; the table has all. */
  readonly rows: readonly CostRow[];
  readonly subtitle: string;
  readonly summary: string;
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  /** One for each option that fits, the recommended one first. */
  readonly bills: readonly CostBill[];
};

/** The lines of a bill, whole dollars that add up to the total. */
function billFrom(
  { id: option, costLines, quote }: OptionAdvice,
  words: ResultsWords,
  account: Account | undefined,
): CostBill {
  const dollars = roundedToSum(
    costLines.map(({ usdPerMonth }) => usdPerMonth),
    1,
  );
  const told = account?.bills.find((bill) => bill.option === option);
  return {
    id: option,
    option: words.option(option),
    price: quote && offeredPrice(quote),
    lines: costLines.map(({ id, label, figures }, index) => ({
      id,
      label,
      text: usdWhole(dollars[index] ?? 0),
      how: told?.lines.find((line) => line.id === id)?.how,
      figures: figures.map((figure) => evidenceLink(figure, words)),
    })),
    total: usdWhole(dollars.reduce((sum, value) => sum + value, 0)),
    expected: told?.expected,
    notes: told?.notes,
  };
}

const budgetWords = (words: ResultsWords, { scenario: { answers } }: Advice): string =>
  `The budget alone rules these out: ${words.answer('monthlyBudgetUsd', answers.monthlyBudgetUsd)}. `;

/** So many are compared at a glance. */
const MOST_ROWS = 6;

/** Rarer than this, another requirement is not what rules an option out. */
const HARDLY_EVER = 0.5;

/** Options that are possible; and where nothing is, those that would be but for the budget, to show how far off it is. */
const isPriced =
  ({ verdict }: Advice) =>
  ({ feasible, excludedBy, costLines }: OptionAdvice): boolean =>
    costLines.length > 0 &&
    (feasible ||
      (verdict.kind === 'nothing-fits' &&
        excludedBy.every(
          ({ answer, probability }) => answer === 'monthlyBudgetUsd' || probability < HARDLY_EVER,
        )));

/** What each of these options costs a month, cheapest likely cost first. */
export function costsFrom(
  advice: Advice,
  words: ResultsWords,
  account: Account | undefined,
): CostView {
  const options = advice.options.filter(isPriced(advice));
  const priced = options.flatMap((option) => {
    const cost = option.consequences.cost;
    return cost === undefined ? [] : [{ option, cost }];
  });
  const budget = advice.verdict.kind === 'nothing-fits' ? budgetWords(words, advice) : '';
  const sorted = priced.toSorted((a, b) => a.cost.likely - b.cost.likely);
  const rows = sorted.map(({ option, cost }) => ({
    id: option.id,
    label: words.option(option.id),
    family: option.family,
    low: cost.low,
    likely: cost.likely,
    high: cost.high,
    text: usd(cost.likely),
    marked: option.id === advice.verdict.option,
  }));
  const [cheapest] = rows;
  const shown = rows.filter(({ marked }, place) => marked || place < MOST_ROWS);
  return {
    rows: shown,
    subtitle: `${budget}${rangeWords(rows.length - shown.length)}`,
    summary:
      cheapest === undefined
        ? 'No option fits, so there is no cost to show.'
        : `Cost a month of ${rows.length} options, low to high. Cheapest in the likely case: ${cheapest.label}, ${cheapest.text}.`,
    table: {
      columns: ['Option', 'Family', '10th percentile', 'Likely', '90th percentile', 'Note'],
      rows: sorted.map(({ option, cost }) => [
        words.option(option.id),
        FAMILY_NAMES[option.family],
        usd(cost.low),
        usd(cost.likely),
        usd(cost.high),
        MARKS[cost.beyondAnchor] ?? '–',
      ]),
    },
    bills: options.map((option) => billFrom(option, words, account)),
  };
}
