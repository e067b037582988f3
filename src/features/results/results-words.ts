import type { Fact, Figure, HowToMeasure, Source } from '@/dataset/schema';
import type { FigureId } from '@/dataset/figure-units';
import type { CriterionId, OptionId } from '@/dataset/ids';
import type { AnswerId } from '@/questions/answers';
import type { ChangeWords } from '@/questions/change-words';
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
  /** A change of an answer to `to`, seen from what was said or taken: above or below it. */
  readonly change: (id: AnswerId, to: unknown, said: unknown) => ChangeWords;
  /** How far a change is from what was said; undefined where there is no telling. */
  readonly distance: (
    id: AnswerId,
    from: unknown,
    to: unknown,
    distance: number,
  ) => string | undefined;
  readonly figure: (id: string) => Figure | undefined;
  readonly fact: (row: string) => Fact | undefined;
  readonly source: (id: string) => Source | undefined;
  readonly measurement: (id: FigureId) => HowToMeasure | undefined;
};
