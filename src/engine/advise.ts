import type { FamilyId } from '@/dataset/ids';
import { keysOf } from '@/lib/keys-of';
import { quantileInPlace } from '@/lib/quantile';
import type { Scenario } from '@/questions/scenario';
import { meanContributions } from './aggregation';
import type {
  Advice,
  Comparison,
  Consequence,
  CriterionAdvice,
  GateFinding,
  OptionAdvice,
} from './advice';
import { assumptionsMade } from './assumed';
import { conditionsOf } from './conditions';
import { costLinesOf } from './cost-lines';
import { anchorsOf } from './criteria/anchors';
import { UNITS } from './criteria/criteria';
import { timeToCapacityOf } from './criteria/time-to-capacity';
import { decidedBy } from './decided-by';
import { demandAdvice } from './demand-advice';
import { figuresBehind } from './evidence';
import { type Judgement, judge } from './judge';
import { type Luck, luckOf } from './luck';
import { openAnswers } from './open-answers';
import { partsOf } from './option-shape';
import { profileAdvice } from './profile-advice';
import { splitAdvice } from './split-advice';
import { throughputKept } from './throughput';
import { beyondAnchor } from './value';
import {
  decisionFrom,
  isFeasible,
  type Decision,
  type Ranked,
  type Ranking,
  rankingFrom,
  recommendedOf,
} from './verdict';
import { centroidWeights, rankGroups } from './weights';
import { prioritiesOf } from './weights-by-draw';
import { explanationOf, headlineOf, sentenceOf } from './words';
import type { World } from './world';
import { type Knowledge, worldsOf } from './worlds';

/** Changes when the same input gives another output. */
export const ENGINE_VERSION = '1.0.0';

export const DEFAULT_DRAWS = 10_000;
export const DEFAULT_SEED = 20_261_121;

export type Simulation = { readonly draws?: number; readonly seed?: number; readonly luck?: Luck };

/**
 * The whole method: judge the likely world and every drawn one with the same formulas, rank, decide,
 * and say why from the very numbers that were used. The same input gives the same output.
 */
export function advise(
  scenario: Scenario,
  knowledge: Knowledge,
  { draws = DEFAULT_DRAWS, seed = DEFAULT_SEED, luck = luckOf(seed, draws) }: Simulation = {},
): Advice {
  const { answers } = scenario;
  const { dataset, priors } = knowledge;
  const worlds = worldsOf(answers, scenario.assumptions ?? {}, knowledge, luck);
  const judgement = judge(answers, priors, worlds, luck);
  const likely = worlds.at(0);
  const groups = rankGroups(prioritiesOf(answers, priors, judgement.likely), judgement.criteria);
  const central = centroidWeights(groups);
  const usdPerValue = usdOfOneValue(judgement, central, likely);
  const ranking = rankingFrom(judgement);
  const decision = decisionFrom(ranking, likelyCost, usdPerValue);
  const { recommended } = decision;
  const rival = rivalOf(decision, ranking);
  const assumptions = assumptionsMade(
    answers,
    openAnswers(answers, judgement.criteria, judgement.likely, judgement.traits),
    judgement,
    usdPerValue,
  );
  const comparison = comparisonOf(recommended, rival, judgement);
  const step = recommended === null ? null : decidedBy(recommended, ranking.options);
  const headline = headlineOf(decision, dataset.options);
  return {
    version: 1,
    engine: ENGINE_VERSION,
    edition: dataset.edition,
    seed: luck.seed,
    draws: luck.draws,
    scenario,
    verdict: {
      kind: decision.kind,
      family: decision.family,
      option: recommended?.shape.id ?? null,
      equivalents: decision.equivalents.map(({ shape }) => shape.id),
      sentence: sentenceOf(headline),
      headline,
      explanation: explanationOf(
        decision,
        ranking,
        step,
        {
          recommended: recommended === null ? 0 : likelyCost(recommended),
          rival: rival === null ? null : likelyCost(rival),
          regret: (recommended?.regret ?? 0) * usdPerValue,
        },
        rival?.shape.id ?? null,
        aheadOn(comparison, dataset),
        dataset.options,
      ),
      decidedBy: step,
      share: decision.family === null ? 0 : ranking.families[decision.family],
      regret: recommended?.regret ?? 0,
      regretUsd: (recommended?.regret ?? 0) * usdPerValue,
      bestScoreElsewhere: decision.bestScoreElsewhere,
      separatedBy: decision.kind === 'toss-up' ? assumptions.nextQuestion : null,
    },
    families: ranking.families,
    nothingFeasibleShare: ranking.nothingFeasibleShare,
    criteria: criteriaAdvice(judgement, groups, central, likely),
    options: inOrder(ranking.options, recommended).map((option) =>
      optionAdvice(option, judgement, usdPerValue, scenario, knowledge, likely),
    ),
    comparison,
    split: splitOf(ranking, likely),
    demand: demandAdvice(judgement.likely),
    profile: profileAdvice(recommended, likely),
    assumed: assumptions.assumed,
    nextQuestion: assumptions.nextQuestion,
    flips: [],
    figureFlips: [],
    flipPairs: [],
  };
}

