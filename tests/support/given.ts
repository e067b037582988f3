import { datasetParts } from '@/dataset/dataset';
import {
  CARD_UNITS,
  type CardQuantity,
  type FigureId,
  OPTION_UNITS,
  type OptionQuantity,
  SHARED_UNITS,
  type SharedFigureId,
} from '@/dataset/figure-units';
import { CARD_IDS, type SingleOptionId } from '@/dataset/ids';
import { parseDataset } from '@/dataset/parse-dataset';
import type { Dataset, Profile } from '@/dataset/schema';
import { futuresOn } from '@/engine/futures';
import { judge, type Judgement } from '@/engine/judge';
import { luckOf } from '@/engine/luck';
import { SHAPES, type SingleShape, type SplitShape } from '@/engine/option-shape';
import type { Knowledge, Worlds } from '@/engine/worlds';
import { keysOf } from '@/lib/keys-of';
import type { Answers } from '@/questions/answers';
import { POSSIBLE_ANSWERS } from '@/questions/possible-answers';
import { PRIORS } from '@/questions/priors';

/** A dataset of round numbers: every figure exact, every card alike, so that a test can work by hand. */

const SHARED: Readonly<Record<SharedFigureId, number>> = {
  'mig-slice.on-demand.markup': 2,
  'time-slice.on-demand.markup': 1.5,
  'dedicated-endpoint.on-demand.markup': 1.25,
  'shared-endpoint.on-demand.markup': 3,
  'rented.drift': 0.3,
  'rented.adder': 0.25,
  'rented.adder.support': 0.4,
  'gpu-vm.on-demand.billed-share': 0.8,
  'dedicated-endpoint.on-demand.billed-share': 0.5,
  'on-demand.headroom': 0.1,
  'budget.mismatch': 0.1,
  'moving.cost': 0.05,
  'rents.falling': 0.5,
  'rents.rising': 1,
  'owned-node.network': 0.25,
  'owned-node.life': 4,
  // Resale of 100: 81 the day after, then 54, 36, 24 and 16 after one to four years.
  'owned-node.residual': 0.16,
  'owned-node.resale-at-start': 0.81,
  'owned-node.capital-cost': 0,
  'owned-node.pue': 1.5,
  'owned-node.electricity': 0.1,
  'owned-node.colocation': 200,
  'owned-node.own-floor': 50,
  'owned-node.support': 0.06,
  'owned-node.staff': 0.2,
  'owned-node.staff-cost': 120_000,
  'owned-node.availability': 0.8,
  'owned-node.spares': 0.1,
  'owned-node.hypervisor': 1200,
  'vgpu.licence': 600,
  'estate.some.paid': 0.5,
  'estate.large.paid': 0.75,
  'bare-metal.throughput': 1,
  'gpu-vm.owned.throughput': 0.8,
  'gpu-vm.rented.throughput': 0.5,
  'gpu-vm.rdma.throughput': 0.4,
  'mig-slice.throughput': 0.8,
  'mig-slice.latency-bound.throughput': 0.5,
  'time-slice.throughput': 0.5,
  'confidential.throughput': 0.5,
  'unlinked.throughput': 0.5,
  'latency.dedicated-p99': 0.4,
  'latency.best': 0.5,
  'latency.worst': 2,
  'bare-metal.p99': 1,
  'gpu-vm.owned.p99': 1.25,
  'gpu-vm.rented.p99': 1.5,
  'mig-slice.p99': 2,
  'time-slice.few.p99': 2.5,
  'time-slice.many.p99': 5,
  'dedicated-endpoint.p99': 1.5,
  'shared-endpoint.p99': 3,
  'bare-metal.tail': 0,
  'gpu-vm.tail': 1,
  'mig-slice.tail': 2,
  'time-slice.few.tail': 4,
  'time-slice.many.tail': 16,
  'dedicated-endpoint.tail': 8,
  'shared-endpoint.tail': 100,
  'jitter.none.weight': 4,
  'jitter.low.weight': 2,
  'jitter.medium.weight': 1,
  'jitter.high.weight': 0.5,
  'arrivals.steady.variation': 1,
  'arrivals.diurnal.variation': 2,
  'arrivals.bursty.variation': 3,
  'arrivals.unpredictable.variation': 4,
  'service.variation': 1,
  'replica.language-model.slots': 10,
  'replica.other.slots': 1,
  'owned.reimage': 24,
  'owned.site-delay': 4000,
  'reserved.cluster-first-gpu': 2000,
  'gpu-vm.on-demand.node-first-gpu': 50,
  'moving.delay': 200,
  'time-to-capacity.first.best': 1,
  'time-to-capacity.first.worst': 10_000,
  'time-to-capacity.next.best': 1,
  'time-to-capacity.next.worst': 10_000,
  'bare-metal.reserved.shortest-term': 6,
  'managed-bare-metal.reserved.shortest-term': 3,
  'gpu-vm.reserved.shortest-term': 1,
  'reserved.usual-term': 12,
  'lock-in.worst': 24,
  'bare-metal.isolation': 3,
  'gpu-vm.isolation': 2,
  'mig-slice.isolation': 2,
  'time-slice.isolation': 1,
  'dedicated-endpoint.isolation': 2,
  'shared-endpoint.isolation': 1,
  'isolation.best': 2,
  'isolation.worst': 0,
  'bare-metal.owned.operations': 40,
  'bare-metal.rented.operations': 20,
  'managed-bare-metal.operations': 10,
  'gpu-vm.owned.operations': 30,
  'gpu-vm.rented.operations': 8,
  'mig-slice.owned.operations': 24,
  'mig-slice.rented.operations': 12,
  'time-slice.owned.operations': 16,
  'time-slice.rented.operations': 6,
  'dedicated-endpoint.operations': 4,
  'shared-endpoint.operations': 2,
  'split.operations': 10,
  'operations.growth': 0.5,
  'operations.basic': 2,
  'operations.strong': 1,
  'operations.expert': 0.5,
  'operations.kubernetes': 0.5,
  'operations.tenant': 5,
  'operations.best': 0,
  'operations.worst': 160,
  'bare-metal.interruptions': 2,
  'gpu-vm.interruptions': 3,
  'owned.recovery': 100,
  'owned.recovery-with-spare': 4,
  'reserved.recovery': 10,
  'on-demand.recovery': 5,
  'endpoint.incidents': 20,
  'owned.planned-stops': 4,
  'gpu-vm.rented.planned-stops': 6,
  'planned-stop.length': 2,
  'slice.planned-stop.length': 0.1,
  'resilience.best': 1,
  'resilience.worst': 1000,
  'demand.steady.peak-to-mean': 1,
  'demand.diurnal.peak-to-mean': 2,
  'demand.bursty.peak-to-mean': 4,
  'demand.unpredictable.peak-to-mean': 8,
  'demand.office-hours': 0.5,
  'sizing.quantile': 0.99,
  'sizing.waiting-quantile': 0.5,
  'bare-metal.tenant-idle': 4,
  'bare-metal.tenant-turnaround': 0.25,
  'time-slice.container-users': 4,
  'session.busy': 0.25,
  'on-demand.rdma-condition': 64,
  'on-demand.rdma-limit': 256,
};

