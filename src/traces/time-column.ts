/** The times of a plain file, whose kind shows only in the course of it. */
import { err, ok, type Result } from '@/lib/result';
import type { Clock } from './demand-series';
import { differs, type TraceProblem } from './problems';
import { epochSeconds, isOfOurDays, secondsOfDate, secondsOfDay, yearFirstTime } from './times';
import { FOUND, quoted } from './words';

const NUMBER = /^\d+(?:\.\d+)?$/;
const YEAR_LAST =
  /^(\d\d?)([./-])(\d\d?)\2(\d{4})(?:[T, ]+(\d\d?):(\d\d)(?::(\d\d(?:[.,]\d+)?))?)?$/;
/** Names of columns that hold the time since a start. */
const SINCE_START =
  /(^|[^a-z])(offset|elapsed|milliseconds?|millis|ms|seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|days?|t|time)([^a-z]|$)/i;
/** The unit that a name gives, in seconds; seconds where it gives none. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/(^|[^a-z])(milliseconds?|millis|ms)([^a-z]|$)/i, 1 / 1000],
  [/(^|[^a-z])(minutes?|mins?)([^a-z]|$)/i, 60],
  [/(^|[^a-z])(hours?|hrs?|h)([^a-z]|$)/i, 3600],
  [/(^|[^a-z])days?([^a-z]|$)/i, 86_400],
];
const secondsIn = (name: string): number => UNITS.find(([unit]) => unit.test(name))?.[1] ?? 1;

export type TimeColumn = {
  /** Takes the next time, in the order of the file. */
  readonly take: (text: string, line: number) => TraceProblem | undefined;
  /** All times in seconds, and the clock they are on. */
  readonly finish: () => Result<
    { readonly seconds: readonly number[]; readonly clock: Clock },
    TraceProblem
  >;
};

type Read = { readonly dayFirst: number; readonly monthFirst: number; readonly clock: Clock };

const onlyReading = (seconds: number, clock: Clock): Read => ({
  dayFirst: seconds,
  monthFirst: seconds,
  clock,
});

/** A date with the year last, read both ways; NaN where a way gives no day. Dots are always day first. */
function yearLastTime(text: string): Read | undefined {
  const parts = YEAR_LAST.exec(text);
  if (parts === null) {
    return undefined;
  }
  const [one, other, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const day = secondsOfDay(parts[5] ?? '0', parts[6] ?? '0', parts[7]);
  const dayFirst = secondsOfDate(year, other, one);
  const monthFirst = parts[2] === '.' ? undefined : secondsOfDate(year, one, other);
  if (day === undefined || (dayFirst ?? monthFirst) === undefined) {
    return undefined;
  }
  return {
    dayFirst: (dayFirst ?? Number.NaN) + day,
    monthFirst: (monthFirst ?? Number.NaN) + day,
    clock: 'local-zone-unknown',
  };
}

/** The times of the column with this name (empty where there is no header). */
export function timeColumn(name: string): TimeColumn {
  const dayFirst: number[] = [];
  const monthFirst: number[] = [];
  const notDayFirst = { line: 0 };
  const notMonthFirst = { line: 0 };
  const telling = { line: 0 };
  let clock: Clock | undefined;

  const unit = secondsIn(name);

  /** Small numbers count from a start only where the name says so and they begin at 0. */
  function numberTime(text: string): Read | undefined {
    const value = Number(text);
    const since1970 = clock === 'from-start' ? undefined : epochSeconds(value);
    if (since1970 !== undefined) {
      return onlyReading(since1970, 'utc');
    }
    const begins = dayFirst.length === 0 && value === 0 && SINCE_START.test(name);
    return begins || clock === 'from-start' ? onlyReading(value * unit, 'from-start') : undefined;
  }

  function readingOf(text: string): Read | undefined {
    if (NUMBER.test(text)) {
      return numberTime(text);
    }
    const time = yearFirstTime(text);
    return time === undefined ? yearLastTime(text) : onlyReading(time.seconds, time.clock);
  }

  function take(text: string, line: number): TraceProblem | undefined {
    const read = readingOf(text);
    if (read === undefined) {
      return { place: line, found: quoted(text), expected: 'a-time' };
    }
    const known = Number.isNaN(read.dayFirst) ? read.monthFirst : read.dayFirst;
    if (read.clock !== 'from-start' && !isOfOurDays(known)) {
      return { place: line, found: quoted(text), expected: 'a-time-of-our-days' };
    }
    if (differs(clock, read.clock)) {
      return { place: line, found: FOUND.bothClocks, expected: 'one-clock' };
    }
    clock = read.clock;
    dayFirst.push(read.dayFirst);
    monthFirst.push(read.monthFirst);
    notDayFirst.line ||= Number.isNaN(read.dayFirst) ? line : 0;
    notMonthFirst.line ||= Number.isNaN(read.monthFirst) ? line : 0;
    telling.line ||= read.dayFirst === read.monthFirst ? 0 : line;
    return undefined;
  }

  function finish(): ReturnType<TimeColumn['finish']> {
    const place = Math.max(notDayFirst.line, notMonthFirst.line);
    if (notDayFirst.line > 0 && notMonthFirst.line > 0) {
      return err({ place, found: FOUND.bothOrders, expected: 'one-order-of-dates' });
    }
    if (place === 0 && telling.line > 0) {
      const expected = 'dates-that-tell-their-order';
      return err({ place: telling.line, found: FOUND.eitherOrder, expected });
    }
    const seconds = notDayFirst.line > 0 ? monthFirst : dayFirst;
    return ok({ seconds, clock: clock ?? 'local-zone-unknown' });
  }

  return { take, finish };
}
