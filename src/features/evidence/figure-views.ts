import type { Basis } from '@/dataset/ids';
import type { Dataset, Figure } from '@/dataset/schema';
import { date } from '@/lib/format';
import { amountIn, unitLine } from '@/lib/unit-words';
import { figureHref, rowHref } from './evidence-place';
import { scaleOf } from '@/lib/shared-scale';
import { BASIS_WORDS, SUBJECTS } from './words';

export type SourceView = {
  readonly title: string;
  readonly publisher: string;
  /** Undefined where the source is no page of the web. */
  readonly address: string | undefined;
  readonly locator: string;
};

export type FigureView = {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly subject: string;
  readonly note: string | undefined;
  readonly alternatives: readonly string[];
  readonly source: SourceView;
  readonly row: { readonly href: string; readonly text: string } | undefined;
  /** "29 observations". */
  readonly n: string | undefined;
  readonly unit: string;
  readonly values: string;
  readonly marks: { readonly low: number; readonly likely: number; readonly high: number };
  readonly basis: Basis;
  readonly basisWords: string;
  readonly date: string;
};

/** A source as it is cited; one that is no web page has no address to go to. */
export function sourceView(id: string, locator: string, { sources }: Dataset): SourceView {
  const source = sources[id];
  const address = source?.address;
  return {
    title: source?.title ?? id,
    publisher: source?.publisher ?? '',
    address: address !== undefined && /^https?:/.test(address) ? address : undefined,
    locator,
  };
}

const valuesOf = ({ low, likely, high, unit }: Figure): string =>
  low === high
    ? amountIn(likely, unit)
    : [low, likely, high].map((value) => amountIn(value, unit)).join(' · ');

/** Figures as rows, each range on the line of all figures of its subject and unit. */
export function figureViews(figures: readonly Figure[], dataset: Dataset): readonly FigureView[] {
  const all = Object.values(dataset.figures);
  const scales = new Map<string, ReturnType<typeof scaleOf>>();
  const scaleFor = ({ subject, unit }: Figure) => {
    const key = `${subject} ${unit}`;
    const scale =
      scales.get(key) ??
      scaleOf(all.filter((other) => other.subject === subject && other.unit === unit));
    scales.set(key, scale);
    return scale;
  };
  return figures.map((figure) => {
    const scale = scaleFor(figure);
    return {
      id: figure.id,
      href: figureHref(figure.id),
      name: figure.name,
      subject: SUBJECTS[figure.subject].name,
      note: figure.note,
      alternatives: figure.alternatives ?? [],
      source: sourceView(figure.source, figure.locator, dataset),
      row: figure.row === undefined ? undefined : { href: rowHref(figure.row), text: figure.row },
      n: figure.n === undefined ? undefined : `n = ${figure.n}`,
      unit: unitLine(figure.unit),
      values: valuesOf(figure),
      marks: {
        low: scale(figure.low),
        likely: scale(figure.likely),
        high: scale(figure.high),
      },
      basis: figure.basis,
      basisWords: BASIS_WORDS[figure.basis],
      date: date(figure.date),
    };
  });
}
