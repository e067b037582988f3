import type { FamilyId } from '@/dataset/ids';
import type { Advice } from '@/engine/advice';
import { percent } from '@/lib/format';
import type { AnswerId, Answers } from '@/questions/answers';
import type { Question } from '@/questions/question';
import { FAMILY_NAMES, leadingWords, NOTHING_FITS, notSettledWords, settledWords } from './words';

/** What the answers so far amount to, in the margin. */
export type SoFarView = {
  readonly families: readonly {
    readonly id: FamilyId;
    readonly label: string;
    readonly share: number;
    readonly percent: string;
  }[];
  /** Whether it is settled; undefined until there is advice. */
  readonly standing: string | undefined;
  /** Announced when it changes. */
  readonly leading: string;
  readonly stale: boolean;
  readonly rows: readonly {
    readonly id: AnswerId;
    readonly label: string;
    readonly value: string;
  }[];
};

export type SoFarEnquiry = {
  readonly current: AnswerId | undefined;
  readonly asked: readonly Question[];
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly advice: Advice | undefined;
  readonly stale: boolean;
  readonly wordsFor: (question: Question) => string;
};

const FAMILIES = ['bare-metal', 'virtual', 'split'] as const satisfies readonly FamilyId[];

function standingOf(
  { verdict, nextQuestion }: Advice,
  open: number,
  current: AnswerId | undefined,
) {
  switch (verdict.kind) {
    case 'nothing-fits':
      return NOTHING_FITS;
    case 'clear':
      return settledWords(verdict.share, open);
    default:
      return notSettledWords(open, nextQuestion !== null && nextQuestion === current);
  }
}

export function soFarView(enquiry: SoFarEnquiry): SoFarView {
  const { asked, questions, answers, advice, stale, wordsFor, current } = enquiry;
  const open = asked.filter(({ id }) => answers[id] === undefined).length;
  const family = advice?.verdict.family ?? undefined;
  return {
    families:
      advice === undefined
        ? []
        : FAMILIES.map((id) => ({
            id,
            label: FAMILY_NAMES[id],
            share: advice.families[id],
            percent: percent(advice.families[id]),
          })),
    standing: advice && standingOf(advice, open, current),
    leading:
      advice === undefined || family === undefined
        ? ''
        : leadingWords(family, advice.families[family]),
    stale,
    rows: questions
      .filter(({ id }) => answers[id] !== undefined)
      .map((question) => ({ id: question.id, label: question.label, value: wordsFor(question) })),
  };
}
