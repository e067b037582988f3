import * as z from 'zod/mini';
import { CARD_IDS, SINGLE_OPTION_IDS, type SingleOptionId, SOURCING_IDS } from '@/dataset/ids';

/** An offer that the visitor received from a provider: it competes beside the options at list prices. */

/** More than anybody compares; each is judged in every draw. */
export const MOST_QUOTES = 6;

export const LONGEST_PROVIDER = 60;

/** What can be offered: all that is rented or bought by itself. What is paid per token has no price per GPU. */
export const QUOTED_ACCESS_IDS = [
  'bare-metal',
  'managed-bare-metal',
  'gpu-vm',
  'mig-slice',
  'time-slice',
  'dedicated-endpoint',
] as const;

/** The bounds refuse slips of the keyboard, not unusual offers. */
export const QUOTE_NUMBERS = {
  usdPerGpuHour: { least: 0.01, most: 1000, unit: 'USD per GPU-hour' },
  usdPerNode: { least: 1000, most: 10_000_000, unit: 'USD per node' },
  gpus: { least: 1, most: 1_000_000, unit: 'GPUs' },
  minimumGpus: { least: 1, most: 1_000_000, unit: 'GPUs' },
  termMonths: { least: 0.25, most: 120, unit: 'months' },
} as const;
export type QuoteNumberId = keyof typeof QUOTE_NUMBERS;

const bounded = ({ least, most }: (typeof QUOTE_NUMBERS)[QuoteNumberId]) =>
  z.optional(z.number().check(z.minimum(least), z.maximum(most)));

export const quoteSchema = z.strictObject({
  provider: z.string().check(z.maxLength(LONGEST_PROVIDER), z.regex(/\S/)),
  access: z.enum(QUOTED_ACCESS_IDS),
  sourcing: z.enum(SOURCING_IDS),
  card: z.optional(z.enum(CARD_IDS)),
  usdPerGpuHour: bounded(QUOTE_NUMBERS.usdPerGpuHour),
  usdPerNode: bounded(QUOTE_NUMBERS.usdPerNode),
  gpus: bounded(QUOTE_NUMBERS.gpus),
  minimumGpus: bounded(QUOTE_NUMBERS.minimumGpus),
  termMonths: bounded(QUOTE_NUMBERS.termMonths),
  supportIncluded: z.optional(z.boolean()),
});

/** Rented: a price per GPU-hour, of a slice for its share of a GPU. Bought: a price per node, without network. */
export type Quote = Readonly<z.infer<typeof quoteSchema>>;
export type QuoteField = keyof Quote;

export const QUOTE_FIELDS: readonly QuoteField[] = [
  'provider',
  'access',
  'sourcing',
  'card',
  'usdPerGpuHour',
  'usdPerNode',
  'gpus',
  'minimumGpus',
  'termMonths',
  'supportIncluded',
];

/** The option at list prices that a quote is an offer of; undefined where there is no such thing. */
export const optionQuoted = ({
  access,
  sourcing,
}: Pick<Quote, 'access' | 'sourcing'>): SingleOptionId | undefined =>
  SINGLE_OPTION_IDS.find((id) => id === `${access}.${sourcing}`);

/** The ways in which an access can be had. */
export const sourcingsOf = (access: Quote['access']): readonly Quote['sourcing'][] =>
  SOURCING_IDS.filter((sourcing) => optionQuoted({ access, sourcing }) !== undefined);
