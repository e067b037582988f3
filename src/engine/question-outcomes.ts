import type { AnswerColumn, Levels } from './answer-levels';
import type { QuestionOutcome } from './explanation';
import { leaderAt } from './leader';
import { type Ground, likelyLevels, type Weighed } from './weighed-answer';

/**
 * What each way that an answer may turn out would mean: thirds of numbers from the smallest up, words from the
 * most likely down. Ways too rare to be judged, and ways in which nothing fits, are left out.
 */
export function outcomesOf(
  { options, draws }: Ground,
  column: AnswerColumn,
  levels: Levels,
  { seen }: Weighed,
): readonly QuestionOutcome[] {
  const outcomes = likelyLevels(seen, draws).flatMap((level): readonly QuestionOutcome[] => {
    const leader = leaderAt(options, seen, level);
    const name =
      column.kind === 'choices' ? column.names[level] : endsOf(column.values, levels, level);
    return leader === null || name === undefined
      ? []
      : [
          {
            level: name,
            share: (seen.tally.draws[level] ?? 0) / draws,
            family: leader.family,
            familyShare: leader.familyShare,
            option: leader.option,
          },
        ];
  });
  return column.kind === 'choices' ? outcomes.toSorted((a, b) => b.share - a.share) : outcomes;
}

/** The smallest and the largest number of a level. */
function endsOf(
  values: Float64Array,
  { of }: Levels,
  level: number,
): { readonly low: number; readonly high: number } {
  let low = Infinity;
  let high = -Infinity;
  for (let draw = 0; draw < values.length; draw += 1) {
    if (of[draw] === level) {
      const value = values[draw] ?? 0;
      low = value < low ? value : low;
      high = value > high ? value : high;
    }
  }
  return { low, high };
}
