import type { Basis, CardId } from '@/dataset/ids';
import type { VerdictKind } from '@/engine/advice';
import { count, percent, usd } from '@/lib/format';

export const PRICES_WORDS = {
  title: 'Prices',
  lede: 'Every price and cost behind the advice, with its source. Put your own in the place of any: the advice is made anew at once, and your link carries it. Your own value is taken as exact; ours is drawn from its range.',
  effect: 'What your prices and offers do',
  back: 'Back to the result',
  oursAgain: 'Use ours again',
  allOursAgain: 'Use all of ours again',
  yours: 'yours',
  yourOwn: 'Your own',
  likely: 'likely',
  exact: 'exact',
  opening: 'Opening the price book…',
  working: 'Weighing 10,000 plausible futures…',
  weighing: 'weighing your change',
  none: 'nothing that fits',
  find: 'Find a price or a source',
  show: 'Show',
  others: 'Others say',
  row: 'row',
  file: 'As a file',
  fileLede:
    'A CSV for your spreadsheet: write your own values into the column “yours”, in the unit of the row, and bring it back. Rows left empty there change nothing. If one row is wrong, nothing is taken.',
  exportFile: 'Export as CSV',
  importFile: 'Import a CSV',
  refused: 'Nothing was taken from the file:',
} as const;

export const CARD_NAMES: Readonly<Record<CardId, string>> = {
  b200: 'B200',
  h200: 'H200',
  'h100-sxm': 'H100 SXM',
  'rtx-pro-6000': 'RTX PRO 6000 Blackwell Server',
};

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  measured: 'measured',
  specified: 'specified',
  'list-price': 'list price',
  'vendor-claim': 'vendor claim',
  judgement: 'our judgement',
};

export const GROUPS = {
  renting: {
    name: 'Renting, any card',
    lede: 'What comes on top of a rate, and how other offers follow from it.',
  },
  owning: {
    name: 'Owning, any card',
    lede: 'What a node of your own costs beside its price: money, power, floor, people, licences, resale.',
  },
  others: {
    name: 'Other figures of your own',
    lede: 'No prices, but replaced in this scenario, by a link or a file.',
  },
} as const;

export const cardLede = (isYours: boolean): string =>
  isYours
    ? 'The card of your answers: an hour of it rented, and a node of it bought.'
    : 'An hour of it rented, and a node of it bought.';

export const SHOWN_WORDS = {
  all: 'All prices',
  recommended: 'Those read for the recommended option',
  'any-option': 'Those read for any option',
  yours: 'Your own',
  old: 'Those that may have aged',
} as const;
export type ShownId = keyof typeof SHOWN_WORDS;

/** Read, not counted: a price by the hour is read for what is reserved, and weighs nothing once the term is long enough. */
export const READ_WORDS = {
  recommended: 'read for the recommended option',
  'any-option': 'read for other options',
} as const;

/** After the name of a control, for those who hear it away from its row. */
export const forWords = (price: string): string => `for ${price}`;

export const ownCountWords = (own: number): string =>
  own === 1 ? '1 price is yours' : `${own} prices are yours`;

/** The way back from ours to the visitor's own. */
export const putBackWords = (gone: number): string =>
  gone === 1 ? 'Put your price back' : `Put your ${gone} prices back`;

export const foldedWords = (card: string, prices: number, own: number): string =>
  `${card}: ${prices} prices${own === 0 ? '' : `, ${own === 1 ? 'one' : own} of them yours`}`;

export const foundWords = (found: number, text: string): string => {
  if (found === 0) {
    return text === ''
      ? 'No price is of this kind.'
      : `Nothing found for “${text}”. Try a card, an option or a publisher.`;
  }
  return `${found} ${found === 1 ? 'price' : 'prices'}.`;
};

export const nWords = (n: number): string => `${n} ${n === 1 ? 'observation' : 'observations'}`;

