import type { ComplianceId } from '@/dataset/ids';
import type { AnswerId, Choice, ChoiceId, NumberId } from './answers';
import type { Condition } from './condition';

export type Section = 'work' | 'latency' | 'demand' | 'money' | 'risk' | 'team';

/** One answer to choose. `short`: how it reads beside its label or in a chip, where `label` is long. */
export type ChoiceWords<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly hint: string;
  readonly short?: string;
};

type Asked = {
  readonly id: AnswerId;
  readonly section: Section;
  /** Short, for chips, tables and the review: "p99 budget". */
  readonly label: string;
  /** The question itself. */
  readonly heading: string;
  /** Why it is asked, in a sentence or two. */
  readonly why: string;
  /** What it moves in the advice, in one sentence. */
  readonly moves: string;
  /** How to find out, and what counts. */
  readonly help: string;
  readonly askWhen: Condition;
};

export type ChoiceQuestion = {
  readonly [Id in ChoiceId]: Asked & {
    readonly id: Id;
    readonly kind: 'choice';
    readonly choices: readonly ChoiceWords<Choice<Id>>[];
  };
}[ChoiceId];

/** Several choices, or none of them. */
export type SeveralQuestion = Asked & {
  readonly id: 'compliance';
  readonly kind: 'several';
  readonly choices: readonly ChoiceWords<ComplianceId>[];
};

export type AmountQuestion = Asked & {
  readonly id: NumberId;
  readonly kind: 'amount';
  readonly unit: string;
  /** Typical amounts, to start from. */
  readonly examples: readonly number[];
};

export type RankingQuestion = Asked & { readonly id: 'priorities'; readonly kind: 'ranking' };

export type Question = ChoiceQuestion | SeveralQuestion | AmountQuestion | RankingQuestion;

/** The words for an empty list of several choices: asked, and none applies. */
export const NONE_OF_THESE = 'None of these';
