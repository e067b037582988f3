import { byLevel, isOneOf, likelyLevel } from './choice';
import { likelyDemand } from './demands';
import { loadOf } from './load';
import { nodesToCommit } from './models/commitment';
import { quantileOf } from './models/demand';
import { HOURS_IN_MONTH } from './months';
import {
  holdsCapacity,
  isBareMetal,
  type OptionShape,
  type SingleShape,
  type SplitShape,
} from './option-shape';
import type { Quote } from '@/questions/quote';
import { occupancyOf } from './packing';
import { committedPriceRatio } from './price-ratio';
import { choose, largest, likelyOf, ONE, over, type Quantity, smallest } from './quantity';
import { servesPeople } from './traits';
import type { Worlds } from './worlds';

/**
 * How much of an option is held. Set once, in the likely world, and paid in every draw: nobody knows
 * beforehand how demand or prices turn out.
 */
export type Plan = {
  /** GPUs held whether busy or not; 0 where capacity follows demand. */
  readonly heldGpus: number;
  /** Steps held beyond the need, so that one may fail. */
  readonly spareSteps: number;
  /** GPUs of the smallest step in which capacity is held. */
  readonly increment: number;
};

export const planFor = (shape: OptionShape, worlds: Worlds): Plan =>
  worlds.onceOf(shape, 'plan', () => planned(shape, worlds));

function planned(shape: OptionShape, worlds: Worlds): Plan {
  if (shape.access === 'split') {
    const nodeGpus = likelyOf(worlds.onCard('node.gpus'));
    return { heldGpus: baseNodesOf(shape, worlds) * nodeGpus, increment: nodeGpus, spareSteps: 0 };
  }
  if (!holdsCapacity(shape)) {
    return { heldGpus: 0, increment: 0, spareSteps: 0 };
  }
  const increment = incrementOf(shape, worlds);
  const steps = Math.max(1, stepsFor(shape, increment, worlds));
  const spareSteps = likelyLevel(worlds.traits.availability) === 'mission-critical' ? 1 : 0;
  const wanted = { heldGpus: (steps + spareSteps) * increment, increment, spareSteps };
  return shape.quote === undefined ? wanted : asOffered(wanted, shape.quote);
}

/** At least what the provider sells, in whole steps, and at most what he has: the rest is bought elsewhere. */
function asOffered(wanted: Plan, { minimumGpus = 0, gpus = Infinity }: Quote): Plan {
  const { increment, spareSteps } = wanted;
  const least = Math.ceil(minimumGpus / increment) * increment;
  const heldGpus = Math.min(Math.max(wanted.heldGpus, least), gpus);
  const missing = Math.ceil(Math.max(0, wanted.heldGpus - heldGpus) / increment);
  return { heldGpus, increment, spareSteps: Math.max(0, spareSteps - missing) };
}

/**
 * Whole steps that hold the sizing quantile of demand. What the access loses is bought back to the
 * nearest step: a hypervisor that takes 1.5 % never buys a node for itself, on a large fleet it buys
 * several.
 */
function stepsFor(shape: SingleShape, increment: number, worlds: Worlds): number {
  const { traits } = worlds;
  const occupancy = likelyOf(occupancyOf(shape, worlds));
  const jobs = Math.max(
    quantileOf(likelyDemand(traits.demand), sizingQuantile(worlds)) * occupancy,
    Math.min(likelyOf(traits.gpusPerJob), likelyOf(traits.peakGpus)),
  );
  const lost = likelyOf(loadOf(shape, worlds).capacity) / occupancy;
  const apart = isBareMetal(shape) ? idleOfTenants(shape, worlds) : 0;
  return Math.max(
    Math.ceil((jobs + apart) / increment - ROUNDING),
    Math.round((jobs * lost + apart) / increment),
  );
}

/** A need of 8.0000000001 GPUs is one node. */
const ROUNDING = 1e-9;

/** Owned machines and bare metal come in whole nodes; a rented virtual machine as the offer has it. */
const incrementOf = (shape: SingleShape, { onCard }: Worlds): number =>
  likelyOf(
    onCard(
      shape.access === 'gpu-vm' && shape.sourcing !== 'owned' ? 'gpu-vm.increment' : 'node.gpus',
    ),
  );

/** p99 of the hours of use, or p95 where work may wait and nothing asks for the most throughput. */
export function sizingQuantile({ read, figures, traits }: Worlds): number {
  const mayWait =
    likelyLevel(traits.restartable) === 'yes' &&
    likelyOf(servesPeople(traits)) === 0 &&
    likelyLevel(traits.throughput) !== 'max';
  return likelyOf(read(figures[mayWait ? 'sizing.waiting-quantile' : 'sizing.quantile']));
}

/**
 * Bare metal is handed out in whole nodes: each tenant leaves part of one idle, and nodes that are
 * scrubbed and set up again between tenants serve nobody, unless the provider does that. Teams of one
 * organisation that share a Kubernetes cluster need no nodes of their own.
 */
export function idleOfTenants(shape: SingleShape, worlds: Worlds): number {
  const { read, figures, traits } = worlds;
  const tenants = likelyOf(tenantsApart(worlds));
  if (tenants <= 1) {
    return 0;
  }
  const turnaround =
    shape.access === 'managed-bare-metal'
      ? 0
      : likelyOf(traits.peakGpus) * likelyOf(read(figures['bare-metal.tenant-turnaround']));
  return tenants * likelyOf(read(figures['bare-metal.tenant-idle'])) + turnaround;
}

/** Tenants that need nodes of their own at once: no more than there are jobs at the peak. */
export const tenantsApart = ({ traits, once }: Worlds): Quantity =>
  once('tenants apart', () => {
    const jobsAtPeak = over(traits.peakGpus, largest(1, traits.gpusPerJob));
    return byTenancy(traits, smallest(traits.tenants, largest(1, jobsAtPeak)));
  });

const byTenancy = ({ tenancy, kubernetes }: Worlds['traits'], apart: Quantity): Quantity =>
  byLevel(tenancy, (one) => {
    switch (one) {
      case 'single':
        return ONE;
      case 'internal-multi':
        return choose(
          isOneOf(kubernetes, 'yes'),
          () => ONE,
          () => apart,
        );
      case 'external-multi':
        return apart;
    }
  });

/**
 * Whole nodes worth committing: node k is, while it would be busy more than the price ratio (F11). Where
 * the demand was never stated a base of none proves nothing: then at least one node is taken.
 */
function baseNodesOf(shape: SplitShape, worlds: Worlds): number {
  const { traits, onCard } = worlds;
  const nodes = nodesToCommit(
    likelyDemand(traits.demand),
    likelyOf(onCard('node.gpus')) / likelyOf(loadOf(shape.base, worlds).capacity),
    likelyOf(committedPriceRatio(shape, worlds)),
    likelyOf(traits.useHours) / HOURS_IN_MONTH,
  );
  return traits.meanStated ? nodes : Math.max(1, nodes);
}
