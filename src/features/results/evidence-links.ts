import type { ResultsWords } from './results-words';

/** A way to the evidence screen: one figure or fact, or all those behind a number. */
export type EvidenceLink = { readonly href: string; readonly text: string };

/** The address of the figures behind a number; undefined where nothing was read. */
export const hrefOfFigures = (figures: readonly string[]): string | undefined =>
  figures.length === 0
    ? undefined
    : `#/evidence?${figures.map((id) => `figure=${encodeURIComponent(id)}`).join('&')}`;

/** A row id of a fact, or the id of a figure, as a link with words. */
export function evidenceLink(id: string, words: ResultsWords): EvidenceLink {
  const figure = words.figure(id);
  return figure === undefined
    ? { href: `#/evidence?row=${encodeURIComponent(id)}`, text: id }
    : { href: `#/evidence?figure=${encodeURIComponent(id)}`, text: figure.name };
}
