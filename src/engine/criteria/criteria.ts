import type { CriterionId } from '@/dataset/ids';
import type { OptionShape } from '@/engine/option-shape';
import { type Plan, planFor } from '@/engine/plan';
import { largest, likelyOf, plus, type Quantity, times } from '@/engine/quantity';
import { boundedValues, linearValues, logarithmicValues } from '@/engine/values';
import type { Worlds } from '@/engine/worlds';
import { type Anchors, anchorsOf } from './anchors';
import { costOf } from './cost';
import { isolationMarginOf } from './isolation';
import { latencyOf } from './latency';
import { lockInOf } from './lock-in';
import { operationsOf } from './operations';
import { resilienceOf } from './resilience';
import { firstHoursOf, nextMinutesOf } from './time-to-capacity';

/** A consequence in natural units, and its value between the anchors. */
export type Judged = {
  readonly amount: Quantity;
  /** Within −1 and 2, as it is scored. */
  readonly value: Quantity;
  /** In the likely world, unbounded. */
  readonly likelyValue: number;
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

const MIDDLE = 0.5;

/**
 * What an option means for one criterion in every world. Linear between the anchors; time to capacity is
 * the mean of two logarithmic values (first GPU, next GPU), resilience logarithmic. Anchors are those of
 * the same world.
 */
export const judged = (criterion: CriterionId, shape: OptionShape, worlds: Worlds): Judged =>
  // The plan is asked for in here, so that the memory knows that the consequence hangs on it.
  worlds.once(`${criterion} of ${shape.id}`, () =>
    judgedBy(criterion, shape, planFor(shape, worlds), worlds),
  );

function judgedBy(criterion: CriterionId, shape: OptionShape, plan: Plan, worlds: Worlds): Judged {
  const anchors = anchorsOf(criterion, worlds);
  switch (criterion) {
    case 'cost':
      return scored(costOf(shape, plan, worlds), linearValues, anchors);
    case 'latency':
      return scored(latencyOf(shape, worlds), linearValues, anchors);
    case 'time-to-capacity': {
      const amount = firstHoursOf(shape, worlds);
      const first = logarithmicValues(amount, anchors);
      const next = worlds.once(`value of ${shape.id} next GPU`, () =>
        logarithmicValues(nextMinutesOf(shape, worlds), {
          worst: worlds.read(worlds.figures['time-to-capacity.next.worst']),
          best: worlds.read(worlds.figures['time-to-capacity.next.best']),
        }),
      );
      const value = times(plus(first, next), MIDDLE);
      return { amount, value: boundedValues(value), likelyValue: likelyOf(value) };
    }
    case 'lock-in':
      return scored(lockInOf(shape, plan, worlds), linearValues, anchors);
    case 'isolation':
      return scored(isolationMarginOf(shape, worlds), linearValues, anchors);
    case 'operations':
      return scored(operationsOf(shape, plan, worlds), linearValues, anchors);
    case 'resilience': {
      const amount = resilienceOf(shape, plan, worlds);
      const told = scored(largest(amount, LEAST_HOURS), logarithmicValues, anchors);
      return { ...told, amount };
    }
  }
}

function scored(
  amount: Quantity,
  valuesOf: (amount: Quantity, anchors: Anchors) => Quantity,
  anchors: Anchors,
): Judged {
  const value = valuesOf(amount, anchors);
  return { amount, value: boundedValues(value), likelyValue: likelyOf(value) };
}

/** Ten seconds a year: no less can be told apart, and a logarithm needs more than 0. */
const LEAST_HOURS = 1 / 360;
