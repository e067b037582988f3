import type { FigureId } from '@/dataset/figure-units';
import type { CriterionId } from '@/dataset/ids';
import { figuresIn } from '@/engine/figures-in';
import type { OptionShape } from '@/engine/option-shape';
import { type Plan, planFor } from '@/engine/plan';
import { largest, type Quantity } from '@/engine/quantity';
import {
  linearValues,
  logarithmicColumn,
  logarithmicValues,
  meanOfValues,
  type Values,
} from '@/engine/values';
import type { Worlds } from '@/engine/worlds';
import { anchorsOf } from './anchors';
import { costOf, weighedCost } from './cost';
import { isolationMarginOf } from './isolation';
import { latencyOf } from './latency';
import { lockInOf } from './lock-in';
import { operationsOf } from './operations';
import { resilienceOf } from './resilience';
import { firstHoursOf, nextMinutesOf } from './time-to-capacity';

/** A consequence in natural units, and its value between the anchors. */
export type Judged = {
  readonly amount: Quantity;
  /** What the value is worked out from: the amount, or what is weighed in its place. */
  readonly weighed: Quantity;
  readonly value: Values;
  /** All that the value is made of: what is weighed, its anchors, and what else is weighed with it. */
  readonly madeOf: readonly Quantity[];
};

/** The unit of each consequence. */
export const UNITS: Readonly<Record<CriterionId, string>> = {
  cost: 'USD/month',
  latency: 'ms',
  'time-to-capacity': 'hours',
  'lock-in': 'USD',
  isolation: 'levels',
  operations: 'hours/month',
  resilience: 'hours/year',
};

/**
 * What an option means for one criterion in every world. Linear between the anchors; time to capacity is
 * the mean of two logarithmic values (first GPU, next GPU), resilience logarithmic. Anchors are those of
 * the same world.
 */
export const judged = (criterion: CriterionId, shape: OptionShape, worlds: Worlds): Judged =>
  worlds.onceOf(shape, criterion, () => judgedBy(criterion, shape, worlds));

function judgedBy(criterion: CriterionId, shape: OptionShape, worlds: Worlds): Judged {
  // Asked for where it matters alone, so that the memory knows which consequences hang on it.
  const plan = (): Plan => planFor(shape, worlds);
  const anchors = anchorsOf(criterion, worlds);
  const count = worlds.draws + 1;
  const madeOf = (amount: Quantity): readonly Quantity[] => [amount, anchors.worst, anchors.best];
  const linear = (amount: Quantity, weighed = amount): Judged => ({
    amount,
    weighed,
    value: linearValues(weighed, anchors, count),
    madeOf: madeOf(weighed),
  });
  switch (criterion) {
    case 'cost': {
      const cost = costOf(shape, plan(), worlds);
      return linear(cost, weighedCost(cost, shape, worlds));
    }
    case 'latency':
      return linear(latencyOf(shape, worlds));
    case 'time-to-capacity': {
      const amount = firstHoursOf(shape, worlds);
      const first = logarithmicColumn(amount, anchors, count);
      const next = nextOf(shape, worlds);
      return {
        amount,
        weighed: amount,
        value: meanOfValues(first, next.values),
        madeOf: [...madeOf(amount), ...next.madeOf],
      };
    }
    case 'lock-in':
      return linear(lockInOf(shape, plan, worlds));
    case 'isolation':
      return linear(isolationMarginOf(shape, worlds));
    case 'operations':
      return linear(operationsOf(shape, plan, worlds));
    case 'resilience': {
      const amount = resilienceOf(shape, plan, worlds);
      const value = logarithmicValues(largest(amount, LEAST_HOURS), anchors, count);
      return { amount, weighed: amount, value, madeOf: madeOf(amount) };
    }
  }
}

/** The figures behind a consequence and its value, in the order of the formula. */
export const evidenceOf = (
  criterion: CriterionId,
  shape: OptionShape,
  worlds: Worlds,
): readonly FigureId[] =>
  worlds.onceOf(shape, `evidence ${criterion}`, () =>
    figuresIn(...judged(criterion, shape, worlds).madeOf),
  );

/** How much minutes to the next GPU are worth, and what that is made of. */
const nextOf = (shape: OptionShape, worlds: Worlds) =>
  worlds.onceOf(shape, 'value of next GPU', () => {
    const minutes = nextMinutesOf(shape, worlds);
    const worst = worlds.read(worlds.figures['time-to-capacity.next.worst']);
    const best = worlds.read(worlds.figures['time-to-capacity.next.best']);
    return {
      values: logarithmicColumn(minutes, { worst, best }, worlds.draws + 1),
      madeOf: [minutes, worst, best],
    };
  });

/** Ten seconds a year: no less can be told apart, and a logarithm needs more than 0. */
export const LEAST_HOURS = 1 / 360;
