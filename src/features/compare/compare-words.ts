import type { OptionId } from '@/dataset/ids';
import type { Figure } from '@/dataset/schema';
import type { AnswerId } from '@/questions/answers';

/** What the view model looks up but does not own. */
export type CompareWords = {
  readonly option: (id: OptionId) => string;
  readonly question: (id: AnswerId) => string;
  readonly answer: (id: AnswerId, value: unknown) => string;
  readonly figure: (id: string) => Figure | undefined;
};
