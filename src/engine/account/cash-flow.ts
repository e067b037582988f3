import { costLines } from '@/engine/criteria/cost';
import { MONTHS_IN_YEAR } from '@/engine/months';
import { type CostLineId, purchaseOf, saleOf, spareShare } from '@/engine/node-cost';
import type { OptionShape } from '@/engine/option-shape';
import type { Plan } from '@/engine/plan';
import { minus, over, plus, type Quantity, times, ZERO } from '@/engine/quantity';
import { termOf } from '@/engine/rates';
import type { Worlds } from '@/engine/worlds';

/**
 * The monthly bill of an option as money that flows. What the bill writes off as capital is paid at the start and comes
 * back in part at a sale; all else is paid month by month.
 */
export type CashFlow = {
  /** USD at the start; and by a sale after so many months, of that day. */
  readonly upfront: Quantity;
  readonly saleAfter: (months: Quantity | number) => Quantity;
  /** USD a month of the bill that stand for purchase and sale. */
  readonly capital: Quantity;
  /** USD a month that do not hang on rents, that follow them, and that follow them when a term is renewed. */
  readonly steady: Quantity;
  readonly hourly: Quantity;
  readonly committed: Quantity;
  readonly termMonths: Quantity;
};

type Part = 'capital' | 'steady' | 'hourly' | 'rent';

const PARTS: Readonly<Record<CostLineId, Part>> = {
  capital: 'capital',
  space: 'steady',
  power: 'steady',
  support: 'steady',
  staff: 'steady',
  licences: 'steady',
  spares: 'steady',
  rent: 'rent',
  adder: 'rent',
  burst: 'hourly',
  endpoint: 'hourly',
  shortfall: 'hourly',
  moving: 'steady',
};

export function cashFlowOf(shape: OptionShape, plan: Plan, worlds: Worlds): CashFlow {
  const lines = costLines(shape, plan, worlds);
  const held = shape.access === 'split' ? shape.base : shape;
  const sumOf = (part: Part): Quantity =>
    plus(...lines.filter(({ id }) => PARTS[id] === part).map(({ usd }) => usd));
  const rent = sumOf('rent');
  const isCommitted = shape.sourcing === 'reserved';
  const rents = {
    hourly: isCommitted ? sumOf('hourly') : plus(sumOf('hourly'), rent),
    committed: isCommitted ? rent : ZERO,
    termMonths: termOf(worlds, held),
  };
  if (shape.sourcing !== 'owned') {
    const steady = sumOf('steady');
    return { upfront: ZERO, saleAfter: () => ZERO, capital: ZERO, steady, ...rents };
  }
  const nodes = over(plan.heldGpus, plan.increment);
  // Spares are bought like the machines they stand by for: their part of the capital is no running cost.
  const sparesCapital = times(sumOf('capital'), spareShare(nodes, worlds));
  return {
    upfront: purchaseOf(nodes, held, worlds),
    saleAfter: (months) => saleOf(nodes, over(months, MONTHS_IN_YEAR), held, worlds),
    capital: plus(sumOf('capital'), sparesCapital),
    steady: minus(sumOf('steady'), sparesCapital),
    ...rents,
  };
}
