import type { CriterionId, OptionId } from '@/dataset/ids';
import { centralWeights } from './acceptability';
import { scoreOf } from './aggregation';
import { UNITS } from './criteria/criteria';
import type { CentralWeights, WeightReading } from './explanation';
import type { Judgement } from './judge';
import { meanOfColumn } from './mean';
import { weightInterval } from './stability';
import { drawnScoresOf, FAMILIES, type Ranked, type Ranking } from './verdict';

/** What a weight is read from: anchors of the likely world, and where the recommended option stands. */
export type CriterionScale = {
  readonly worst: number;
  readonly best: number;
  readonly logarithmic: boolean;
  /** Part of the value that the amount makes: the hours to the first GPU are half, the minutes to the next the rest. */
  readonly share: number;
  /** Of the recommended option, in the likely world; above 0 on a logarithmic scale. */
  readonly amount: number;
};

/**
 * How far each weight may move, and what it says in money. The interval is that of mean values and central weights,
 * the other weights in proportion, among the options that are possible in half of the draws.
 */
export function weightReadings(
  { criteria }: Judgement,
  options: readonly Ranked[],
  recommended: Ranked,
  central: readonly number[],
  scales: readonly CriterionScale[],
  usdPerValue: number,
): readonly WeightReading[] {
  const values = options.map((option) => option.values.map(meanOfColumn));
  const place = options.indexOf(recommended);
  return criteria.map((criterion, index): WeightReading => {
    const interval = weightInterval(values, central, index, place);
    const leaderAt = (weight: number) => leader(options, values, moved(central, index, weight));
    const scale = scales[index];
    return {
      criterion,
      weight: central[index] ?? 0,
      interval,
      below: interval === null || interval.low <= 0 ? null : leaderAt(interval.low - BEYOND),
      above: interval === null || interval.high >= 1 ? null : leaderAt(interval.high + BEYOND),
      money:
        scale === undefined
          ? { amount: 0, unit: UNITS[criterion], usdPerMonth: 0 }
          : moneyOf(criterion, scale, central[index] ?? 0, usdPerValue),
    };
  });
}

/** Just past the end of an interval. */
const BEYOND = 1e-6;

/** One weight set, the others in proportion. */
const moved = (weights: readonly number[], criterion: number, to: number): readonly number[] =>
  weights.map((weight, index) =>
    index === criterion ? to : (weight * (1 - to)) / (1 - (weights[criterion] ?? 0)),
  );

function leader(
  options: readonly Ranked[],
  values: readonly (readonly number[])[],
  weights: readonly number[],
): OptionId | null {
  let best: OptionId | null = null;
  let most = -Infinity;
  for (const [index, option] of options.entries()) {
    const score = scoreOf(values[index] ?? [], weights);
    if (score > most) {
      most = score;
      best = option.shape.id;
    }
  }
  return best;
}

/** About a tenth of the scale, or of where the recommended option stands on a logarithmic one. */
const PART = 0.1;

/**
 * So much more of the consequence counts as much as so many USD a month (F3): weight × change of value × USD per
 * value. On a logarithmic scale the change is taken from where the recommended option stands.
 */
function moneyOf(
  criterion: CriterionId,
  { worst, best, logarithmic, share, amount }: CriterionScale,
  weight: number,
  usdPerValue: number,
): WeightReading['money'] {
  const about = PART * (logarithmic ? amount : Math.abs(worst - best));
  const step = about > 0 ? roundStep(about) : 1;
  const change = logarithmic
    ? Math.log((amount + step) / amount) / Math.abs(Math.log(worst / best))
    : step / Math.abs(worst - best);
  return {
    amount: step,
    unit: UNITS[criterion],
    // Ends that coincide tell nothing apart: then more of it is worth nothing.
    usdPerMonth: worst === best ? 0 : weight * share * change * usdPerValue,
  };
}

const ROUND_STEPS: readonly number[] = [1, 2, 5, 10];
const TEN = 10;

/** The next 1, 2 or 5 of a decade. */
function roundStep(about: number): number {
  const decade = TEN ** Math.floor(Math.log10(about));
  const step = ROUND_STEPS.find((one) => one * decade >= about) ?? TEN;
  return step * decade;
}

/** The best option of each family that is ever first, with the mean weights of the draws in which it is. */
export function centralWeightsOf(
  { options, families }: Ranking,
  { criteria, weights }: Judgement,
): readonly CentralWeights[] {
  const drawn = drawnScoresOf(options);
  return FAMILIES.flatMap((family): readonly CentralWeights[] => {
    const best = options
      .filter(({ shape }) => shape.family === family)
      .reduce<Ranked | undefined>(
        (most, one) =>
          most === undefined || one.firstRankShare > most.firstRankShare ? one : most,
        undefined,
      );
    const central =
      best === undefined || families[family] === 0
        ? null
        : centralWeights(drawn, weights, options.indexOf(best));
    return best === undefined || central === null
      ? []
      : [
          {
            option: best.shape.id,
            family,
            firstRankShare: best.firstRankShare,
            weights: Object.fromEntries(
              criteria.map((criterion, index) => [criterion, central[index] ?? 0]),
            ),
          },
        ];
  }).toSorted((one, other) => other.firstRankShare - one.firstRankShare);
}
