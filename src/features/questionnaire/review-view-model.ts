import type { AnswerId, Answers } from '@/questions/answers';
import type { Question, Section } from '@/questions/question';

export type ReviewRow = {
  readonly id: AnswerId;
  readonly label: string;
  readonly heading: string;
  readonly value: string;
  readonly state: 'answered' | 'not-sure' | 'open';
};

export type ReviewView = {
  readonly name: string;
  readonly sections: readonly { readonly name: string; readonly rows: readonly ReviewRow[] }[];
  /** Questions that the answers so far do not lead to. */
  readonly detail: readonly ReviewRow[];
};

export type ReviewEnquiry = {
  readonly name: string;
  readonly sections: readonly { readonly id: Section; readonly name: string }[];
  readonly questions: readonly Question[];
  readonly asked: readonly Question[];
  readonly answers: Answers;
  readonly wordsFor: (question: Question) => string;
};

const stateOf = (value: unknown): ReviewRow['state'] =>
  value === undefined ? 'open' : value === 'not-sure' ? 'not-sure' : 'answered';

/** Every question: the ones that apply by section, the rest under more detail unless answered. */
export function reviewView(enquiry: ReviewEnquiry): ReviewView {
  const { name, sections, questions, asked, answers, wordsFor } = enquiry;
  const row = (question: Question): ReviewRow => ({
    id: question.id,
    label: question.label,
    heading: question.heading,
    value: wordsFor(question),
    state: stateOf(answers[question.id]),
  });
  const applies = (question: Question) =>
    asked.some(({ id }) => id === question.id) || answers[question.id] !== undefined;
  return {
    name,
    sections: sections
      .map((section) => ({
        name: section.name,
        rows: questions
          .filter((question) => question.section === section.id && applies(question))
          .map(row),
      }))
      .filter(({ rows }) => rows.length > 0),
    detail: questions.filter((question) => !applies(question)).map(row),
  };
}
