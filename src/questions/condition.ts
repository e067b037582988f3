import type { ComplianceId } from '@/dataset/ids';
import { assertNever } from '@/lib/assert-never';
import {
  type AnswerId,
  type Answers,
  type Choice,
  type ChoiceId,
  NOT_SURE,
  type NumberId,
} from './answers';

/** The answer is one of these; of an answer with several parts, one of its parts is. */
type IsCondition =
  | {
      readonly [Id in ChoiceId]: {
        readonly kind: 'is';
        readonly question: Id;
        readonly oneOf: readonly Choice<Id>[];
      };
    }[ChoiceId]
  | {
      readonly kind: 'is';
      readonly question: 'compliance';
      readonly oneOf: readonly ComplianceId[];
    };

/** When to ask a question. Data, so it can be listed, drawn and tested without running a screen. */
export type Condition =
  | { readonly kind: 'always' }
  | IsCondition
  | { readonly kind: 'at-least'; readonly question: NumberId; readonly amount: number }
  | { readonly kind: 'below'; readonly question: NumberId; readonly amount: number }
  | { readonly kind: 'answered'; readonly question: AnswerId }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly condition: Condition };

/** What was said to a question; undefined where nothing was, or "not sure". */
export function saidTo<Id extends AnswerId>(
  id: Id,
  answers: Answers,
): Exclude<Answers[Id], typeof NOT_SURE> | undefined {
  const answer: Answers[Id] = answers[id];
  return isSaid(answer) ? answer : undefined;
}

const isSaid = <T>(answer: T): answer is Exclude<T, typeof NOT_SURE> => answer !== NOT_SURE;

function isAmong({ question, oneOf }: IsCondition, answers: Answers): boolean {
  const among: readonly string[] = oneOf;
  const said: string | readonly string[] | undefined = saidTo(question, answers);
  return typeof said === 'string'
    ? among.includes(said)
    : said !== undefined && said.some((part) => among.includes(part));
}

/** Both ends of a stated amount; a single number is both. */
export function endsOf(
  id: NumberId,
  answers: Answers,
): { readonly low: number; readonly high: number } | undefined {
  const said = saidTo(id, answers);
  return typeof said === 'number' ? { low: said, high: said } : said;
}

/**
 * Whether a condition holds for certain. A question that is open or "not sure" satisfies no condition
 * about its answer; a range is at least its low end and below what its high end is below.
 */
export function holds(condition: Condition, answers: Answers): boolean {
  switch (condition.kind) {
    case 'always':
      return true;
    case 'is':
      return isAmong(condition, answers);
    case 'at-least': {
      const ends = endsOf(condition.question, answers);
      return ends !== undefined && ends.low >= condition.amount;
    }
    case 'below': {
      const ends = endsOf(condition.question, answers);
      return ends !== undefined && ends.high < condition.amount;
    }
    case 'answered':
      return saidTo(condition.question, answers) !== undefined;
    case 'all':
      return condition.of.every((part) => holds(part, answers));
    case 'any':
      return condition.of.some((part) => holds(part, answers));
    case 'not':
      return !holds(condition.condition, answers);
    default:
      return assertNever(condition);
  }
}

/** The questions that a condition speaks of. */
export function questionsNamedIn(condition: Condition): readonly AnswerId[] {
  switch (condition.kind) {
    case 'always':
      return [];
    case 'is':
    case 'at-least':
    case 'below':
    case 'answered':
      return [condition.question];
    case 'all':
    case 'any':
      return condition.of.flatMap(questionsNamedIn);
    case 'not':
      return questionsNamedIn(condition.condition);
    default:
      return assertNever(condition);
  }
}
