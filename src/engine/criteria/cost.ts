import type { SourcingId } from '@/dataset/ids';
import { byLevel } from '@/engine/choice';
import { excess } from '@/engine/demands';
import { burstGpusOf, demandBeyond, loadOf, replicaGpus } from '@/engine/load';
import { HOURS_IN_MONTH, usefulGpuHours } from '@/engine/months';
import { mustMove } from '@/engine/moving';
import { type BillLine, ownedNodeLines } from '@/engine/node-cost';
import {
  HOURLY_VM,
  isBareMetal,
  isSlice,
  type OptionShape,
  type SingleShape,
  type SplitShape,
} from '@/engine/option-shape';
import type { Plan } from '@/engine/plan';
import { burstHourCost } from '@/engine/price-ratio';
import {
  choose,
  constant,
  formula,
  largest,
  likelyOf,
  minus,
  named,
  over,
  plus,
  type Quantity,
  times,
  ZERO,
} from '@/engine/quantity';
import { adderShare, headroomShare, markupOf, rateOf } from '@/engine/rates';
import { servesPeople } from '@/engine/traits';
import type { Worlds } from '@/engine/worlds';
import type { Choice } from '@/questions/answers';
import type { Quote } from '@/questions/quote';

/**
 * USD a month for the stated demand: the sum of these lines.
 *
 *   owned       nodes held × (capital, space, power, support, staff, licences, spares)
 *   reserved    GPUs held × rate × 730 h, and the adder of rented machines
 *   on demand   whole nodes × rate × hours of use (bare metal), or billed GPU-hours × rate × markup
 *   endpoint    useful GPU-hours × on-demand rate × markup, at least one replica if dedicated
 *   split       the base as held above, and the demand beyond it by the hour
 *
 * Demand beyond what is held is bought by the hour as whole-GPU virtual machines, at what an hour of work costs there:
 * adder, headroom and billed share included, as in their own bill. Data that must move add a share of the bill.
 */
export function costLines(shape: OptionShape, plan: Plan, worlds: Worlds): readonly BillLine[] {
  const lines =
    shape.access === 'split' ? splitLines(shape, plan, worlds) : singleLines(shape, plan, worlds);
  const moving = movingShare(shape, worlds);
  // A long sum is told by a name; a short one is written out.
  const sum = sumOf(lines);
  const machines = lines.length > FEW_LINES ? named('all of the above', sum) : sum;
  return [...lines, { id: 'moving', usd: times(machines, moving) }];
}

const FEW_LINES = 6;

export const costOf = (shape: OptionShape, plan: Plan, worlds: Worlds): Quantity =>
  named('cost a month', sumOf(costLines(shape, plan, worlds)));

/**
 * The cost of an option as it is weighed: where the style of the budget does not fit the sourcing, a small share more. It
 * stands on no invoice, so no bill and no budget counts it.
 */
export function weighedCost(cost: Quantity, shape: OptionShape, worlds: Worlds): Quantity {
  const mismatch = mismatchShare(shape, worlds);
  return mismatch === ZERO ? cost : named('cost as weighed', times(cost, plus(1, mismatch)));
}

const sumOf = (lines: readonly BillLine[]): Quantity =>
  plus(...lines.map(({ id, usd }) => named(id, usd)));

function singleLines(shape: SingleShape, plan: Plan, worlds: Worlds): readonly BillLine[] {
  const held = heldGpusOf(plan);
  switch (shape.sourcing) {
    case 'owned':
      return [
        ...ownedNodeLines(shape, heldNodesOf(plan), worlds),
        shortfallLine(shape, held, worlds),
      ];
    case 'reserved':
      return [
        ...rentLines(shape, times(held, HOURS_IN_MONTH), worlds),
        shortfallLine(shape, held, worlds),
      ];
    case 'on-demand':
      return onDemandLines(shape, plan, worlds);
  }
}

/** GPUs and nodes that the plan holds. */
const heldGpusOf = ({ heldGpus }: Plan): Quantity => named('GPUs held', plus(heldGpus));
const heldNodesOf = ({ heldGpus, increment }: Plan): Quantity =>
  named('nodes held', over(heldGpus, increment));

