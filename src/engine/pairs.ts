import { jointLevels, type Levels } from './answer-levels';
import { firstsByLevel, mutualInformation } from './information';
import { leaderAt, turned } from './leader';
import { SAME_VALUE } from './verdict';
import { type Ground, likelyLevels, type Weighed, weighed } from './weighed-answer';

/** A question that may still be asked, with its levels and what it tells alone. */
export type Candidate = { readonly levels: Levels; readonly weighed: Weighed };

/** Two of them, with the levels of each at which they turn the recommendation together. */
export type TurningPair<T> = {
  readonly pair: readonly [T, T];
  readonly at: readonly (readonly [number, number])[];
};

/**
 * An answer that shares less than this with who is best tells next to nothing: 0.01 nats is what moves an
 * even choice between two by seven in a hundred, about the error of our priors, and is above the noise
 * of a sample of a thousand draws.
 */
const NEAR_NOTHING = 0.01;

/** Of single answers the most telling few are paired; four make six pairs. */
const TELLING_FEW = 4;
/** Where no single answer tells anything, so many of all pairs are weighed. */
const TELLING_PAIRS = 6;

/**
 * The pairs of answers that turn the recommendation together in the draws, worth most first. Where every single
 * answer tells next to nothing and there is still regret, all pairs are looked through by what they share with
 * who is best: single answers are blind to what only their combination decides (V7).
 */
export function turningPairs<T extends Candidate>(
  ground: Ground,
  candidates: readonly T[],
): readonly TurningPair<T>[] {
  const blind =
    ground.regret > SAME_VALUE && candidates.every((one) => one.weighed.information < NEAR_NOTHING);
  const pairs = blind
    ? mostTelling(ground, pairsOf(candidates))
    : pairsOf(byInformation(candidates).slice(0, TELLING_FEW));
  return pairs
    .map((pair) => {
      const found = weighed(ground, levelsOfPair(pair));
      return { pair, found, at: turningLevels(ground, found, pair[1].levels.count) };
    })
    .filter(({ at }) => at.length > 0)
    .toSorted((a, b) => b.found.worth - a.found.worth || b.found.information - a.found.information);
}

function turningLevels(
  { options, draws, recommended }: Ground,
  { seen }: Weighed,
  ofSecond: number,
): readonly (readonly [number, number])[] {
  return recommended === null
    ? []
    : likelyLevels(seen, draws)
        .filter((level) => turned(recommended, leaderAt(options, seen, level)))
        .map((level) => [Math.floor(level / ofSecond), level % ofSecond] as const);
}

const levelsOfPair = ([a, b]: readonly [Candidate, Candidate]): Levels =>
  jointLevels(a.levels, b.levels);

const pairsOf = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((first, place) => all.slice(place + 1).map((second) => [first, second] as const));

export const byInformation = <T extends Candidate>(candidates: readonly T[]): readonly T[] =>
  candidates.toSorted((a, b) => b.weighed.information - a.weighed.information);

function mostTelling<T extends Candidate>(
  { firsts, options }: Ground,
  pairs: readonly (readonly [T, T])[],
): readonly (readonly [T, T])[] {
  return pairs
    .map((pair) => {
      const levels = levelsOfPair(pair);
      const joint = firstsByLevel(firsts, levels, options.length);
      return { pair, information: mutualInformation(joint, levels.count) };
    })
    .toSorted((a, b) => b.information - a.information)
    .slice(0, TELLING_PAIRS)
    .map(({ pair }) => pair);
}
