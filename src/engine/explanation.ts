import type { FigureId } from '@/dataset/figure-units';
import type { CriterionId, FamilyId, OptionId } from '@/dataset/ids';
import type { FormulaNode } from '@/lib/formula';
import type { AnswerId } from '@/questions/answers';
import type { Assumed } from './advice';

/** What `explain` returns beside the advice: why, how sure, what would change it. Plain data. */

/** The nearest other value of one answer that turns the recommendation. */
export type Flip = {
  readonly answer: AnswerId;
  /** What was said: a value, a range, a list. */
  readonly from: unknown;
  /** A valid answer: a scenario with it recommends the winner. */
  readonly to: unknown;
  readonly winner: OptionId;
  readonly family: FamilyId;
  /** `family`: another family wins; `option`: another option of the same one. */
  readonly changes: 'family' | 'option';
  /** Likely USD a month of the winner with the changed answer, less that of the recommended option now. */
  readonly costDifferenceUsd: number;
  /** How far it is from what was said: |ln(to ÷ from)| of numbers, levels moved ÷ all but one, places moved ÷ criteria. */
  readonly distance: number;
};

/** The same for a figure of the dataset: the nearest value that turns the recommendation. */
export type FigureFlip = Omit<Flip, 'answer' | 'from' | 'to'> & {
  readonly figure: FigureId;
  readonly from: number;
  readonly to: number;
  /** The value lies within the range that our sources give the figure. */
  readonly withinRange: boolean;
};

/** Two answers that turn it only together; searched where no single one does. */
export type FlipPair = Omit<Flip, 'answer' | 'from' | 'to'> & {
  readonly answers: readonly [PairedChange, PairedChange];
};
export type PairedChange = Pick<Flip, 'answer' | 'from' | 'to'>;

/** What one way that an open question may turn out would mean. */
export type QuestionOutcome = {
  /** A choice, or the ends of a third of the numbers drawn. */
  readonly level: string | { readonly low: number; readonly high: number };
  /** Share of the futures in which it turns out so. */
  readonly share: number;
  /** The family most often first among those, with its share of them, and its best option. */
  readonly family: FamilyId;
  readonly familyShare: number;
  readonly option: OptionId;
};

/** An open question with what knowing its answer could do. */
export type OpenQuestion = {
  readonly answer: AnswerId;
  /** Mutual information with which option is best, nats, less its bias from sampling (F23). */
  readonly information: number;
  /** Expected gain from knowing it, USD a month; 0 where below two standard errors (F24). */
  readonly worthUsdPerMonth: number;
  /** Asked whatever it could tell: contract and law. */
  readonly always: boolean;
  readonly outcomes: readonly QuestionOutcome[];
};

/** What to ask next. */
export type Inquiry = {
  /** The most telling first, then contract and law. */
  readonly open: readonly OpenQuestion[];
  readonly nextQuestion: AnswerId | null;
  /** Two questions that tell something only together, where no single one does. */
  readonly nextPair: readonly [AnswerId, AnswerId] | null;
  /**
   * Law and contract were asked, and no question that could still be put would turn the family, or the option by more
   * than two hundredths of value. Answers left "not sure" or as a range may: their outcomes say so.
   */
  readonly settled: boolean;
  /** Every assumption made, the one worth most to know first. */
  readonly assumed: readonly Assumed[];
};

/** One weight: how far it may move, and what it says in money. */
export type WeightReading = {
  readonly criterion: CriterionId;
  /** Central weight, 0 to 1. */
  readonly weight: number;
  /** Where the recommended option stays first on mean values, the other weights in proportion; null: nowhere. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Who takes over below and above the interval; null at 0 and 1. */
  readonly below: OptionId | null;
  readonly above: OptionId | null;
  /** The weight in money: so much more of the consequence is worth so many USD a month. */
  readonly money: {
    readonly amount: number;
    readonly unit: string;
    readonly usdPerMonth: number;
  };
};

/** What those who should choose an option care about: the mean weights of the draws in which it is first. */
export type CentralWeights = {
  readonly option: OptionId;
  readonly family: FamilyId;
  readonly firstRankShare: number;
  readonly weights: Readonly<Partial<Record<CriterionId, number>>>;
};

