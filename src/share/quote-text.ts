import { QUOTE_FIELDS, QUOTE_NUMBERS, type Quote, type QuoteField } from '@/questions/quote';
import { decimalText, numberFrom } from '@/lib/decimal-text';
import type { Fields } from './upgrades';

/** How the offers received are written in a link, and read back: `q.1.provider=Acme&q.1.usdPerGpuHour=2.1`. */

const YES = 'yes';
const NO = 'no';

/** Of `q.2.card` the number and the field. */
const KEY = /^q\.([1-9]\d?)\.(\w+)$/;

const isField = (key: string): key is QuoteField => QUOTE_FIELDS.some((field) => field === key);

const placeOf = (key: string): readonly [number: number, field: QuoteField] | undefined => {
  const [, number, field = ''] = KEY.exec(key) ?? [];
  return number === undefined || !isField(field) ? undefined : [Number(number), field];
};

export const isQuoteKey = (key: string): boolean => placeOf(key) !== undefined;

/** The key of a field of an offer, by its place in the list. */
export const quoteKey = (index: number, field: string): string => `q.${index + 1}.${field}`;

const textOf = (value: string | number | boolean): string =>
  typeof value === 'number'
    ? decimalText(value)
    : typeof value === 'boolean'
      ? value
        ? YES
        : NO
      : value;

/** Keys and texts of all offers, as yet unescaped. */
export const quoteFields = (
  quotes: readonly Quote[] = [],
): readonly (readonly [key: string, text: string])[] =>
  quotes.flatMap((quote, index) =>
    QUOTE_FIELDS.flatMap((field): readonly (readonly [string, string])[] => {
      const value = quote[field];
      return value === undefined ? [] : [[quoteKey(index, field), textOf(value)]];
    }),
  );

/** What cannot be read is kept as text, for the schema to refuse. */
function valueFrom(field: QuoteField, text: string): unknown {
  if (field === 'supportIncluded') {
    return text === YES ? true : text === NO ? false : text;
  }
  return Object.hasOwn(QUOTE_NUMBERS, field) ? (numberFrom(text) ?? text) : text;
}

/** The numbers of the offers that a link has; a gap closes: somebody took that offer out by hand. */
export const quoteNumbers = (fields: Fields): readonly number[] =>
  [...new Set(Object.keys(fields).flatMap((key) => placeOf(key)?.[0] ?? []))].toSorted(
    (one, other) => one - other,
  );

/** The offers that the fields say, each value still to be judged. */
export const quotesFrom = (fields: Fields): readonly object[] =>
  quoteNumbers(fields).map((number) =>
    Object.fromEntries(
      QUOTE_FIELDS.flatMap((field) => {
        const text = fields[quoteKey(number - 1, field)];
        return text === undefined ? [] : [[field, valueFrom(field, text)]];
      }),
    ),
  );
