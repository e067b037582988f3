import type { Advice } from '@/engine/advice';
import { keysOf } from '@/lib/keys-of';
import { offeredPrice } from '@/lib/offered-price';
import { amountIn } from '@/lib/unit-words';
import type { Quote } from '@/questions/quote';
import type { Scenario } from '@/questions/scenario';
import type { CompareWords } from './compare-words';

export type DifferenceCell = { readonly text: string; readonly differs: boolean };

/** One answer, or one figure the visitor replaced, across the scenarios. */
export type DifferenceRow = {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly DifferenceCell[];
};

export type Differences = {
  readonly rows: readonly DifferenceRow[];
  readonly same: number;
  /** Labels of those that alone tell two scenarios with different verdicts apart. */
  readonly turning: readonly string[];
};

type Compared = { readonly scenario: Scenario; readonly advice: Advice | undefined };

/** What most of the cells say; of equals, what the first says. */
const usual = (texts: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const text of texts) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
};

function rowOf(id: string, label: string, texts: readonly string[]): DifferenceRow {
  const reference = usual(texts);
  return { id, label, cells: texts.map((text) => ({ text, differs: text !== reference })) };
}

function answerRows(all: readonly Compared[], words: CompareWords): readonly DifferenceRow[] {
  const ids = new Set(all.flatMap(({ scenario }) => keysOf(scenario.answers)));
  return [...ids].map((id) =>
    rowOf(
      id,
      words.question(id),
      all.map(({ scenario }) => words.answer(id, scenario.answers[id])),
    ),
  );
}

function figureRows(all: readonly Compared[], words: CompareWords): readonly DifferenceRow[] {
  const ids = new Set(all.flatMap(({ scenario }) => Object.keys(scenario.assumptions ?? {})));
  return [...ids].map((id) => {
    const figure = words.figure(id);
    const texts = all.map(({ scenario }) => {
      const own = scenario.assumptions?.[id];
      return own === undefined ? 'as in the evidence' : amountIn(own, figure?.unit ?? '');
    });
    return rowOf(id, figure?.name ?? id, texts);
  });
}

const offerText = (quote: Quote): string => `${quote.provider} at ${offeredPrice(quote)}`;

/** The offers of each, in one row: what tells two of them apart stands on the page of prices. */
function offerRows(all: readonly Compared[]): readonly DifferenceRow[] {
  const lists = all.map(({ scenario }) => scenario.quotes ?? []);
  return lists.every((quotes) => quotes.length === 0)
    ? []
    : [
        rowOf(
          'quotes',
          'Offers received',
          lists.map((quotes) => quotes.map(offerText).join('; ') || 'none'),
        ),
      ];
}

/** Rows in which two scenarios with different families differ, and differ in nothing else. */
function turningRows(rows: readonly DifferenceRow[], all: readonly Compared[]): Set<string> {
  const turning = new Set<string>();
  for (const [first, one] of all.entries()) {
    for (const [second, other] of all.entries()) {
      const apart = rows.filter(({ cells }) => cells[first]?.text !== cells[second]?.text);
      const families = [one.advice?.verdict.family, other.advice?.verdict.family];
      const [only] = apart;
      if (second > first && apart.length === 1 && only && families[0] !== families[1]) {
        turning.add(only.id);
      }
    }
  }
  return turning;
}

/** What the scenarios say differently, how much they say alike, and what turns the verdict by itself. */
export function differencesBetween(all: readonly Compared[], words: CompareWords): Differences {
  const everything = [...answerRows(all, words), ...figureRows(all, words), ...offerRows(all)];
  const rows = everything.filter(({ cells }) => cells.some(({ differs }) => differs));
  const turning = turningRows(rows, all);
  return {
    rows,
    same: everything.length - rows.length,
    turning: rows.filter(({ id }) => turning.has(id)).map(({ label }) => label),
  };
}
