import type { FamilyId } from '@/dataset/ids';
import type { VerdictKind } from './advice';
import {
  bestScores,
  type DrawnScores,
  firstRankShares,
  meanRegret,
  nothingFeasibleShare,
} from './acceptability';
import type { Judgement, OptionOutcome } from './judge';
import { meanOfColumn } from './mean';

/** What the rule of recommendation asks of an option, over all draws or over some of them. */
export type Standing = {
  readonly shape: { readonly family: FamilyId };
  readonly score: number;
  readonly firstRankShare: number;
  readonly probabilityFeasible: number;
};

/** An option with how often it is first, and how often possible. */
export type Placed = OptionOutcome & Standing;

/** The same with what it loses on average to the best of each draw. */
export type Ranked = Placed & { readonly regret: number };

export type Ranking = {
  readonly options: readonly Ranked[];
  readonly families: Readonly<Record<FamilyId, number>>;
  readonly nothingFeasibleShare: number;
};

/** The verdict as data; words come later. */
export type Decision = {
  readonly kind: VerdictKind;
  readonly family: FamilyId | null;
  readonly recommended: Ranked | null;
  readonly equivalents: readonly Ranked[];
  readonly bestScoreElsewhere: FamilyId | null;
};

/** An option counts as possible from this share of the draws on: the error of 10,000 draws and more. */
export const LEAST_FEASIBLE = 0.05;
/** The recommended option must be possible in at least half of the draws. */
export const MOSTLY_FEASIBLE = 0.5;
/** Four futures in five: at the error of the model, a lead that other reasonable ranges do not turn. */
export const CLEAR_SHARE = 0.8;
/** More than half by more than the sampling error and the error of the priors together. */
const LEANING_SHARE = 0.55;
/** Differences that no data of ours can tell apart: 2 % of value, or 2 % of cost. */
export const SAME_VALUE = 0.02;
const SAME_COST_SHARE = 0.02;
/** A family whose share is this close to the leader's may as well be first. */
const NEAR_SHARE = 0.15;

export function rankingFrom({ options }: Judgement): Ranking {
  const drawn = drawnScoresOf(options);
  const best = bestScores(drawn);
  const ranked = placedFrom(options, drawn, best).map((option) => ({
    ...option,
    regret: meanRegret(best, option.scores),
  }));
  return {
    options: ranked,
    families: familySharesOf(ranked),
    nothingFeasibleShare: nothingFeasibleShare(drawn, best),
  };
}

export const drawnScoresOf = (options: readonly OptionOutcome[]): DrawnScores => ({
  scores: options.map(({ scores }) => scores),
  feasible: options.map(({ feasible }) => feasible),
});

/** How often each option is first, and how often possible. */
export function placedFrom(
  options: readonly OptionOutcome[],
  drawn: DrawnScores = drawnScoresOf(options),
  best: Float64Array = bestScores(drawn),
): readonly Placed[] {
  const shares = firstRankShares(drawn, best);
  return options.map((option, index) => ({
    ...option,
    firstRankShare: shares[index] ?? 0,
    probabilityFeasible: meanOfColumn(option.feasible),
  }));
}

/** A family's share: the sum of the first ranks of its options, however many they are. */
export function familySharesOf(options: readonly Standing[]): Readonly<Record<FamilyId, number>> {
  const families = { 'bare-metal': 0, virtual: 0, split: 0 };
  for (const { shape, firstRankShare } of options) {
    families[shape.family] += firstRankShare;
  }
  return families;
}

/** USD a month in the likely world. */
export const likelyCost = ({ amounts }: Placed): number => amounts[0]?.[0] ?? 0;

/** USD a month on average over all draws; without draws the likely one. */
export function meanCost({ amounts }: Placed): number {
  const [cost] = amounts;
  const draws = cost?.subarray(1);
  return draws === undefined || draws.length === 0 ? (cost?.[0] ?? 0) : meanOfColumn(draws);
}

export const isFeasible = ({ probabilityFeasible }: Standing): boolean =>
  probabilityFeasible >= LEAST_FEASIBLE;

