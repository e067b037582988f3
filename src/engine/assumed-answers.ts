import type { AnswerId, Answers } from '@/questions/answers';
import type { Taken } from '@/questions/taken';
import type { Assumed } from './advice';
import { type AnswerColumn, type ChoiceColumn, countsOf } from './answer-levels';
import { likelyRange } from './likely-range';
import { isStated } from './stated';

/** What an open answer was taken to be: 10th to 90th percentile with the likely value, or the share of each choice. */
export const takenOf = (column: AnswerColumn, likely: number | string): Taken =>
  column.kind === 'choices'
    ? { kind: 'shares', shares: sharesOf(column) }
    : {
        kind: 'range',
        ...likelyRange(column.values, Number(likely)),
        likely: Number(likely),
      };

function sharesOf(
  column: ChoiceColumn,
): readonly { readonly value: string; readonly share: number }[] {
  const counts = countsOf(column);
  return column.names
    .map((value, code) => ({ value, share: (counts[code] ?? 0) / column.codes.length }))
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
