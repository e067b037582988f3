import type { CriterionId } from '@/dataset/ids';
import type { Bill } from '@/engine/node-cost';
import type { OptionShape } from '@/engine/option-shape';
import type { Plan } from '@/engine/plan';
import { boundedValue, linearValue, logarithmicValue } from '@/engine/value';
import type { World } from '@/engine/world';
import type { Anchors } from './anchors';
import { addCost } from './cost';
import { isolationMarginOf } from './isolation';
import { latencyOf } from './latency';
import { lockInOf } from './lock-in';
import { operationsOf } from './operations';
import { resilienceOf } from './resilience';
import { timeToCapacityOf } from './time-to-capacity';

/** A consequence in natural units, and its value between the anchors, not yet bounded. */
export type Judged = { readonly amount: number; readonly value: number };

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
 * What an option means for one criterion in one world. Linear between the anchors; time to capacity is
 * the mean of two logarithmic values (first GPU, next GPU), resilience logarithmic. Anchors are those of
 * the same world. Cost also fills the bill.
 */
export function judged(
  criterion: CriterionId,
  shape: OptionShape,
  plan: Plan,
  world: World,
  { worst, best }: Anchors,
  bill: Bill,
): Judged {
  switch (criterion) {
    case 'cost': {
      const amount = addCost(shape, plan, world, bill);
      return { amount, value: linearValue(amount, worst, best) };
    }
    case 'latency': {
      const amount = latencyOf(shape, world);
      return { amount, value: linearValue(amount, worst, best) };
    }
    case 'time-to-capacity': {
      const { firstHours, nextMinutes } = timeToCapacityOf(shape, world);
      const first = logarithmicValue(firstHours, worst, best);
      const next = logarithmicValue(
        nextMinutes,
        world.read(world.figures['time-to-capacity.next.worst']),
        world.read(world.figures['time-to-capacity.next.best']),
      );
      return { amount: firstHours, value: MIDDLE * (first + next) };
    }
    case 'lock-in': {
      const amount = lockInOf(shape, plan, world);
      return { amount, value: linearValue(amount, worst, best) };
    }
    case 'isolation': {
      const amount = isolationMarginOf(shape, world);
      return { amount, value: linearValue(amount, worst, best) };
    }
    case 'operations': {
      const amount = operationsOf(shape, plan, world);
      return { amount, value: linearValue(amount, worst, best) };
    }
    case 'resilience': {
      const amount = resilienceOf(shape, plan, world);
      return { amount, value: logarithmicValue(Math.max(amount, LEAST_HOURS), worst, best) };
    }
  }
}

/** Ten seconds a year: no less can be told apart, and a logarithm needs more than 0. */
const LEAST_HOURS = 1 / 360;

/** The value as it is scored: within −1 and 2. */
export const scoredValue = ({ value }: Judged): number => boundedValue(value);
