import type { FigureId } from '@/dataset/figure-units';
import type { CriterionId } from '@/dataset/ids';
import type { Judged } from './advise';
import { anchorsOf } from './criteria/anchors';
import { evidenceOf, judged, LEAST_HOURS } from './criteria/criteria';
import { decisionMap } from './decision-map';
import type { Explanation, Inquiry, Measurement, ProofOfConcept, Tornado } from './explanation';
import { figureFlipsFrom } from './figure-flips';
import { flipPairsFrom } from './flip-pairs';
import { flipsFrom } from './flips';
import type { Futures } from './futures';
import { inquiryFrom } from './inquiry';
import { meanOfColumn } from './mean';
import { methodChecks } from './method-check';
import { openAnswers } from './open-answers';
import { likelyOf } from './quantity';
import { beyondChance, tornadoInputs, tornadoOf } from './tornado';
import { trailOf } from './trail';
import { trialOf } from './trial';
import { highestScore, isFeasible, isMostlyFeasible, type Ranked, type Ranking } from './verdict';
import { type DrawnOption, groundFrom } from './weighed-answer';
import { centralWeightsOf, type CriterionScale, weightReadings } from './weight-readings';
import { likelyPriorities } from './weights-by-draw';
import { winnerIn, winnerTried } from './winner';

/** What is still open, what it could change, and what to ask next. */
export const inquiryOn = (found: Judged, few: Futures): Inquiry => {
  const { scenario, knowledge, worlds, ranking, usdPerValue } = found;
  // Judged once, so that what a change leaves untouched is not worked out for each of them.
  winnerIn(scenario.answers, few.turnTo(scenario), few.luck);
  return inquiryFrom({
    answers: scenario.answers,
    open: openAnswers(scenario.answers, worlds),
    options: drawnOptions(ranking),
    usdPerValue,
    possible: knowledge.possible,
    tried: (answers) => winnerTried({ ...scenario, answers }, few),
  });
};

const drawnOptions = ({ options }: Ranking): readonly DrawnOption[] =>
  options.map(({ shape, scores, feasible }) => ({
    id: shape.id,
    family: shape.family,
    scores,
    feasible,
  }));

/** Few draws to search with, all of them to confirm. */
export type Laboratory = { readonly few: Futures; readonly all: Futures };

/** Why, how sure, what would change it: from the numbers of the advice, and from trying other scenarios out. */
export function explanationFrom(found: Judged, laboratory: Laboratory): Explanation {
  const { scenario, judgement, ranking, decision, rival, worlds, likely, central } = found;
  const inquiry = inquiryOn(found, laboratory.few);
  const { recommended } = decision;
  if (recommended === null) {
    return { ...inquiry, ...NOTHING_TO_EXPLAIN };
  }
  const other = rival ?? runnerUp(ranking.options, recommended);
  const trial = trialOf(scenario, laboratory.few, laboratory.all);
  const ground = {
    scenario,
    possible: found.knowledge.possible,
    priorities: likelyPriorities(likely),
    criteria: judgement.criteria,
  };
  const figures = figuresBehind(found, [recommended, ...(other === null ? [] : [other])]);
  const drawn = drawnOptions(ranking);
  const moved =
    other === null
      ? null
      : tornadoOf(
          groundFrom(drawn),
          [recommended.shape.id, other.shape.id],
          tornadoInputs(openAnswers(scenario.answers, worlds), figures, worlds.figures, worlds),
          found.usdPerValue,
        );
  const tornado = moved && beyondChance(moved);
  const flips = flipsFrom(ground, trial);
  const searched = figureFlipsFrom(
    scenario,
    figuresToSearch(found, moved),
    likely.figures,
    ground.possible,
    trial,
  );
  const possibleOptions = ranking.options.filter(
    (option) => option === recommended || isMostlyFeasible(option),
  );
  return {
    ...inquiry,
    flips,
    figureFlips: searched,
    flipPairs: flips.length === 0 ? flipPairsFrom(ground, trial) : [],
    weights: weightReadings(
      judgement,
      possibleOptions,
      recommended,
      [...central],
      judgement.criteria.map((criterion) => scaleOf(criterion, recommended, found)),
      found.usdPerValue,
    ),
    centralWeights: centralWeightsOf(ranking, judgement),
    tornado,
    map: decisionMap(ranking, worlds),
    methodChecks: methodChecks({
      options: possibleOptions.map(({ shape, values }) => ({
        id: shape.id,
        family: shape.family,
        values: values.map(meanOfColumn),
      })),
      // Where the kind of work is open each draw has its own ranking: the mean is what the scores are made with.
      weights: judgement.weights.map(meanOfColumn),
      recommended: recommended.shape.id,
    }),
    proofOfConcept:
      other === null ? null : proofOfConcept(found, recommended, other, tornado, searched),
    trails: [recommended, ...(other === null ? [] : [other])].map(({ shape }) =>
      trailOf(shape, central, likely),
    ),
  };
}

