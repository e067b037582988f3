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
import type { World } from '@/engine/world';

/**
 * Hours a month that your team spends, beyond the staff of owned hardware that is in cost:
 *
 *   hours of one node's worth × (node's worth)^growth × skill, and re-cutting bare metal per tenant
 *
 * A team that runs such an estate already spends only the rest of it. Kubernetes halves the work on managed
 * platforms and on slices in containers. A split runs both of its environments and
 * keeps them in step.
 */
export function operationsOf(shape: OptionShape, plan: Plan, world: World): number {
  if (shape.access !== 'split') {
    return hoursOf(shape, gpusRun(shape, plan, world), world);
  }
  const { read, figures, traits } = world;
  const burst = burstGpusOf(shape, plan.heldGpus, world);
  const between = read(figures['split.operations']) * read(figures[SKILL[traits.opsSkill]]);
  return hoursOf(shape.base, plan.heldGpus, world) + hoursOf(shape.burst, burst, world) + between;
}

/** GPUs that the team looks after: those held, or on average those that follow demand. */
const gpusRun = (shape: SingleShape, plan: Plan, world: World): number =>
  holdsCapacity(shape) ? plan.heldGpus : world.traits.meanGpus * loadOf(shape, world).time;

function hoursOf(shape: SingleShape, gpus: number, world: World): number {
  const { read, figures, card, traits } = world;
  const nodes = Math.max(1, gpus / read(card['node.gpus']));
  const skill = read(figures[SKILL[traits.opsSkill]]);
  const known = shape.sourcing === 'owned' ? 1 - paidShare(world) : 1;
  const platform =
    traits.kubernetes && (shape.access === 'managed-bare-metal' || isSlice(shape))
      ? read(figures['operations.kubernetes'])
      : 1;
  const own =
    read(hoursFigure(shape, world)) *
    nodes ** read(figures['operations.growth']) *
    known *
    platform;
  const tenants = isBareMetal(shape) ? tenantsApart(world) : 1;
  const tenantHours = tenants > 1 ? tenants * read(figures['operations.tenant']) : 0;
  return (own + tenantHours) * skill;
}

const SKILL = {
  basic: 'operations.basic',
  strong: 'operations.strong',
  expert: 'operations.expert',
} as const;

function hoursFigure(shape: SingleShape, { figures }: World): Figure {
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
