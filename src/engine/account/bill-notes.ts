import { costOf, weighedCost } from '@/engine/criteria/cost';
import { likelyDemand } from '@/engine/demands';
import { loadOf } from '@/engine/load';
import { quantileOf } from '@/engine/models/demand';
import { HOURS_IN_MONTH } from '@/engine/months';
import { monthsOwned, paidShare, spareShare } from '@/engine/node-cost';
import { holdsCapacity, type OptionShape, type SingleShape } from '@/engine/option-shape';
import { occupancyOf } from '@/engine/packing';
import { idleOfTenants, type Plan, sizingQuantile, tenantsApart } from '@/engine/plan';
import { likelyOf, over } from '@/engine/quantity';
import { headroomShare, termOf } from '@/engine/rates';
import { throughputKept } from '@/engine/throughput';
import { servesPeople } from '@/engine/traits';
import type { Worlds } from '@/engine/worlds';
import { count, duration, percent, percentFine, usd } from '@/lib/format';

/** What is held for what, and what a bill takes for granted, in the likely case; and what is weighed beside it. */
export const billNotes = (shape: OptionShape, plan: Plan, likely: Worlds): readonly string[] => [
  ...machineNotes(shape, plan, likely),
  ...weighedNotes(shape, plan, likely),
];

/** A style of budget that does not fit is on no invoice, yet it counts. */
function weighedNotes(shape: OptionShape, plan: Plan, likely: Worlds): readonly string[] {
  const cost = costOf(shape, plan, likely);
  const more = likelyOf(weighedCost(cost, shape, likely)) - likelyOf(cost);
  return more > 0
    ? [
        `Weighed as if it cost ${usd(more)} a month more, because the style of the budget does not fit this way of paying: our judgement, on no invoice.`,
      ]
    : [];
}

const machineNotes = (shape: OptionShape, plan: Plan, likely: Worlds): readonly string[] =>
  shape.access === 'split'
    ? [
        ...heldByBase(plan, likely),
        ...capacityNotes(shape.base, plan, likely),
        ...billingNotes(shape.burst, likely),
      ]
    : [
        ...(holdsCapacity(shape) ? heldNotes(shape, plan, likely) : []),
        ...occupancyNotes(shape, likely),
        ...(holdsCapacity(shape) ? capacityNotes(shape, plan, likely) : hourlyNotes(shape, likely)),
      ];

const gpus = (amount: number): string => `${count(amount)} ${amount === 1 ? 'GPU' : 'GPUs'}`;

/** "24 GPUs held for a p99 of 19: 21% of them idle even then. On average 46% are busy." */
function heldNotes(shape: SingleShape, plan: Plan, likely: Worlds): readonly string[] {
  const { traits } = likely;
  const share = sizingQuantile(likely);
  const load = likelyOf(loadOf(shape, likely).capacity);
  const needed = quantileOf(likelyDemand(traits.demand), share) * load;
  const idle = 1 - needed / plan.heldGpus;
  const useHours = likelyOf(traits.useHours);
  const busy = (likelyOf(traits.meanGpus) * load * useHours) / (plan.heldGpus * HOURS_IN_MONTH);
  const place = `p${count(share * PER_CENTS)}`;
  const held = `${gpus(plan.heldGpus)} held for a ${place} of ${count(needed)}`;
  const apart = likelyOf(tenantsApart(likely));
  const idleNodes = shape.family === 'bare-metal' ? idleOfTenants(shape, likely) : 0;
  return [
    idle < 0
      ? `${held}: ${percent(1 - plan.heldGpus / needed)} less than that, because ${
          plan.heldGpus < (shape.quote?.gpus ?? Infinity)
            ? 'what the access loses is bought back in whole steps only'
            : 'the offer has no more; the rest is bought by the hour'
        }.`
      : `${held}: ${percent(idle)} idle headroom. Over all hours ${percent(busy)} of them are busy on average.`,
    `The smallest step is ${gpus(plan.increment)}.`,
    ...(plan.spareSteps > 0
      ? [`${gpus(plan.spareSteps * plan.increment)} of them stand by, so that a step may fail.`]
      : []),
    ...(idleNodes > 0
      ? [
          `${gpus(idleNodes)} of them for the nodes that ${count(apart)} tenants kept apart leave partly idle, or that are being set up anew.`,
        ]
      : []),
  ];
}

const PER_CENTS = 100;

function heldByBase(plan: Plan, likely: Worlds): readonly string[] {
  const peak = likelyOf(likely.traits.peakGpus);
  return [
    `${gpus(plan.heldGpus)} held as the base, in steps of ${count(plan.increment)}, of a p99 of ${count(peak)}; the rest by the hour.`,
  ];
}