function onDemandLines(shape: SingleShape, plan: Plan, worlds: Worlds): readonly BillLine[] {
  switch (shape.access) {
    case 'bare-metal':
    case 'managed-bare-metal':
      return [
        ...rentLines(shape, heldGpuHours(shape, plan, worlds), worlds),
        shortfallLine(shape, heldGpusOf(plan), worlds),
      ];
    case 'shared-endpoint':
      return [
        {
          id: 'endpoint',
          usd: times(
            usefulGpuHours(worlds),
            worlds.onCard('gpu-vm.on-demand.rate'),
            markupOf(shape, worlds),
          ),
        },
      ];
    case 'dedicated-endpoint':
      return [
        {
          id: 'endpoint',
          usd: over(
            times(
              named('GPU-hours needed', billedGpuHours(shape, worlds)),
              rateOf(shape, worlds),
              markupOf(shape, worlds),
            ),
            worlds.read(worlds.figures['dedicated-endpoint.on-demand.billed-share']),
          ),
        },
        ...beyondOfferLines(shape, worlds),
      ];
    case 'gpu-vm':
    case 'mig-slice':
    case 'time-slice': {
      const kept = named(
        'GPU-hours with those kept warm',
        times(
          named('GPU-hours needed', billedGpuHours(shape, worlds)),
          plus(1, headroomShare(shape, worlds)),
        ),
      );
      const billed = over(kept, worlds.read(worlds.figures['gpu-vm.on-demand.billed-share']));
      return [...rentLines(shape, billed, worlds), ...beyondOfferLines(shape, worlds)];
    }
  }
}

/**
 * GPU-hours a month of whole nodes by the hour: all of them in the hours of use, and outside those the
 * nodes of one replica where people may still ask.
 */
function heldGpuHours(shape: SingleShape, plan: Plan, worlds: Worlds): Quantity {
  const { traits } = worlds;
  const inUse = times(heldGpusOf(plan), traits.useHours);
  return choose(
    servesPeople(traits),
    () => {
      const kept = formula(
        'GPUs of whole nodes for one replica',
        (replica) => Math.min(Math.ceil(replica / plan.increment) * plan.increment, plan.heldGpus),
        replicaGpus(shape, worlds),
      );
      return plus(inUse, times(kept, largest(0, minus(HOURS_IN_MONTH, traits.useHours))));
    },
    () => inUse,
  );
}

/** USD a GPU-hour: the rate, and of a slice what its provider puts on top of the hours that it stands for. */
function hourPrice(shape: SingleShape, worlds: Worlds): Quantity {
  const rate = rateOf(shape, worlds);
  return isSlice(shape) ? named('price of an hour', times(rate, markupOf(shape, worlds))) : rate;
}

/** Rent of GPU-hours; and storage, traffic and support as a share of it (OPEX-25). */
function rentLines(shape: SingleShape, gpuHours: Quantity, worlds: Worlds): readonly BillLine[] {
  const rent = times(named('GPU-hours paid', gpuHours), hourPrice(shape, worlds));
  return [
    { id: 'rent', usd: rent },
    {
      id: 'adder',
      usd: times(named('rent', rent), adderShare(shape, worlds)),
    },
  ];
}

/** Demand beyond what is held, as virtual machines by the hour would serve it. */
function shortfallLine(shape: SingleShape, held: Quantity, worlds: Worlds): BillLine {
  const { traits, once } = worlds;
  // All bare metal does the same work: what holds as much of it is short of as much.
  const place = isBareMetal(shape) ? shape.family : `${shape.access} ${shape.sourcing}`;
  const usd = once(`shortfall of ${likelyOf(held)} on ${place}`, () => {
    // Asked for in here, so that the memory knows that the shortfall hangs on it.
    const load = loadOf(shape, worlds).capacity;
    return usdByTheHour(excess(traits.demand, over(held, load)), worlds);
  });
  return { id: 'shortfall', usd };
}

/** USD a month for so many mean GPUs of demand on virtual machines by the hour, at list prices. */
const usdByTheHour = (demand: Quantity, worlds: Worlds): Quantity =>
  times(
    demand,
    loadOf(HOURLY_VM, worlds).time,
    worlds.traits.useHours,
    burstHourCost(HOURLY_VM, worlds),
  );

/** An offer by the hour has so many GPUs: what demand exceeds them by is a shortfall, at list prices. */
const beyondOfferLines = (shape: SingleShape, worlds: Worlds): readonly BillLine[] =>
  shape.quote?.gpus === undefined
    ? []
    : [
        {
          id: 'shortfall',
          usd: usdByTheHour(
            demandBeyond(shape, named('GPUs offered', plus(shape.quote.gpus)), worlds),
            worlds,
          ),
        },
      ];

/** GPU-hours a month of that demand. */
const hoursBeyond = (shape: SingleShape, gpus: Quantity, worlds: Worlds): Quantity =>
  times(demandBeyond(shape, gpus, worlds), loadOf(shape, worlds).time, worlds.traits.useHours);

