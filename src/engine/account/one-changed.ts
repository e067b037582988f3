import type { FigureId } from '@/dataset/figure-units';
import { byLevel } from '@/engine/choice';
import { cardFigure, type Figure, optionFigure } from '@/engine/figures';
import { constant, type Quantity } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';

/** The likely world with one figure set to another value. The work stays as it is: no trait is read anew. */
export function likelyButForFigure(likely: Worlds, changed: FigureId, value: number): Worlds {
  const { figures, traits } = likely;
  const read = (figure: Figure): Quantity =>
    figure.id === changed ? constant(value) : likely.read(figure);
  return {
    ...unremembered(likely),
    read,
    onCard: (quantity) => byLevel(traits.card, (card) => read(figures[cardFigure(quantity, card)])),
    ofOption: (option, quantity) => read(figures[optionFigure(option, quantity)]),
  };
}

/** The likely world with another length of the need. */
export const likelyButForMonths = (likely: Worlds, months: Quantity): Worlds => ({
  ...unremembered(likely),
  traits: { ...likely.traits, months },
});

/** What is remembered of the likely world does not hold in another one. */
const unremembered = (likely: Worlds): Worlds => ({
  ...likely,
  once: (_key, compute) => compute(),
  onceOf: (_shape, _key, compute) => compute(),
});
