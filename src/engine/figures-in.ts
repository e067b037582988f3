import type { FigureId } from '@/dataset/figure-units';
import type { Quantity } from './quantity';

/** The figures that a number of the likely world was made from, or hangs on, each once, in the order of the formula. */
export function figuresIn(...quantities: readonly Quantity[]): readonly FigureId[] {
  const found = new Set<FigureId>();
  // Formulas share their parts: each is looked into once.
  const seen = new Set<Quantity>();
  const visit = (quantity: Quantity): void => {
    if (seen.has(quantity)) {
      return;
    }
    seen.add(quantity);
    const { origin, chosenBy = [] } = quantity;
    if (origin.kind === 'figure') {
      found.add(origin.figure.id);
    } else if (origin.kind === 'result') {
      origin.of.forEach(visit);
    }
    chosenBy.forEach(visit);
  };
  quantities.forEach(visit);
  return [...found];
}
