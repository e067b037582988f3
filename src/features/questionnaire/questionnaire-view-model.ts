import type { AnswerId } from '@/questions/answers';
import type { Question } from '@/questions/question';
import type { Progress } from '@/questions/questions-to-ask';
import { type SoFarEnquiry, type SoFarView, soFarView } from './so-far';

/** Where "Next" and "Back" lead. */
export type Onward =
  | { readonly kind: 'question'; readonly id: AnswerId }
  | { readonly kind: 'review' | 'results' | 'start' };

export type QuestionnaireView = {
  readonly id: AnswerId;
  readonly heading: string;
  readonly why: string;
  readonly moves: string;
  readonly help: string;
  /** Typical amounts, to start from. */
  readonly examples: readonly number[];
  readonly saidNotSure: boolean;
  readonly sections: Progress['sections'];
  /** "Question 5 of about 14"; undefined for a question asked only because the visitor opened it. */
  readonly position: string | undefined;
  readonly next: Onward;
  readonly back: Onward;
  readonly soFar: SoFarView;
};

export type QuestionnaireEnquiry = Omit<SoFarEnquiry, 'current'> & {
  readonly question: Question;
  readonly progress: Progress;
};

const at = (asked: readonly Question[], index: number): Onward | undefined => {
  const question = asked[index];
  return question && { kind: 'question', id: question.id };
};

/** One question as the visitor meets it. A question nobody would be asked leads back to the review. */
export function questionnaireView(enquiry: QuestionnaireEnquiry): QuestionnaireView {
  const { question, progress, asked, answers } = enquiry;
  const index = asked.findIndex(({ id }) => id === question.id);
  return {
    id: question.id,
    heading: question.heading,
    why: question.why,
    moves: question.moves,
    help: question.help,
    examples: question.kind === 'amount' ? question.examples : [],
    saidNotSure: answers[question.id] === 'not-sure',
    sections: progress.sections,
    position: progress.words,
    next: index < 0 ? { kind: 'review' } : (at(asked, index + 1) ?? { kind: 'results' }),
    back: index < 0 ? { kind: 'review' } : (index > 0 && at(asked, index - 1)) || { kind: 'start' },
    soFar: soFarView({ ...enquiry, current: question.id }),
  };
}
