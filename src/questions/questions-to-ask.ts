import { keysOf } from '@/lib/keys-of';
import type { AnswerId, Answers } from './answers';
import { QUESTIONS, questionById, SECTIONS } from './catalogue';
import { holds, questionsNamedIn, saidTo } from './condition';
import type { Question, Section } from './question';

/** The questions that apply to what was answered so far, in the order asked. */
export const questionsToAsk = (answers: Answers): readonly Question[] =>
  QUESTIONS.filter(({ askWhen }) => holds(askWhen, answers));

/** Answers that say how strict another answer is, and mean nothing without it. */
const PREMISES = { latencyRule: 'latencyP99Ms', budgetRule: 'monthlyBudgetUsd' } as const;

/**
 * The answers that the advice is made from. An answer counts whether or not the questionnaire would
 * have asked for it: files, links and the review may give any. Only "the budget is a must" without a
 * budget is set aside, here and not in what is stored, so that it comes back with the budget.
 */
export function countedAnswers(answers: Answers): Answers {
  const withoutPremise = keysOf(PREMISES).filter(
    (rule) => saidTo(PREMISES[rule], answers) === undefined,
  );
  return withoutPremise.reduce<Answers>((counted, rule) => {
    const { [rule]: _, ...others } = counted;
    return others;
  }, answers);
}

export type SectionProgress = {
  readonly id: Section;
  readonly name: string;
  readonly state: 'done' | 'now' | 'ahead';
};

export type Progress = {
  readonly sections: readonly SectionProgress[];
  /** "Question 5 of about 14"; undefined for a question that is open only from the review. */
  readonly words: string | undefined;
  /** From 1; undefined for a question that the answers so far do not lead to. */
  readonly position: number | undefined;
  readonly total: number;
  /** `about` while an answer still to come could open or close a question. */
  readonly count: 'about' | 'exact';
};

const stateOf = (section: Section, current: Section): SectionProgress['state'] => {
  const places = SECTIONS.map(({ id }) => id);
  const distance = places.indexOf(section) - places.indexOf(current);
  return distance < 0 ? 'done' : distance === 0 ? 'now' : 'ahead';
};

/** Whether a question from here on is named by the condition of a later one. */
const mayBranch = (fromHere: readonly Question[]): boolean => {
  const named = new Set(QUESTIONS.flatMap(({ askWhen }) => questionsNamedIn(askWhen)));
  return fromHere.some(({ id }) => named.has(id));
};

/** How far a visitor is who stands at a question. Recomputed from the answers: true after every turn. */
export function progressThrough(answers: Answers, current: AnswerId): Progress {
  const asked = questionsToAsk(answers);
  const here = questionById(current).section;
  const index = asked.findIndex(({ id }) => id === current);
  const count = mayBranch(asked.slice(Math.max(index, 0))) ? 'about' : 'exact';
  const total = asked.length;
  return {
    sections: SECTIONS.map(({ id, name }) => ({
      id,
      name,
      state: stateOf(id, here),
    })),
    words:
      index < 0
        ? undefined
        : `Question ${index + 1} of ${count === 'about' ? 'about ' : ''}${total}`,
    position: index < 0 ? undefined : index + 1,
    total,
    count,
  };
}
