import type { FamilyId } from '@/dataset/ids';
import type { Advice } from '@/engine/advice';
import type { Inquiry } from '@/engine/explanation';
import { percent } from '@/lib/format';
import type { AnswerId, Answers } from '@/questions/answers';
import type { Question } from '@/questions/question';
import { type InquiryView, inquiryView } from './next-in-line';
import {
  agreedWords,
  FAMILY_NAMES,
  leadingWords,
  nearlySettledWords,
  NOTHING_FITS,
  notSettledWords,
} from './words';

/** What the answers so far amount to, in the margin. */
export type SoFarView = {
  readonly families: readonly {
    readonly id: FamilyId;
    readonly label: string;
    readonly share: number;
    readonly percent: string;
  }[];
  /** How far the futures agree; undefined until there is advice. */
  readonly standing: string | undefined;
  /** What to answer next: `working` until that is known, undefined where nothing fits. */
  readonly inquiry: InquiryView | 'working' | undefined;
  /** Announced when it changes. */
  readonly leading: string;
  readonly stale: boolean;
  /** What to answer next belongs to earlier answers. */
  readonly inquiryStale: boolean;
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
  readonly inquiry: Inquiry | undefined;
  readonly inquiryStale: boolean;
  readonly wordsFor: (question: Question) => string;
};

const FAMILIES = ['bare-metal', 'virtual', 'split'] as const satisfies readonly FamilyId[];

function standingOf({ verdict }: Advice, inquiry: Inquiry | undefined, open: number): string {
  switch (verdict.kind) {
    case 'nothing-fits':
      return NOTHING_FITS;
    case 'clear':
      return inquiry?.settled === false
        ? nearlySettledWords(verdict.share, open)
        : agreedWords(verdict.share);
    default:
      return inquiry?.settled === true ? agreedWords(verdict.share) : notSettledWords(open);
  }
}

function nextIn({ advice, inquiry, current, questions }: SoFarEnquiry): SoFarView['inquiry'] {
  if (advice?.verdict.kind === 'nothing-fits') {
    return undefined;
  }
  const find = (id: AnswerId) => questions.find((question) => question.id === id);
  return inquiry === undefined
    ? 'working'
    : inquiryView({
        inquiry,
        current,
        headingOf: (id) => find(id)?.heading ?? id,
        labelOf: (id) => find(id)?.label ?? id,
      });
}

export function soFarView(enquiry: SoFarEnquiry): SoFarView {
  const { asked, questions, answers, advice, stale, wordsFor, inquiry } = enquiry;
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
    standing: advice && standingOf(advice, inquiry, open),
    inquiry: nextIn(enquiry),
    leading:
      advice === undefined || family === undefined
        ? ''
        : leadingWords(family, advice.families[family]),
    stale,
    inquiryStale: enquiry.inquiryStale,
    rows: questions
      .filter(({ id }) => answers[id] !== undefined)
      .map((question) => ({ id: question.id, label: question.label, value: wordsFor(question) })),
  };
}
