import type { Advice } from '@/engine/advice';
import type { Basis } from '@/dataset/ids';
import { date } from '@/lib/format';
import { keysOf } from '@/lib/keys-of';
import { amountIn, unitLine } from '@/lib/unit-words';
import { evidenceLink } from './evidence-links';
import type { ResultsWords } from './results-words';
import { BASIS_WORDS } from './words';

export type ReliedOn = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly unit: string;
  /** "$3.75 · $4.99 · $6.25", or one number where the source is exact. */
  readonly range: string;
  readonly basis: Basis;
  readonly basisWords: string;
  readonly date: string;
  /** Without an address where the source is no page of the web. */
  readonly source: { readonly title: string; readonly address: string | undefined } | undefined;
  /** The visitor's own value in its place. */
  readonly replaced: string | undefined;
};

/** Figures by the criterion that they are first read for. */
export type ReliedOnGroup = { readonly name: string; readonly figures: readonly ReliedOn[] };

/** The figures read for the recommended option, those of the most important criterion first. */
export function reliedOnFrom(advice: Advice, words: ResultsWords): readonly ReliedOnGroup[] {
  const option = advice.options.find(({ id }) => id === advice.verdict.option);
  if (option === undefined) {
    return [];
  }
  const rank = new Map(advice.criteria.map(({ id, rank: place }) => [id, place]));
  const criteria = keysOf(option.evidence).toSorted(
    (a, b) => (rank.get(a) ?? Infinity) - (rank.get(b) ?? Infinity),
  );
  const seen = new Set<string>();
  return criteria
    .map((criterion) => {
      const fresh = (option.evidence[criterion] ?? []).filter((id) => !seen.has(id));
      for (const id of fresh) {
        seen.add(id);
      }
      return {
        name: words.criterion(criterion),
        figures: fresh.flatMap((id) => reliedOn(id, advice, words) ?? []),
      };
    })
    .filter(({ figures }) => figures.length > 0);
}

function reliedOn(id: string, { scenario }: Advice, words: ResultsWords): ReliedOn | undefined {
  const figure = words.figure(id);
  if (figure === undefined) {
    return undefined;
  }
  const source = words.source(figure.source);
  const ends = [figure.low, figure.likely, figure.high].map((value) =>
    amountIn(value, figure.unit),
  );
  const own = scenario.assumptions?.[id];
  return {
    id,
    name: figure.name,
    href: evidenceLink(id, words).href,
    unit: unitLine(figure.unit),
    range: figure.low === figure.high ? (ends[1] ?? '') : ends.join(' · '),
    basis: figure.basis,
    basisWords: BASIS_WORDS[figure.basis],
    date: date(figure.date),
    source: source && {
      title: source.title,
      address: /^https?:/.test(source.address) ? source.address : undefined,
    },
    replaced: own === undefined ? undefined : amountIn(own, figure.unit),
  };
}
