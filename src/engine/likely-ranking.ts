import type { FamilyId, OptionId } from '@/dataset/ids';
import { keysOf } from '@/lib/keys-of';
import type { Answers } from '@/questions/answers';
import { applicableCriteria } from './criteria/applicable';
import { judged } from './criteria/criteria';
import { askedGates, stops } from './gates/gates';
import { SHAPES } from './option-shape';
import { planFor } from './plan';
import { likelyOf } from './quantity';
import { centroidWeights, rankGroups } from './weights';
import { likelyPriorities } from './weights-by-draw';
import type { Worlds } from './worlds';

/** An option in the likely world, scored with the central weights. */
export type LikelyScore = {
  readonly option: OptionId;
  readonly family: FamilyId;
  readonly score: number;
  readonly feasible: boolean;
};

/** All options in the likely world. */
export function likelyScores(answers: Answers, worlds: Worlds): readonly LikelyScore[] {
  const criteria = applicableCriteria(worlds);
  const weights = centroidWeights(rankGroups(likelyPriorities(worlds), criteria));
  const gates = askedGates(answers);
  return keysOf(SHAPES).map((id) => {
    const shape = SHAPES[id];
    const plan = planFor(shape, worlds);
    return {
      option: id,
      family: shape.family,
      score: criteria.reduce(
        (sum, criterion, index) =>
          sum + (weights[index] ?? 0) * (judged(criterion, shape, worlds).value.bounded[0] ?? 0),
        0,
      ),
      feasible: gates.every((gate) => likelyOf(stops(gate, shape, plan, worlds)) === 0),
    };
  });
}

/** The feasible option with the highest score. */
export const likelyWinner = (scores: readonly LikelyScore[]): LikelyScore | undefined =>
  scores
    .filter(({ feasible }) => feasible)
    .reduce<LikelyScore | undefined>(
      (best, one) => (best === undefined || one.score > best.score ? one : best),
      undefined,
    );