/** The base as it is held, and the demand beyond it; the price of the burst carries adder and headroom. */
function splitLines(shape: SplitShape, plan: Plan, worlds: Worlds): readonly BillLine[] {
  const held = heldGpusOf(plan);
  const base =
    shape.base.sourcing === 'owned'
      ? ownedNodeLines(shape.base, heldNodesOf(plan), worlds)
      : rentLines(shape.base, times(held, HOURS_IN_MONTH), worlds);
  return [
    ...base,
    {
      id: 'burst',
      usd: times(
        burstGpusOf(shape, plan.heldGpus, worlds),
        worlds.traits.useHours,
        burstHourCost(shape.burst, worlds),
      ),
    },
  ];
}

/**
 * GPU-hours billed a month where capacity follows demand. Serving keeps at least one replica of one
 * job up around the clock: floor × 730 h, and what demand exceeds it by in the hours of use.
 */
const billedGpuHours = (shape: SingleShape, worlds: Worlds): Quantity =>
  shape.quote?.minimumGpus === undefined && shape.quote?.gpus === undefined
    ? billedOnDemand(shape, worlds)
    : billedAsOffered(shape, shape.quote, worlds);

/**
 * The same between the least that the provider sells and the most that he has: in the hours of use
 * least + mean of min(most, demand) beyond it, and outside those what serving keeps up, no less than the least. The least
 * is of hours billed, so it holds as much work as its billed share, less what is kept warm.
 */
const billedAsOffered = (
  shape: SingleShape,
  { minimumGpus = 0, gpus }: Quote,
  worlds: Worlds,
): Quantity =>
  worlds.onceOf(shape, 'billed GPU-hours', () => {
    const { traits } = worlds;
    const above = (floor: Quantity): Quantity => {
      const beyond = hoursBeyond(shape, floor, worlds);
      return gpus === undefined
        ? beyond
        : largest(0, minus(beyond, hoursBeyond(shape, constant(gpus), worlds)));
    };
    const least = workOfOrder(shape, minimumGpus, worlds);
    return choose(
      servesPeople(traits),
      () => {
        const floor = largest(least, replicaGpus(shape, worlds));
        return plus(times(floor, HOURS_IN_MONTH), above(floor));
      },
      () => plus(times(least, traits.useHours), above(least)),
    );
  });

/** GPUs of work that an order of so many billed GPUs holds. */
function workOfOrder(shape: SingleShape, orderedGpus: number, worlds: Worlds): Quantity {
  const { read, figures } = worlds;
  const ordered = named('GPUs ordered at least', plus(orderedGpus));
  const work =
    shape.access === 'dedicated-endpoint'
      ? times(ordered, read(figures['dedicated-endpoint.on-demand.billed-share']))
      : over(
          times(ordered, read(figures['gpu-vm.on-demand.billed-share'])),
          plus(1, headroomShare(shape, worlds)),
        );
  return named('GPUs of work in the least that is sold', work);
}

const billedOnDemand = (shape: SingleShape, worlds: Worlds): Quantity =>
  worlds.once(`billed GPU-hours ${shape.access} ${shape.sourcing}`, () => {
    const { traits } = worlds;
    return choose(
      servesPeople(traits),
      () => {
        const floor = replicaGpus(shape, worlds);
        return plus(times(floor, HOURS_IN_MONTH), hoursBeyond(shape, floor, worlds));
      },
      () => times(usefulGpuHours(worlds), loadOf(shape, worlds).time),
    );
  });

/** Share of the bill that is weighed on top where the style of budget and the sourcing do not match. */
const mismatchShare = (shape: OptionShape, { read, figures, traits, once }: Worlds): Quantity =>
  once(`mismatch ${shape.sourcing}`, () =>
    byLevel(traits.budgetStyle, (style) =>
      FITTING_SOURCING[style].includes(shape.sourcing) ? ZERO : read(figures['budget.mismatch']),
    ),
  );

/** A grant may buy or rent, but ends: it fits no commitment beyond it. */
const FITTING_SOURCING: Readonly<Record<Choice<'budgetStyle'>, readonly SourcingId[]>> = {
  capex: ['owned'],
  'committed-opex': ['reserved'],
  'pay-as-you-go': ['on-demand'],
  grant: ['owned', 'on-demand'],
};

/** A share of the bill where data and contracts are elsewhere. */
const movingShare = (shape: OptionShape, { read, figures, traits, once }: Worlds): Quantity =>
  once(`moving ${shape.sourcing}`, () =>
    choose(
      mustMove(shape.sourcing, traits),
      () => read(figures['moving.cost']),
      () => ZERO,
    ),
  );
