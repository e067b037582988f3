import type { CardId } from '@/dataset/ids';
import { count } from '@/lib/format';
import { offeredPrice } from '@/lib/offered-price';
import type { Quote } from '@/questions/quote';
import { QUOTE_WORDS } from './words-quotes';

/** An offer as a row of the list. */
export type QuoteRow = {
  readonly index: number;
  readonly provider: string;
  readonly option: string;
  readonly price: string;
  /** Card, amounts, term, support: as far as they were said. */
  readonly details: string;
};

export type QuoteNames = {
  /** What is offered: "Rented GPU VMs, reserved". */
  readonly option: (quote: Quote) => string;
  readonly card: (card: CardId) => string;
};

const detailsOf = (quote: Quote, names: QuoteNames): string =>
  [
    quote.card === undefined ? QUOTE_WORDS.anyCard : names.card(quote.card),
    ...(quote.gpus === undefined ? [] : [QUOTE_WORDS.atMost(count(quote.gpus))]),
    ...(quote.minimumGpus === undefined ? [] : [QUOTE_WORDS.atLeast(count(quote.minimumGpus))]),
    ...(quote.termMonths === undefined ? [] : [QUOTE_WORDS.term(count(quote.termMonths))]),
    ...(quote.supportIncluded === true ? [QUOTE_WORDS.withSupport] : []),
  ].join(' · ');

/** The offers in the order of the scenario, which numbers them. */
export const quoteRows = (quotes: readonly Quote[], names: QuoteNames): readonly QuoteRow[] =>
  quotes.map((quote, index) => ({
    index,
    provider: quote.provider,
    option: names.option(quote),
    price: offeredPrice(quote),
    details: detailsOf(quote, names),
  }));
