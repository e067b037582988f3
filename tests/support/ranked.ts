import type { ListedOptionId } from '@/dataset/ids';
import { SHAPES } from '@/engine/option-shape';
import type { OptionOutcome } from '@/engine/judge';
import type { Ranked, Ranking } from '@/engine/verdict';

/** An option that was judged elsewhere: only what the verdict looks at. Its score is the mean over all draws. */
export function outcomeOf(
  id: ListedOptionId,
  scores: readonly number[],
  feasible: readonly number[] = scores.map(() => 1),
): OptionOutcome {
  return {
    shape: SHAPES[id],
    plan: { heldGpus: 0, increment: 0, spareSteps: 0 },
    amounts: [],
    likelyValues: [],
    values: [],
    scores: Float64Array.from(scores),
    score: scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length),
    feasible: Uint8Array.from(feasible),
    stoppedBy: [],
  };
}

/** An option with the numbers of its ranking given outright. */
export const rankedOf = (
  id: ListedOptionId,
  given: Partial<Pick<Ranked, 'score' | 'firstRankShare' | 'probabilityFeasible' | 'regret'>> = {},
): Ranked => ({
  ...outcomeOf(id, []),
  score: 0.5,
  firstRankShare: 0,
  probabilityFeasible: 1,
  regret: 0,
  ...given,
});

/** The ranking of these options: the share of a family is the sum of its first ranks. */
export function rankingOf(options: readonly Ranked[]): Ranking {
  const families = { 'bare-metal': 0, virtual: 0, split: 0 };
  for (const { shape, firstRankShare } of options) {
    families[shape.family] += firstRankShare;
  }
  return { options, families, nothingFeasibleShare: 0 };
}