const PER_CARD: Readonly<Record<CardQuantity, number>> = {
  'bare-metal.on-demand.rate': 2,
  'bare-metal.reserved.rate': 1,
  'managed-bare-metal.reserved.rate': 1.5,
  'gpu-vm.on-demand.rate': 4,
  'gpu-vm.reserved.rate': 3,
  'cost.best': 1,
  'cost.worst': 9,
  'gpu-vm.increment': 2,
  'node.gpus': 8,
  // With a network of a quarter: 400,000.
  'owned-node.price': 320_000,
  'owned-node.average-power': 10,
  'owned-node.contract-power': 12,
  'card.memory': 100,
  'card.mig-slices': 4,
  'card.vgpu-time-slices': 1,
};

/** Hours to the first GPU, minutes to the next. */
const PER_OPTION: Readonly<Record<SingleOptionId, Readonly<Record<OptionQuantity, number>>>> = {
  'bare-metal.owned': { 'first-gpu': 1000, 'next-gpu': 10_000 },
  'bare-metal.reserved': { 'first-gpu': 100, 'next-gpu': 1000 },
  'bare-metal.on-demand': { 'first-gpu': 10, 'next-gpu': 100 },
  'managed-bare-metal.reserved': { 'first-gpu': 100, 'next-gpu': 1000 },
  'gpu-vm.owned': { 'first-gpu': 1000, 'next-gpu': 10_000 },
  'gpu-vm.reserved': { 'first-gpu': 100, 'next-gpu': 1000 },
  'gpu-vm.on-demand': { 'first-gpu': 1, 'next-gpu': 10 },
  'mig-slice.owned': { 'first-gpu': 1000, 'next-gpu': 10_000 },
  'mig-slice.on-demand': { 'first-gpu': 1, 'next-gpu': 10 },
  'time-slice.owned': { 'first-gpu': 1000, 'next-gpu': 10_000 },
  'time-slice.on-demand': { 'first-gpu': 1, 'next-gpu': 10 },
  'dedicated-endpoint.on-demand': { 'first-gpu': 1, 'next-gpu': 10 },
  'shared-endpoint.on-demand': { 'first-gpu': 1, 'next-gpu': 1 },
};

const ANY_SOURCE = keysOf(datasetParts.sources)[0] ?? '';

/** Quarters and halves of a card of 100 GB, as MIG and as MIG through vGPU; no time-sliced type. */
const PROFILES: readonly Profile[] = CARD_IDS.flatMap((card) => [
  profile(card, 'mig', 'quarter', 20, 0.25, 4),
  profile(card, 'mig', 'half', 50, 0.5, 2),
  profile(card, 'mig', 'whole', 100, 1, 1),
  profile(card, 'mig-vgpu', 'vgpu-quarter', 20, 0.25, 4),
  profile(card, 'mig-vgpu', 'vgpu-half', 50, 0.5, 2),
  profile(card, 'mig-vgpu', 'vgpu-whole', 100, 1, 1),
]);

