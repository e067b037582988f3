import { byLevel, isOneOf } from '@/engine/choice';
import type { Figure } from '@/engine/figures';
import { burstGpusOf, loadOf } from '@/engine/load';
import { paidShare } from '@/engine/node-cost';
import {
  holdsCapacity,
  isBareMetal,
  isSlice,
  type OptionShape,
  type SingleShape,
} from '@/engine/option-shape';
import { type Plan, tenantsApart } from '@/engine/plan';
import {
  above,
  choose,
  constant,
  largest,
  minus,
  named,
  ONE,
  over,
  plus,
  power,
  type Quantity,
  times,
  ZERO,
} from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';

/**
 * Hours a month that your team spends, beyond the staff of owned hardware that is in cost:
 *
 *   hours of one node's worth × (node's worth)^growth × skill, and re-cutting bare metal per tenant
 *
 * A team that runs such an estate already spends only the rest of it. Kubernetes halves the work on managed
 * platforms and on slices in containers. A split runs both of its environments and
 * keeps them in step.
 */
export function operationsOf(shape: OptionShape, planned: () => Plan, worlds: Worlds): Quantity {
  if (shape.access !== 'split') {
    return hoursOf(shape, gpusRun(shape, planned, worlds), worlds);
  }
  const plan = planned();
  const between = times(worlds.read(worlds.figures['split.operations']), skillFactor(worlds));
  return plus(
    named('hours for the base', hoursOf(shape.base, constant(plan.heldGpus), worlds)),
    named(
      'hours for the burst',
      hoursOf(shape.burst, burstGpusOf(shape, plan.heldGpus, worlds), worlds),
    ),
    named('keeping both in step', between),
  );
}

/** GPUs that the team looks after: those held, or on average those that follow demand. */
const gpusRun = (shape: SingleShape, planned: () => Plan, worlds: Worlds): Quantity =>
  holdsCapacity(shape)
    ? constant(planned().heldGpus)
    : named('GPUs in use', times(worlds.traits.meanGpus, loadOf(shape, worlds).time));

function hoursOf(shape: SingleShape, gpus: Quantity, worlds: Worlds): Quantity {
  const { read, figures, onCard, traits } = worlds;
  const nodes = named('nodes’ worth', largest(1, over(gpus, onCard('node.gpus'))));
  const known = shape.sourcing === 'owned' ? minus(1, paidShare(worlds)) : ONE;
  const eased = shape.access === 'managed-bare-metal' || isSlice(shape);
  const platform = eased
    ? choose(
        isOneOf(traits.kubernetes, 'yes'),
        () => read(figures['operations.kubernetes']),
        () => ONE,
      )
    : ONE;
  const own = times(
    read(hoursFigure(shape, worlds)),
    power(nodes, read(figures['operations.growth'])),
    known,
    platform,
  );
  return times(plus(own, tenantHours(shape, worlds)), skillFactor(worlds));
}

/** Bare metal is cut anew for each tenant that needs nodes of its own. */
function tenantHours(shape: SingleShape, worlds: Worlds): Quantity {
  if (!isBareMetal(shape)) {
    return ZERO;
  }
  return worlds.once('tenant hours', () => {
    const tenants = tenantsApart(worlds);
    return choose(
      above(tenants, 1),
      () => times(tenants, worlds.read(worlds.figures['operations.tenant'])),
      () => ZERO,
    );
  });
}

const SKILL = {
  basic: 'operations.basic',
  strong: 'operations.strong',
  expert: 'operations.expert',
} as const;

const skillFactor = ({ read, figures, traits, once }: Worlds): Quantity =>
  once('skill', () => byLevel(traits.opsSkill, (skill) => read(figures[SKILL[skill]])));

function hoursFigure(shape: SingleShape, { figures }: Worlds): Figure {
  const owned = shape.sourcing === 'owned';
  switch (shape.access) {
    case 'bare-metal':
      return figures[owned ? 'bare-metal.owned.operations' : 'bare-metal.rented.operations'];
    case 'managed-bare-metal':
      return figures['managed-bare-metal.operations'];
    case 'gpu-vm':
      return figures[owned ? 'gpu-vm.owned.operations' : 'gpu-vm.rented.operations'];
    case 'mig-slice':
      return figures[owned ? 'mig-slice.owned.operations' : 'mig-slice.rented.operations'];
    case 'time-slice':
      return figures[owned ? 'time-slice.owned.operations' : 'time-slice.rented.operations'];
    case 'dedicated-endpoint':
      return figures['dedicated-endpoint.operations'];
    case 'shared-endpoint':
      return figures['shared-endpoint.operations'];
  }
}
