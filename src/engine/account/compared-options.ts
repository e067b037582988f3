import type { SourcingId } from '@/dataset/ids';
import type { Judged } from '@/engine/advise';
import { highestScore, isFeasible, isMostlyFeasible, type Ranked } from '@/engine/verdict';

/** Lines that a picture of costs over time holds. */
const MOST_COMPARED = 4;

export type Compared = {
  /** What is drawn: the recommended option first. */
  readonly options: readonly Ranked[];
  /** Of all that is possible, split or not, the cheapest in the end to own (a split: its base), and to rent. */
  readonly own: Ranked | undefined;
  readonly rent: Ranked | undefined;
};

/**
 * The recommended option, the cheapest to own and to rent, which are what is asked when owning pays back, and beside
 * them the best score of each way to pay that is not among them yet, then the best of what is left.
 */
export function comparedOptions(
  { ranking, decision }: Judged,
  endUsdOf: (option: Ranked) => number,
): Compared {
  const { recommended } = decision;
  if (recommended === null) {
    return { options: [], own: undefined, rent: undefined };
  }
  const feasible = ranking.options.filter(isFeasible);
  const cheapest = (options: readonly Ranked[]): Ranked | undefined => {
    // What is stopped in most futures is no price to compare with, as long as there is another.
    const likely = options.filter(isMostlyFeasible);
    return (likely.length > 0 ? likely : options).toSorted((a, b) => endUsdOf(a) - endUsdOf(b))[0];
  };
  const own = cheapest(feasible.filter(isOwned));
  const rent = cheapest(feasible.filter((option) => !isOwned(option)));
  const asked = [recommended, own, rent].flatMap((option) => option ?? []);
  const sourcings = new Set(asked.map(({ shape }) => shape.sourcing));
  const otherwise = SOURCINGS.filter((sourcing) => !sourcings.has(sourcing)).flatMap(
    (sourcing) => highestScore(feasible.filter(({ shape }) => shape.sourcing === sourcing)) ?? [],
  );
  const others = KINDS.flatMap(
    (kind) => highestScore(feasible.filter((option) => kindOf(option) === kind)) ?? [],
  ).toSorted((a, b) => b.score - a.score);
  const options = [...new Set([...asked, ...otherwise, ...others])].slice(0, MOST_COMPARED);
  return { options, own, rent };
}

const isOwned = ({ shape }: Ranked): boolean => shape.sourcing === 'owned';

const SOURCINGS: readonly SourcingId[] = ['owned', 'reserved', 'on-demand'];

const KINDS = ['owned', 'reserved', 'on-demand', 'split'] as const;

const kindOf = ({ shape }: Ranked): (typeof KINDS)[number] =>
  shape.access === 'split' ? 'split' : shape.sourcing;
