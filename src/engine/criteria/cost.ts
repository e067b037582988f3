import type { SourcingId } from '@/dataset/ids';
import { burstGpusOf, loadOf } from '@/engine/load';
import { excessOf } from '@/engine/models/demand';
import { HOURS_IN_MONTH, usefulGpuHours } from '@/engine/months';
import { mustMove } from '@/engine/moving';
import { addOwnedNodes, type Bill } from '@/engine/node-cost';
import type { OptionShape, SingleShape, SplitShape } from '@/engine/option-shape';
import { occupancyOf } from '@/engine/packing';
import type { Plan } from '@/engine/plan';
import { burstHourCost } from '@/engine/price-ratio';
import { headroomShare, markupOf, rateOf } from '@/engine/rates';
import { servesPeople } from '@/engine/traits';
import type { World } from '@/engine/world';
import type { Choice } from '@/questions/answers';

/**
 * USD a month for the stated demand. Adds every line to the bill and returns their sum.
 *
 *   owned       nodes held × (capital, space, power, support, staff, licences, spares)
 *   reserved    GPUs held × rate × 730 h, and the adder of rented machines
 *   on demand   whole nodes × rate × hours of use (bare metal), or billed GPU-hours × rate × markup
 *   endpoint    useful GPU-hours × on-demand rate × markup, at least one replica if dedicated
 *   split       the base as held above, and the demand beyond it by the hour
 *
 * Demand beyond what is held is bought at the on-demand rate of a whole-GPU virtual machine. A style
 * of budget that does not fit the sourcing, and data that must move, add a share of the bill.
 */
export function addCost(shape: OptionShape, plan: Plan, world: World, bill: Bill): number {
  const machines =
    shape.access === 'split'
      ? addSplit(shape, plan, world, bill)
      : addSingle(shape, plan, world, bill);
  const mismatch = machines * mismatchShare(shape, world);
  bill.add('mismatch', mismatch);
  const moving = machines * movingShare(shape, world);
  bill.add('moving', moving);
  return machines + mismatch + moving;
}

function addSingle(shape: SingleShape, plan: Plan, world: World, bill: Bill): number {
  switch (shape.sourcing) {
    case 'owned':
      return (
        addOwnedNodes(shape, plan.heldGpus / plan.increment, world, bill) +
        addShortfall(shape, plan, world, bill)
      );
    case 'reserved':
      return (
        addRent(shape, plan.heldGpus * HOURS_IN_MONTH, world, bill) +
        addShortfall(shape, plan, world, bill)
      );
    case 'on-demand':
      return addOnDemand(shape, plan, world, bill);
  }
}

function addOnDemand(shape: SingleShape, plan: Plan, world: World, bill: Bill): number {
  switch (shape.access) {
    case 'bare-metal':
    case 'managed-bare-metal':
      return (
        addRent(shape, heldGpuHours(shape, plan, world), world, bill) +
        addShortfall(shape, plan, world, bill)
      );
    case 'shared-endpoint': {
      const { read, card, traits } = world;
      const paid =
        usefulGpuHours(traits) * read(card['gpu-vm.on-demand.rate']) * markupOf(shape, world);
      bill.add('endpoint', paid);
      return paid;
    }
    case 'dedicated-endpoint': {
      const { read, card, figures } = world;
      const paid =
        (billedGpuHours(shape, world) *
          read(card['gpu-vm.on-demand.rate']) *
          markupOf(shape, world)) /
        read(figures['dedicated-endpoint.on-demand.billed-share']);
      bill.add('endpoint', paid);
      return paid;
    }
    case 'gpu-vm':
    case 'mig-slice':
    case 'time-slice': {
      const { read, figures } = world;
      const rent =
        ((billedGpuHours(shape, world) * rateOf(shape, world) * markupOf(shape, world)) /
          read(figures['gpu-vm.on-demand.billed-share'])) *
        (1 + headroomShare(shape, world));
      bill.add('rent', rent);
      return rent + addAdder(rent, world, bill);
    }
  }
}

