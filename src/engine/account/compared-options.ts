import type { Judged } from '@/engine/advise';
import { highestScore, isFeasible, type Ranked } from '@/engine/verdict';

/** Lines that a picture of costs over time holds. */
const MOST_COMPARED = 4;

/**
 * The recommended option, and beside it the best of what is owned, reserved, by the hour, and split: of each the highest
 * mean score among those that are possible. The recommended one stands for its own kind.
 */
export function comparedOptions({ ranking, decision }: Judged): readonly Ranked[] {
  const { recommended } = decision;
  if (recommended === null) {
    return [];
  }
  const feasible = ranking.options.filter(isFeasible);
  const rivals = KINDS.filter((kind) => kind !== kindOf(recommended)).flatMap(
    (kind) => highestScore(feasible.filter((option) => kindOf(option) === kind)) ?? [],
  );
  return [recommended, ...rivals].slice(0, MOST_COMPARED);
}

const KINDS = ['owned', 'reserved', 'on-demand', 'split'] as const;

const kindOf = ({ shape }: Ranked): (typeof KINDS)[number] =>
  shape.access === 'split' ? 'split' : shape.sourcing;
