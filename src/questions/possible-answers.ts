import { boundsOf } from '@/dataset/figure-bounds';
import type { FigureId } from '@/dataset/figure-units';
import {
  type AnswerId,
  type Answers,
  type ChoiceId,
  CHOICES,
  type NumberId,
  NUMBERS,
} from './answers';
import { QUESTIONS } from './catalogue';
import { contradictionsIn } from './impossible-demand';
import { questionsToAsk } from './questions-to-ask';

type Ends = { readonly least: number; readonly most: number };

/** What could be said instead: the engine tries it out, and is told here what there is to try. */
export type PossibleAnswers = {
  readonly choices: Readonly<Record<ChoiceId, readonly string[]>>;
  readonly numbers: Readonly<Record<NumberId, Ends>>;
  /** Amounts that a question names as typical; none where it asks for a choice. */
  readonly examples: (id: AnswerId) => readonly number[];
  /** False where no values inside the stated ranges fit each other. */
  readonly agree: (answers: Answers) => boolean;
  /** The questions that apply, in the order asked. */
  readonly asked: (answers: Answers) => readonly AnswerId[];
  /** What a figure of the visitor's own may be. */
  readonly figure: (id: FigureId) => Ends;
};

export const POSSIBLE_ANSWERS: PossibleAnswers = {
  choices: CHOICES,
  numbers: NUMBERS,
  examples: (id) =>
    QUESTIONS.flatMap((one) => (one.id === id && one.kind === 'amount' ? one.examples : [])),
  agree: (answers) => contradictionsIn(answers).length === 0,
  asked: (answers) => questionsToAsk(answers).map(({ id }) => id),
  figure: boundsOf,
};
