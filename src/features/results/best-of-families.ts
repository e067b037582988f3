import type { Advice, OptionAdvice } from '@/engine/advice';
import { FAMILY_ORDER } from './family-order';

const MOSTLY = 0.5;

/**
 * The recommended option and the best of each other family: the highest score among those feasible in at
 * least half of the futures, or among all feasible ones where there is none.
 */
export function bestOfFamilies({ options, verdict }: Advice): readonly OptionAdvice[] {
  const feasible = options.filter((option) => option.feasible);
  const best = FAMILY_ORDER.flatMap((family) => {
    const members = feasible.filter((option) => option.family === family);
    const mostly = members.filter(({ probabilityFeasible }) => probabilityFeasible >= MOSTLY);
    const [first] = (mostly.length > 0 ? mostly : members).toSorted((a, b) => b.score - a.score);
    const recommended = members.find(({ id }) => id === verdict.option);
    return (recommended ?? first) === undefined ? [] : [recommended ?? first];
  }).filter((option) => option !== undefined);
  return best.toSorted(
    (a, b) => Number(b.family === verdict.family) - Number(a.family === verdict.family),
  );
}
