import { keysOf } from '@/lib/keys-of';
import type { Scenario } from '@/questions/scenario';
import type {
  Advice,
  Behind,
  Comparison,
  Consequence,
  CriterionAdvice,
  GateFinding,
  OptionAdvice,
} from './advice';
import { meanContributions, scoreOf } from './aggregation';
import { betterSplit } from './better-split';
import { conditionsOf } from './conditions';
import { costLinesOf } from './cost-lines';
import { anchorsOf } from './criteria/anchors';
import { evidenceOf, judged, UNITS } from './criteria/criteria';
import { firstHoursOf, nextMinutesOf } from './criteria/time-to-capacity';
import { decidedBy } from './decided-by';
import { demandAdvice } from './demand-advice';
import { type Judgement, judge, scoredOption } from './judge';
import { likelyRange } from './likely-range';
import type { Luck } from './luck';
import { partsOf } from './option-shape';
import { wordsOfOptions } from './option-words';
import { profileAdvice } from './profile-advice';
import { likelyOf } from './quantity';
import { splitAdvice } from './split-advice';
import { throughputKept } from './throughput';
import { beyondAnchor, boundedValue } from './value';
import {
  decisionFrom,
  highestScore,
  isFeasible,
  likelyCost,
  meanCost,
  type Decision,
  type Ranked,
  type Ranking,
  rankingFrom,
  rivalsOf,
} from './verdict';
import { centroidWeights, rankGroups, type RankGroups } from './weights';
import { likelyPriorities } from './weights-by-draw';
import { explanationOf, headlineOf, sentenceOf } from './words';
import type { Knowledge, Worlds } from './worlds';

/** Changes when the same input gives another output. */
export const ENGINE_VERSION = '1.2.0';

/** A scenario judged in all its worlds: what the advice is said from, and what explains it. */
export type Judged = {
  readonly scenario: Scenario;
  readonly knowledge: Knowledge;
  readonly luck: Luck;
  readonly worlds: Worlds;
  /** The likely world by itself, whose numbers know what they were made of. */
  readonly likely: Worlds;
  readonly judgement: Judgement;
  readonly ranking: Ranking;
  readonly decision: Decision;
  /** The best of another family, to compare with. */
  readonly rival: Ranked | null;
  /** Central weights, in the order of the criteria; and the ranking they come from. */
  readonly central: Float64Array;
  readonly groups: RankGroups;
  /** USD a month that one unit of value is worth. */
  readonly usdPerValue: number;
};

/**
 * Judges the likely world and every drawn one with the same formulas, ranks and decides; `judging` says which options
 * are looked at.
 */
export function judgedScenario(
  scenario: Scenario,
  knowledge: Knowledge,
  worlds: Worlds,
  likely: Worlds,
  luck: Luck,
  judging: typeof judge = judge,
): Judged {
  const judgement = judging(scenario.answers, worlds, luck);
  const groups = rankGroups(likelyPriorities(likely), judgement.criteria);
  const central = centroidWeights(groups);
  const usdPerValue = usdOfOneValue(judgement, central, likely);
  const ranking = rankingFrom(judgement);
  const decision = decisionFrom(ranking, likelyCost, usdPerValue);
  return {
    scenario,
    knowledge,
    luck,
    worlds,
    likely,
    judgement,
    ranking,
    decision,
    rival: rivalOf(decision, ranking),
    central,
    groups,
    usdPerValue,
  };
}