/** One end of a bar of the tornado: the draws in which one input lies around this value. */
export type TornadoEnd = {
  readonly at: number | string;
  /** Lead of the recommended option over the best of another family, in value and USD a month; below 0 it trails. */
  readonly lead: number;
  readonly leadUsd: number;
  /** Who would be recommended if these draws were all. */
  readonly winner: OptionId;
  readonly family: FamilyId;
};

export type TornadoBar = {
  readonly input:
    | { readonly kind: 'answer'; readonly answer: AnswerId }
    | { readonly kind: 'figure'; readonly figure: FigureId };
  /** At the 10th and 90th percentile; of a choice the two ways it may turn out that lie furthest apart. */
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
};

export type Tornado = {
  readonly option: OptionId;
  readonly against: OptionId;
  /** The mean lead over all draws. */
  readonly lead: number;
  readonly leadUsd: number;
  /** Widest first. */
  readonly bars: readonly TornadoBar[];
};

/** Utilisation of committed capacity against the price ratio: above the border u = r committing pays. */
export type DecisionMap = {
  /** What would be committed to, and what would follow demand instead. */
  readonly committed: OptionId;
  readonly elastic: OptionId;
  readonly point: { readonly utilisation: number; readonly priceRatio: number };
  /** Some of the draws, with the family that is first in each. */
  readonly cloud: readonly {
    readonly utilisation: number;
    readonly priceRatio: number;
    readonly family: FamilyId;
  }[];
  /** 10th and 90th percentile over all draws, widened to hold the point. */
  readonly utilisation: { readonly low: number; readonly high: number };
  readonly priceRatio: { readonly low: number; readonly high: number };
  /** Share of all draws in which utilisation is above the price ratio. */
  readonly commitShare: number;
};

/** The same consequences by another method. */
export type MethodCheck = {
  readonly method: 'topsis' | 'promethee-ii';
  readonly winner: OptionId;
  readonly family: FamilyId;
  readonly agrees: 'option' | 'family' | 'no';
  /**
   * Why it chooses another option; null where it chooses ours.
   * `averages`: it sees averages only, on which our own sum does not choose ours either;
   * `rank-reversal`: it chooses ours once `without`, which neither chooses, is left out;
   * `scaling`: it chooses ours on a fixed scale instead of one made of the options at hand;
   * `compensation`: none of these, so it is how it counts: distances or pairs won, and no sum of amounts.
   */
  readonly because: 'averages' | 'rank-reversal' | 'scaling' | 'compensation' | null;
  /** The option to leave out; null but for a rank reversal. */
  readonly without: OptionId | null;
  /** All feasible options, best first. */
  readonly order: readonly OptionId[];
};

/** One thing to measure before committing. */
export type Measurement = {
  readonly figure: FigureId;
  /** What we take it to be, and the range of our sources. */
  readonly likely: number;
  readonly low: number;
  readonly high: number;
  /** The nearest value at which another option would be recommended; null where none within the bounds of the figure. */
  readonly overturnsAt: number | null;
  readonly winner: OptionId | null;
};

export type ProofOfConcept = {
  /** The recommended option and the closest to it. */
  readonly options: readonly [OptionId, OptionId];
  /** What could overturn the advice soonest first. */
  readonly measurements: readonly Measurement[];
};

/** A number of the likely world and what it was made of, down to answers and figures. */
export type TrailNode = FormulaNode<FigureId, AnswerId>;

/** The way from the score of an option back to its sources. */
export type Trail = {
  readonly option: OptionId;
  readonly criteria: readonly {
    readonly criterion: CriterionId;
    readonly weight: number;
    /** Between the anchors, in the likely world: as it is scored, and before it is held within −1 and 2. */
    readonly value: number;
    readonly unbounded: number;
    readonly amount: TrailNode;
    readonly worst: number;
    readonly best: number;
  }[];
};

export type Explanation = Inquiry & {
  readonly flips: readonly Flip[];
  readonly figureFlips: readonly FigureFlip[];
  readonly flipPairs: readonly FlipPair[];
  readonly weights: readonly WeightReading[];
  readonly centralWeights: readonly CentralWeights[];
  readonly tornado: Tornado | null;
  readonly map: DecisionMap | null;
  readonly methodChecks: readonly MethodCheck[];
  readonly proofOfConcept: ProofOfConcept | null;
  /** Of the recommended option and of the best of another family. */
  readonly trails: readonly Trail[];
};
