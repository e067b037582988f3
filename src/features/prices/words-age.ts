import { days as daysWords, percent } from '@/lib/format';
import { FRESH_DAYS } from '@/lib/price-drift';

const DAYS_IN_MONTH = 30.44;
const MONTHS_IN_YEAR = 12;
const OLD_MONTHS = 3;
const OLD_YEARS = 24;

/** "41 days", "17 months", "3 years". */
const ageText = (days: number): string => {
  const months = days / DAYS_IN_MONTH;
  if (months < OLD_MONTHS) {
    return daysWords(days);
  }
  return months < OLD_YEARS
    ? `${Math.round(months)} months`
    : `${Math.round(months / MONTHS_IN_YEAR)} years`;
};

export type Age = {
  readonly days: number;
  /** The date is no day: it is as old as this at least. */
  readonly atLeast: boolean;
};

const oldWords = ({ days, atLeast }: Age): string =>
  `${atLeast ? 'At least ' : ''}${ageText(days)} old`;

/** How old a price is in this edition, where nothing is known of how such prices move. */
export const ageWords = (age: Age): string =>
  `${oldWords(age)}. How fast prices of this kind move was not found: check it before you rely on it.`;

/** How old a rent is in this edition, how far rents move in such a time, and what the advice does about it. */
export function rentAgeWords(age: Age, moved: number, isWidened: boolean): string {
  const known = `${oldWords(age)}; prices of this kind moved about ${percent(moved)} in such a time`;
  return isWidened
    ? `${known}. Older than ${FRESH_DAYS} days: the advice draws it from a wider range for that. Check it before you rely on it.`
    : `${known}. Up to ${FRESH_DAYS} days the advice draws it from the range of its source.`;
}

/** Of a price that is recent. A date that is a month or a year may lie ahead of the edition: then no age is known. */
export function recentWords(age: Age, isRent: boolean): string {
  const drawn = isRent ? ', drawn from the range of its source' : '';
  if (age.days === 0) {
    return age.atLeast
      ? `Its day is not known: taken as recent${drawn}.`
      : `As old as the edition: recent${drawn}.`;
  }
  return `${oldWords(age)}: recent${drawn}.`;
}

/** To which day ages are counted, and how long ago that is. */
export const editionWords = (edition: string, daysAgo: number): string =>
  `Edition of ${edition}. Ages are counted to that day, so that a link gives the same advice on any day.${daysAgo === 0 ? '' : ` That was ${ageText(daysAgo)} ago: today each price is so much older.`}`;