const NOTHING_TO_EXPLAIN = {
  flips: [],
  figureFlips: [],
  flipPairs: [],
  weights: [],
  centralWeights: [],
  tornado: null,
  map: null,
  methodChecks: [],
  proofOfConcept: null,
  trails: [],
} as const;

/** Where no other family is possible: the next option of the same one. */
const runnerUp = (options: readonly Ranked[], recommended: Ranked): Ranked | null =>
  highestScore(options.filter((option) => option !== recommended && isFeasible(option))) ?? null;

/** Figures that two options are made of, without the ends of our scales: those are ours to set, not to find out. */
function figuresBehind(
  { judgement, likely }: Judged,
  options: readonly Ranked[],
): readonly FigureId[] {
  const behind = options.flatMap(({ shape }) =>
    judgement.criteria.flatMap((criterion) => evidenceOf(criterion, shape, likely)),
  );
  return [...new Set(behind)].filter((id) => !isScale(id));
}

const isScale = (id: FigureId): boolean =>
  id.includes('.worst') || id.includes('.best') || id.startsWith('jitter.');

/** Figures whose turning point is searched: those that move the lead most, and the most telling to measure. */
const MOST_SEARCHED = 6;
const MOST_MEASURED = 5;

function figuresToSearch(found: Judged, tornado: Tornado | null): readonly FigureId[] {
  const moving = movingFigures(tornado);
  return [
    ...new Set([
      ...moving.slice(0, MOST_SEARCHED),
      ...moving.filter((id) => isMeasured(found, id)).slice(0, MOST_MEASURED),
    ]),
  ];
}

/** The figures of a tornado, those that move the lead most first. */
const movingFigures = (tornado: Tornado | null): readonly FigureId[] =>
  (tornado?.bars ?? []).flatMap(({ input }) => (input.kind === 'figure' ? [input.figure] : []));

const isMeasured = ({ knowledge }: Judged, id: FigureId): boolean =>
  knowledge.dataset.measurements[id] !== undefined;

/** What to measure before committing: the measurable figures that move the lead between two options most. */
function proofOfConcept(
  found: Judged,
  recommended: Ranked,
  other: Ranked,
  tornado: Tornado | null,
  flips: Explanation['figureFlips'],
): ProofOfConcept {
  const { figures } = found.likely;
  const measured = movingFigures(tornado)
    .filter((id) => isMeasured(found, id))
    .slice(0, MOST_MEASURED);
  const measurements = measured.map((figure): Measurement => {
    const { low, likely, high } = figures[figure];
    const flip = flips.find((one) => one.figure === figure);
    return {
      figure,
      likely: found.scenario.assumptions?.[figure] ?? likely,
      low,
      high,
      overturnsAt: flip?.to ?? null,
      winner: flip?.winner ?? null,
    };
  });
  return {
    options: [recommended.shape.id, other.shape.id],
    measurements: [
      ...measurements.filter(({ overturnsAt }) => overturnsAt !== null),
      ...measurements.filter(({ overturnsAt }) => overturnsAt === null),
    ],
  };
}

const LOGARITHMIC: readonly CriterionId[] = ['time-to-capacity', 'resilience'];
const SHARE_OF_FIRST_GPU = 0.5;

function scaleOf(criterion: CriterionId, { shape }: Ranked, { likely }: Judged): CriterionScale {
  const { worst, best } = anchorsOf(criterion, likely);
  const amount = likelyOf(judged(criterion, shape, likely).weighed);
  return {
    worst: likelyOf(worst),
    best: likelyOf(best),
    logarithmic: LOGARITHMIC.includes(criterion),
    share: criterion === 'time-to-capacity' ? SHARE_OF_FIRST_GPU : 1,
    amount: criterion === 'resilience' ? Math.max(amount, LEAST_HOURS) : amount,
  };
}
