import type { FamilyId } from '@/dataset/ids';
import { inWords, percent } from '@/lib/format';

/** The words of the questionnaire and the review that belong to no question. */
export const WORDS = {
  next: 'Next',
  back: 'Back',
  notSure: 'Not sure',
  saidNotSure: 'You said you are not sure. We keep the usual range, and say what it is.',
  help: 'How to find out',
  moves: 'What it moves:',
  soFar: 'So far',
  working: 'Working it out…',
  seeAnswer: 'See the answer',
  review: 'Review your answers',
  nothingAnswered: 'Nothing answered yet. What you leave open keeps its usual range.',
  digits: 'Keys 1 to 9 choose, Enter goes on.',
  examples: 'For example',
  trace: 'Have a utilisation file? Let it answer this',
  detail: 'More detail',
  detailLede: 'These did not come up for your kind of work. Answer any that you know.',
  reviewLede: 'Change anything here. What is open keeps the usual range for your kind of work.',
  change: 'Change',
  done: 'Done',
  clear: 'Clear this answer',
  name: 'Name of this enquiry',
} as const;

export const FAMILY_NAMES: Readonly<Record<FamilyId, string>> = {
  'bare-metal': 'Bare metal',
  virtual: 'Virtual',
  split: 'Split',
};

/** For those who listen: who leads now. */
export const leadingWords = (family: FamilyId, share: number): string =>
  `Now leading: ${FAMILY_NAMES[family].toLowerCase()}, ${percent(share)}.`;

const openWords = (open: number): string => {
  const left = inWords(open);
  return open === 1
    ? 'One question is still open.'
    : `${left[0]?.toUpperCase()}${left.slice(1)} questions are still open.`;
};

/** How far the futures agree: open answers are drawn anew in every one of them. */
export const agreedWords = (share: number): string =>
  `${percent(share)} of the plausible futures agree.`;

export const nearlySettledWords = (share: number, open: number): string =>
  open === 0
    ? agreedWords(share)
    : `All but settled: ${percent(share)} of the plausible futures agree, whatever the open answers are in them.`;

export const notSettledWords = (open: number): string =>
  ['Not settled.', ...(open > 0 ? [openWords(open)] : [])].join(' ');

export const NOTHING_FITS =
  'With these answers nothing fits. The result says what stands in the way.';
