import type { CriterionId } from '@/dataset/ids';
import { keysOf } from '@/lib/keys-of';
import type { Answers } from '@/questions/answers';
import type { Priors } from '@/questions/priors';
import { scoreColumn } from './aggregation';
import { anchorsOf } from './criteria/anchors';
import { applicableCriteria } from './criteria/applicable';
import { judged, scoredValue } from './criteria/criteria';
import type { Gate } from './gates/gate';
import { askedGates, stops } from './gates/gates';
import { NO_BILL } from './node-cost';
import { type OptionShape, SHAPES } from './option-shape';
import { type Plan, planFor } from './plan';
import type { Traits } from './traits';
import { weightsByDraw } from './weights-by-draw';
import type { Worlds } from './worlds';
import type { Luck } from './luck';

/** One option in all worlds. Amount columns begin with the likely world; the others hold the draws. */
export type OptionOutcome = {
  readonly shape: OptionShape;
  readonly plan: Plan;
  /** Per criterion: the likely amount, then one per draw. */
  readonly amounts: readonly Float64Array[];
  /** Per criterion: the value in the likely world, unbounded. */
  readonly likelyValues: Float64Array;
  /** Per criterion: the value in each draw, bounded. */
  readonly values: readonly Float64Array[];
  readonly scores: Float64Array;
  /** 1 in the draws in which no gate stops it. */
  readonly feasible: Uint8Array;
  /** Gates that stop it in some draw, with the share of draws. */
  readonly stoppedBy: readonly { readonly gate: Gate; readonly probability: number }[];
};

export type Judgement = {
  readonly criteria: readonly CriterionId[];
  /** Per criterion: one weight per draw. */
  readonly weights: readonly Float64Array[];
  readonly options: readonly OptionOutcome[];
  readonly likely: Traits;
  /** What the work was in each draw. */
  readonly traits: readonly Traits[];
};

/**
 * Answers → traits → gates → consequences → values → scores, in the likely world and in every draw.
 * Sizes are set in the likely world. Scores count also where a gate excludes.
 */
export function judge(answers: Answers, priors: Priors, worlds: Worlds, luck: Luck): Judgement {
  const { draws } = worlds;
  const likely = worlds.at(0);
  const criteria = applicableCriteria(answers, likely);
  const gates = askedGates(answers);
  const sheets = keysOf(SHAPES).map((id) => {
    const shape = SHAPES[id];
    const plan = planFor(shape, likely);
    const amounts = criteria.map(() => new Float64Array(draws + 1));
    const likelyValues = new Float64Array(criteria.length);
    for (const [index, criterion] of criteria.entries()) {
      const anchors = anchorsOf(criterion, likely);
      const { amount, value } = judged(criterion, shape, plan, likely, anchors, NO_BILL);
      fill(amounts, index, 0, amount);
      likelyValues[index] = value;
    }
    const outcome = { heldGpus: plan.heldGpus, usdPerMonth: amounts[0]?.[0] ?? 0 };
    return {
      shape,
      plan,
      amounts,
      likelyValues,
      values: criteria.map(() => new Float64Array(draws)),
      settled: gates.settled.filter((gate) => stops(gate, shape, likely, outcome)),
      stopped: gates.drawn.map(() => 0),
      feasible: new Uint8Array(draws),
    };
  });
  const traits: Traits[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const world = worlds.at(draw + 1);
    const anchors = criteria.map((criterion) => anchorsOf(criterion, world));
    traits.push(world.traits);
    for (const sheet of sheets) {
      const { shape, plan } = sheet;
      for (let index = 0; index < criteria.length; index += 1) {
        const criterion = criteria[index];
        const ends = anchors[index];
        if (criterion !== undefined && ends !== undefined) {
          const result = judged(criterion, shape, plan, world, ends, NO_BILL);
          fill(sheet.amounts, index, draw + 1, result.amount);
          fill(sheet.values, index, draw, scoredValue(result));
        }
      }
      let open = sheet.settled.length === 0;
      const outcome = {
        heldGpus: plan.heldGpus,
        usdPerMonth: sheet.amounts[0]?.[draw + 1] ?? 0,
      };
      for (let index = 0; index < gates.drawn.length; index += 1) {
        const gate = gates.drawn[index];
        if (gate !== undefined && stops(gate, shape, world, outcome)) {
          open = false;
          sheet.stopped[index] = (sheet.stopped[index] ?? 0) + 1;
        }
      }
      sheet.feasible[draw] = open ? 1 : 0;
    }
  }
  const weights = weightsByDraw(answers, priors, criteria, traits, luck);
  return {
    criteria,
    weights,
    likely: likely.traits,
    traits,
    options: sheets.map(({ settled, stopped, ...sheet }) => ({
      ...sheet,
      scores: scoreColumn(sheet.values, weights),
      stoppedBy: [
        ...settled.map((gate) => ({ gate, probability: 1 })),
        ...gates.drawn.flatMap((gate, index) => {
          const count = stopped[index] ?? 0;
          return count === 0 ? [] : [{ gate, probability: count / draws }];
        }),
      ],
    })),
  };
}

/** Sets one number of one column; a number that is not finite is a mistake of ours. */
function fill(columns: readonly Float64Array[], column: number, row: number, value: number): void {
  const block = columns[column];
  if (block === undefined || !Number.isFinite(value)) {
    throw new RangeError(`A consequence must be finite, not ${value} (criterion ${column}).`);
  }
  block[row] = value;
}
