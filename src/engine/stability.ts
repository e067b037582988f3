/** How far a weight may move before another option comes first. Values are per option and criterion. */
import { contributionsOf, scoreOf } from './aggregation';

export type WeightInterval = { readonly low: number; readonly high: number };

/**
 * The weights of one criterion, within 0 and 1, at which an option stays first while the others keep
 * their proportions: w_k = t, the others × (1 − t)/(1 − w_k). Against each rival the margin t d + (1 − t) e
 * is 0 at t = −e/(d − e), where d is the difference on the criterion and e that of the rest at t = 0.
 * The answer is what all rivals leave: null where it is nothing.
 */
export function weightInterval(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  criterion: number,
  option: number,
): WeightInterval | null {
  const others = 1 - (weights[criterion] ?? 0);
  const restOf = (row: readonly number[]): number =>
    others > 0
      ? (scoreOf(row, weights) - (contributionsOf(row, weights)[criterion] ?? 0)) / others
      : 0;
  const own = values[option] ?? [];
  let low = 0;
  let high = 1;
  for (const [index, rival] of values.entries()) {
    if (index !== option) {
      const atOne = (own[criterion] ?? 0) - (rival[criterion] ?? 0);
      const atZero = restOf(own) - restOf(rival);
      if (atZero < 0 && atOne < 0) {
        return null;
      }
      const crossing = atZero / (atZero - atOne);
      low = atZero < 0 ? Math.max(low, crossing) : low;
      high = atOne < 0 ? Math.min(high, crossing) : high;
    }
  }
  return low <= high ? { low, high } : null;
}

/**
 * By how much to lower one weight, the others left as they are, so that an option ties with a rival:
 * (P_rival − P_own) / (a_rival,k − a_own,k). Not finite where both do equally well on the criterion.
 */
export const weightChangeToTie = (
  own: readonly number[],
  rival: readonly number[],
  weights: readonly number[],
  criterion: number,
): number =>
  (scoreOf(rival, weights) - scoreOf(own, weights)) /
  ((rival[criterion] ?? 0) - (own[criterion] ?? 0));
