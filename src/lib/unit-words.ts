import { count, duration, hours, inWords, milliseconds, percentFine, usd, usdRate } from './format';

/** A unit of the dataset in words, and how a number in it is written. Ids as in the list of figures. */
type UnitWords = { readonly words: string; readonly write: (value: number) => string };

const withUnit =
  (unit: string) =>
  (value: number): string =>
    `${count(value)} ${unit}`;
const levels = (value: number): string => `${inWords(value)} ${value === 1 ? 'level' : 'levels'}`;
const times = (value: number): string => `${count(value)}×`;

const UNITS: ReadonlyMap<string, UnitWords> = new Map([
  ['ratio', { words: 'times', write: times }],
  ['share', { words: 'share', write: percentFine }],
  ['share-per-month', { words: 'share a month', write: percentFine }],
  ['share-per-year', { words: 'share a year', write: percentFine }],
  ['share-of-budget', { words: 'share of the budget', write: percentFine }],
  ['years', { words: 'years', write: withUnit('years') }],
  ['months', { words: 'months', write: withUnit('months') }],
  ['hours', { words: 'hours', write: duration }],
  ['minutes', { words: 'minutes', write: (value: number) => duration(value / 60) }],
  ['ms', { words: 'milliseconds', write: milliseconds }],
  ['kw', { words: 'kW', write: withUnit('kW') }],
  ['gb', { words: 'GB', write: withUnit('GB') }],
  ['gpus', { words: 'GPUs', write: count }],
  ['per-gpu', { words: 'per GPU', write: count }],
  ['requests', { words: 'requests at a time', write: count }],
  ['level', { words: 'level, 0 to 3', write: count }],
  ['exponent', { words: 'power of the number of nodes', write: count }],
  ['fte-per-node', { words: 'full-time people per node', write: count }],
  ['hours-per-month', { words: 'hours a month', write: withUnit('h') }],
  ['hours-per-year', { words: 'hours a year', write: withUnit('h') }],
  ['per-node-year', { words: 'per node and year', write: count }],
  ['per-year', { words: 'a year', write: count }],
  ['usd-per-gpu-hour', { words: 'USD per GPU-hour', write: usdRate }],
  ['usd-per-useful-gpu-hour', { words: 'USD per useful GPU-hour', write: usdRate }],
  ['usd-per-kwh', { words: 'USD per kWh', write: usdRate }],
  ['usd-per-kw-month', { words: 'USD per kW and month', write: usd }],
  ['usd-per-fte-year', { words: 'USD per person and year', write: usd }],
  ['usd-per-node-year', { words: 'USD per node and year', write: usd }],
  ['usd-per-gpu-year', { words: 'USD per GPU and year', write: usd }],
  ['usd-per-node', { words: 'USD per node', write: usd }],
  // of consequences
  ['USD', { words: 'USD', write: usd }],
  ['USD/month', { words: 'USD a month', write: usd }],
  ['hours/month', { words: 'hours a month', write: hours }],
  ['hours/year', { words: 'hours a year', write: hours }],
  ['levels', { words: 'levels', write: levels }],
]);

/** What a unit is called: "USD per GPU-hour". A unit without words of its own is its id. */
export const unitWords = (unit: string): string =>
  UNITS.get(unit)?.words ?? unit.replaceAll('-', ' ');

/** Units that stand beside the number as it is written: naming them again would contradict it. */
const WRITTEN = new Set(['years', 'months', 'hours', 'minutes', 'ms', 'kw']);

/** What the unit line beside a figure says; nothing where the numbers carry their unit. */
export const unitLine = (unit: string): string => (WRITTEN.has(unit) ? '' : unitWords(unit));

/** A number in its unit: "$4.99", "98.6%", "14 weeks". */
export const amountIn = (value: number, unit: string): string =>
  (UNITS.get(unit)?.write ?? count)(value);

/** What follows an amount that has no unit line beside it; all other units are in the number itself. */
const AFTER: ReadonlyMap<string, string> = new Map([
  ['share-per-month', 'a month'],
  ['share-per-year', 'a year'],
  ['share-of-budget', 'of the budget'],
  ['gpus', 'GPUs'],
  ['per-gpu', 'per GPU'],
  ['fte-per-node', 'people per node'],
  ['hours-per-month', 'a month'],
  ['hours-per-year', 'a year'],
  ['per-node-year', 'per node and year'],
  ['per-year', 'a year'],
  ['usd-per-gpu-hour', 'per GPU-hour'],
  ['usd-per-useful-gpu-hour', 'per useful GPU-hour'],
  ['usd-per-kwh', 'per kWh'],
  ['usd-per-kw-month', 'per kW and month'],
  ['usd-per-fte-year', 'per person and year'],
  ['usd-per-node-year', 'per node and year'],
  ['usd-per-gpu-year', 'per GPU and year'],
  ['usd-per-node', 'per node'],
  ['USD/month', 'a month'],
  ['hours/month', 'a month'],
  ['hours/year', 'a year'],
]);

/** A number in its unit where nothing else tells the unit: "$4.99 per GPU-hour", "44 h a month". */
export const amountAlone = (value: number, unit: string): string =>
  [amountIn(value, unit), AFTER.get(unit) ?? []].flat().join(' ');
