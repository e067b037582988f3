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
import { committedPriceRatio } from './price-ratio';
import { occupancyOf } from './packing';
import { servesPeople } from './traits';
import type { World } from './world';

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

export function planFor(shape: OptionShape, likely: World): Plan {
  if (shape.access === 'split') {
    const nodeGpus = likely.read(likely.card['node.gpus']);
    return { heldGpus: baseNodesOf(shape, likely) * nodeGpus, increment: nodeGpus, spareSteps: 0 };
  }
  if (!holdsCapacity(shape)) {
    return { heldGpus: 0, increment: 0, spareSteps: 0 };
  }
  const increment = incrementOf(shape, likely);
  const steps = Math.max(1, stepsFor(shape, increment, likely));
  const spareSteps = likely.traits.availability === 'mission-critical' ? 1 : 0;
  return { heldGpus: (steps + spareSteps) * increment, increment, spareSteps };
}

/**
 * Whole steps that hold the sizing quantile of demand. What the access loses is bought back to the
 * nearest step: a hypervisor that takes 1.5 % never buys a node for itself, on a large fleet it buys
 * several.
 */
function stepsFor(shape: SingleShape, increment: number, likely: World): number {
  const { traits } = likely;
  const jobs = Math.max(
    quantileOf(traits.demand, sizingQuantile(likely)) * occupancyOf(shape, likely),
    Math.min(traits.gpusPerJob, traits.peakGpus),
  );
  const lost = loadOf(shape, likely).capacity / occupancyOf(shape, likely);
  const apart = isBareMetal(shape) ? idleOfTenants(shape, likely) : 0;
  return Math.max(
    Math.ceil((jobs + apart) / increment - ROUNDING),
    Math.round((jobs * lost + apart) / increment),
  );
}

/** A need of 8.0000000001 GPUs is one node. */
const ROUNDING = 1e-9;

/** Owned machines and bare metal come in whole nodes; a rented virtual machine as the offer has it. */
const incrementOf = (shape: SingleShape, { read, card }: World): number =>
  shape.access === 'gpu-vm' && shape.sourcing !== 'owned'
    ? read(card['gpu-vm.increment'])
    : read(card['node.gpus']);

/** p99 of the hours of use, or p95 where work may wait and nothing asks for the most throughput. */
function sizingQuantile({ read, figures, traits }: World): number {
  const mayWait = traits.restartable && !servesPeople(traits) && traits.throughput !== 'max';
  return read(figures[mayWait ? 'sizing.waiting-quantile' : 'sizing.quantile']);
}

/**
 * Bare metal is handed out in whole nodes: each tenant leaves part of one idle, and nodes that are
 * scrubbed and set up again between tenants serve nobody, unless the provider does that. Teams of one organisation that share a
 * Kubernetes cluster need no nodes of their own.
 */
function idleOfTenants(shape: SingleShape, world: World): number {
  const { read, figures, traits } = world;
  const tenants = tenantsApart(world);
  const turnaround =
    shape.access === 'managed-bare-metal'
      ? 0
      : traits.peakGpus * read(figures['bare-metal.tenant-turnaround']);
  return tenants <= 1 ? 0 : tenants * read(figures['bare-metal.tenant-idle']) + turnaround;
}

/** Tenants that need nodes of their own at once: no more than there are jobs at the peak. */
export function tenantsApart({ traits }: World): number {
  if (traits.tenancy === 'single' || (traits.tenancy === 'internal-multi' && traits.kubernetes)) {
    return 1;
  }
  const jobsAtPeak = traits.peakGpus / Math.max(1, traits.gpusPerJob);
  return Math.min(traits.tenants, Math.max(1, jobsAtPeak));
}

/**
 * Whole nodes worth committing: node k is, while it would be busy more than the price ratio (F11). Where
 * the demand was never stated a base of none proves nothing: then at least one node is taken.
 */
function baseNodesOf(shape: SplitShape, likely: World): number {
  const nodes = nodesToCommit(
    likely.traits.demand,
    likely.read(likely.card['node.gpus']) / loadOf(shape.base, likely).capacity,
    committedPriceRatio(shape, likely),
    likely.traits.useHours / HOURS_IN_MONTH,
  );
  return likely.traits.meanStated ? nodes : Math.max(1, nodes);
}