/**
 * GPU-hours a month of whole nodes by the hour: all of them in the hours of use, and outside those the
 * nodes of one replica where people may still ask.
 */
function heldGpuHours(shape: SingleShape, plan: Plan, world: World): number {
  const { traits } = world;
  const inUse = plan.heldGpus * traits.useHours;
  if (!servesPeople(traits)) {
    return inUse;
  }
  const kept = Math.ceil(replicaGpus(shape, world) / plan.increment) * plan.increment;
  return inUse + Math.min(kept, plan.heldGpus) * Math.max(0, HOURS_IN_MONTH - traits.useHours);
}

/** Rent and adder of GPU-hours that are paid whether busy or not. */
function addRent(shape: SingleShape, gpuHours: number, world: World, bill: Bill): number {
  const rent = gpuHours * rateOf(shape, world);
  bill.add('rent', rent);
  return rent + addAdder(rent, world, bill);
}

/** Storage, traffic and support, as a share of the rent (OPEX-25). */
function addAdder(rent: number, { read, figures }: World, bill: Bill): number {
  const adder = rent * read(figures['rented.adder']);
  bill.add('adder', adder);
  return adder;
}

/** Demand beyond what is held, at the on-demand rate of a whole-GPU virtual machine. */
function addShortfall(shape: SingleShape, plan: Plan, world: World, bill: Bill): number {
  const { read, card, traits } = world;
  const load = loadOf(shape, world).capacity;
  const beyond = excessOf(traits.demand, plan.heldGpus / load) * load * traits.useHours;
  const shortfall = beyond * read(card['gpu-vm.on-demand.rate']);
  bill.add('shortfall', shortfall);
  return shortfall;
}

/** The base as it is held, and the demand beyond it; the price of the burst carries adder and headroom. */
function addSplit(shape: SplitShape, plan: Plan, world: World, bill: Bill): number {
  const { traits } = world;
  const base =
    shape.base.sourcing === 'owned'
      ? addOwnedNodes(shape.base, plan.heldGpus / plan.increment, world, bill)
      : addRent(shape.base, plan.heldGpus * HOURS_IN_MONTH, world, bill);
  const burst =
    burstGpusOf(shape, plan.heldGpus, world) * traits.useHours * burstHourCost(shape, world);
  bill.add('burst', burst);
  return base + burst;
}

/**
 * GPU-hours billed a month where capacity follows demand. Serving keeps at least one replica of one
 * job up around the clock: floor × 730 h, and what demand exceeds it by in the hours of use.
 */
function billedGpuHours(shape: SingleShape, world: World): number {
  const { traits } = world;
  if (!servesPeople(traits)) {
    return usefulGpuHours(traits) * loadOf(shape, world).time;
  }
  const floor = replicaGpus(shape, world);
  const load = loadOf(shape, world).time;
  return floor * HOURS_IN_MONTH + excessOf(traits.demand, floor / load) * load * traits.useHours;
}

/** GPUs of one replica: one job, on whole GPUs where the access does not share them. */
const replicaGpus = (shape: SingleShape, world: World): number =>
  Math.min(world.traits.gpusPerJob * occupancyOf(shape, world), Math.max(1, world.traits.peakGpus));

/** A small, visible share of the bill where the style of budget and the sourcing do not match. */
function mismatchShare(shape: OptionShape, { read, figures, traits }: World): number {
  return FITTING_SOURCING[traits.budgetStyle].includes(shape.sourcing)
    ? 0
    : read(figures['budget.mismatch']);
}

/** A grant may buy or rent, but ends: it fits no commitment beyond it. */
const FITTING_SOURCING: Readonly<Record<Choice<'budgetStyle'>, readonly SourcingId[]>> = {
  capex: ['owned'],
  'committed-opex': ['reserved'],
  'pay-as-you-go': ['on-demand'],
  grant: ['owned', 'on-demand'],
};

/** A share of the bill where data and contracts are elsewhere. */
const movingShare = (shape: OptionShape, { read, figures, traits }: World): number =>
  mustMove(shape.sourcing, traits) ? read(figures['moving.cost']) : 0;
