import type { CardId, SingleOptionId } from './ids';

/**
 * Every figure that the engine reads, by name and unit. A figure missing from `figures/` or given in
 * another unit does not compile; one that nothing reads fails a test.
 */

/** One figure for all cards. */
export const SHARED_UNITS = {
  // prices
  'mig-slice.on-demand.markup': 'ratio',
  'time-slice.on-demand.markup': 'ratio',
  'dedicated-endpoint.on-demand.markup': 'ratio',
  'shared-endpoint.on-demand.markup': 'ratio',
  'rented.adder': 'share',
  'rented.drift': 'share',
  'rented.adder.support': 'share',
  'gpu-vm.on-demand.billed-share': 'share',
  'dedicated-endpoint.on-demand.billed-share': 'share',
  'on-demand.headroom': 'share',
  'budget.mismatch': 'share',
  'moving.cost': 'share',
  'rents.falling': 'share-per-month',
  'rents.rising': 'share-per-month',
  // owning
  'owned-node.network': 'share',
  'owned-node.life': 'years',
  'owned-node.residual': 'share',
  'owned-node.resale-at-start': 'share',
  'owned-node.capital-cost': 'share-per-year',
  'owned-node.pue': 'ratio',
  'owned-node.electricity': 'usd-per-kwh',
  'owned-node.colocation': 'usd-per-kw-month',
  'owned-node.own-floor': 'usd-per-kw-month',
  'owned-node.support': 'share-per-year',
  'owned-node.staff': 'fte-per-node',
  'owned-node.staff-cost': 'usd-per-fte-year',
  'owned-node.availability': 'share',
  'owned-node.spares': 'share',
  'owned-node.hypervisor': 'usd-per-node-year',
  'vgpu.licence': 'usd-per-gpu-year',
  'estate.some.paid': 'share',
  'estate.large.paid': 'share',
  // throughput kept, as a share of tuned bare metal (of the proportional part where shared)
  'bare-metal.throughput': 'share',
  'gpu-vm.owned.throughput': 'share',
  'gpu-vm.rented.throughput': 'share',
  'gpu-vm.rdma.throughput': 'share',
  'mig-slice.throughput': 'share',
  'mig-slice.latency-bound.throughput': 'share',
  'time-slice.throughput': 'share',
  'confidential.throughput': 'share',
  'unlinked.throughput': 'share',
  // latency
  'latency.dedicated-p99': 'share-of-budget',
  'latency.best': 'share-of-budget',
  'latency.worst': 'share-of-budget',
  'bare-metal.p99': 'ratio',
  'gpu-vm.owned.p99': 'ratio',
  'gpu-vm.rented.p99': 'ratio',
  'mig-slice.p99': 'ratio',
  'time-slice.few.p99': 'ratio',
  'time-slice.many.p99': 'ratio',
  'dedicated-endpoint.p99': 'ratio',
  'shared-endpoint.p99': 'ratio',
  'bare-metal.tail': 'ms',
  'gpu-vm.tail': 'ms',
  'mig-slice.tail': 'ms',
  'time-slice.few.tail': 'ms',
  'time-slice.many.tail': 'ms',
  'dedicated-endpoint.tail': 'ms',
  'shared-endpoint.tail': 'ms',
  'jitter.none.weight': 'ratio',
  'jitter.low.weight': 'ratio',
  'jitter.medium.weight': 'ratio',
  'jitter.high.weight': 'ratio',
  // latency under load: squared coefficients of variation
  'arrivals.steady.variation': 'ratio',
  'arrivals.diurnal.variation': 'ratio',
  'arrivals.bursty.variation': 'ratio',
  'arrivals.unpredictable.variation': 'ratio',
  'service.variation': 'ratio',
  'replica.language-model.slots': 'requests',
  'replica.other.slots': 'requests',
  // provisioning
  'owned.reimage': 'hours',
  'owned.site-delay': 'hours',
  'reserved.cluster-first-gpu': 'hours',
  'gpu-vm.on-demand.node-first-gpu': 'hours',
  'moving.delay': 'hours',
  'time-to-capacity.first.best': 'hours',
  'time-to-capacity.first.worst': 'hours',
  'time-to-capacity.next.best': 'minutes',
  'time-to-capacity.next.worst': 'minutes',
  // commitment
  'bare-metal.reserved.shortest-term': 'months',
  'managed-bare-metal.reserved.shortest-term': 'months',
  'gpu-vm.reserved.shortest-term': 'months',
  'reserved.usual-term': 'months',
  'lock-in.worst': 'months',
  // isolation: none 0, soft 1, hardware 2, physical 3
  'bare-metal.isolation': 'level',
  'gpu-vm.isolation': 'level',
  'mig-slice.isolation': 'level',
  'time-slice.isolation': 'level',
  'dedicated-endpoint.isolation': 'level',
  'shared-endpoint.isolation': 'level',
  'isolation.best': 'level',
  'isolation.worst': 'level',
  // operations: hours a month that your team spends on one node's worth, strong team, beyond the staff in cost
  'bare-metal.owned.operations': 'hours-per-month',
  'bare-metal.rented.operations': 'hours-per-month',
  'managed-bare-metal.operations': 'hours-per-month',
  'gpu-vm.owned.operations': 'hours-per-month',
  'gpu-vm.rented.operations': 'hours-per-month',
  'mig-slice.owned.operations': 'hours-per-month',
  'mig-slice.rented.operations': 'hours-per-month',
  'time-slice.owned.operations': 'hours-per-month',
  'time-slice.rented.operations': 'hours-per-month',
  'dedicated-endpoint.operations': 'hours-per-month',
  'shared-endpoint.operations': 'hours-per-month',
  'split.operations': 'hours-per-month',
  'operations.growth': 'exponent',
  'operations.basic': 'ratio',
  'operations.strong': 'ratio',
  'operations.expert': 'ratio',
  'operations.kubernetes': 'ratio',
  'operations.tenant': 'hours-per-month',
  'operations.best': 'hours-per-month',
  'operations.worst': 'hours-per-month',
  // reliability
  'bare-metal.interruptions': 'per-node-year',
  'gpu-vm.interruptions': 'per-node-year',
  'owned.recovery': 'hours',
  'owned.recovery-with-spare': 'hours',
  'reserved.recovery': 'hours',
  'on-demand.recovery': 'hours',
  'endpoint.incidents': 'hours-per-year',
  'owned.planned-stops': 'per-year',
  'gpu-vm.rented.planned-stops': 'per-year',
  'planned-stop.length': 'hours',
  'slice.planned-stop.length': 'hours',
  'resilience.best': 'hours-per-year',
  'resilience.worst': 'hours-per-year',
  // demand
  'demand.steady.peak-to-mean': 'ratio',
  'demand.diurnal.peak-to-mean': 'ratio',
  'demand.bursty.peak-to-mean': 'ratio',
  'demand.unpredictable.peak-to-mean': 'ratio',
  'demand.office-hours': 'share',
  'sizing.quantile': 'share',
  'sizing.waiting-quantile': 'share',
  'bare-metal.tenant-idle': 'gpus',
  'bare-metal.tenant-turnaround': 'share',
  'time-slice.container-users': 'per-gpu',
  'session.busy': 'share',
  'on-demand.rdma-condition': 'gpus',
  'on-demand.rdma-limit': 'gpus',
} as const;

