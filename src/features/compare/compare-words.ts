import type { OptionId } from '@/dataset/ids';
import type { Figure } from '@/dataset/schema';
import type { AnswerId } from '@/questions/answers';
import type { Scenario } from '@/questions/scenario';

/** What the view model looks up but does not own. */
export type CompareWords = {
  /** An option of this scenario: another has other offers. */
  readonly option: (id: OptionId, scenario: Scenario) => string;
  readonly question: (id: AnswerId) => string;
  readonly answer: (id: AnswerId, value: unknown) => string;
  readonly figure: (id: string) => Figure | undefined;
};