/** `costOf`: likely USD a month; `usdPerValue`: what one unit of value is worth in USD a month. */
export function decisionFrom(
  { options, families }: Ranking,
  costOf: (option: Ranked) => number,
  usdPerValue: number,
): Decision {
  const recommended = recommendedIn(options, families);
  if (recommended === null) {
    return {
      kind: 'nothing-fits',
      family: null,
      recommended: null,
      equivalents: [],
      bestScoreElsewhere: null,
    };
  }
  const { family } = recommended.shape;
  const feasible = options.filter(isFeasible);
  const top = highestScore(mostly(feasible));
  const elsewhere =
    top !== undefined && top.shape.family !== family && top.score > recommended.score
      ? top.shape.family
      : null;
  const share = families[family];
  const sameCost = SAME_COST_SHARE * costOf(recommended);
  const safe = recommended.regret <= SAME_VALUE || recommended.regret * usdPerValue <= sameCost;
  const kind: VerdictKind =
    share >= CLEAR_SHARE && safe && elsewhere === null && isMostlyFeasible(recommended)
      ? 'clear'
      : share >= LEANING_SHARE
        ? 'leaning'
        : 'toss-up';
  const rivals = rivalsOf(family, feasible);
  const equivalents =
    kind === 'toss-up'
      ? [
          recommended,
          ...rivals.filter(
            (rival) =>
              families[rival.shape.family] > 0 &&
              (Math.abs(recommended.score - rival.score) <= SAME_VALUE ||
                Math.abs(recommended.score - rival.score) * usdPerValue <= sameCost ||
                share - families[rival.shape.family] <= NEAR_SHARE),
          ),
        ]
      : [recommended];
  return { kind, family, recommended, equivalents, bestScoreElsewhere: elsewhere };
}

export const FAMILIES: readonly FamilyId[] = ['bare-metal', 'virtual', 'split'];

/** The rule of the verdict: the best option of the family most often first; null where nothing fits. */
export function recommendedIn<T extends Standing>(
  options: readonly T[],
  families: Ranking['families'],
): T | null {
  const feasible = options.filter(isFeasible);
  const family = leadingFamily(families, feasible);
  return family === null ? null : recommendedOf(family, feasible);
}

/** The best option of each other family. */
export const rivalsOf = <T extends Standing>(
  family: FamilyId,
  feasible: readonly T[],
): readonly T[] =>
  FAMILIES.filter((other) => other !== family).flatMap(
    (other) => recommendedOf(other, feasible) ?? [],
  );

/** The family most often first, among those with an option that is possible often enough. */
function leadingFamily(
  families: Ranking['families'],
  feasible: readonly Standing[],
): FamilyId | null {
  let leader: FamilyId | null = null;
  for (const family of FAMILIES) {
    const possible = feasible.some(({ shape }) => shape.family === family);
    if (possible && families[family] > (leader === null ? 0 : families[leader])) {
      leader = family;
    }
  }
  return leader;
}

export const isMostlyFeasible = ({ probabilityFeasible }: Standing): boolean =>
  probabilityFeasible >= MOSTLY_FEASIBLE;

const mostly = <T extends Standing>(options: readonly T[]): readonly T[] =>
  options.filter(isMostlyFeasible);

export const highestScore = <T extends Standing>(options: readonly T[]): T | undefined =>
  options.reduce<T | undefined>(
    (best, option) => (best === undefined || option.score > best.score ? option : best),
    undefined,
  );

/** The family's highest score among options possible in half of the draws; else the one most often first. */
export function recommendedOf<T extends Standing>(
  family: FamilyId,
  feasible: readonly T[],
): T | null {
  const own = feasible.filter(({ shape }) => shape.family === family);
  const likely = highestScore(mostly(own));
  if (likely !== undefined) {
    return likely;
  }
  return own.reduce<T | null>(
    (best, option) =>
      best === null || option.firstRankShare > best.firstRankShare ? option : best,
    null,
  );
}
