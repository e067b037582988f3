import type { CriterionId, FamilyId } from '@/dataset/ids';
import { percent, usd } from '@/lib/format';
import { amountIn } from '@/lib/unit-words';
import { AMOUNT_OF } from './words';

/** What the section on weights says. */

/** "cost", "cost and latency", "cost, latency and isolation". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Places in order, those that tie together: "cost, then latency and isolation alike, then lock-in". */
export const orderWords = (places: readonly (readonly string[])[]): string =>
  places
    .map((names) => (names.length > 1 ? `${listed(names)} alike` : names.join('')))
    .join(', then ');

export const ORDER_FROM = {
  visitor: 'Your order',
  proposed: 'Proposed for your kind of work',
} as const;

export const notCountedWords = (names: readonly string[]): string =>
  `Not counted, as your answers stand: ${listed(names)}.`;

/** A weight in money: "1 ms more at p99 counts as much as $2.60k a month." */
export const moneyWords = (
  criterion: CriterionId,
  amount: number,
  unit: string,
  usdPerMonth: number,
): string =>
  criterion === 'cost'
    ? 'Money itself: the others are told in it.'
    : `${amountIn(amount, unit)} more ${AMOUNT_OF[criterion]} counts as much as ${usd(usdPerMonth)} a month.`;

export type Limits = {
  readonly low: number;
  readonly high: number;
  /** Who leads beyond each end, by name; undefined where there is nothing beyond. */
  readonly below: string | undefined;
  readonly above: string | undefined;
};

const spanOf = ({ low, high }: Limits): string =>
  low > 0 && high < 1
    ? `from ${percent(low)} to ${percent(high)}`
    : low > 0
      ? `from ${percent(low)} up`
      : high < 1
        ? `up to ${percent(high)}`
        : 'at any weight';

const beyondWords = ({ below, above }: Limits): string =>
  [
    ...(below === undefined ? [] : [` Below that: ${below}.`]),
    ...(above === undefined ? [] : [` Above that: ${above}.`]),
  ].join('');

/** How far a weight may move: "Holds from 31% up. Below that: rented GPU VMs." */
export const limitsWords = (limits: Limits | undefined, holds: boolean): string => {
  if (limits === undefined) {
    return 'No weight of this alone would put it first.';
  }
  return `${holds ? 'Holds' : 'Would come first'} ${spanOf(limits)}.${beyondWords(limits)}`;
};

export const NOT_FIRST_ON_AVERAGE =
  'With exactly these weights, and every consequence at its average, another option would lead. The recommendation goes by how often each comes first over all futures, in which both vary.';

const SUBJECTS: Readonly<Record<FamilyId, string>> = {
  'bare-metal': 'Bare metal',
  virtual: 'Virtual',
  split: 'A split',
};

export const subjectOf = (family: FamilyId): string => SUBJECTS[family];

/** What follows the name of a family: "wins for those who put about 55% on cost and 27% on latency". */
export const winsForWords = (
  most: readonly { readonly name: string; readonly weight: number }[],
): string =>
  `wins for those who put about ${listed(most.map(({ name, weight }) => `${percent(weight)} on ${name}`))}.`;

export const firstInWords = (option: string, share: number): string =>
  `${option}: first in ${percent(share)} of futures`;

export const ALIKE =
  'They care about nearly the same things. What decides between these options is how things turn out, not what you care about.';

export const CAPTION =
  'The line runs from 0% to 100%; the tick is your weight, the bar where the recommendation holds.';

export const WORKING_OUT_WEIGHTS = 'Working out how far each weight could move…';
export const WORKING_OUT_WINS_FOR = 'Working out who each family is for…';
