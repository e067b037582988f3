import type { FamilyId } from '@/dataset/ids';
import { count, inWords, percent, ratio, usd } from '@/lib/format';
import { FAMILY_NAMES } from './words';

/** The sentences of the tornado and of the map. */

export const DOUBT_WORDS = {
  heading: 'How sure, and what it rests on',
  coming: 'Working out what the answer rests on…',
  tornado: 'What moves the lead most',
  map: 'When committing pays',
  anotherLeads: 'another leads',
  border: 'break-even',
  point: 'your case',
  above: 'committing pays',
  below: 'paying by the hour pays',
  up: 'Utilisation: GPU-hours needed ÷ held',
  across: 'Price of a GPU-hour, committed ÷ by the hour',
} as const;

const familyWords = (family: FamilyId): string => FAMILY_NAMES[family].toLowerCase();

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const leadsWords = (family: FamilyId): string => `${familyWords(family)} leads`;

/** Beside an end of a bar: who comes first there instead. */
export const winsWords = (family: FamilyId, recommended: FamilyId): string =>
  family === recommended
    ? `another ${familyWords(family)} option first`
    : `${familyWords(family)} first`;

/** A lead in money with its sign: "+$16.1k", "−$5.80k", "$0". */
export const leadWords = (leadUsd: number): string => {
  const text = usd(leadUsd);
  return leadUsd > 0 && text !== usd(0) ? `+${text}` : text;
};

/** "$9.20k ahead", "$5.80k behind", "level". */
const standsWords = (leadUsd: number): string =>
  usd(leadUsd) === usd(0)
    ? 'level'
    : `${usd(Math.abs(leadUsd))} ${leadUsd > 0 ? 'ahead' : 'behind'}`;

export const averageWords = (leadUsd: number): string =>
  `average over all futures: ${standsWords(leadUsd)}`;

/** A value at which another option comes first, and which. */
export type Turn = { readonly at: string; readonly winner: string };

/** What the widest bar does. */
export const movesMostWords = (
  input: string,
  turns: readonly Turn[],
  span: { readonly from: string; readonly to: string },
): string =>
  turns.length === 0
    ? `“${input}” moves the lead most, from ${span.from} to ${span.to} a month, and does not change who comes first.`
    : `“${input}” moves the lead most: ${turns.map(({ at, winner }) => `at ${at} “${winner}” comes first`).join(', ')}.`;

/** How many inputs turn it by themselves. */
export const turningWords = (turning: number, inputs: number): string =>
  turning === 0
    ? `None of the ${count(inputs)} inputs that matter puts another option first by itself.`
    : `${capitalised(inWords(turning))} of the ${count(inputs)} inputs that matter ${turning === 1 ? 'puts another option first by itself' : 'put another option first by themselves'}.`;

/** Where the recommended option is not ahead on average. */
export const trailsWords = (option: string, against: string, leadUsd: number): string => {
  const text = usd(-leadUsd);
  const stands = text === usd(0) ? 'level with' : `${text} a month behind`;
  return `On average over all futures “${option}” is ${stands} “${against}”; what speaks for it is how often it comes first.`;
};

export const TORNADO_READING =
  'Each bar is the average lead over the best of another family where one input lies around its 10th and around its 90th percentile (of a choice: the two ways it may turn out that lie furthest apart), all else as uncertain as it is. All considerations are told in money a month. Striped: another option comes first.';

export const smallerWords = (smaller: number): string =>
  smaller === 0
    ? ''
    : ` And ${count(smaller)} smaller ${smaller === 1 ? 'one' : 'ones'} in the table.`;

type Commitment = {
  readonly committed: string;
  readonly elastic: string;
  /** Of work, in the likely case. */
  readonly hoursPerWeek: number;
  readonly utilisation: number;
  readonly priceRatio: number;
  readonly commitShare: number;
};

const HOURS_IN_WEEK = 168;

/** What the map says of the visitor's case. */
export const commitmentWords = (commitment: Commitment): string => {
  const { committed, elastic, hoursPerWeek, utilisation, priceRatio, commitShare } = commitment;
  const hours =
    hoursPerWeek < HOURS_IN_WEEK
      ? ` and needed in ${count(hoursPerWeek)} of the ${HOURS_IN_WEEK} hours of a week`
      : '';
  const busy =
    utilisation > 1
      ? `Your demand takes ${percent(utilisation)} of the GPU-hours that “${committed}” would hold: more than there are, so the rest is bought by the hour.`
      : `Sized for your peak${hours}, “${committed}” would be at work in ${percent(utilisation)} of the GPU-hours it holds.`;
  const price = `A GPU-hour held there costs ${ratio(priceRatio)} times what a GPU-hour of work costs with “${elastic}”`;
  const border =
    priceRatio < 1
      ? `so committing to all of it pays if more than ${percent(priceRatio)} are worked`
      : 'so committing to all of it would not pay even if every hour were worked';
  return `${busy} ${price}, ${border}. It pays in ${percent(commitShare)} of the futures.`;
};

export const SPLIT_COMMITS =
  ' The split commits only to the part of the demand that is busy enough.';

const futuresLie = (futures: number, where: string): string =>
  futures === 0
    ? ''
    : ` ${count(futures)} ${futures === 1 ? 'future lies' : 'futures lie'} beyond the ${where}.`;

/** What lies beyond the map: to the right, and above, where demand needs more than what is held; or an end of the cross. */
export const mapReading = (
  futures: number,
  beyond: { readonly right: number; readonly above: number; readonly cross: boolean },
): string =>
  `Each mark is one of ${count(futures)} futures, by the family that comes first in it. The cross is your case, from the 10th to the 90th percentile.${futuresLie(
    beyond.right,
    'right edge',
  )}${futuresLie(beyond.above, 'top, where demand needs more than what is held')}${
    beyond.cross ? ' The cross is cut off at the top.' : ''
  }`;

export const mapSummary = (
  point: { readonly utilisation: number; readonly priceRatio: number },
  commitShare: number,
): string =>
  `Utilisation against price ratio. Your case: utilisation ${percent(point.utilisation)}, price ratio ${ratio(point.priceRatio)}, ${point.utilisation > point.priceRatio ? 'above' : 'below'} the border from which committing pays. Committing pays in ${percent(commitShare)} of the futures, paying by the hour in ${percent(1 - commitShare)}.`;

/** A row of the table of the map. */
export const shownWords = (family: FamilyId, side: string): string =>
  `Futures shown: ${familyWords(family)} first, ${side}`;

/** Of a family in the legend. */
export const firstWords = (family: FamilyId): string => `${FAMILY_NAMES[family]} first`;