/** Says the advice from the very numbers that were used. */
export function adviceFrom(found: Judged): Advice {
  const { scenario, knowledge, luck, likely, ranking, decision, rival } = found;
  const { dataset } = knowledge;
  const { recommended } = decision;
  const comparison = comparisonOf(recommended, rival, found);
  const ahead = aheadOn(comparison);
  const step = recommended === null ? null : decidedBy(recommended, ranking.options);
  const wordsOf = wordsOfOptions(dataset.options, scenario);
  const headline = headlineOf(decision, wordsOf);
  const regretUsd = (recommended?.regret ?? 0) * found.usdPerValue;
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
          regret: regretUsd,
          trailsIfLikely:
            recommended !== null &&
            rival !== null &&
            likelyScore(rival, found) > likelyScore(recommended, found),
          onAverage:
            recommended !== null && rival !== null && ahead === 'cost'
              ? { recommended: meanCost(recommended), rival: meanCost(rival) }
              : null,
        },
        rival?.shape.id ?? null,
        ahead === null ? null : dataset.criteria[ahead].name.toLowerCase(),
        wordsOf,
      ),
      decidedBy: step,
      share: decision.family === null ? 0 : ranking.families[decision.family],
      regret: recommended?.regret ?? 0,
      regretUsd,
      bestScoreElsewhere: decision.bestScoreElsewhere,
    },
    families: ranking.families,
    nothingFeasibleShare: ranking.nothingFeasibleShare,
    criteria: criteriaAdvice(found),
    options: optionsAdvice(found),
    comparison,
    split: splitOf(ranking, likely),
    demand: demandAdvice(likely, knowledge.measured?.told),
    profile: profileAdvice(recommended, likely),
  };
}

/** The score if everything turns out as is most likely. */
const likelyScore = ({ likelyValues }: Ranked, { central }: Judged): number =>
  scoreOf(likelyValues.map(boundedValue), central);

/** USD a month that one unit of value is worth: (worst − best cost anchor) ÷ the central weight of cost (F3). */
function usdOfOneValue({ criteria }: Judgement, central: Float64Array, likely: Worlds): number {
  const { worst, best } = anchorsOf('cost', likely);
  return (likelyOf(worst) - likelyOf(best)) / (central[criteria.indexOf('cost')] ?? 1);
}

/** The best option of another family, to compare with: the one with the highest mean score. */
const rivalOf = ({ family }: Decision, { options }: Ranking): Ranked | null =>
  family === null ? null : (highestScore(rivalsOf(family, options.filter(isFeasible))) ?? null);

/** The recommended one first, then by score, those that are never possible last. */
const inOrder = (options: readonly Ranked[], recommended: Ranked | null): readonly Ranked[] =>
  options.toSorted(
    (a, b) =>
      Number(b === recommended) - Number(a === recommended) ||
      Number(isFeasible(b)) - Number(isFeasible(a)) ||
      b.score - a.score,
  );

function optionsAdvice(found: Judged): readonly OptionAdvice[] {
  const { ranking, decision } = found;
  const { recommended } = decision;
  const best = recommended === null ? null : contributionsIn(recommended, found);
  return inOrder(ranking.options, recommended).map((option) =>
    optionAdvice(option, option === recommended ? null : best, found),
  );
}

/** `best`: the contributions of the recommended option, to be compared with. */
function optionAdvice(option: Ranked, best: Float64Array | null, found: Judged): OptionAdvice {
  const { scenario, knowledge, judgement, worlds, likely, usdPerValue } = found;
  const { shape, plan } = option;
  const contributions = contributionsIn(option, found);
  return {
    id: shape.id,
    ...(shape.access === 'split' || shape.quote === undefined ? {} : { quote: shape.quote }),
    family: shape.family,
    feasible: isFeasible(option),
    probabilityFeasible: option.probabilityFeasible,
    excludedBy: option.stoppedBy.map(
      ({ gate, probability }): GateFinding => ({
        gate: gate.id,
        because: gate.because(scenario.answers),
        answer: gate.answer,
        evidence: gate.evidence,
        lift: gate.lift,
        probability,
      }),
    ),
    conditions: conditionsOf(shape, scenario.answers, likely, knowledge.dataset.compliance),
    score: sumOf(contributions),
    firstRankShare: option.firstRankShare,
    meanRegretUsd: option.regret * usdPerValue,
    consequences: byCriterion(judgement, (index, criterion) =>
      worlds.onceOf(shape, `range ${criterion}`, () => {
        // Asked for anew, so that the memory knows what the range hangs on.
        judged(criterion, shape, worlds);
        return consequenceOf(option, index, judgement);
      }),
    ),
    contributions: byCriterion(judgement, (index) => contributions[index] ?? 0),
    behind: best === null ? null : behindOf(contributions, best, judgement, usdPerValue),
    heldGpus: plan.heldGpus,
    throughputKept: Math.min(
      ...partsOf(shape).map((part) => likelyOf(throughputKept(part, likely))),
    ),
    firstGpuHours: likelyOf(firstHoursOf(shape, likely)),
    nextGpuMinutes: likelyOf(nextMinutesOf(shape, likely)),
    costLines: costLinesOf(shape, plan, likely),
    evidence: byCriterion(judgement, (_, criterion) => evidenceOf(criterion, shape, likely)),
  };
}

