import type { CriterionId } from '@/dataset/ids';
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
import { costOf } from './cost';
import { isolationMarginOf } from './isolation';
import { latencyOf } from './latency';
import { lockInOf } from './lock-in';
import { operationsOf } from './operations';
import { resilienceOf } from './resilience';
import { firstHoursOf, nextMinutesOf } from './time-to-capacity';

/** A consequence in natural units, and its value between the anchors. */
export type Judged = { readonly amount: Quantity; readonly value: Values };

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
  // The plan is asked for in here, so that the memory knows that the consequence hangs on it.
  worlds.once(`${criterion} of ${shape.id}`, () =>
    judgedBy(criterion, shape, planFor(shape, worlds), worlds),
  );

function judgedBy(criterion: CriterionId, shape: OptionShape, plan: Plan, worlds: Worlds): Judged {
  const anchors = anchorsOf(criterion, worlds);
  const count = worlds.draws + 1;
  const linear = (amount: Quantity): Judged => ({
    amount,
    value: linearValues(amount, anchors, count),
  });
  switch (criterion) {
    case 'cost':
      return linear(costOf(shape, plan, worlds));
    case 'latency':
      return linear(latencyOf(shape, worlds));
    case 'time-to-capacity': {
      const amount = firstHoursOf(shape, worlds);
      const first = logarithmicColumn(amount, anchors, count);
      return { amount, value: meanOfValues(first, valueOfNext(shape, worlds)) };
    }
    case 'lock-in':
      return linear(lockInOf(shape, plan, worlds));
    case 'isolation':
      return linear(isolationMarginOf(shape, worlds));
    case 'operations':
      return linear(operationsOf(shape, plan, worlds));
    case 'resilience': {
      const amount = resilienceOf(shape, plan, worlds);
      return { amount, value: logarithmicValues(largest(amount, LEAST_HOURS), anchors, count) };
    }
  }
}

/** How much minutes to the next GPU are worth. */
const valueOfNext = (shape: OptionShape, worlds: Worlds): Float64Array =>
  worlds.once(`value of next GPU of ${shape.id}`, () =>
    logarithmicColumn(
      nextMinutesOf(shape, worlds),
      {
        worst: worlds.read(worlds.figures['time-to-capacity.next.worst']),
        best: worlds.read(worlds.figures['time-to-capacity.next.best']),
      },
      worlds.draws + 1,
    ),
  );

/** Ten seconds a year: no less can be told apart, and a logarithm needs more than 0. */
const LEAST_HOURS = 1 / 360;
