import type { FamilyId, OptionId } from '@/dataset/ids';
import { rankingOf, scoreOf } from './aggregation';
import type { MethodCheck } from './explanation';
import { netFlows, thresholdsOf } from './models/promethee';
import { closenessBetween, closenessOf } from './models/topsis';
import { LEAST_VALUE, MOST_VALUE } from './value';

/** An option with its mean value over the draws for each criterion, as scored: within −1 and 2. */
export type Compared = {
  readonly id: OptionId;
  readonly family: FamilyId;
  readonly values: readonly number[];
};

/** What is compared: the options that are feasible, the central weights, and what we recommend of them. */
export type CheckedDecision = {
  readonly options: readonly Compared[];
  readonly weights: readonly number[];
  readonly recommended: OptionId;
};

type Scores = (options: readonly Compared[], weights: readonly number[]) => readonly number[];

type Method = {
  readonly method: MethodCheck['method'];
  /** As it is in the books: on a scale made of the options at hand. */
  readonly usual: Scores;
  /** The same on our scale, which no option moves. */
  readonly fixed: Scores;
};

/**
 * The same decision by two other methods. Both are given our values instead of amounts. Time to capacity
 * is two amounts in one value, resilience and times count by ratios, and amounts of the likely world are
 * not those of all draws: fed with amounts, the methods would decide something else, and a difference
 * would say nothing about the method. What this does not check is therefore the anchors and the shape of
 * the values; it checks how they are put together.
 *
 * TOPSIS divides by the distance from 0, so values go in counted from the least there is, −1: none is
 * below 0, and 0 means the same on every criterion. Its fixed scale is −1 to 2. PROMETHEE II takes
 * differences only; its fixed scale is a full preference for the whole way from the worst anchor to the
 * best. Where no two options lie farther apart than that, it is our own sum.
 */
const METHODS: readonly Method[] = [
  {
    method: 'topsis',
    usual: (options, weights) => closenessOf(aboveLeast(options), weights),
    fixed: (options, weights) =>
      closenessBetween(
        aboveLeast(options),
        weights,
        weights.map(() => 0),
        weights.map(() => MOST_VALUE - LEAST_VALUE),
      ),
  },
  {
    method: 'promethee-ii',
    usual: (options, weights) => {
      const rows = options.map(({ values }) => values);
      return netFlows(rows, weights, thresholdsOf(rows, weights.length));
    },
    fixed: (options, weights) =>
      netFlows(
        options.map(({ values }) => values),
        weights,
        weights.map(() => 1),
      ),
  },
];

const aboveLeast = (options: readonly Compared[]): readonly (readonly number[])[] =>
  options.map(({ values }) => values.map((value) => value - LEAST_VALUE));

/** Our own way: the weighted sum of the same values. */
const summed: Scores = (options, weights) => options.map(({ values }) => scoreOf(values, weights));

/** What each method chooses, whether that is ours and, if not, why. Options that draw level with ours are no difference. */
export function methodChecks({
  options,
  weights,
  recommended,
}: CheckedDecision): readonly MethodCheck[] {
  const ours = options.find(({ id }) => id === recommended);
  if (ours === undefined) {
    throw new RangeError(`${recommended} is recommended and not among the options compared`);
  }
  const oursFirst = [ours, ...options.filter((option) => option !== ours)];
  return METHODS.map((method) => {
    const order = orderBy(method.usual, oursFirst, weights);
    const winner = order[0] ?? ours;
    return {
      method: method.method,
      winner: winner.id,
      family: winner.family,
      agrees: winner === ours ? 'option' : winner.family === ours.family ? 'family' : 'no',
      ...(winner === ours ? AGREES : reasonOf(method, oursFirst, winner, weights)),
      order: order.map(({ id }) => id),
    };
  });
}

type Reason = Pick<MethodCheck, 'because' | 'without'>;

const AGREES: Reason = { because: null, without: null };

/**
 * Why a method chooses another option than the first of these. Like is compared with like before the method
 * is blamed: our recommendation counts futures, in which values and weights move together, and is the best
 * of the family first in most; the method sees averages of both. Then whatever could be left out is tried,
 * the one that our sum puts last to begin with.
 */
function reasonOf(
  { usual, fixed }: Method,
  options: readonly Compared[],
  winner: Compared,
  weights: readonly number[],
): Reason {
  const ours = options[0];
  const bySum = orderBy(summed, options, weights);
  if (bySum[0] !== ours) {
    return { because: 'averages', without: null };
  }
  const turning = bySum
    .filter((option) => option !== ours && option !== winner)
    .findLast((left) => {
      const others = options.filter((option) => option !== left);
      return orderBy(usual, others, weights)[0] === ours;
    });
  if (turning !== undefined) {
    return { because: 'rank-reversal', without: turning.id };
  }
  const onOurScale = orderBy(fixed, options, weights)[0] === ours;
  return { because: onOurScale ? 'scaling' : 'compensation', without: null };
}

const orderBy = (
  scores: Scores,
  options: readonly Compared[],
  weights: readonly number[],
): readonly Compared[] =>
  rankingOf(scores(options, weights)).flatMap((place) => options[place] ?? []);