/** One figure per card: the id ends in `.<card>`. */
export const CARD_UNITS = {
  'bare-metal.on-demand.rate': 'usd-per-gpu-hour',
  'bare-metal.reserved.rate': 'usd-per-gpu-hour',
  'managed-bare-metal.reserved.rate': 'usd-per-gpu-hour',
  'gpu-vm.on-demand.rate': 'usd-per-gpu-hour',
  'gpu-vm.reserved.rate': 'usd-per-gpu-hour',
  'cost.best': 'usd-per-useful-gpu-hour',
  'cost.worst': 'usd-per-useful-gpu-hour',
  'gpu-vm.increment': 'gpus',
  'node.gpus': 'gpus',
  'owned-node.price': 'usd-per-node',
  'owned-node.average-power': 'kw',
  'owned-node.contract-power': 'kw',
  'card.memory': 'gb',
  'card.mig-slices': 'per-gpu',
  'card.vgpu-time-slices': 'per-gpu',
} as const;

/** One figure per single option: the id begins with the option. */
export const OPTION_UNITS = {
  'first-gpu': 'hours',
  'next-gpu': 'minutes',
} as const;

export type SharedFigureId = keyof typeof SHARED_UNITS;
export type CardQuantity = keyof typeof CARD_UNITS;
export type OptionQuantity = keyof typeof OPTION_UNITS;
export type CardFigureId = `${CardQuantity}.${CardId}`;
export type OptionFigureId = `${SingleOptionId}.${OptionQuantity}`;
export type FigureId = SharedFigureId | CardFigureId | OptionFigureId;

export type Unit =
  | (typeof SHARED_UNITS)[SharedFigureId]
  | (typeof CARD_UNITS)[CardQuantity]
  | (typeof OPTION_UNITS)[OptionQuantity];

/** The unit that a figure must be given in. */
export type UnitOf<Id extends FigureId> = Id extends SharedFigureId
  ? (typeof SHARED_UNITS)[Id]
  : Id extends `${infer Quantity extends CardQuantity}.${CardId}`
    ? (typeof CARD_UNITS)[Quantity]
    : Id extends `${SingleOptionId}.${infer Quantity extends OptionQuantity}`
      ? (typeof OPTION_UNITS)[Quantity]
      : never;
