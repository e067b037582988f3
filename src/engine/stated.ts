import type { AnswerId, Answers, NumberId } from '@/questions/answers';

/** An answer as a range: a single number is a range without width; open or "not sure" is absent. */
export type StatedRange = { readonly low: number; readonly high: number };

export const isStated = (answers: Answers, id: AnswerId): boolean =>
  answers[id] !== undefined && answers[id] !== 'not-sure';

export function statedRange(answers: Answers, id: NumberId): StatedRange | undefined {
  const answer = answers[id];
  if (answer === undefined || answer === 'not-sure') {
    return undefined;
  }
  return typeof answer === 'number' ? { low: answer, high: answer } : answer;
}

/** The geometric middle of a range. */
export const middleOf = ({ low, high }: StatedRange): number => Math.sqrt(low * high);

/** True where the answer is given as a range with some width. */
export function isRanged(answers: Answers, id: AnswerId): boolean {
  const answer = answers[id];
  return (
    typeof answer === 'object' && 'low' in answer && 'high' in answer && answer.low < answer.high
  );
}
