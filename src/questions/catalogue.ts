import type { AnswerId } from './answers';
import { DEMAND_QUESTIONS } from './catalogue-demand';
import { LATENCY_QUESTIONS } from './catalogue-latency';
import { MONEY_QUESTIONS } from './catalogue-money';
import { RISK_QUESTIONS } from './catalogue-risk';
import { TEAM_QUESTIONS } from './catalogue-team';
import { WORK_QUESTIONS } from './catalogue-work';
import type { Question, Section } from './question';

/** In the order asked. */
export const SECTIONS: readonly { readonly id: Section; readonly name: string }[] = [
  { id: 'work', name: 'Work' },
  { id: 'latency', name: 'Latency' },
  { id: 'demand', name: 'Demand' },
  { id: 'money', name: 'Money' },
  { id: 'risk', name: 'Risk' },
  { id: 'team', name: 'Team' },
];

/** Every question, in the order asked. */
export const QUESTIONS: readonly Question[] = [
  ...WORK_QUESTIONS,
  ...LATENCY_QUESTIONS,
  ...DEMAND_QUESTIONS,
  ...MONEY_QUESTIONS,
  ...RISK_QUESTIONS,
  ...TEAM_QUESTIONS,
];

const BY_ID: ReadonlyMap<AnswerId, Question> = new Map(
  QUESTIONS.map((question) => [question.id, question]),
);

export function questionById(id: AnswerId): Question {
  const question = BY_ID.get(id);
  if (question === undefined) {
    throw new Error(`No question asks for "${id}"`);
  }
  return question;
}
