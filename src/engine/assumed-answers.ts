import { quantilesOf } from '@/lib/quantile';
import type { AnswerId, Answers } from '@/questions/answers';
import type { Taken } from '@/questions/taken';
import type { Assumed } from './advice';
import type { AnswerColumn, NumberColumn } from './answer-levels';
import { isStated } from './stated';

/** Ends of the range shown for an open number: its 10th and 90th percentile over the draws. */
const LOW_END = 0.1;
const HIGH_END = 0.9;

/** What an open answer was taken to be: 10th to 90th percentile with the likely value, or the share of each choice. */
export const takenOf = (column: AnswerColumn, likely: number | string): Taken =>
  column.kind === 'choices'
    ? { kind: 'shares', shares: sharesOf(column.names, column.codes) }
    : rangeOf(column, Number(likely));

function rangeOf({ values }: NumberColumn, likely: number): Taken {
  const [low = likely, high = likely] = quantilesOf(values, [LOW_END, HIGH_END]);
  return { kind: 'range', low: Math.min(likely, low), likely, high: Math.max(likely, high) };
}

function sharesOf(
  names: readonly string[],
  codes: Uint8Array,
): readonly { readonly value: string; readonly share: number }[] {
  const counts = new Float64Array(names.length);
  for (let draw = 0; draw < codes.length; draw += 1) {
    const code = codes[draw] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return names
    .map((value, code) => ({ value, share: (counts[code] ?? 0) / codes.length }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share);
}

/** Law and isolation are never assumed: open means none stated, and that is said. */
export const noneStated = (ids: readonly AnswerId[], answers: Answers): readonly Assumed[] =>
  ids
    .filter((answer) => !isStated(answers, answer))
    .map((answer) => ({
      answer,
      because: answers[answer] === undefined ? 'open' : 'not-sure',
      taken: { kind: 'none-stated' },
      worthUsdPerMonth: 0,
    }));
