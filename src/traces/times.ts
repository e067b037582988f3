import type { Clock } from './demand-series';

/** A time in seconds, and the clock it is on. */
export type Time = { readonly seconds: number; readonly clock: Clock };

const SECONDS_IN_MINUTE = 60;
const SECONDS_IN_HOUR = 3600;
const SECONDS_IN_DAY = 86_400;
const MONTHS_IN_YEAR = 12;
/** The calendar repeats after 400 years of 146,097 days; its first day here is 1 March of year 0. */
const YEARS_IN_CYCLE = 400;
const DAYS_IN_CYCLE = 146_097;
const DAYS_BEFORE_1970 = 719_468;
const DAYS_IN_YEAR = 365;
/** Months from March on, each 30.6 days on average: (153 m + 2) / 5 counts the days before month m. */
const FIVE_MONTHS = 153;

/** No GPU was measured before 2000, and no file comes from after 2100. */
const EARLIEST = 946_684_800;
const LATEST = 4_102_444_800;
/** 1973 in milliseconds and the year 5138 in seconds: whatever is larger must be milliseconds. */
const LEAST_MS = 1e11;
const MS_IN_SECOND = 1000;

/** Whether a time since 1970, in seconds, can be that of a measured GPU. */
export const isOfOurDays = (seconds: number): boolean => seconds >= EARLIEST && seconds < LATEST;

/** Seconds or milliseconds since 1970, as seconds; undefined where it can be neither. */
export function epochSeconds(value: number): number | undefined {
  const seconds = value >= LEAST_MS ? value / MS_IN_SECOND : value;
  return isOfOurDays(seconds) ? seconds : undefined;
}

const isLeap = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % YEARS_IN_CYCLE === 0);

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** Midnight of a date in seconds since 1970 on its own clock; undefined where there is no such day. */
export function secondsOfDate(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > MONTHS_IN_YEAR || day < 1 || day > daysIn(year, month)) {
    return undefined;
  }
  // Years begin in March, so that the leap day is the last of its year.
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % MONTHS_IN_YEAR;
  const cycle = Math.floor(marchYear / YEARS_IN_CYCLE);
  const yearOfCycle = marchYear - cycle * YEARS_IN_CYCLE;
  const days =
    cycle * DAYS_IN_CYCLE +
    yearOfCycle * DAYS_IN_YEAR +
    Math.floor(yearOfCycle / 4) -
    Math.floor(yearOfCycle / 100) +
    Math.floor((FIVE_MONTHS * marchMonth + 2) / 5) +
    day -
    1;
  return (days - DAYS_BEFORE_1970) * SECONDS_IN_DAY;
}

/** Seconds since midnight of `15:01`, `15:01:02` or `15:01:02.123`; 24:00 is the end of the day. */
export function secondsOfDay(
  hours: string,
  minutes: string,
  seconds: string | undefined,
): number | undefined {
  const [h, m, s] = [Number(hours), Number(minutes), Number((seconds ?? '0').replace(',', '.'))];
  const sum = h * SECONDS_IN_HOUR + m * SECONDS_IN_MINUTE + s;
  return h > 24 || m >= SECONDS_IN_MINUTE || s > SECONDS_IN_MINUTE || sum > SECONDS_IN_DAY
    ? undefined
    : sum;
}

/** How far ahead of UTC, in seconds: 0 for `Z`; undefined where there is no zone. */
function offsetOf(zone: string | undefined): number | undefined {
  const parts = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '');
  if (parts === null) {
    return zone === undefined ? undefined : 0;
  }
  const size = Number(parts[2]) * SECONDS_IN_HOUR + Number(parts[3] ?? 0) * SECONDS_IN_MINUTE;
  return parts[1] === '-' ? -size : size;
}

const YEAR_FIRST =
  /^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[T ]+(\d\d?):(\d\d)(?::(\d\d(?:[.,]\d+)?))?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i;

/** A time with the year first, as ISO 8601 or as nvidia-smi writes it; undefined where it is none. */
export function yearFirstTime(text: string): Time | undefined {
  const parts = YEAR_FIRST.exec(text);
  if (parts === null) {
    return undefined;
  }
  const date = secondsOfDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const day = secondsOfDay(parts[4] ?? '0', parts[5] ?? '0', parts[6]);
  if (date === undefined || day === undefined) {
    return undefined;
  }
  const offset = offsetOf(parts[7]);
  return {
    seconds: date + day - (offset ?? 0),
    clock: offset === undefined ? 'local-zone-unknown' : 'utc',
  };
}

const NUMBER = /^\d+(?:\.\d+)?$/;

/** A time as a monitor writes it: a number since 1970, or with the year first; undefined where it is none. */
export function monitorTime(text: string): Time | undefined {
  const time = NUMBER.test(text)
    ? { seconds: epochSeconds(Number(text)) ?? Number.NaN, clock: 'utc' as const }
    : yearFirstTime(text);
  return time !== undefined && isOfOurDays(time.seconds) ? time : undefined;
}
