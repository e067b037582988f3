import { percent } from '@/lib/format';
import { type BaseCost, baseCostOf } from './split-curve';
import { bestNodesOf, type SplitCase, timesDemand } from './split-case';

/** Demand that grows or falls after the base was committed to. */
export type SplitScenario = {
  readonly id: 'growth' | 'fall';
  readonly label: string;
  /** Times today's demand. */
  readonly factor: number;
  /** The best base then. */
  readonly best: BaseCost;
  /** Today's base then. */
  readonly today: BaseCost;
  /** USD a month that today's base costs more than the best one. */
  readonly regretUsdPerMonth: number;
};

/**
 * A stress, not a forecast: judgement. Large enough to move the base of most fleets by a node, small enough that
 * nobody would be surprised by it within the term of a commitment.
 */
const CHANGE = 0.3;

/** The best base after growth and after a fall, and what it costs to have committed to today's. */
export const splitScenariosOf = (split: SplitCase, todayNodes: number): readonly SplitScenario[] =>
  (
    [
      { id: 'growth', label: `Demand grows by ${percent(CHANGE)}`, factor: 1 + CHANGE },
      { id: 'fall', label: `Demand falls by ${percent(CHANGE)}`, factor: 1 - CHANGE },
    ] as const
  ).map(({ id, label, factor }) => {
    const changed = timesDemand(split, factor);
    const best = baseCostOf(changed, bestNodesOf(changed));
    const today = baseCostOf(changed, todayNodes);
    return {
      id,
      label,
      factor,
      best,
      today,
      // Of two bases that cost the same the last digits may differ.
      regretUsdPerMonth: Math.max(0, today.usdPerMonth - best.usdPerMonth),
    };
  });
