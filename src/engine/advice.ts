import type { FigureId } from '@/dataset/figure-units';
import type { CriterionId, FamilyId, OptionId } from '@/dataset/ids';
import type { AnswerId } from '@/questions/answers';
import type { Quote } from '@/questions/quote';
import type { Scenario } from '@/questions/scenario';
import type { Taken } from '@/questions/taken';

/** What `advise` returns: the JSON of the command line, and all that the page draws. Plain data. */

export type VerdictKind = 'clear' | 'leaning' | 'toss-up' | 'nothing-fits';
export type Step = 'access' | 'sourcing' | 'sharing' | 'split';

/** A piece of the headline, with the family whose colour it may take. */
export type HeadlinePart = { readonly text: string; readonly family?: FamilyId };

export type Verdict = {
  readonly kind: VerdictKind;
  readonly family: FamilyId | null;
  readonly option: OptionId | null;
  /** Options that are as good, the recommended one first; only of a toss-up more than one. */
  readonly equivalents: readonly OptionId[];
  /** The headline as one sentence. */
  readonly sentence: string;
  readonly headline: readonly HeadlinePart[];
  /** Two or three sentences under the headline. */
  readonly explanation: string;
  readonly decidedBy: Step | null;
  /** First-rank share of the family, 0 to 1. */
  readonly share: number;
  /** Mean regret of the recommended option, in value and in USD a month. */
  readonly regret: number;
  readonly regretUsd: number;
  /** The family whose best option has the highest mean score, where that is another one. */
  readonly bestScoreElsewhere: FamilyId | null;
};

/** Why an option cannot be chosen, or (`condition`) what it hangs on. */
export type GateFinding = {
  readonly gate: string;
  readonly because: string;
  readonly answer: AnswerId | null;
  /** Row ids of facts, or ids of figures. */
  readonly evidence: readonly string[];
  readonly lift: string;
  /** Share of the draws in which it holds, 0 to 1. */
  readonly probability: number;
};

export type Condition = Omit<GateFinding, 'probability'>;

export type Consequence = {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly unit: string;
  /** The likely value lies beyond an anchor; `bounded`: so far that the value is cut off. */
  readonly beyondAnchor: 'none' | 'beyond' | 'bounded';
};

/** One line of the monthly bill in the likely world, in USD a month. */
export type CostLine = {
  readonly id: string;
  readonly label: string;
  readonly usdPerMonth: number;
  readonly figures: readonly FigureId[];
};

export type OptionAdvice = {
  readonly id: OptionId;
  /** Of an offer that the visitor received: what the provider wrote. */
  readonly quote?: Quote;
  readonly family: FamilyId;
  readonly feasible: boolean;
  readonly probabilityFeasible: number;
  readonly excludedBy: readonly GateFinding[];
  readonly conditions: readonly Condition[];
  readonly score: number;
  readonly firstRankShare: number;
  readonly meanRegretUsd: number;
  readonly consequences: Readonly<Partial<Record<CriterionId, Consequence>>>;
  readonly contributions: Readonly<Partial<Record<CriterionId, number>>>;
  /** How far it lies behind the recommended option, and where: null for that one and where nothing fits. */
  readonly behind: Behind | null;
  /** GPUs held around the clock or per hour of use in the likely world; 0 where nothing is held. */
  readonly heldGpus: number;
  /** Share of tuned bare-metal throughput kept, likely world. */
  readonly throughputKept: number;
  /** Hours to the first GPU and minutes to the next, likely world. */
  readonly firstGpuHours: number;
  readonly nextGpuMinutes: number;
  readonly costLines: readonly CostLine[];
  /** Figures read for each criterion in the likely world, most telling use left to the reader. */
  readonly evidence: Readonly<Partial<Record<CriterionId, readonly FigureId[]>>>;
};

/** An option against the recommended one: positive where it is behind. Differences sum to the margin. */
export type Behind = {
  readonly margin: number;
  /** The margin in money, by what a point of value is worth. */
  readonly marginUsd: number;
  readonly differences: Readonly<Partial<Record<CriterionId, number>>>;
};

export type CriterionAdvice = {
  readonly id: CriterionId;
  /** Central (ROC) weight in the likely world. */
  readonly weight: number;
  readonly rank: number;
  readonly worst: number;
  readonly best: number;
  readonly unit: string;
};

/** The recommended option against the best of another family. Differences sum to the margin. */
export type Comparison = {
  readonly option: OptionId;
  readonly against: OptionId;
  readonly margin: number;
  readonly differences: Readonly<Partial<Record<CriterionId, number>>>;
};

export type SplitAdvice = {
  readonly option: OptionId;
  readonly baseGpus: number;
  readonly burstMeanGpus: number;
  /** Cost of a committed GPU-hour over a useful burst GPU-hour: r of the whole-node rule. */
  readonly priceRatio: number;
  /** Likely cost of the cheapest feasible single option less that of the split; below 0 it costs more. */
  readonly savingUsdPerMonth: number;
  /** Share of all 168 hours that each node, up to the largest demand, would be busy. */
  readonly busyShareOfNode: readonly number[];
  readonly nodeGpus: number;
};

/** What a utilisation file said, where one took the place of the answers. */
export type MeasurementAdvice = {
  readonly format: string;
  /** How many GPUs, slices, columns or jobs were read, and how they were counted. */
  readonly series: number;
  readonly measure: string;
  readonly days: number;
  readonly stepSeconds: number;
  /** Steps that nothing is known of: never taken for zero. */
  readonly gaps: number;
  /** GPUs. */
  readonly mean: number;
  readonly p99: number;
  readonly max: number;
  readonly cv: number;
  readonly warnings: readonly string[];
};

export type DemandAdvice = Partial<MeasurementAdvice> & {
  readonly shape: 'log-normal' | 'two-level' | 'measured';
  readonly meanGpus: number;
  readonly peakGpus: number;
  readonly hoursPerWeek: number;
  readonly usefulGpuHoursPerMonth: number;
  /** Load-duration curve over all 168 hours: the GPUs exceeded during that share of them. */
  readonly curve: readonly { readonly share: number; readonly gpus: number }[];
};

export type Assumed = {
  readonly answer: AnswerId;
  /** How the answer was left: never given, said to be unsure, or given as a range. */
  readonly because: 'open' | 'not-sure' | 'range';
  readonly taken: Taken;
  /** Expected gain from knowing it, in USD a month; 0 where below its error. */
  readonly worthUsdPerMonth: number;
};

export type ProfileAdvice = {
  readonly id: string;
  readonly mode: 'mig' | 'mig-vgpu' | 'time-sliced-vgpu';
  readonly card: string;
  readonly perGpu: number;
  readonly memoryGb: number;
  readonly why: string;
};

export type Advice = {
  readonly version: 1;
  readonly engine: string;
  readonly edition: string;
  readonly seed: number;
  readonly draws: number;
  readonly scenario: Scenario;
  readonly verdict: Verdict;
  readonly families: Readonly<Record<FamilyId, number>>;
  readonly nothingFeasibleShare: number;
  readonly criteria: readonly CriterionAdvice[];
  readonly options: readonly OptionAdvice[];
  readonly comparison: Comparison | null;
  readonly split: SplitAdvice | null;
  readonly demand: DemandAdvice;
  readonly profile: ProfileAdvice | null;
};
