import type { OpenQuestion } from '@/engine/explanation';
import { usd } from '@/lib/format';

/** The words for what to answer next, and for having answered enough. */
export const NEXT_WORDS = {
  settled: 'Settled: nothing you could still answer would change this.',
  allAnswered: 'Settled: nothing that could change this is left to answer.',
  mayGoOn: 'You may go on all the same: each answer still narrows the figures.',
  none: 'No single open question would change much. Answer what you know, in any order.',
  little: 'It could change the answer, though by too little to put a price on.',
  answerNext: 'Answer this next:',
  answerBoth: 'Answer these two next:',
  thisOne: 'This is the question to answer now. ',
  working: 'Working out what to ask next…',
  details: 'What the other open questions could tell',
} as const;

/** What the answer could do: "It could change the answer, and knowing it is worth about $1.90k a month." */
export function couldTellWords({ information, worthUsdPerMonth, always }: OpenQuestion): string {
  if (worthUsdPerMonth > 0) {
    return `It could change the answer, and knowing it is worth about ${usd(worthUsdPerMonth)} a month.`;
  }
  if (always) {
    return 'Always worth asking: it may rule options out.';
  }
  return information > 0 ? NEXT_WORDS.little : 'It would hardly change the answer.';
}

/** Of the question to answer next: it could turn the answer, or it is law. */
export const askFirstWords = (question: OpenQuestion): string =>
  question.worthUsdPerMonth === 0 && !question.always
    ? NEXT_WORDS.little
    : couldTellWords(question);

export const PAIR_WORDS = 'Neither changes much alone; together they could change the answer.';

/** "Contract and law are always worth asking: Regulations and Data must stay." */
export const alwaysWords = (labels: readonly string[]): string =>
  `Contract and law are never assumed, so these are always worth asking: ${labels.join(', ')}.`;
