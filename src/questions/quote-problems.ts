import { CARD_IDS } from '@/dataset/ids';
import {
  LONGEST_PROVIDER,
  optionQuoted,
  QUOTE_FIELDS,
  QUOTE_NUMBERS,
  QUOTED_ACCESS_IDS,
  type Quote,
  type QuoteField,
  type QuoteNumberId,
  sourcingsOf,
} from './quote';

const quoted = (values: readonly string[]): string =>
  values.map((value) => `"${value}"`).join(', ');

const numberText = (value: number): string => value.toLocaleString('en-US');

const isNumberId = (key: PropertyKey): key is QuoteNumberId => Object.hasOwn(QUOTE_NUMBERS, key);

export const isQuoteField = (key: PropertyKey | undefined): key is QuoteField =>
  QUOTE_FIELDS.some((field) => field === key);

/** What may stand in a field of a quote, in words. */
export function expectedOfQuote(field: QuoteField): string {
  if (isNumberId(field)) {
    const { least, most, unit } = QUOTE_NUMBERS[field];
    return `a number from ${numberText(least)} to ${numberText(most)} ${unit}`;
  }
  switch (field) {
    case 'provider':
      return `a name of 1 to ${LONGEST_PROVIDER} characters`;
    case 'access':
      return `one of ${quoted(QUOTED_ACCESS_IDS)}`;
    case 'sourcing':
      return 'one of "owned", "reserved", "on-demand"';
    case 'card':
      return `one of ${quoted(CARD_IDS)}`;
    default:
      return 'true or false';
  }
}

/** What is wrong between the fields of a quote whose fields are each right: the field, and what it should be. */
export type QuoteContradiction = { readonly field: QuoteField; readonly expected: string };

export function contradictionsInQuote(quote: Quote): readonly QuoteContradiction[] {
  const { access, sourcing, gpus, minimumGpus } = quote;
  const found: QuoteContradiction[] = [];
  if (optionQuoted(quote) === undefined) {
    found.push({
      field: 'sourcing',
      expected: `${quoted(sourcingsOf(access))}, as "${access}" can be had`,
    });
  }
  const [priced, other] =
    sourcing === 'owned'
      ? (['usdPerNode', 'usdPerGpuHour'] as const)
      : (['usdPerGpuHour', 'usdPerNode'] as const);
  if (quote[priced] === undefined) {
    found.push({ field: priced, expected: `the price: ${expectedOfQuote(priced)}` });
  }
  if (quote[other] !== undefined) {
    found.push({
      field: other,
      expected: `nothing: what is ${sourcing === 'owned' ? 'bought has a price per node' : 'rented has a price per GPU-hour'}`,
    });
  }
  if (quote.termMonths !== undefined && sourcing !== 'reserved') {
    found.push({ field: 'termMonths', expected: 'nothing: only what is reserved has a term' });
  }
  if (gpus !== undefined && minimumGpus !== undefined && minimumGpus > gpus) {
    found.push({ field: 'minimumGpus', expected: `at most the ${gpus} GPUs of the offer` });
  }
  return found;
}
