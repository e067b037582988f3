import type { CardQuantity, OptionQuantity } from '@/dataset/figure-units';
import type { CardId, SingleOptionId } from '@/dataset/ids';
import type { FigureId } from '@/dataset/figure-units';
import type { Dataset } from '@/dataset/schema';
import { keysOf } from '@/lib/keys-of';
import { logTriangular, triangular } from '@/lib/random';
import type { Luck } from './luck';

/** A figure as the formulas know it: its range and its column. */
export type Figure = {
  readonly id: FigureId;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly slot: number;
};

export type Figures = { readonly [Id in FigureId]: Figure };

/**
 * The figures made quick to read: all of one shape, since a field read from many shapes costs tenfold,
 * and as a prototype, which V8 lays out fast where an object of two hundred keys is a hash table.
 */
export function figuresFrom(dataset: Dataset['figures']): Figures {
  const figures: { [Id in FigureId]?: Figure } = {};
  for (const key of keysOf(dataset)) {
    const { id, low, likely, high, slot } = dataset[key];
    figures[key] = { id, low, likely, high, slot };
  }
  return Object.create(figures);
}

/** Reads a figure in one world: its likely value, or one draw of it. */
export type Reading = (figure: Figure) => number;

/** The figures of one card, found once so that no formula builds an id. */
export type CardFigures = Readonly<Record<CardQuantity, Figure>>;

export const cardFiguresFrom = (figures: Figures, card: CardId): CardFigures => ({
  'bare-metal.on-demand.rate': figures[`bare-metal.on-demand.rate.${card}`],
  'bare-metal.reserved.rate': figures[`bare-metal.reserved.rate.${card}`],
  'managed-bare-metal.reserved.rate': figures[`managed-bare-metal.reserved.rate.${card}`],
  'gpu-vm.on-demand.rate': figures[`gpu-vm.on-demand.rate.${card}`],
  'gpu-vm.reserved.rate': figures[`gpu-vm.reserved.rate.${card}`],
  'cost.best': figures[`cost.best.${card}`],
  'cost.worst': figures[`cost.worst.${card}`],
  'gpu-vm.increment': figures[`gpu-vm.increment.${card}`],
  'node.gpus': figures[`node.gpus.${card}`],
  'owned-node.price': figures[`owned-node.price.${card}`],
  'owned-node.average-power': figures[`owned-node.average-power.${card}`],
  'owned-node.contract-power': figures[`owned-node.contract-power.${card}`],
  'card.memory': figures[`card.memory.${card}`],
  'card.mig-slices': figures[`card.mig-slices.${card}`],
  'card.vgpu-time-slices': figures[`card.vgpu-time-slices.${card}`],
});

export type OptionFigures = Readonly<Record<OptionQuantity, Figure>>;

export const optionFiguresFrom = (figures: Figures, option: SingleOptionId): OptionFigures => ({
  'first-gpu': figures[`${option}.first-gpu`],
  'next-gpu': figures[`${option}.next-gpu`],
});

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

/** Figures by world: world 0 is the likely one, the others are the draws. Filled when first read. */
export type FigureColumns = {
  readonly reading: Reading;
  /** From now on `reading` speaks of this world. */
  readonly turnTo: (world: number) => void;
};

export function figureColumnsOf(
  figureCount: number,
  replaced: Readonly<Record<string, number>>,
  luck: Luck,
): FigureColumns {
  const filled: { readonly slot: number; readonly column: Float64Array }[] = [];
  // The figures of the current world side by side: each is read a dozen times, its column once.
  const row = new Float64Array(figureCount).fill(NaN);
  let current = 0;
  const fill = (figure: Figure): number => {
    const column = columnOf(figure, replaced[figure.id], luck);
    filled.push({ slot: figure.slot, column });
    row[figure.slot] = column[current] ?? NaN;
    return column[current] ?? NaN;
  };
  return {
    reading: (figure) => {
      const value = row[figure.slot] ?? NaN;
      return Number.isNaN(value) ? fill(figure) : value;
    },
    turnTo: (world) => {
      current = world;
      for (let index = 0; index < filled.length; index += 1) {
        const one = filled[index];
        if (one !== undefined) {
          row[one.slot] = one.column[world] ?? NaN;
        }
      }
    },
  };
}

/** A figure in every world: its own value where the visitor replaced it, else likely and then drawn. */
function columnOf(figure: Figure, own: number | undefined, luck: Luck): Float64Array {
  const column = new Float64Array(luck.draws + 1);
  if (own !== undefined || figure.low === figure.high) {
    return column.fill(own ?? figure.likely);
  }
  const block = luck.blockFor(figure.id);
  column[0] = figure.likely;
  for (let draw = 0; draw < luck.draws; draw += 1) {
    column[draw + 1] = drawnFrom(figure, block[draw] ?? 0);
  }
  return column;
}

/** The same reading, with a note of every figure read: the evidence behind a number. */
export const noting =
  (reading: Reading, noted: Set<Figure>): Reading =>
  (figure) => {
    noted.add(figure);
    return reading(figure);
  };
