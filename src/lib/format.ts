/**
 * Numbers as a visitor reads them. The only place where a number becomes text: whole per cents, three
 * figures for money, the unit that a person would choose for a time.
 */

const MINUS = '−';
const MINUTES_IN_HOUR = 60;
const HOURS_IN_DAY = 24;
const DAYS_IN_WEEK = 7;
const WEEKS_IN_YEAR = 52;
const MS_IN_SECOND = 1000;
const THOUSAND = 1e3;
const MILLION = 1e6;
const BILLION = 1e9;

const signed = (value: number, words: (size: number) => string): string =>
  value < 0 ? `${MINUS}${words(-value)}` : words(value);

/** Made once each: to make a format takes fifty times as long as to use it. */
const FORMATS = [0, 1, 2].map(
  (decimals) => new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals }),
);

/** So many decimals at most, two or fewer, no trailing zeros, thousands apart. */
const rounded = (value: number, decimals: number): string =>
  FORMATS[decimals]?.format(value) ?? String(value);

/** At most `digits` significant figures, three or fewer, never fewer than the whole number has, no trailing zeros. */
const significant = (value: number, digits: number): string =>
  rounded(value, Math.max(0, digits - 1 - Math.floor(Math.log10(Math.max(value, 1)))));

/** Three figures with a fixed number of decimals, so that figures in a column line up: 52.4, 1.24, 120. */
const threeFigures = (value: number): string => {
  const decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
  return value.toFixed(decimals);
};

/** Money of a month or a purchase: "$380", "$52.4k", "$1.24M". */
export const usd = (value: number): string =>
  signed(value, (size) => {
    if (size < 999.5) {
      return `$${Math.round(size)}`;
    }
    if (size < 999_500) {
      return `$${threeFigures(size / THOUSAND)}k`;
    }
    return size < 999_500_000
      ? `$${threeFigures(size / MILLION)}M`
      : `$${threeFigures(size / BILLION)}B`;
  }).replace(`${MINUS}$0`, '$0');

/** Money to the dollar, for a sum that is to be checked by hand: "$52,412". */
export const usdWhole = (value: number): string => {
  const whole = Math.round(value);
  return whole === 0 ? '$0' : signed(whole, (size) => `$${rounded(size, 0)}`);
};

/** A price of one hour or one unit: "$4.99", "$0.085". */
export const usdRate = (value: number): string =>
  signed(value, (size) => `$${size.toFixed(size > 0 && size < 0.1 ? 3 : 2)}`);

/** A share from 0 to 1 in whole per cents: "71%". What is neither nothing nor all never reads so. */
export const percent = (share: number): string => {
  if (share > 0 && share < 0.005) {
    return '<1%';
  }
  return share < 1 && share >= 0.995 ? '>99%' : `${Math.round(share * 100)}%`;
};

/** A share whose tenths matter: "98.6%", "100%". */
export const percentFine = (share: number): string => `${rounded(share * 100, 1)}%`;

const plural = (amount: string, one: string, many: string): string =>
  `${amount} ${amount === '1' ? one : many}`;

/** How long to wait, in the unit a person would say: "now", "4 min", "3 days", "14 weeks". */
export const duration = (hours: number): string => {
  const minutes = hours * MINUTES_IN_HOUR;
  if (minutes <= 0) {
    return 'none';
  }
  if (minutes < 1) {
    return `${Math.max(1, Math.round(minutes * MINUTES_IN_HOUR))} s`;
  }
  if (minutes < 90) {
    return `${Math.round(minutes)} min`;
  }
  if (hours < 48) {
    return `${Math.round(hours)} h`;
  }
  const days = hours / HOURS_IN_DAY;
  if (days < 3 * DAYS_IN_WEEK) {
    return plural(String(Math.round(days)), 'day', 'days');
  }
  const weeks = days / DAYS_IN_WEEK;
  return weeks < 2 * WEEKS_IN_YEAR
    ? plural(String(Math.round(weeks)), 'week', 'weeks')
    : plural(significant(weeks / WEEKS_IN_YEAR, 2), 'year', 'years');
};

/** How long something is done: "1 day", "14 days". */
export const days = (value: number): string => plural(count(value), 'day', 'days');

/** An amount of hours that stays hours: "0.4 h", "26 h", "1,200 h". */
export const hours = (value: number): string =>
  value > 0 && value < 0.05 ? '<0.1 h' : `${significant(value, 2)} h`;

/** A delay: "30 µs", "6.1 ms", "1.5 s". */
export const milliseconds = (value: number): string => {
  if (value > 0 && value < 0.1) {
    return `${significant(value * MS_IN_SECOND, 2)} µs`;
  }
  return value < MS_IN_SECOND
    ? `${significant(value, 2)} ms`
    : `${significant(value / MS_IN_SECOND, 2)} s`;
};

/** How many, with up to three figures below a thousand: "11", "6.25", "4,088". */
export const count = (value: number): string => signed(value, (size) => significant(size, 3));

const FOUR_FIGURES = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 4 });

/** A number of a formula, with four figures so that the arithmetic can be repeated: "730", "0.9852", "1,240". */
export const plainNumber = (value: number): string =>
  signed(value, (size) => FOUR_FIGURES.format(size));

/** A difference of value between 0 and 1, with its sign: "+0.17", "−0.09", "0.00". */
export const points = (value: number): string => {
  const size = Math.abs(value).toFixed(2);
  return Number(size) === 0 ? size : `${value < 0 ? MINUS : '+'}${size}`;
};

/** How many times one price is of another: "0.58". */
export const ratio = (value: number): string => value.toFixed(2);

/** A value between 0 and 1: "0.61". */
export const score = (value: number): string => signed(value, (size) => size.toFixed(2));

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const oneDate = (text: string): string => {
  const [year = text, month, day] = text.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) {
    return month === undefined ? year : `${month === 'H1' ? 'first' : 'second'} half of ${year}`;
  }
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
};

/** "2026-11-21", "2026-08", "2026-H1" or "2021/2025" in words: "21 November 2026", "2021–2025". */
export const date = (text: string): string => text.split('/').map(oneDate).join('–');

/** "1st", "2nd", "3rd", "11th", "22nd". */
export const ordinal = (value: number): string => {
  const [ones, tens] = [value % 10, Math.floor(value / 10) % 10];
  const ending = tens === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][ones] ?? 'th');
  return `${count(value)}${ending}`;
};

/** "one", "two" … "twelve", then digits. */
export const inWords = (value: number): string =>
  [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ][value] ?? count(value);