function profile(
  card: Profile['card'],
  mode: Profile['mode'],
  id: string,
  memoryGb: number,
  computeShare: number,
  perGpu: number,
): Profile {
  return { id, card, mode, memoryGb, computeShare, perGpu, source: ANY_SOURCE, locator: 'by hand' };
}

/** Ends of a figure that a test wants uncertain. */
export type Spread = { readonly low: number; readonly likely: number; readonly high: number };

function figure(unit: string, { low, likely, high }: Spread) {
  return {
    name: 'A round number',
    unit,
    low,
    likely,
    high,
    basis: 'judgement',
    source: ANY_SOURCE,
    locator: 'by hand',
    date: '2026-11-21',
  };
}

const exactly = (likely: number): Spread => ({ low: likely, likely, high: likely });

/** The round dataset; figures named in `spreads` are uncertain. Options, facts and words are the shipped ones. */
export function roundDataset(spreads: Readonly<Partial<Record<FigureId, Spread>>> = {}): Dataset {
  const given: Record<string, ReturnType<typeof figure>> = {};
  const add = (id: FigureId, unit: string, likely: number): void => {
    given[id] = figure(unit, spreads[id] ?? exactly(likely));
  };
  for (const id of keysOf(SHARED)) {
    add(id, SHARED_UNITS[id], SHARED[id]);
  }
  for (const quantity of keysOf(PER_CARD)) {
    for (const card of CARD_IDS) {
      add(`${quantity}.${card}`, CARD_UNITS[quantity], PER_CARD[quantity]);
    }
  }
  for (const option of keysOf(PER_OPTION)) {
    for (const quantity of keysOf(OPTION_UNITS)) {
      add(`${option}.${quantity}`, OPTION_UNITS[quantity], PER_OPTION[option][quantity]);
    }
  }
  const parsed = parseDataset({
    ...datasetParts,
    profiles: PROFILES,
    figures: {
      ...Object.fromEntries(keysOf(datasetParts.figures).map((subject) => [subject, {}])),
      prices: given,
    },
  });
  if (!parsed.ok) {
    throw new Error(parsed.error.join('\n'));
  }
  return parsed.value;
}

export const ROUND: Knowledge = {
  dataset: roundDataset(),
  priors: PRIORS,
  possible: POSSIBLE_ANSWERS,
};

/**
 * Every question answered, nothing special: whole nodes for jobs that are not served, 8 GPUs in one half
 * of the hours of use and 16 in the other, 520 hours of use a month (120 × 52 ÷ 12), for two years.
 */
export const PLAIN = {
  workloadKind: 'fine-tuning',
  stage: 'production',
  gpuModel: 'b200',
  gpusPerJob: 1,
  interconnect: 'none',
  latencyP99Ms: 100,
  latencyRule: 'wish',
  jitterTolerance: 'medium',
  throughputPriority: 'high',
  lowLevelControl: 'none',
  meanGpus: 12,
  peakGpus: 16,
  demandPattern: 'diurnal',
  scaleUpMinutes: 10,
  restartable: 'no',
  durationMonths: 24,
  hoursPerWeek: 120,
  budgetStyle: 'pay-as-you-go',
  compliance: [],
  dataResidency: 'none',
  tenancy: 'single',
  isolation: 'none',
  availability: 'high',
  opsSkill: 'strong',
  kubernetes: 'no',
  concurrentUsers: 1,
  existingEstate: 'none',
  siteReady: 'yes',
  dataHome: 'nowhere-yet',
  modelSource: 'open-weights',
} as const satisfies Answers;

/** Figures that a test replaces, by id. */
export type Changes = Readonly<Partial<Record<FigureId, number>>>;

/** The likely world of `PLAIN` with other answers and other figures, alone: its quantities are plain numbers. */
export const worldOf = (answers: Answers = {}, changes: Changes = {}): Worlds =>
  futuresOn(ROUND, luckOf(1, 0)).turnTo({
    version: 1,
    answers: { ...PLAIN, ...answers },
    assumptions: changes,
  });

/** An option that is one place. */
export function placeOf(id: SingleOptionId): SingleShape {
  const shape = SHAPES[id];
  if (shape.access === 'split') {
    throw new Error(`${id} is not one place`);
  }
  return shape;
}

export function splitOf(id: SplitShape['id']): SplitShape {
  const shape = SHAPES[id];
  if (shape.access !== 'split') {
    throw new Error(`${id} is not a split`);
  }
  return shape;
}

/** All options judged in so many draws of these answers alone. */
export function judgementOf(answers: Answers, draws = 200, knowledge = ROUND): Judgement {
  const luck = luckOf(1, draws);
  return judge(answers, futuresOn(knowledge, luck).turnTo({ version: 1, answers }), luck);
}
