import type { CardQuantity, FigureId, OptionQuantity } from '@/dataset/figure-units';
import type { CardId, SingleOptionId } from '@/dataset/ids';
import type { Dataset } from '@/dataset/schema';
import { ageInDays } from '@/lib/age-in-days';
import { keysOf } from '@/lib/keys-of';
import { logTriangular, triangular } from '@/lib/random';
import type { Luck } from './luck';
import type { Quantity } from './quantity';

/** A figure as the formulas know it: its id and its range; of a rent also how old it is. */
export type Figure = {
  readonly id: FigureId;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** Days from its date to the edition. */
  readonly ageDays?: number;
};

export type Figures = { readonly [Id in FigureId]: Figure };

/** What a rate is given in: only rents are known to drift, and how far. */
const OF_A_RENT = 'usd-per-gpu-hour';

/** The figures of a dataset without their provenance. */
export function figuresFrom({
  figures: all,
  edition,
}: Pick<Dataset, 'figures' | 'edition'>): Figures {
  const figures: { [Id in FigureId]?: Figure } = {};
  for (const key of keysOf(all)) {
    const { id, low, likely, high, unit, date } = all[key];
    const range = { id, low, likely, high };
    figures[key] = unit === OF_A_RENT ? { ...range, ageDays: ageInDays(date, edition) } : range;
  }
  return Object.create(figures);
}

/** The id of a figure of one card: `gpu-vm.on-demand.rate.b200`. */
export const cardFigure = (quantity: CardQuantity, card: CardId): FigureId => `${quantity}.${card}`;

/** The id of a figure of one option: `gpu-vm.owned.first-gpu`. */
export const optionFigure = (option: SingleOptionId, quantity: OptionQuantity): FigureId =>
  `${option}.${quantity}`;

/**
 * From this ratio of high to low on, a figure spans orders of magnitude and is drawn on a logarithmic
 * scale: on a linear one "5 minutes to 14 days" would nearly always be days.
 */
const LOG_SCALE_FROM = 10;

/** One figure at probability u: triangular over low, likely, high. */
export function drawnFrom({ low, likely, high }: Figure, u: number): number {
  return low > 0 && high / low >= LOG_SCALE_FROM
    ? logTriangular(low, likely, high, u)
    : triangular(low, likely, high, u);
}

/** A figure as the dataset has it, in every world: likely first, then drawn; one number where it is exact. */
export function columnOf(figure: Figure, luck: Luck): Quantity {
  const origin = { kind: 'figure', figure } as const;
  if (figure.low === figure.high || luck.draws === 0) {
    return { values: figure.likely, origin };
  }
  const values = new Float64Array(luck.draws + 1);
  const block = luck.blockFor(figure.id);
  values[0] = figure.likely;
  for (let draw = 0; draw < luck.draws; draw += 1) {
    values[draw + 1] = drawnFrom(figure, block[draw] ?? 0);
  }
  return { values, origin };
}
