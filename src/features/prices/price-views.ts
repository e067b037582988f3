import type { FigureBounds } from '@/dataset/figure-bounds';
import type { FigureId } from '@/dataset/figure-units';
import type { Basis } from '@/dataset/ids';
import type { Dataset, Figure } from '@/dataset/schema';
import { date } from '@/lib/format';
import { scaleOf } from '@/lib/shared-scale';
import { amountIn } from '@/lib/unit-words';
import { ageOf, recentOf } from './price-age';
import { fieldOf, moved, type PriceField } from './price-field';
import { BASIS_WORDS, differenceWords, nWords, PRICES_WORDS, READ_WORDS } from './words';

/** Which figures the current advice counts. */
export type ReadFigures = {
  readonly recommended: ReadonlySet<string>;
  readonly anyOption: ReadonlySet<string>;
};

export type PriceView = {
  readonly id: FigureId;
  /** Its row among the evidence. */
  readonly href: string;
  readonly name: string;
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    /** Undefined where the source is no page of the web. */
    readonly address: string | undefined;
    readonly locator: string;
  };
  readonly row: { readonly href: string; readonly text: string } | undefined;
  readonly n: string | undefined;
  readonly basis: Basis;
  readonly basisWords: string;
  readonly date: string;
  /** How old it is, and what that means; undefined while it is fresh. */
  readonly age: string | undefined;
  /** That it is recent, and what that means; undefined once it may have aged, and of what is no money. */
  readonly recent: string | undefined;
  /** "$4.99, likely", and "$3.75 to $6.25" or "exact". */
  readonly likely: string;
  readonly range: string;
  readonly marks: { readonly low: number; readonly likely: number; readonly high: number };
  /** Where the advice counts it; undefined where that is not known. */
  readonly read: string | undefined;
  readonly field: PriceField;
  /** The visitor's own value as it is typed; undefined where ours holds. */
  readonly own: number | undefined;
  /** Its difference to ours. */
  readonly difference: string | undefined;
};

export type PriceSetting = {
  readonly dataset: Dataset;
  readonly own: Readonly<Record<string, number>>;
  readonly boundsOf: (id: FigureId) => FigureBounds;
  readonly read: ReadFigures | undefined;
};

function sourceOf({ source: id, locator }: Figure, { sources }: Dataset): PriceView['source'] {
  const source = sources[id];
  const address = source?.address;
  return {
    title: source?.title ?? id,
    publisher: source?.publisher ?? '',
    address: address !== undefined && /^https?:/.test(address) ? address : undefined,
    locator,
  };
}

const readWords = (id: string, read: ReadFigures | undefined): string | undefined => {
  if (read?.recommended.has(id)) {
    return READ_WORDS.recommended;
  }
  return read?.anyOption.has(id) ? READ_WORDS['any-option'] : undefined;
};

function priceView(
  figure: Figure,
  setting: PriceSetting,
  place: (value: number) => number,
): PriceView {
  const { dataset, own: all } = setting;
  const { id, name, unit, low, likely, high, basis, row, n } = figure;
  const own = all[id];
  const field = fieldOf(unit, setting.boundsOf(id));
  return {
    id,
    href: `#/evidence?figure=${encodeURIComponent(id)}`,
    name,
    source: sourceOf(figure, dataset),
    row: row === undefined ? undefined : { href: `#/evidence?row=${row}`, text: row },
    n: n === undefined ? undefined : nWords(n),
    basis,
    basisWords: BASIS_WORDS[basis],
    date: date(figure.date),
    age: ageOf(figure, dataset, all['rented.drift']),
    recent: recentOf(figure, dataset),
    likely: amountIn(likely, unit),
    range: low === high ? PRICES_WORDS.exact : `${amountIn(low, unit)} – ${amountIn(high, unit)}`,
    marks: { low: place(low), likely: place(likely), high: place(high) },
    read: readWords(id, setting.read),
    field,
    own: own === undefined ? undefined : moved(own, field.places),
    difference: own === undefined ? undefined : differenceWords(own, figure),
  };
}

/** Figures as rows of the price book, each range on the line of all figures of its subject and unit. */
export function priceViews(
  figures: readonly Figure[],
  setting: PriceSetting,
): readonly PriceView[] {
  const all = Object.values(setting.dataset.figures);
  const scales = new Map<string, ReturnType<typeof scaleOf>>();
  return figures.map((figure) => {
    const { subject, unit } = figure;
    const key = `${subject} ${unit}`;
    const scale =
      scales.get(key) ??
      scaleOf(all.filter((other) => other.subject === subject && other.unit === unit));
    scales.set(key, scale);
    return priceView(figure, setting, scale);
  });
}
