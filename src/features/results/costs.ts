import type { FamilyId, OptionId } from '@/dataset/ids';
import type { Advice } from '@/engine/advice';
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
  readonly option: string;
  /** Of an offer received: its price. */
  readonly price: string | undefined;
  readonly lines: readonly {
    readonly id: string;
    readonly label: string;
    readonly text: string;
    readonly figures: readonly EvidenceLink[];
  }[];
  readonly total: string;
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
  readonly bill: CostBill | undefined;
};

/** The lines of the recommended option's bill, whole dollars that add up to the total. */
function billFrom({ options, verdict }: Advice, words: ResultsWords): CostBill | undefined {
  const option = options.find(({ id }) => id === verdict.option);
  if (option === undefined || option.costLines.length === 0) {
    return undefined;
  }
  const dollars = roundedToSum(
    option.costLines.map(({ usdPerMonth }) => usdPerMonth),
    1,
  );
  return {
    option: words.option(option.id),
    price: option.quote && offeredPrice(option.quote),
    lines: option.costLines.map(({ id, label, figures }, index) => ({
      id,
      label,
      text: usdWhole(dollars[index] ?? 0),
      figures: figures.map((figure) => evidenceLink(figure, words)),
    })),
    total: usdWhole(dollars.reduce((sum, value) => sum + value, 0)),
  };
}

/** So many are compared at a glance. */
const MOST_ROWS = 6;

/** What each feasible option costs a month, cheapest likely cost first. */
export function costsFrom(advice: Advice, words: ResultsWords): CostView {
  const priced = advice.options.flatMap((option) => {
    const cost = option.consequences.cost;
    return option.feasible && cost !== undefined ? [{ option, cost }] : [];
  });
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
    subtitle: rangeWords(rows.length - shown.length),
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
    bill: billFrom(advice, words),
  };
}