const occupancyNotes = (shape: SingleShape, likely: Worlds): readonly string[] => {
  const occupancy = likelyOf(occupancyOf(shape, likely));
  return occupancy === 1
    ? []
    : [
        occupancy > 1
          ? `A job of ${gpus(likelyOf(likely.traits.gpusPerJob))} occupies ${count(occupancy)} times what it uses.`
          : `Taking turns, jobs occupy ${percent(occupancy)} of what they hold.`,
      ];
};

const lossNotes = (shape: SingleShape, likely: Worlds): readonly string[] => {
  const kept = likelyOf(throughputKept(shape, likely));
  const isStretched =
    likelyOf(loadOf(shape, likely).capacity) < likelyOf(loadOf(shape, likely).time);
  return kept === 1
    ? []
    : [
        `Keeps ${percentFine(kept)} of the throughput of tuned bare metal; ${
          isStretched ? 'work takes longer by the rest' : 'the rest is bought as more capacity'
        }.`,
      ];
};

/** What owning, a term or whole nodes by the hour bring with them. */
function capacityNotes(shape: SingleShape, plan: Plan, likely: Worlds): readonly string[] {
  return [...lossNotes(shape, likely), ...paidNotes(shape, plan, likely)];
}

function paidNotes(shape: SingleShape, plan: Plan, likely: Worlds): readonly string[] {
  switch (shape.sourcing) {
    case 'reserved': {
      const term = likelyOf(termOf(likely, shape));
      return [`Paid around the clock, committed for ${months(term)} at a time.`];
    }
    case 'on-demand':
      return [
        `Whole nodes, paid in the hours of use: ${count(likelyOf(likely.traits.useHours))} a month.`,
        ...replicaNotes(likely),
      ];
    case 'owned':
      return ownedNotes(plan, likely);
  }
}

function ownedNotes(plan: Plan, likely: Worlds): readonly string[] {
  const nodes = over(plan.heldGpus, plan.increment);
  const spares = likelyOf(spareShare(nodes, likely));
  const paid = likelyOf(paidShare(likely));
  const whole = likelyOf(nodes) * spares >= 1;
  return [
    `Written off over ${months(likelyOf(monthsOwned(likely)))}, then sold.`,
    whole
      ? `${percentFine(spares)} more machines stand by as spares.`
      : `${percentFine(spares)} more capacity for the hours in which failed machines stand; a spare machine would be more than that.`,
    ...(paid > 0 ? [`${percent(paid)} of the hardware is there already, and paid for.`] : []),
  ];
}

const months = (amount: number): string => `${count(amount)} ${amount === 1 ? 'month' : 'months'}`;

/** Of what follows demand: its billing, and the replica that is up whoever asks. */
const hourlyNotes = (shape: SingleShape, likely: Worlds): readonly string[] => [
  ...billingNotes(shape, likely),
  ...(shape.access === 'shared-endpoint' ? [] : replicaNotes(likely)),
];

/** Billing terms and headroom. */
function billingNotes(shape: SingleShape, likely: Worlds): readonly string[] {
  const { read, figures, traits, ofOption } = likely;
  if (shape.access === 'shared-endpoint') {
    return ['Paid by use: no idle time, no minimum.'];
  }
  const billed = likelyOf(
    read(
      figures[
        shape.access === 'dedicated-endpoint'
          ? 'dedicated-endpoint.on-demand.billed-share'
          : 'gpu-vm.on-demand.billed-share'
      ],
    ),
  );
  const headroom =
    shape.access === 'dedicated-endpoint' ? 0 : likelyOf(headroomShare(shape, likely));
  const next = duration(likelyOf(ofOption(shape.listed, 'next-gpu')) / MINUTES_IN_HOUR);
  const wait = duration(likelyOf(traits.scaleUpMinutes) / MINUTES_IN_HOUR);
  return [
    ...lossNotes(shape, likely),
    `${percent(billed)} of the hours billed do work: minimum billing terms, starting and stopping take the rest.`,
    ...(headroom > 0
      ? [
          `${percent(headroom)} more kept warm, because the next GPU takes ${next} and the work can wait ${wait}.`,
        ]
      : []),
  ];
}

const MINUTES_IN_HOUR = 60;

const replicaNotes = ({ traits }: Worlds): readonly string[] =>
  likelyOf(servesPeople(traits)) === 1 ? ['One replica is up around the clock, whoever asks.'] : [];
