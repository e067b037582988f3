import type { FamilyId } from '@/dataset/ids';
import type { Advice } from '@/engine/advice';
import type { AnswerId } from '@/questions/answers';
import type { ResultsWords } from './results-words';
import { FAMILY_NAMES } from './words';

export type FlipView = {
  readonly answer: AnswerId;
  readonly question: string;
  readonly to: string;
  readonly said: string;
  readonly winner: string;
  readonly family: FamilyId;
  readonly familyName: string;
};

/** Single answers that, changed so, would turn the recommendation; nearest first. */
export const flipsFrom = ({ flips }: Advice, words: ResultsWords): readonly FlipView[] =>
  flips.map(({ answer, from, to, winner, family }) => ({
    answer,
    question: words.question(answer),
    to: words.answer(answer, to),
    said:
      from === undefined || from === null
        ? 'You left it open.'
        : `You said ${words.answer(answer, from)}.`,
    winner: words.option(winner),
    family,
    familyName: FAMILY_NAMES[family].toLowerCase(),
  }));
