import type { Claim, Dataset, Fact } from '@/dataset/schema';
import { date } from '@/lib/format';
import { keysOf } from '@/lib/keys-of';
import { figureHref, rowHref } from './evidence-place';
import { type SourceView, sourceView } from './figure-views';
import { FACT_SUBJECTS, STANDING_WORDS, VERDICT_WORDS } from './words';

type Link = { readonly href: string; readonly text: string };

export type FactView = {
  readonly row: string;
  readonly href: string;
  readonly statement: string;
  readonly standing: Fact['standing'];
  readonly standingWords: string;
  readonly source: SourceView;
  readonly date: string;
  /** Figures that come from the same row. */
  readonly figures: readonly Link[];
};

export type FactGroup = { readonly name: string; readonly facts: readonly FactView[] };

export type ClaimView = {
  readonly id: string;
  readonly wording: string;
  readonly heardFrom: string;
  readonly finding: string;
  readonly verdict: Claim['verdict'];
  readonly verdictWords: string;
  readonly facts: readonly Link[];
};

export function factView(row: string, fact: Fact, dataset: Dataset): FactView {
  return {
    row,
    href: rowHref(row),
    statement: fact.statement,
    standing: fact.standing,
    standingWords: STANDING_WORDS[fact.standing],
    source: sourceView(fact.source, fact.locator, dataset),
    date: date(fact.date),
    figures: Object.values(dataset.figures)
      .filter((figure) => figure.row === row)
      .map(({ id, name }) => ({ href: figureHref(id), text: name })),
  };
}

/** The facts by subject, those of a subject in the order of the dataset. */
export function factGroups(
  facts: readonly (readonly [string, Fact])[],
  dataset: Dataset,
): readonly FactGroup[] {
  return keysOf(FACT_SUBJECTS)
    .map((subject) => ({
      name: FACT_SUBJECTS[subject],
      facts: facts
        .filter(([, fact]) => fact.subject === subject)
        .map(([row, fact]) => factView(row, fact, dataset)),
    }))
    .filter((group) => group.facts.length > 0);
}

export const claimView = (id: string, claim: Claim): ClaimView => ({
  id,
  wording: claim.wording,
  heardFrom: claim.heardFrom,
  finding: claim.finding,
  verdict: claim.verdict,
  verdictWords: VERDICT_WORDS[claim.verdict],
  facts: claim.facts.map((row) => ({ href: rowHref(row), text: row })),
});
