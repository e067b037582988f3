import { type AnswerColumn, type Levels, levelsOf } from '@/engine/answer-levels';
import type { OpenColumn } from '@/engine/inquiry';
import { firstsByLevel, firstsOf, mutualInformation } from '@/engine/information';
import { type Columns, columnsFrom, tallyOf } from '@/engine/tally';
import { worthOfKnowing } from '@/engine/worth';

/** One future: what two answers are in it, and what each option earns. */
export type Future = {
  readonly a: string;
  readonly b: string;
  readonly payoffs: readonly number[];
};

/** Use low 30 %, middle 40 %, high 30 %, and a short or long horizon: 20 equally likely futures. */
export const UTILISATION: readonly Future[] = [0, 1, 2].flatMap((use) =>
  [0, 1].flatMap((horizon) => {
    const future = {
      a: `use ${use}`,
      b: `horizon ${horizon}`,
      payoffs: [
        -60 - (horizon === 0 ? 30 : 0),
        [-20, -55, -95][use] ?? NaN,
        ([-45, -52, -66][use] ?? NaN) - (horizon === 0 ? 6 : 0),
      ],
    };
    return Array.from({ length: use === 1 ? 4 : 3 }, () => future);
  }),
);

/** The first option earns 10 where both answers are alike, the second where they differ; the third is safe. */
export const onlyTogether = (safe: number): readonly Future[] =>
  [0, 1].flatMap((a) =>
    [0, 1].map((b) => ({
      a: `a${a}`,
      b: `b${b}`,
      payoffs: a === b ? [10, 0, safe] : [0, 10, safe],
    })),
  );

export const repeated = (futures: readonly Future[], times: number): readonly Future[] =>
  Array.from({ length: times }, () => futures).flat();

export function wordsColumn(words: readonly string[]): Extract<AnswerColumn, { kind: 'choices' }> {
  const names = [...new Set(words)];
  return {
    kind: 'choices',
    names,
    codes: Uint8Array.from(words, (word) => names.indexOf(word)),
  };
}

export const numbersColumn = (values: readonly number[]): AnswerColumn => ({
  kind: 'numbers',
  values: Float64Array.from(values),
});

export const levelsOfWords = (words: readonly string[]): Levels => levelsOf(wordsColumn(words));

export const openWords = (
  answer: OpenColumn['answer'],
  words: readonly string[],
  because: OpenColumn['because'] = 'open',
): OpenColumn => ({ answer, because, likely: words[0] ?? '', levels: wordsColumn(words) });

/** Each option's scores; feasible everywhere where nothing else is said. */
export const columnsOf = (
  scores: readonly Float64Array[],
  feasible: readonly Uint8Array[] = scores.map((column) => new Uint8Array(column.length).fill(1)),
): Columns => columnsFrom({ scores, feasible });

export const scoresOf = (futures: readonly Future[]): readonly Float64Array[] =>
  (futures[0]?.payoffs ?? []).map((_, option) =>
    Float64Array.from(futures, ({ payoffs }) => payoffs[option] ?? NaN),
  );

export const informationIn = (columns: Columns, levels: Levels): number =>
  mutualInformation(firstsByLevel(firstsOf(columns), levels, columns.scores.length), levels.count);

export const worthIn = (columns: Columns, levels: Levels): number => {
  const draws = levels.of.length;
  const middle = Math.floor(draws / 2);
  return worthOfKnowing(columns, levels, [
    tallyOf(columns, levels, { from: 0, to: middle }),
    tallyOf(columns, levels, { from: middle, to: draws }),
  ]);
};
