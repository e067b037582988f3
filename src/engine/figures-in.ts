import type { FigureId } from '@/dataset/figure-units';
import type { Quantity } from './quantity';

/** The figures that a number of the likely world was made from, each once, in the order of the formula. */
export function figuresIn(...quantities: readonly Quantity[]): readonly FigureId[] {
  const found = new Set<FigureId>();
  const visit = ({ origin }: Quantity): void => {
    if (origin.kind === 'figure') {
      found.add(origin.figure.id);
    } else if (origin.kind === 'result') {
      for (const part of origin.of) {
        visit(part);
      }
    }
  };
  for (const quantity of quantities) {
    visit(quantity);
  }
  return [...found];
}
