import type { CardId } from '@/dataset/ids';
import type { Dataset, Figure } from '@/dataset/schema';
import { ageInDays } from '@/lib/age-in-days';
import { date } from '@/lib/format';
import { keysOf } from '@/lib/keys-of';
import { mentions } from '@/lib/mentions';
import { type PriceSetting, type PriceView, priceViews } from './price-views';
import { CARD_NAMES, cardLede, foundWords, GROUPS, type ShownId } from './words';

export type PriceFilter = {
  readonly text: string;
  readonly show: ShownId;
  /** Rows that stay although they no longer are of what is shown: one may be in the middle of a change. */
  readonly kept: readonly string[];
};

export const ALL_PRICES: PriceFilter = { text: '', show: 'all', kept: [] };

export type PriceGroup = {
  readonly id: string;
  readonly name: string;
  readonly lede: string;
  /** Of a card that is not the one of the answers: told on demand. */
  readonly folded: boolean;
  readonly own: number;
  readonly prices: readonly PriceView[];
};

export type PriceBookView = {
  readonly groups: readonly PriceGroup[];
  /** What a search or a choice found; undefined where all are shown. */
  readonly found: string | undefined;
  readonly own: number;
  readonly edition: string;
  /** How long ago that is on the day of the visit. */
  readonly daysAgo: number;
};

/** The ends between which cost is judged are reference points, and nobody's price. */
const isReferencePoint = ({ unit }: Figure): boolean => unit === 'usd-per-useful-gpu-hour';

/** What stands in the price book: all figures of prices and of owning, and whatever is given in money. */
export const isPrice = (figure: Figure): boolean =>
  !isReferencePoint(figure) &&
  (figure.subject === 'prices' || figure.subject === 'owning' || figure.unit.startsWith('usd-'));

const cardOf = ({ id }: Figure): CardId | undefined =>
  keysOf(CARD_NAMES).find((card) => id.endsWith(`.${card}`));

const textsOf = (figure: Figure, { sources }: Dataset): readonly (string | undefined)[] => {
  const card = cardOf(figure);
  const source = sources[figure.source];
  return [
    figure.name,
    figure.id,
    figure.note,
    figure.row,
    card && CARD_NAMES[card],
    source?.title,
    source?.publisher,
  ];
};

function isShown(
  figure: Figure,
  view: PriceView,
  filter: PriceFilter,
  { own, read }: PriceSetting,
) {
  switch (filter.show) {
    case 'all':
      return true;
    case 'recommended':
      return read?.recommended.has(figure.id) ?? false;
    case 'any-option':
      return read?.anyOption.has(figure.id) ?? false;
    case 'yours':
      return own[figure.id] !== undefined;
    case 'old':
      return view.age !== undefined;
    default:
      return filter.show satisfies never;
  }
}

type Shelf = Omit<PriceGroup, 'own' | 'prices'> & { readonly holds: (figure: Figure) => boolean };

/** The card of the answers first, then what holds for any card, then the other cards. */
function shelvesFor(card: CardId | undefined): readonly Shelf[] {
  const cards = keysOf(CARD_NAMES);
  const [shown] = card === undefined ? cards : [card];
  const shelfOf = (one: CardId): Shelf => ({
    id: one,
    name: CARD_NAMES[one],
    lede: cardLede(one === card),
    folded: one !== shown,
    holds: (figure) => isPrice(figure) && cardOf(figure) === one,
  });
  const ofAnyCard = (figure: Figure) => isPrice(figure) && cardOf(figure) === undefined;
  return [
    ...cards.filter((one) => one === shown).map(shelfOf),
    {
      id: 'renting',
      ...GROUPS.renting,
      folded: false,
      holds: (figure) => ofAnyCard(figure) && figure.subject !== 'owning',
    },
    {
      id: 'owning',
      ...GROUPS.owning,
      folded: false,
      holds: (figure) => ofAnyCard(figure) && figure.subject === 'owning',
    },
    ...cards.filter((one) => one !== shown).map(shelfOf),
  ];
}

/** Figures that are no prices, but that the visitor replaced or had replaced. */
const othersIn = (
  figures: readonly Figure[],
  { own }: PriceSetting,
  others: readonly string[],
): readonly Figure[] =>
  figures.filter(
    (figure) => !isPrice(figure) && (own[figure.id] !== undefined || others.includes(figure.id)),
  );

export type PriceBook = PriceSetting & {
  /** The card of the answers. */
  readonly card: CardId | undefined;
  /** Ids of figures that are no prices but were the visitor's own when the page was opened. */
  readonly others: readonly string[];
  /** The day of the visit: "2026-11-21". */
  readonly today: string;
};

/** Every price, ours and the visitor's own, as far as it is asked for. */
export function priceBookView(book: PriceBook, filter: PriceFilter): PriceBookView {
  const all = Object.values(book.dataset.figures);
  const text = filter.text.trim();
  const isNarrowed = text !== '' || filter.show !== 'all';

  const groupFrom = (shelf: Omit<Shelf, 'holds'>, figures: readonly Figure[]): PriceGroup => {
    const { id, name, lede, folded } = shelf;
    const views = priceViews(figures, book);
    const prices = views.filter((view, at) => {
      const figure = figures[at];
      return (
        figure !== undefined &&
        mentions(text, textsOf(figure, book.dataset)) &&
        (filter.kept.includes(view.id) || isShown(figure, view, filter, book))
      );
    });
    return {
      id,
      name,
      lede,
      folded: folded && !isNarrowed,
      own: prices.filter(({ own }) => own !== undefined).length,
      prices,
    };
  };

  const groups = [
    ...shelvesFor(book.card).map((shelf) => groupFrom(shelf, all.filter(shelf.holds))),
    groupFrom({ id: 'others', ...GROUPS.others, folded: false }, othersIn(all, book, book.others)),
  ].filter(({ prices }) => prices.length > 0);
  const found = groups.reduce((sum, { prices }) => sum + prices.length, 0);
  return {
    groups,
    found: isNarrowed ? foundWords(found, text) : undefined,
    own: Object.keys(book.own).length,
    edition: date(book.dataset.edition),
    daysAgo: ageInDays(book.dataset.edition, book.today),
  };
}
