import type { Inquiry, OpenQuestion } from '@/engine/explanation';
import type { AnswerId } from '@/questions/answers';
import { alwaysWords, askFirstWords, couldTellWords, NEXT_WORDS, PAIR_WORDS } from './words-next';

/** A question that is still open, with what its answer could do. */
export type OpenView = {
  readonly id: AnswerId;
  readonly heading: string;
  readonly could: string;
};

/** What to answer next, or that it is settled. */
export type NextInLine =
  | { readonly kind: 'settled'; readonly words: string }
  | {
      readonly kind: 'ask';
      /** One question, or two that tell something only together. */
      readonly questions: readonly OpenView[];
      /** The visitor stands at it: nowhere to jump to. */
      readonly here: boolean;
      readonly words: string;
    }
  /** Nothing single to suggest, and not settled either. */
  | { readonly kind: 'none'; readonly words: string };

export type InquiryView = {
  readonly next: NextInLine;
  /** The other open questions, the most telling first. */
  readonly others: readonly OpenView[];
  /** Contract and law, worth asking whatever they could tell; a sentence. */
  readonly always: string | undefined;
};

type Enquiry = {
  readonly inquiry: Inquiry;
  readonly current: AnswerId | undefined;
  readonly headingOf: (id: AnswerId) => string;
  readonly labelOf: (id: AnswerId) => string;
};

/** What is still open, as the margin says it. The order of the screens stays as it is. */
export function inquiryView({ inquiry, current, headingOf, labelOf }: Enquiry): InquiryView {
  const view = (question: OpenQuestion): OpenView => ({
    id: question.answer,
    heading: headingOf(question.answer),
    could: couldTellWords(question),
  });
  const always = inquiry.open.filter((question) => question.always);
  const next = nextFrom(inquiry, current, view);
  const suggested = next.kind === 'ask' ? next.questions.map(({ id }) => id) : [];
  return {
    next,
    others: inquiry.open.filter(({ answer }) => !suggested.includes(answer)).map(view),
    always:
      always.length === 0 ? undefined : alwaysWords(always.map(({ answer }) => labelOf(answer))),
  };
}

/** A question that turns the recommendation though nothing about it is drawn. */
const undrawn = (answer: AnswerId): OpenQuestion => ({
  answer,
  information: 0,
  worthUsdPerMonth: 0,
  always: false,
  outcomes: [],
});

function nextFrom(
  { open, nextQuestion, nextPair, settled }: Inquiry,
  current: AnswerId | undefined,
  view: (question: OpenQuestion) => OpenView,
): NextInLine {
  if (settled) {
    return {
      kind: 'settled',
      words: open.length === 0 ? NEXT_WORDS.allAnswered : NEXT_WORDS.settled,
    };
  }
  const pair = open.filter(({ answer }) => nextPair?.includes(answer));
  if (pair.length > 1) {
    return { kind: 'ask', questions: pair.map(view), here: false, words: PAIR_WORDS };
  }
  if (nextQuestion === null) {
    return { kind: 'none', words: NEXT_WORDS.none };
  }
  const single = open.find(({ answer }) => answer === nextQuestion) ?? undrawn(nextQuestion);
  const here = single.answer === current;
  return {
    kind: 'ask',
    questions: [view(single)],
    here,
    words: `${here ? NEXT_WORDS.thisOne : ''}${askFirstWords(single)}`,
  };
}
