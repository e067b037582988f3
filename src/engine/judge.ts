import type { CriterionId } from '@/dataset/ids';
import type { Answers } from '@/questions/answers';
import { scoreColumn } from './aggregation';
import { applicableCriteria } from './criteria/applicable';
import { judged } from './criteria/criteria';
import type { Gate } from './gates/gate';
import { askedGates, stops } from './gates/gates';
import type { Luck } from './luck';
import { meanOfColumn } from './mean';
import type { OptionShape } from './option-shape';
import { type Plan, planFor } from './plan';
import { eachOf } from './quantity';
import { weightsByDraw } from './weights-by-draw';
import type { Worlds } from './worlds';

/** One option in all worlds. Amount columns begin with the likely world; the others hold the draws. */
export type OptionOutcome = {
  readonly shape: OptionShape;
  readonly plan: Plan;
  /** Per criterion: the likely amount, then one per draw. */
  readonly amounts: readonly Float64Array[];
  /** Per criterion: the value in the likely world, unbounded. */
  readonly likelyValues: readonly number[];
  /** Per criterion: the value in each draw, bounded. */
  readonly values: readonly Float64Array[];
  readonly scores: Float64Array;
  /** The mean score over all draws. */
  readonly score: number;
  /** 1 in the draws in which no gate stops it. */
  readonly feasible: Uint8Array;
  /** Gates that stop it in some draw, with the share of draws. */
  readonly stoppedBy: readonly { readonly gate: Gate; readonly probability: number }[];
};

type Scored = Pick<OptionOutcome, 'scores' | 'score'>;
type Feasibility = Pick<OptionOutcome, 'shape' | 'plan' | 'feasible' | 'stoppedBy'>;

export type Judgement = {
  readonly criteria: readonly CriterionId[];
  /** Per criterion: one weight per draw. */
  readonly weights: readonly Float64Array[];
  readonly options: readonly OptionOutcome[];
};

/**
 * Answers → traits → gates → consequences → values → scores, in the likely world and in every draw.
 * Sizes are set in the likely world. Scores count also where a gate excludes.
 */
export const judge = (answers: Answers, worlds: Worlds, luck: Luck): Judgement =>
  judgementOf(feasibilities(answers, worlds), worlds, luck);

/** The same for those options alone that some draw leaves possible: enough to know who is first. */
export const judgeContenders = (answers: Answers, worlds: Worlds, luck: Luck): Judgement =>
  judgementOf(
    feasibilities(answers, worlds).filter(({ feasible }) => feasible.includes(1)),
    worlds,
    luck,
  );

const judgementOf = (options: readonly Feasibility[], worlds: Worlds, luck: Luck): Judgement => ({
  ...groundOf(worlds, luck),
  options: options.map((option) => judgedOption(option, worlds, luck)),
});

/** Every option, with the draws in which no gate stops it. */
function feasibilities(answers: Answers, worlds: Worlds): readonly Feasibility[] {
  const gates = askedGates(answers);
  return worlds.contenders.map((shape) => feasibilityOf(shape, gates, worlds));
}

const groundOf = (worlds: Worlds, luck: Luck): Omit<Judgement, 'options'> => {
  const criteria = applicableCriteria(worlds);
  return { criteria, weights: weightsByDraw(criteria, worlds, luck) };
};

function judgedOption(feasibility: Feasibility, worlds: Worlds, luck: Luck): OptionOutcome {
  const { shape } = feasibility;
  const columns = applicableCriteria(worlds).map((criterion) =>
    columnsOf(criterion, shape, worlds),
  );
  return {
    ...feasibility,
    amounts: columns.map(({ amount }) => amount),
    likelyValues: columns.map(({ likelyValue }) => likelyValue),
    values: columns.map(({ value }) => value),
    ...scoredOption(shape, worlds, luck),
  };
}

/**
 * Scores from what `judge` uses; asked for anew, so that the memory knows what a score hangs on. One that is not
 * finite is a mistake of ours.
 */
export const scoredOption = (shape: OptionShape, worlds: Worlds, luck: Luck): Scored =>
  worlds.onceOf(shape, 'score', () => scoreOf(shape, worlds, luck));

function scoreOf(shape: OptionShape, worlds: Worlds, luck: Luck): Scored {
  const { criteria, weights } = groundOf(worlds, luck);
  const values = criteria.map((criterion) => columnsOf(criterion, shape, worlds).value);
  const scores = scoreColumn(values, weights);
  const score = meanOfColumn(scores);
  if (!Number.isFinite(score)) {
    throw new RangeError(`A consequence of ${shape.id} is not finite in every world.`);
  }
  return { scores, score };
}

/** A consequence as columns. */
const columnsOf = (criterion: CriterionId, shape: OptionShape, worlds: Worlds) =>
  worlds.onceOf(shape, `columns ${criterion}`, () => {
    const { amount, value } = judged(criterion, shape, worlds);
    return {
      amount: eachOf(amount, worlds.draws + 1),
      value: value.bounded.subarray(1),
      likelyValue: value.likely,
    };
  });

function feasibilityOf(shape: OptionShape, gates: readonly Gate[], worlds: Worlds): Feasibility {
  const { draws } = worlds;
  const plan = planFor(shape, worlds);
  const feasible = new Uint8Array(draws).fill(1);
  const stoppedBy: { gate: Gate; probability: number }[] = [];
  for (const gate of gates) {
    const { values } = stops(gate, shape, plan, worlds);
    if (typeof values === 'number') {
      if (values === 1) {
        feasible.fill(0);
        stoppedBy.push({ gate, probability: 1 });
      }
    } else {
      let count = 0;
      for (let draw = 0; draw < draws; draw += 1) {
        if (values[draw + 1] === 1) {
          feasible[draw] = 0;
          count += 1;
        }
      }
      if (count > 0) {
        stoppedBy.push({ gate, probability: count / draws });
      }
    }
  }
  return {
    shape,
    plan,
    feasible,
    stoppedBy: stoppedBy.toSorted((a, b) => b.probability - a.probability),
  };
}