/** What each criterion adds to the mean score; hangs on what the score hangs on. */
const contributionsIn = (
  { shape, values }: Ranked,
  { judgement, worlds, luck }: Judged,
): Float64Array =>
  worlds.onceOf(shape, 'contributions', () => {
    scoredOption(shape, worlds, luck);
    return meanContributions(values, judgement.weights);
  });

const sumOf = (parts: Float64Array): number => parts.reduce((sum, part) => sum + part, 0);

function behindOf(
  own: Float64Array,
  best: Float64Array,
  judgement: Judgement,
  usdPerValue: number,
): Behind {
  const differences = best.map((part, index) => part - (own[index] ?? 0));
  const margin = sumOf(differences);
  return {
    margin,
    marginUsd: margin * usdPerValue,
    differences: byCriterion(judgement, (index) => differences[index] ?? 0),
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

/** Likely amount with its 10th and 90th percentile over the draws, widened to hold the likely one. */
function consequenceOf(option: Ranked, index: number, { criteria }: Judgement): Consequence {
  const column = option.amounts[index] ?? new Float64Array(1);
  const likely = column[0] ?? 0;
  const criterion = criteria[index];
  return {
    ...likelyRange(column.subarray(1), likely),
    likely,
    unit: criterion === undefined ? '' : UNITS[criterion],
    beyondAnchor: beyondAnchor(option.likelyValues[index] ?? 0),
  };
}

function criteriaAdvice({
  judgement,
  groups,
  central,
  likely,
}: Judged): readonly CriterionAdvice[] {
  return judgement.criteria.map((id, index) => {
    const { worst, best } = anchorsOf(id, likely);
    return {
      id,
      weight: central[index] ?? 0,
      rank: 1 + groups.findIndex((group) => group.includes(index)),
      worst: likelyOf(worst),
      best: likelyOf(best),
      unit: UNITS[id],
    };
  });
}

function comparisonOf(
  recommended: Ranked | null,
  rival: Ranked | null,
  found: Judged,
): Comparison | null {
  if (recommended === null || rival === null) {
    return null;
  }
  const other = contributionsIn(rival, found);
  const differences = contributionsIn(recommended, found).map(
    (part, index) => part - (other[index] ?? 0),
  );
  return {
    option: recommended.shape.id,
    against: rival.shape.id,
    margin: sumOf(differences),
    differences: byCriterion(found.judgement, (index) => differences[index] ?? 0),
  };
}

/** The criterion on which the recommended option is furthest ahead of its rival. */
function aheadOn(comparison: Comparison | null): CriterionAdvice['id'] | null {
  let furthest: CriterionAdvice['id'] | null = null;
  let most = 0;
  for (const criterion of keysOf(comparison?.differences ?? {})) {
    const difference = comparison?.differences[criterion] ?? 0;
    if (difference > most) {
      most = difference;
      furthest = criterion;
    }
  }
  return furthest;
}

/** The better split, where one is possible, against the cheapest possible single place. */
function splitOf(ranking: Ranking, likely: Worlds) {
  const split = betterSplit(ranking);
  if (split === null) {
    return null;
  }
  const { option, shape } = split;
  const single = ranking.options.filter((one) => isFeasible(one) && one.shape.access !== 'split');
  const cheapest = Math.min(...single.map(likelyCost));
  return splitAdvice(
    shape,
    option.plan.heldGpus,
    Number.isFinite(cheapest) ? cheapest - likelyCost(option) : 0,
    likely,
  );
}
