import type { Advice } from '@/engine/advice';
import type { Basis } from '@/dataset/ids';
import { date } from '@/lib/format';
import { keysOf } from '@/lib/keys-of';
import { amountIn, unitWords } from '@/lib/unit-words';
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
  readonly source: { readonly title: string; readonly address: string } | undefined;
  readonly usedFor: string;
  /** The visitor's own value in its place. */
  readonly replaced: string | undefined;
};

/** The figures read for the recommended option, those of the heaviest criterion first. */
export function reliedOnFrom(advice: Advice, words: ResultsWords): readonly ReliedOn[] {
  const option = advice.options.find(({ id }) => id === advice.verdict.option);
  if (option === undefined) {
    return [];
  }
  const rank = new Map(advice.criteria.map(({ id, rank: place }) => [id, place]));
  const criteria = keysOf(option.evidence).toSorted(
    (a, b) => (rank.get(a) ?? Infinity) - (rank.get(b) ?? Infinity),
  );
  const uses = new Map<string, string[]>();
  for (const criterion of criteria) {
    for (const figure of option.evidence[criterion] ?? []) {
      uses.set(figure, [...(uses.get(figure) ?? []), words.criterion(criterion)]);
    }
  }
  return [...uses].flatMap(([id, usedFor]) => {
    const figure = words.figure(id);
    if (figure === undefined) {
      return [];
    }
    const source = words.source(figure.source);
    const ends = [figure.low, figure.likely, figure.high].map((value) =>
      amountIn(value, figure.unit),
    );
    const own = advice.scenario.assumptions?.[id];
    return [
      {
        id,
        name: figure.name,
        href: evidenceLink(id, words).href,
        unit: unitWords(figure.unit),
        range: figure.low === figure.high ? (ends[1] ?? '') : ends.join(' · '),
        basis: figure.basis,
        basisWords: BASIS_WORDS[figure.basis],
        date: date(figure.date),
        source: source && { title: source.title, address: source.address },
        usedFor: usedFor.join(', '),
        replaced: own === undefined ? undefined : amountIn(own, figure.unit),
      },
    ];
  });
}
