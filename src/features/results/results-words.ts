import type { Fact, Figure, Source } from '@/dataset/schema';
import type { CriterionId, OptionId } from '@/dataset/ids';
import type { AnswerId } from '@/questions/answers';
import type { Taken } from '@/questions/taken';

/** What the view models look up but do not own: names of options and questions, figures, facts, sources. */
export type ResultsWords = {
  readonly option: (id: OptionId) => string;
  readonly criterion: (id: CriterionId) => string;
  readonly question: (id: AnswerId) => string;
  /** The question as it is asked: "How long will you need them?" */
  readonly asks: (id: AnswerId) => string;
  /** An answer in words: "8 ms", "PCI DSS", "not sure". */
  readonly answer: (id: AnswerId, value: unknown) => string;
  /** The same, short enough for a chip. */
  readonly chip: (id: AnswerId, value: unknown) => string;
  /** What an open answer was taken to be. */
  readonly taken: (id: AnswerId, taken: Taken) => string;
  readonly figure: (id: string) => Figure | undefined;
  readonly fact: (row: string) => Fact | undefined;
  readonly source: (id: string) => Source | undefined;
};
