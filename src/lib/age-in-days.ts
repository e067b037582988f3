/** Days since 1 March of the year 0 in the calendar of today: a year ends with its leap day, if it has one. */
function dayNumber(year: number, month: number, day: number): number {
  const fromMarch = (month + 9) % 12;
  const years = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  // From March on the months have 31, 30, 31, 30, 31 days, again and again: 153 in five.
  return 365 * years + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - 1;
}

const JUNE = 6;
const DECEMBER = 12;

/** The last day that a date may mean: "2026-08" ends on 31 August, "2021/2025" on 31 December 2025. */
function lastDayOf(date: string): number {
  const [year = '', month, day] = (date.split('/').at(-1) ?? '').split('-');
  if (month !== undefined && day !== undefined) {
    return dayNumber(Number(year), Number(month), Number(day));
  }
  const last =
    month === undefined || month === 'H2' ? DECEMBER : month === 'H1' ? JUNE : Number(month);
  return last === DECEMBER
    ? dayNumber(Number(year) + 1, 1, 1) - 1
    : dayNumber(Number(year), last + 1, 1) - 1;
}

/**
 * How many days before a day something was true: at least, where its date is a month, a year or a span.
 * Dates as figures carry them: "2026-11-21", "2026-08", "2025-H1", "2021/2025". 0 where it lies ahead.
 */
export const ageInDays = (date: string, on: string): number =>
  Math.max(0, lastDayOf(on) - lastDayOf(date));

/** Whether a date is one day, and no month, year or span. */
export const isOneDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);
