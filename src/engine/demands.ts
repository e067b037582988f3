import { blankColumn } from '@/lib/lent-columns';
import { type Demand, excessOf } from './models/demand';
import { column, type Operand, type Quantity, quantityOf } from './quantity';

/** Demand in every world: one for all, or one for each with the likely world first; and the answers behind it. */
export type Demands = {
  readonly worlds: Demand | readonly Demand[];
  readonly behind: readonly Quantity[];
};

export const likelyDemand = ({ worlds }: Demands): Demand => {
  if (!isList(worlds)) {
    return worlds;
  }
  const [likely] = worlds;
  if (likely === undefined) {
    throw new RangeError('There is no demand in the likely world.');
  }
  return likely;
};

const isList = (worlds: Demands['worlds']): worlds is readonly Demand[] => Array.isArray(worlds);

/** A formula of the demand and a level, in every world. */
export function ofDemand(
  name: string,
  { worlds, behind }: Demands,
  level: Operand,
  compute: (demand: Demand, level: number) => number,
): Quantity {
  const asked = quantityOf(level);
  const levels = asked.values;
  if (!isList(worlds) && typeof levels === 'number') {
    return {
      values: compute(worlds, levels),
      origin: { kind: 'result', name, by: 'formula', of: [...behind, asked] },
    };
  }
  const count = isList(worlds) ? worlds.length : typeof levels === 'number' ? 1 : levels.length;
  const values = blankColumn(count);
  for (let world = 0; world < count; world += 1) {
    const demand = isList(worlds) ? worlds[world] : worlds;
    if (demand !== undefined) {
      values[world] = compute(demand, typeof levels === 'number' ? levels : (levels[world] ?? 0));
    }
  }
  return column(values);
}

/** Mean GPUs of demand above a level, over the hours of use. */
export const excess = (demand: Demands, level: Operand): Quantity =>
  ofDemand('mean demand beyond it', demand, level, excessOf);