const likelyCost = ({ amounts }: Ranked): number => amounts[0]?.[0] ?? 0;

/** USD a month that one unit of value is worth: (worst − best cost anchor) ÷ the central weight of cost (F3). */
function usdOfOneValue({ criteria }: Judgement, central: Float64Array, likely: World): number {
  const { worst, best } = anchorsOf('cost', likely);
  return (worst - best) / (central[criteria.indexOf('cost')] ?? 1);
}

/** The best option of another family, to compare with: the one with the highest mean score. */
function rivalOf({ family }: Decision, { options }: Ranking): Ranked | null {
  if (family === null) {
    return null;
  }
  const feasible = options.filter(isFeasible);
  const families: readonly FamilyId[] = ['bare-metal', 'virtual', 'split'];
  return families
    .filter((other) => other !== family)
    .map((other) => recommendedOf(other, feasible))
    .reduce<Ranked | null>(
      (best, rival) =>
        rival !== null && (best === null || rival.score > best.score) ? rival : best,
      null,
    );
}

/** The recommended one first, then by score, those that are never possible last. */
const inOrder = (options: readonly Ranked[], recommended: Ranked | null): readonly Ranked[] =>
  options.toSorted(
    (a, b) =>
      Number(b === recommended) - Number(a === recommended) ||
      Number(isFeasible(b)) - Number(isFeasible(a)) ||
      b.score - a.score,
  );

function optionAdvice(
  option: Ranked,
  judgement: Judgement,
  usdPerValue: number,
  { answers }: Scenario,
  { dataset }: Knowledge,
  likely: World,
): OptionAdvice {
  const { shape, plan } = option;
  const contributions = meanContributions(option.values, judgement.weights);
  const { firstHours, nextMinutes } = timeToCapacityOf(shape, likely);
  const kept = partsOf(shape).map((part) => throughputKept(part, likely));
  return {
    id: shape.id,
    family: shape.family,
    feasible: isFeasible(option),
    probabilityFeasible: option.probabilityFeasible,
    excludedBy: option.stoppedBy.map(
      ({ gate, probability }): GateFinding => ({
        gate: gate.id,
        because: gate.because(answers),
        answer: gate.answer,
        evidence: gate.evidence,
        lift: gate.lift,
        probability,
      }),
    ),
    conditions: conditionsOf(shape, answers, likely, dataset.compliance),
    score: contributions.reduce((sum, part) => sum + part, 0),
    firstRankShare: option.firstRankShare,
    meanRegretUsd: option.regret * usdPerValue,
    consequences: byCriterion(judgement, (index) => consequenceOf(option, index, judgement)),
    contributions: byCriterion(judgement, (index) => contributions[index] ?? 0),
    behind: null,
    heldGpus: plan.heldGpus,
    throughputKept: Math.min(...kept),
    firstGpuHours: firstHours,
    nextGpuMinutes: nextMinutes,
    costLines: costLinesOf(shape, plan, likely),
    evidence: byCriterion(judgement, (_, criterion) =>
      figuresBehind(criterion, shape, plan, likely),
    ),
  };
}

