import { quantilesOf } from '@/lib/quantile';
import type { AnswerId } from '@/questions/answers';
import type { PossibleAnswers } from '@/questions/possible-answers';
import type { AnswerColumn } from './answer-levels';

export type Tryable = string | number;

/** Where a drawn number is tried: near both ends and in the middle, one for each bin of its levels. */
const NUMBERS_AT: readonly number[] = [0.05, 0.5, 0.95];

/** One answer for each level of a column. */
export const answersByLevel = (column: AnswerColumn): readonly Tryable[] =>
  column.kind === 'choices' ? column.names : quantilesOf(column.values, NUMBERS_AT);

/**
 * What to try for an open answer: the choices at these levels, or the number near both ends and in the middle
 * of what is drawn, and whatever the question names as typical, which the draws may not hold.
 */
export const answersToTry = (
  answer: AnswerId,
  column: AnswerColumn,
  levels: readonly number[],
  { examples }: Pick<PossibleAnswers, 'examples'>,
): readonly Tryable[] => {
  const byLevel = answersByLevel(column);
  return [
    ...levels.flatMap((level): readonly Tryable[] => {
      const value = byLevel[level];
      return value === undefined ? [] : [value];
    }),
    ...examples(answer),
  ];
};

/** What to try for an answer that is never drawn: any choice of it, or what the question names as typical. */
export const everyAnswer = (
  answer: AnswerId,
  { choices, examples }: Pick<PossibleAnswers, 'choices' | 'examples'>,
): readonly Tryable[] => {
  const named: Readonly<Record<string, readonly string[]>> = choices;
  return named[answer] ?? examples(answer);
};
