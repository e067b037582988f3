import { byLevel, isOneOf } from './choice';
import { capitalPerYear, powerPerYear, resaleValue, spacePerYear } from './models/ownership';
import { MONTHS_IN_YEAR } from './months';
import type { SingleShape } from './option-shape';
import {
  above,
  atLeast,
  choose,
  formula,
  inUnit,
  minus,
  named,
  over,
  plus,
  type Quantity,
  smallest,
  times,
  ZERO,
} from './quantity';
import type { Worlds } from './worlds';

/** One line of a monthly bill, USD a month. */
export type BillLine = { readonly id: CostLineId; readonly usd: Quantity };

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
  | 'moving';

/** Months over which a purchase is used: the need, or the economic life if that ends first. */
export const monthsOwned = ({ read, figures, traits, once }: Worlds): Quantity =>
  once('months owned', () =>
    named(
      'months of use',
      smallest(traits.months, times(read(figures['owned-node.life']), MONTHS_IN_YEAR)),
    ),
  );

/** What hangs on the price of a node is worked out once for all that is owned, and for each offer by itself. */
export const onceAtPrice = (
  key: string,
  shape: SingleShape | undefined,
  { once, onceOf }: Worlds,
  compute: () => Quantity,
): Quantity => (shape?.quote === undefined ? once(key, compute) : onceOf(shape, key, compute));

/** What one node costs to buy, at the list price or as offered, with its part of the network and storage, USD. */
export const nodePrice = (worlds: Worlds, shape?: SingleShape): Quantity =>
  onceAtPrice('node price', shape, worlds, () => {
    const quoted = shape?.quote?.usdPerNode;
    const price =
      quoted === undefined
        ? worlds.onCard('owned-node.price')
        : named('price of a node offered', plus(inUnit(quoted, 'usd-per-node')));
    return named(
      'price of a node with its network',
      times(price, plus(1, worlds.read(worlds.figures['owned-node.network']))),
    );
  });

/** What a node sells for after some years: from the day after down to its residual, USD. */
export const resaleOfNode = (
  years: Quantity | number,
  worlds: Worlds,
  shape?: SingleShape,
): Quantity => {
  const { read, figures } = worlds;
  const share = formula(
    'resale share',
    (atStart, atEnd, life, used) => resaleValue(1, atStart, atEnd, life, used),
    read(figures['owned-node.resale-at-start']),
    read(figures['owned-node.residual']),
    read(figures['owned-node.life']),
    years,
  );
  return named('resale of a node', times(nodePrice(worlds, shape), share));
};

/** Share of the machines needed that the existing estate already provides and has paid for. */
export const paidShare = ({ read, figures, traits, once }: Worlds): Quantity =>
  once('paid share', () =>
    byLevel(traits.estate, (estate) => {
      switch (estate) {
        case 'none':
          return ZERO;
        case 'some':
          return read(figures['estate.some.paid']);
        case 'large':
          return read(figures['estate.large.paid']);
      }
    }),
  );

const shareBought = (worlds: Worlds): Quantity =>
  named('share to be bought', minus(1, paidShare(worlds)));

/** Nodes to be bought, spares included: those needed less what the existing estate has paid for. */
const nodesBought = (nodes: Quantity, worlds: Worlds): Quantity =>
  named(
    'nodes bought, with spares',
    times(nodes, shareBought(worlds), plus(1, spareShare(nodes, worlds))),
  );

/** What owned nodes take at the start, USD: the capital lines of their bill pay it back (F13). */
export const purchaseOf = (nodes: Quantity, shape: SingleShape, worlds: Worlds): Quantity =>
  named('purchase', times(nodesBought(nodes, worlds), nodePrice(worlds, shape)));

/** What they sell for after some years, USD of that day. */
export const saleOf = (
  nodes: Quantity,
  years: Quantity | number,
  shape: SingleShape,
  worlds: Worlds,
): Quantity => named('sale', times(nodesBought(nodes, worlds), resaleOfNode(years, worlds, shape)));

/** USD a month and node for capital: bought, used over the need, sold (F13). */
const capitalPerNode = (shape: SingleShape, worlds: Worlds): Quantity =>
  onceAtPrice('capital per node', shape, worlds, () => {
    const years = over(monthsOwned(worlds), MONTHS_IN_YEAR);
    const perYear = formula(
      'capital a year',
      capitalPerYear,
      nodePrice(worlds, shape),
      resaleOfNode(years, worlds, shape),
      worlds.read(worlds.figures['owned-node.capital-cost']),
      years,
    );
    return over(times(shareBought(worlds), perYear), MONTHS_IN_YEAR);
  });

