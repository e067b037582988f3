import type { OptionId } from '@/dataset/ids';
import type { Advice, OptionAdvice } from '@/engine/advice';
import { type GateView, gateView } from './gates';
import type { ResultsWords } from './results-words';
import { type WhyNot, whyNotFrom } from './why-not';

export type RuledOutOption = {
  readonly id: OptionId;
  readonly name: string;
  /** How it would stand if the requirement fell; undefined where nothing is recommended. */
  readonly whyNot: WhyNot | undefined;
};

/** Options that fall to the same gates stand together. */
export type RuledOut = {
  readonly key: string;
  readonly options: readonly RuledOutOption[];
  readonly gates: readonly GateView[];
};

const keyOf = ({ excludedBy }: OptionAdvice): string =>
  excludedBy.map(({ gate, because, answer }) => `${gate}|${answer ?? ''}|${because}`).join('\n');

/** The options that cannot be chosen, those with the same reasons together. */
export function ruledOutFrom(advice: Advice, words: ResultsWords): readonly RuledOut[] {
  const groups = new Map<string, OptionAdvice[]>();
  for (const option of advice.options.filter(({ feasible }) => !feasible)) {
    const key = keyOf(option);
    groups.set(key, [...(groups.get(key) ?? []), option]);
  }
  return [...groups].map(([key, options]) => ({
    key,
    options: options.map((option) => ({
      id: option.id,
      name: words.option(option.id),
      whyNot: whyNotFrom(option, advice, words),
    })),
    gates: (options[0]?.excludedBy ?? []).map((finding) => gateView(finding, advice, words)),
  }));
}
