import type { FamilyId } from '@/dataset/ids';
import type { Figure } from '@/dataset/schema';
import type { Flip } from '@/engine/explanation';
import { usd } from '@/lib/format';
import { amountIn } from '@/lib/unit-words';
import { FAMILY_NAMES } from './words';

/** The words of "What would change this answer". */

export const FLIPS = {
  heading: 'What would change this answer',
  lede: 'The nearest single change that turns the recommendation, all else as it is. Costs are against what is recommended now. What the law asks is not offered.',
  coming: 'Working out what would change this…',
  beyond: 'beyond our sources',
  pairs: 'Only together:',
  now: 'The answer is now:',
  moved: 'As it stands now, this no longer changes the answer.',
} as const;

export const furtherWords = (amount: number): string =>
  amount === 1 ? 'One more, further away' : `${amount} more, further away`;

export const withinWords = (amount: number): string =>
  amount === 1
    ? 'One change to another option of the same family'
    : `${amount} changes to another option of the same family`;

/** Where no single change leads to another family; `option`: nor to another option of the same one. */
export const NOTHING_WORDS = {
  family:
    'No single answer and no single figure, moved as far as it can go, leads to another family.',
  option: 'No single answer and no single figure, moved as far as it can go, changes this answer.',
} as const;

/** "virtual", or "still virtual" where only the option is another one. */
export const familyWords = (family: FamilyId, changes: Flip['changes']): string => {
  const name = FAMILY_NAMES[family].toLowerCase();
  return changes === 'option' ? `still ${name}` : name;
};

/** "costs $14.3k a month less". */
export const costWords = (differenceUsd: number): string => {
  const size = usd(Math.abs(differenceUsd));
  return size === '$0'
    ? 'costs the same'
    : `costs ${size} a month ${differenceUsd < 0 ? 'less' : 'more'}`;
};

/** "You said 11 GPUs", "You said “Hardware walls”". */
export const saidWords = (answer: string, isAmount: boolean): string =>
  `You said ${isAmount ? answer : `“${answer}”`}`;

export const openWords = (isUnsure: boolean, taken: string | undefined): string =>
  [
    isUnsure ? 'You are not sure' : 'You left it open',
    ...(taken === undefined ? [] : [`we take ${taken}`]),
  ].join('; ');

export const weTakeWords = (amount: string, isOwn: boolean): string =>
  `${isOwn ? 'You take' : 'We take'} ${amount}`;

/** "our sources say $3.75 to $6.25". */
export const sourcesWords = ({ low, high, unit }: Figure): string => {
  const [least, most] = [amountIn(low, unit), amountIn(high, unit)];
  return least === most ? `our sources say ${least}` : `our sources say ${least} to ${most}`;
};
