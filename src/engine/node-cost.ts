import { capitalPerYear, powerPerYear, resaleValue, spacePerYear } from './models/ownership';
import { oncePerWorld } from './once-per-world';
import type { SingleShape } from './option-shape';
import { MONTHS_IN_YEAR } from './months';
import type { World } from './world';

/** Sums a bill, or keeps its lines with the figures read for each. */
export type Bill = { readonly add: (line: CostLineId, usdPerMonth: number) => void };

/** For those who want the sum alone. */
export const NO_BILL: Bill = { add: () => undefined };

export type CostLineId =
  | 'capital'
  | 'space'
  | 'power'
  | 'support'
  | 'staff'
  | 'licences'
  | 'spares'
  | 'rent'
  | 'burst'
  | 'endpoint'
  | 'adder'
  | 'shortfall'
  | 'mismatch'
  | 'moving';

/** Months over which a purchase is used: the need, or the economic life if that ends first. */
export const monthsOwned = ({ read, figures, traits }: World): number =>
  Math.min(traits.months, read(figures['owned-node.life']) * MONTHS_IN_YEAR);

/** What one node costs to buy, with its part of the network and storage, USD. */
export const nodePrice = ({ read, figures, card }: World): number =>
  read(card['owned-node.price']) * (1 + read(figures['owned-node.network']));

/** What a node sells for after some years: from the day after down to its residual, USD. */
export const resaleOfNode = (years: number, world: World): number =>
  resaleValue(
    nodePrice(world),
    world.read(world.figures['owned-node.resale-at-start']),
    world.read(world.figures['owned-node.residual']),
    world.read(world.figures['owned-node.life']),
    years,
  );

/** Share of the machines needed that the existing estate already provides and has paid for. */
export function paidShare({ read, figures, traits }: World): number {
  switch (traits.estate) {
    case 'none':
      return 0;
    case 'some':
      return read(figures['estate.some.paid']);
    case 'large':
      return read(figures['estate.large.paid']);
  }
}

/** USD a month and node for capital: bought, used over the need, sold (F13). */
const capitalPerNode = oncePerWorld((world) => {
  const years = monthsOwned(world) / MONTHS_IN_YEAR;
  const perYear = capitalPerYear(
    nodePrice(world),
    resaleOfNode(years, world),
    world.read(world.figures['owned-node.capital-cost']),
    years,
  );
  return ((1 - paidShare(world)) * perYear) / MONTHS_IN_YEAR;
});

const spacePerNode = oncePerWorld(
  ({ read, figures, card, traits }) =>
    spacePerYear(
      read(card['owned-node.contract-power']),
      read(figures[traits.siteReady ? 'owned-node.own-floor' : 'owned-node.colocation']),
    ) / MONTHS_IN_YEAR,
);

const powerPerNode = oncePerWorld(
  ({ read, figures, card }) =>
    powerPerYear(
      read(card['owned-node.average-power']),
      read(figures['owned-node.pue']),
      read(figures['owned-node.electricity']),
    ) / MONTHS_IN_YEAR,
);

const supportPerNode = oncePerWorld(
  (world) => (nodePrice(world) * world.read(world.figures['owned-node.support'])) / MONTHS_IN_YEAR,
);

/** The figure for staff is per node of eight GPUs; a smaller node takes its share. */
const STAFFED_NODE_GPUS = 8;

const staffPerNode = oncePerWorld(
  ({ read, figures, card }) =>
    (read(figures['owned-node.staff']) *
      (read(card['node.gpus']) / STAFFED_NODE_GPUS) *
      read(figures['owned-node.staff-cost'])) /
    MONTHS_IN_YEAR,
);

/** Adds what owned nodes cost a month (F13), and returns the sum in USD a month. */
export function addOwnedNodes(shape: SingleShape, nodes: number, world: World, bill: Bill): number {
  const capital = nodes * capitalPerNode(world);
  bill.add('capital', capital);
  const space = nodes * spacePerNode(world);
  bill.add('space', space);
  const power = nodes * powerPerNode(world);
  bill.add('power', power);
  const support = nodes * supportPerNode(world);
  bill.add('support', support);
  const staff = nodes * staffPerNode(world);
  bill.add('staff', staff);
  const licences = (nodes * licencesPerNode(shape, world)) / MONTHS_IN_YEAR;
  bill.add('licences', licences);
  const owned = capital + space + power + support + staff + licences;
  const spares = owned * spareShare(nodes, world);
  bill.add('spares', spares);
  return owned + spares;
}

/**
 * Spare machines where the fleet is large enough to hold a whole one; below that, the hours in which
 * failed machines stand are bought as more capacity: 1 ÷ availability − 1.
 */
function spareShare(nodes: number, { read, figures }: World): number {
  const spares = read(figures['owned-node.spares']);
  return nodes * spares >= 1 ? spares : 1 / read(figures['owned-node.availability']) - 1;
}

/**
 * USD a node and year. Virtual machines need a hypervisor; vGPU types also need a licence per GPU.
 * Passthrough, bare metal and containers need neither (OPEX-16).
 */
function licencesPerNode(shape: SingleShape, { read, figures, card, traits }: World): number {
  const hypervisor = (): number => read(figures['owned-node.hypervisor']);
  const vgpu = (): number => read(figures['vgpu.licence']) * read(card['node.gpus']);
  switch (shape.access) {
    case 'gpu-vm':
      return hypervisor();
    case 'mig-slice':
      return traits.kubernetes ? 0 : hypervisor() + vgpu();
    case 'time-slice':
      return !traits.kubernetes && read(card['card.vgpu-time-slices']) > 1
        ? hypervisor() + vgpu()
        : 0;
    default:
      return 0;
  }
}