function byCriterion<T>(
  { criteria }: Judgement,
  make: (index: number, criterion: CriterionAdvice['id']) => T,
): Readonly<Partial<Record<CriterionAdvice['id'], T>>> {
  const made: Partial<Record<CriterionAdvice['id'], T>> = {};
  for (const [index, criterion] of criteria.entries()) {
    made[criterion] = make(index, criterion);
  }
  return made;
}

const LOW_END = 0.1;
const HIGH_END = 0.9;

/** Likely amount with its 10th and 90th percentile over the draws, widened to hold the likely one. */
function consequenceOf(option: Ranked, index: number, { criteria }: Judgement): Consequence {
  const column = option.amounts[index] ?? new Float64Array(1);
  const likely = column[0] ?? 0;
  const drawn = column.slice(1);
  const criterion = criteria[index];
  return {
    low: Math.min(likely, quantileInPlace(drawn, LOW_END)),
    likely,
    high: Math.max(likely, quantileInPlace(drawn, HIGH_END)),
    unit: criterion === undefined ? '' : UNITS[criterion],
    beyondAnchor: beyondAnchor(option.likelyValues[index] ?? 0),
  };
}

function criteriaAdvice(
  { criteria }: Judgement,
  groups: ReturnType<typeof rankGroups>,
  central: Float64Array,
  likely: World,
): readonly CriterionAdvice[] {
  return criteria.map((id, index) => ({
    id,
    weight: central[index] ?? 0,
    rank: 1 + groups.findIndex((group) => group.includes(index)),
    ...anchorsOf(id, likely),
    unit: UNITS[id],
  }));
}

function comparisonOf(
  recommended: Ranked | null,
  rival: Ranked | null,
  judgement: Judgement,
): Comparison | null {
  if (recommended === null || rival === null) {
    return null;
  }
  const own = meanContributions(recommended.values, judgement.weights);
  const other = meanContributions(rival.values, judgement.weights);
  const differences = own.map((part, index) => part - (other[index] ?? 0));
  return {
    option: recommended.shape.id,
    against: rival.shape.id,
    margin: differences.reduce((sum, part) => sum + part, 0),
    differences: byCriterion(judgement, (index) => differences[index] ?? 0),
  };
}

/** The name of the criterion on which the recommended option is furthest ahead of its rival. */
function aheadOn(comparison: Comparison | null, { criteria }: Knowledge['dataset']): string | null {
  let furthest: CriterionAdvice['id'] | null = null;
  let most = 0;
  for (const criterion of keysOf(comparison?.differences ?? {})) {
    const difference = comparison?.differences[criterion] ?? 0;
    if (difference > most) {
      most = difference;
      furthest = criterion;
    }
  }
  return furthest === null ? null : criteria[furthest].name.toLowerCase();
}

/** The better split, where one is possible, against the cheapest possible single place. */
function splitOf({ options }: Ranking, likely: World) {
  const feasible = options.filter(isFeasible);
  const split = recommendedOf('split', feasible);
  if (split === null || split.shape.access !== 'split') {
    return null;
  }
  const cheapest = Math.min(
    ...feasible.filter(({ shape }) => shape.access !== 'split').map(likelyCost),
  );
  return splitAdvice(
    split.shape,
    split.plan.heldGpus,
    Number.isFinite(cheapest) ? cheapest - likelyCost(split) : 0,
    likely,
  );
}