/** A visitor's own value against ours: how far from the likely value, and whether inside the range. */
export function differenceWords(
  own: number,
  { low, likely, high }: { readonly low: number; readonly likely: number; readonly high: number },
): string {
  const place = own < low ? 'below our range' : own > high ? 'above our range' : 'inside our range';
  if (own === likely) {
    return 'The same as our likely value, and taken as exact.';
  }
  if (likely === 0) {
    return `More than our likely value of nothing, ${place}.`;
  }
  const ratio = own / likely;
  if (ratio >= 2) {
    return `${count(ratio)} times our likely value, ${place}.`;
  }
  return ratio > 1
    ? `${percent(ratio - 1)} above our likely value, ${place}.`
    : `${percent(1 - ratio)} below our likely value, ${place}.`;
}

/** The recommended option and what it costs. */
export const adviceWords = (option: string, usdPerMonth: number | undefined): string =>
  usdPerMonth === undefined ? option : `${option}, ${usd(usdPerMonth)} a month`;

const VERDICT_WORDS: Readonly<Record<VerdictKind, string>> = {
  clear: 'a clear answer',
  leaning: 'leaning this way',
  'toss-up': 'too close to call',
  'nothing-fits': 'nothing fits',
};

/** How many prices are the visitor's own, and how many offers were received. */
export type OwnOnes = { readonly prices: number; readonly offers: number };

const ownOnes = ({ prices, offers }: OwnOnes): string =>
  [
    prices === 0 ? [] : prices === 1 ? 'price' : 'prices',
    offers === 0 ? [] : offers === 1 ? 'offer' : 'offers',
  ]
    .flat()
    .join(' and ');

type Recommended = { readonly option: string; readonly cost: number | undefined };

/** Against what it was: nothing is said twice. */
function sinceWords(without: Recommended, now: Recommended): string {
  const words = adviceWords(now.option, now.cost);
  if (without.option !== now.option) {
    return words;
  }
  return now.cost === undefined || adviceWords(without.option, without.cost) === words
    ? 'the same'
    : `the same option, ${usd(now.cost)} a month`;
}

type Change = {
  readonly own: OwnOnes;
  readonly without: Recommended;
  readonly now: Recommended;
  /** How sure it is now, where that has changed too. */
  readonly verdict: VerdictKind | undefined;
};

/** "Without your price: Own bare metal, $52.0k a month; with it: Hosted bare metal, reserved, $48.0k a month." */
export function changeWords({ own, without, now, verdict }: Change): string {
  const it = own.prices + own.offers === 1 ? 'it' : 'them';
  const before = adviceWords(without.option, without.cost);
  const change = `Without your ${ownOnes(own)}: ${before}; with ${it}: ${sinceWords(without, now)}`;
  return `${change}${verdict === undefined ? '' : `; now ${VERDICT_WORDS[verdict]}`}.`;
}

type Closer = {
  readonly option: string;
  /** Shares of the futures in which it comes first, and what it costs, without and with what is one's own. */
  readonly first: readonly [number, number];
  readonly costs: readonly [number | undefined, number | undefined];
};

/** "Rented GPU VMs, reserved comes closer: first in 31% of the futures, not 12%; $98.0k a month, not $120k." */
export function closerWords({ option, first: [was, is], costs: [before, now] }: Closer): string {
  const firsts = `first in ${percent(is)} of the futures${was === 0 ? '' : `, not ${percent(was)}`}`;
  const cost = now === undefined ? '' : `; ${usd(now)} a month`;
  const isOther = before !== undefined && now !== undefined && usd(before) !== usd(now);
  return `${option} comes closer: ${firsts}${cost}${isOther ? `, not ${usd(before)}` : ''}.`;
}

export const importedWords = (taken: number, name: string): string =>
  taken === 0
    ? `No row of ${name} has a value under “yours”, so nothing has changed.`
    : `${taken === 1 ? 'One price' : `${taken} prices`} of your own taken from ${name}.`;

export const moreProblemsWords = (more: number): string =>
  `And ${more === 1 ? 'one more' : `${more} more`}.`;
