import { type AnswerId, type Answers, answersSchema } from '@/questions/answers';
import { QUESTIONS } from '@/questions/catalogue';
import { holds } from '@/questions/condition';
import type { Question } from '@/questions/question';

type Walk = { readonly asked: readonly AnswerId[]; readonly answers: Answers };
type Replies = (question: Question) => unknown;

/**
 * Goes through the questionnaire from the first question to the last, as a visitor does, with whatever
 * `replies` says to each question; `undefined` passes on without an answer.
 */
export function walk(replies: Replies): Walk {
  return QUESTIONS.reduce<Walk>(
    ({ asked, answers }, question) =>
      holds(question.askWhen, answers)
        ? {
            asked: [...asked, question.id],
            answers: answersSchema.parse({ ...answers, [question.id]: replies(question) }),
          }
        : { asked, answers },
    { asked: [], answers: {} },
  );
}

/** Replies of somebody who knows all of this, and would say it if asked. */
export const knowing =
  (all: Answers): Replies =>
  ({ id }) =>
    all[id];

/** Replies chosen by numbers from 0 to 1: a choice or an example, and one time in seven nothing. */
export function choosingBy(numbers: Iterator<number>): Replies {
  const next = (): number => numbers.next().value ?? 0;
  const oneOf = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  return (question) => {
    if (question.kind === 'ranking' || next() < 1 / 7) {
      return undefined;
    }
    if (question.kind === 'amount') {
      return oneOf(question.examples);
    }
    const values: readonly string[] = question.choices.map(({ value }) => value);
    return question.kind === 'several' ? [oneOf(values)] : oneOf(values);
  };
}
