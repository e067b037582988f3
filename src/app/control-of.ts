import { criteria } from '@/dataset/criteria';
import { CRITERION_IDS } from '@/dataset/ids';
import type { Advice } from '@/engine/advice';
import { type AnswerId, type Answers, answersSchema, NOT_SURE, NUMBERS } from '@/questions/answers';
import { NONE_OF_THESE, type Question } from '@/questions/question';
import type { ControlView } from '@/ui/controls/QuestionControl';
import type { Ranking } from '@/ui/controls/ranking';

/** The order of priorities that the advice was made with: the visitor's, or the proposed one. */
const orderIn = (advice: Advice | undefined): Ranking =>
  (advice?.criteria ?? []).toSorted((a, b) => a.rank - b.rank).map(({ id }) => id);

/** The control for a question, holding the answer there is. */
export function controlOf(
  question: Question,
  answers: Answers,
  advice: Advice | undefined,
): ControlView {
  const value: Answers[AnswerId] = answers[question.id];
  const common = {
    kind: question.kind,
    name: question.label,
    value: value === NOT_SURE ? undefined : value,
  };
  switch (question.kind) {
    case 'choice':
    case 'several':
      return {
        ...common,
        choices: question.choices.map(({ value: id, label, hint }) => ({
          value: id,
          label,
          detail: hint,
        })),
        noneLabel: NONE_OF_THESE,
      };
    case 'amount':
      return { ...common, unit: question.unit, bounds: NUMBERS[question.id] };
    case 'ranking':
      return {
        ...common,
        choices: CRITERION_IDS.map((id) => ({
          value: id,
          label: criteria[id].name,
          detail: criteria[id].why,
        })),
        proposed: orderIn(advice),
      };
    default:
      return question satisfies never;
  }
}

/** What a control says, or the engine tried, as an answer; undefined where it says nothing, or nothing that can be. */
export function answerOf(id: AnswerId, value: unknown): Answers[AnswerId] | undefined {
  const parsed = answersSchema.shape[id].safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
