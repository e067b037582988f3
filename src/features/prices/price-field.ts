import type { FigureBounds } from '@/dataset/figure-bounds';
import { unitWords } from '@/lib/unit-words';

/** How a figure is typed on the page and written in a file: shares in per cents, all else in its unit. */
export type PriceField = {
  readonly unit: string;
  /** Decimal places between the figure and what is typed: 2 for per cents. */
  readonly places: number;
  /** Of what is typed. */
  readonly bounds: FigureBounds;
};

const PERCENT_PLACES = 2;

/** Units that a person says in per cents, and what is said of them. */
const IN_PERCENT: ReadonlyMap<string, string> = new Map([
  ['share', '%'],
  ['share-per-year', '% a year'],
  ['share-of-budget', '% of the budget'],
]);

/** A number with its decimal point moved, to the digit: 0.07 by 2 is 7, and no 7.000000000000001. */
export function moved(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

export function fieldOf(unit: string, { least, most }: FigureBounds): PriceField {
  const percent = IN_PERCENT.get(unit);
  const places = percent === undefined ? 0 : PERCENT_PLACES;
  return {
    unit: percent ?? unitWords(unit),
    places,
    bounds: { least: moved(least, places), most: moved(most, places) },
  };
}