const spacePerNode = ({ read, figures, onCard, traits, once }: Worlds): Quantity =>
  once('space per node', () =>
    over(
      formula(
        'floor space a year',
        spacePerYear,
        onCard('owned-node.contract-power'),
        byLevel(traits.siteReady, (ready) =>
          read(figures[ready === 'yes' ? 'owned-node.own-floor' : 'owned-node.colocation']),
        ),
      ),
      MONTHS_IN_YEAR,
    ),
  );

const powerPerNode = ({ read, figures, onCard, once }: Worlds): Quantity =>
  once('power per node', () =>
    over(
      formula(
        'electricity a year',
        powerPerYear,
        onCard('owned-node.average-power'),
        read(figures['owned-node.pue']),
        read(figures['owned-node.electricity']),
      ),
      MONTHS_IN_YEAR,
    ),
  );

/** An offer may include the support. */
const supportPerNode = (shape: SingleShape, worlds: Worlds): Quantity =>
  shape.quote?.supportIncluded === true
    ? ZERO
    : onceAtPrice('support per node', shape, worlds, () =>
        over(
          times(nodePrice(worlds, shape), worlds.read(worlds.figures['owned-node.support'])),
          MONTHS_IN_YEAR,
        ),
      );

/** The figure for staff is per node of eight GPUs; a smaller node takes its share. */
const STAFFED_NODE_GPUS = 8;

const staffPerNode = ({ read, figures, onCard, once }: Worlds): Quantity =>
  once('staff per node', () =>
    over(
      times(
        read(figures['owned-node.staff']),
        named('nodes of eight GPUs', over(onCard('node.gpus'), STAFFED_NODE_GPUS)),
        read(figures['owned-node.staff-cost']),
      ),
      MONTHS_IN_YEAR,
    ),
  );

/** What owned nodes cost a month (F13), line by line. */
export function ownedNodeLines(
  shape: SingleShape,
  nodes: Quantity,
  worlds: Worlds,
): readonly BillLine[] {
  const perNode: readonly BillLine[] = [
    { id: 'capital', usd: capitalPerNode(shape, worlds) },
    { id: 'space', usd: spacePerNode(worlds) },
    { id: 'power', usd: powerPerNode(worlds) },
    { id: 'support', usd: supportPerNode(shape, worlds) },
    { id: 'staff', usd: staffPerNode(worlds) },
    { id: 'licences', usd: over(licencesPerNode(shape, worlds), MONTHS_IN_YEAR) },
  ];
  const lines = perNode.map(({ id, usd }) => ({ id, usd: times(nodes, usd) }));
  const owned = named('the machines above', plus(...lines.map(({ usd }) => usd)));
  return [...lines, { id: 'spares', usd: times(owned, spareShare(nodes, worlds)) }];
}

/**
 * Spare machines where the fleet is large enough to hold a whole one; below that, the hours in which
 * failed machines stand are bought as more capacity: 1 ÷ availability − 1.
 */
export function spareShare(nodes: Quantity, { read, figures }: Worlds): Quantity {
  const spares = read(figures['owned-node.spares']);
  return choose(
    atLeast(times(nodes, spares), 1),
    () => spares,
    () => minus(over(1, read(figures['owned-node.availability'])), 1),
  );
}

/**
 * USD a node and year. Virtual machines need a hypervisor; vGPU types also need a licence per GPU.
 * Passthrough, bare metal and containers need neither (OPEX-16).
 */
function licencesPerNode(shape: SingleShape, worlds: Worlds): Quantity {
  const { read, figures, onCard, traits } = worlds;
  const hypervisor = (): Quantity => read(figures['owned-node.hypervisor']);
  const vgpu = (): Quantity => times(read(figures['vgpu.licence']), onCard('node.gpus'));
  const inContainers = isOneOf(traits.kubernetes, 'yes');
  switch (shape.access) {
    case 'gpu-vm':
      return hypervisor();
    case 'mig-slice':
      return choose(
        inContainers,
        () => ZERO,
        () => plus(hypervisor(), vgpu()),
      );
    case 'time-slice':
      return choose(
        inContainers,
        () => ZERO,
        () =>
          choose(
            above(onCard('card.vgpu-time-slices'), 1),
            () => plus(hypervisor(), vgpu()),
            () => ZERO,
          ),
      );
    default:
      return ZERO;
  }
}
