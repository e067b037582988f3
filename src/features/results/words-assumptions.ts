import type { Assumed } from '@/engine/advice';

/** The words of what was assumed. */

export const ASSUMED = {
  heading: 'What we assumed',
  lede: 'What you left open was drawn anew in every future: from what is usual for this kind of work, which is our judgement, or from the range you gave. The one most worth knowing comes first. Law and isolation are never assumed.',
  working: 'Working out what knowing each of them would be worth…',
  answeredNow: 'answered now',
  noLonger: 'No longer assumed.',
  noneStated: 'Never assumed: where something applies, it may rule options out.',
  next: 'Of all that is open it could change the answer most.',
} as const;

/** How it was left, and that it widens the result. */
export const BECAUSE_WORDS: Readonly<Record<Assumed['because'], string>> = {
  open: 'Not answered: the usual range widens the result.',
  'not-sure': 'You are not sure: the usual range widens the result.',
  range: 'You gave a range: it widens the result as far as it reaches.',
};

/** "3 more that would not change it". */
export const foldedWords = (amount: number): string => `${amount} more that would not change it`;
