import type { CriterionId } from '@/dataset/ids';
import type { Choice, ChoiceId, NumberId, Priorities, WorkloadKind } from './answers';

/**
 * What an open question is taken to be, given the kind of work: a distribution, never a middle answer.
 * Every prior has basis "judgement", with one reason per group of kinds. None is fitted to the
 * published cases. Compliance, residency and isolation have no prior: unanswered means none stated.
 */

/** Relative weights of the choices; a choice left out has none. */
export type ChoicePrior<Id extends ChoiceId> = { readonly [C in Choice<Id>]?: number };

/** Drawn log-triangularly: all three are above 0. */
export type NumberPrior = { readonly low: number; readonly likely: number; readonly high: number };

export type DrawnChoiceId = Exclude<
  ChoiceId,
  | 'workloadKind'
  | 'latencyRule'
  | 'budgetRule'
  | 'dataResidency'
  | 'isolation'
  | 'lowLevelControl'
  | 'modelSource'
>;
export type DrawnNumberId = Exclude<
  NumberId,
  'monthlyBudgetUsd' | 'gpuMemoryGb' | 'meanGpus' | 'peakGpus' | 'concurrentUsers'
>;

/** What kinds of work that are alike have in common. */
export type GroupPrior = {
  readonly reason: string;
  readonly choices: { readonly [Id in DrawnChoiceId]: ChoicePrior<Id> };
  /** Jobs of one team that run at once, on average over the hours of use. */
  readonly jobsAtOnce: NumberPrior;
  readonly numbers: Readonly<Record<Exclude<DrawnNumberId, 'gpusPerJob'>, NumberPrior>>;
  readonly priorities: Priorities;
};

export type KindPrior = {
  readonly group: GroupId;
  readonly gpusPerJob: NumberPrior;
  /** People or players wait for each response, so that added latency counts. */
  readonly interactive: boolean;
  /** Requests are served from replicas that hold no state: work can move to a burst at any time. */
  readonly servesRequests: boolean;
  /** An endpoint can do this work: it is inference. */
  readonly inference: boolean;
  /** One user is one job: users at once, times GPUs each, is the demand. */
  readonly usersAreJobs: boolean;
  readonly cards: ChoicePrior<'gpuModel'>;
};

export type GroupId =
  | 'large-training'
  | 'fine-tuning'
  | 'serving'
  | 'batch'
  | 'interactive'
  | 'graphics'
  | 'realtime'
  | 'research'
  | 'platform';

export type Priors = {
  readonly kinds: Readonly<Record<WorkloadKind, KindPrior>>;
  readonly groups: Readonly<Record<GroupId, GroupPrior>>;
  /** How likely each kind is when none is given. */
  readonly kindWeights: Readonly<Record<WorkloadKind, number>>;
  readonly stages: Readonly<
    Record<
      Choice<'stage'>,
      {
        readonly reason: string;
        readonly duration: number;
        readonly jobs: number;
        readonly bursty: number;
      }
    >
  >;
  readonly tenancies: Readonly<
    Record<
      Choice<'tenancy'>,
      { readonly reason: string; readonly tenants: NumberPrior; readonly smooth: number }
    >
  >;
};

const PROPOSED: Readonly<Record<GroupId, readonly CriterionId[]>> = {
  'large-training': [
    'cost',
    'resilience',
    'operations',
    'time-to-capacity',
    'lock-in',
    'isolation',
    'latency',
  ],
  'fine-tuning': [
    'cost',
    'time-to-capacity',
    'operations',
    'lock-in',
    'resilience',
    'isolation',
    'latency',
  ],
  serving: [
    'cost',
    'latency',
    'resilience',
    'operations',
    'time-to-capacity',
    'lock-in',
    'isolation',
  ],
  batch: [
    'cost',
    'time-to-capacity',
    'lock-in',
    'operations',
    'resilience',
    'isolation',
    'latency',
  ],
  interactive: [
    'cost',
    'operations',
    'time-to-capacity',
    'lock-in',
    'isolation',
    'resilience',
    'latency',
  ],
  graphics: [
    'cost',
    'latency',
    'operations',
    'isolation',
    'lock-in',
    'time-to-capacity',
    'resilience',
  ],
  realtime: [
    'latency',
    'resilience',
    'cost',
    'isolation',
    'operations',
    'lock-in',
    'time-to-capacity',
  ],
  research: [
    'cost',
    'time-to-capacity',
    'lock-in',
    'operations',
    'isolation',
    'resilience',
    'latency',
  ],
  platform: [
    'cost',
    'operations',
    'resilience',
    'time-to-capacity',
    'isolation',
    'lock-in',
    'latency',
  ],
};

const GROUPS: Readonly<Record<GroupId, GroupPrior>> = {
  'large-training': {
    reason:
      'Training across nodes is planned ahead, runs day and night while it lasts, restarts from checkpoints, and is done by teams that know their machines.',
    choices: {
      stage: { development: 0.3, production: 0.7 },
      gpuModel: { b200: 0.6, h200: 0.2, 'h100-sxm': 0.2 },
      interconnect: { nvlink: 0.2, rdma: 0.8 },
      jitterTolerance: { medium: 0.4, high: 0.6 },
      throughputPriority: { high: 0.6, max: 0.4 },
      demandPattern: { steady: 0.75, bursty: 0.2, unpredictable: 0.05 },
      restartable: { yes: 0.9, no: 0.1 },
      budgetStyle: { capex: 0.3, 'committed-opex': 0.5, 'pay-as-you-go': 0.15, grant: 0.05 },
      tenancy: { single: 0.75, 'internal-multi': 0.2, 'external-multi': 0.05 },
      availability: { 'best-effort': 0.4, high: 0.6 },
      opsSkill: { basic: 0.05, strong: 0.45, expert: 0.5 },
      kubernetes: { yes: 0.5, no: 0.5 },
      existingEstate: { none: 0.6, some: 0.25, large: 0.15 },
      siteReady: { yes: 0.3, no: 0.7 },
      dataHome: { 'own-premises': 0.2, cloud: 0.5, 'nowhere-yet': 0.3 },
    },
    jobsAtOnce: { low: 0.7, likely: 0.9, high: 1.5 },
    numbers: {
      latencyP99Ms: { low: 1000, likely: 10_000, high: 100_000 },
      scaleUpMinutes: { low: 60, likely: 10_080, high: 86_400 },
      durationMonths: { low: 6, likely: 24, high: 48 },
      hoursPerWeek: { low: 120, likely: 160, high: 168 },
    },
    priorities: PROPOSED['large-training'],
  },
  'fine-tuning': {
    reason:
      'Adapting a model comes in runs of hours to days on one node or part of it, a few times a month, by product teams.',
    choices: {
      stage: { exploration: 0.3, development: 0.5, production: 0.2 },
      gpuModel: { b200: 0.4, h200: 0.3, 'h100-sxm': 0.3 },
      interconnect: { none: 0.4, nvlink: 0.5, rdma: 0.1 },
      jitterTolerance: { medium: 0.3, high: 0.7 },
      throughputPriority: { low: 0.3, high: 0.6, max: 0.1 },
      demandPattern: { steady: 0.15, diurnal: 0.15, bursty: 0.5, unpredictable: 0.2 },
      restartable: { yes: 0.85, no: 0.15 },
      budgetStyle: { capex: 0.15, 'committed-opex': 0.3, 'pay-as-you-go': 0.5, grant: 0.05 },
      tenancy: { single: 0.75, 'internal-multi': 0.2, 'external-multi': 0.05 },
      availability: { 'best-effort': 0.7, high: 0.3 },
      opsSkill: { basic: 0.4, strong: 0.5, expert: 0.1 },
      kubernetes: { yes: 0.5, no: 0.5 },
      existingEstate: { none: 0.75, some: 0.2, large: 0.05 },
      siteReady: { yes: 0.15, no: 0.85 },
      dataHome: { 'own-premises': 0.2, cloud: 0.6, 'nowhere-yet': 0.2 },
    },
    jobsAtOnce: { low: 0.3, likely: 1, high: 3 },
    numbers: {
      latencyP99Ms: { low: 1000, likely: 10_000, high: 100_000 },
      scaleUpMinutes: { low: 5, likely: 120, high: 10_080 },
      durationMonths: { low: 2, likely: 12, high: 36 },
      hoursPerWeek: { low: 10, likely: 50, high: 168 },
    },
    priorities: PROPOSED['fine-tuning'],
  },
  serving: {
    reason:
      'A service answers people at all hours, follows their day, and is judged by its slowest responses; fleets sized for the peak are busy a quarter of the time.',
    choices: {
      stage: { exploration: 0.1, development: 0.2, production: 0.7 },
      gpuModel: { b200: 0.4, h200: 0.25, 'h100-sxm': 0.25, 'rtx-pro-6000': 0.1 },
      interconnect: { none: 0.6, nvlink: 0.35, rdma: 0.05 },
      jitterTolerance: { low: 0.3, medium: 0.5, high: 0.2 },
      throughputPriority: { low: 0.2, high: 0.6, max: 0.2 },
      demandPattern: { steady: 0.2, diurnal: 0.5, bursty: 0.15, unpredictable: 0.15 },
      restartable: { yes: 0.6, no: 0.4 },
      budgetStyle: { capex: 0.2, 'committed-opex': 0.4, 'pay-as-you-go': 0.4 },
      tenancy: { single: 0.6, 'internal-multi': 0.2, 'external-multi': 0.2 },
      availability: { 'best-effort': 0.15, high: 0.65, 'mission-critical': 0.2 },
      opsSkill: { basic: 0.3, strong: 0.5, expert: 0.2 },
      kubernetes: { yes: 0.7, no: 0.3 },
      existingEstate: { none: 0.7, some: 0.2, large: 0.1 },
      siteReady: { yes: 0.2, no: 0.8 },
      dataHome: { 'own-premises': 0.2, cloud: 0.6, 'nowhere-yet': 0.2 },
    },
    jobsAtOnce: { low: 2, likely: 5, high: 12 },
    numbers: {
      latencyP99Ms: { low: 50, likely: 500, high: 5000 },
      scaleUpMinutes: { low: 1, likely: 10, high: 1440 },
      durationMonths: { low: 12, likely: 30, high: 60 },
      hoursPerWeek: { low: 100, likely: 168, high: 168 },
    },
    priorities: PROPOSED.serving,
  },
  batch: {
    reason:
      'Work queued in campaigns: many independent jobs that may wait, restart and stop for weeks between two results.',
    choices: {
      stage: { exploration: 0.25, development: 0.35, production: 0.4 },
      gpuModel: { b200: 0.25, h200: 0.25, 'h100-sxm': 0.3, 'rtx-pro-6000': 0.2 },
      interconnect: { none: 0.75, nvlink: 0.2, rdma: 0.05 },
      jitterTolerance: { medium: 0.2, high: 0.8 },
      throughputPriority: { low: 0.4, high: 0.5, max: 0.1 },
      demandPattern: { steady: 0.15, diurnal: 0.15, bursty: 0.55, unpredictable: 0.15 },
      restartable: { yes: 0.9, no: 0.1 },
      budgetStyle: { capex: 0.2, 'committed-opex': 0.2, 'pay-as-you-go': 0.45, grant: 0.15 },
      tenancy: { single: 0.7, 'internal-multi': 0.25, 'external-multi': 0.05 },
      availability: { 'best-effort': 0.8, high: 0.2 },
      opsSkill: { basic: 0.3, strong: 0.5, expert: 0.2 },
      kubernetes: { yes: 0.45, no: 0.55 },
      existingEstate: { none: 0.7, some: 0.2, large: 0.1 },
      siteReady: { yes: 0.25, no: 0.75 },
      dataHome: { 'own-premises': 0.3, cloud: 0.45, 'nowhere-yet': 0.25 },
    },
    jobsAtOnce: { low: 4, likely: 8, high: 20 },
    numbers: {
      latencyP99Ms: { low: 1000, likely: 10_000, high: 100_000 },
      scaleUpMinutes: { low: 10, likely: 120, high: 10_080 },
      durationMonths: { low: 3, likely: 12, high: 48 },
      hoursPerWeek: { low: 10, likely: 60, high: 168 },
    },
    priorities: PROPOSED.batch,
  },
  interactive: {
    reason:
      'People explore in sessions, mostly in working hours; a GPU waits for them far more than they wait for it (measured fleets: 5 to 15 % busy).',
    choices: {
      stage: { exploration: 0.5, development: 0.3, production: 0.2 },
      gpuModel: { b200: 0.25, h200: 0.2, 'h100-sxm': 0.35, 'rtx-pro-6000': 0.2 },
      interconnect: { none: 0.95, nvlink: 0.05 },
      jitterTolerance: { medium: 0.3, high: 0.7 },
      throughputPriority: { low: 0.7, high: 0.3 },
      demandPattern: { steady: 0.05, diurnal: 0.45, bursty: 0.4, unpredictable: 0.1 },
      restartable: { yes: 0.4, no: 0.6 },
      budgetStyle: { capex: 0.25, 'committed-opex': 0.2, 'pay-as-you-go': 0.35, grant: 0.2 },
      tenancy: { single: 0.2, 'internal-multi': 0.65, 'external-multi': 0.15 },
      availability: { 'best-effort': 0.8, high: 0.2 },
      opsSkill: { basic: 0.4, strong: 0.5, expert: 0.1 },
      kubernetes: { yes: 0.6, no: 0.4 },
      existingEstate: { none: 0.55, some: 0.3, large: 0.15 },
      siteReady: { yes: 0.4, no: 0.6 },
      dataHome: { 'own-premises': 0.4, cloud: 0.35, 'nowhere-yet': 0.25 },
    },
    jobsAtOnce: { low: 5, likely: 10, high: 25 },
    numbers: {
      latencyP99Ms: { low: 200, likely: 2000, high: 20_000 },
      scaleUpMinutes: { low: 1, likely: 10, high: 240 },
      durationMonths: { low: 3, likely: 18, high: 60 },
      hoursPerWeek: { low: 20, likely: 50, high: 120 },
    },
    priorities: PROPOSED.interactive,
  },
  graphics: {
    reason:
      'Desktops and game streams belong to one person each, for a working day or an evening; late frames are seen at once.',
    choices: {
      stage: { development: 0.2, production: 0.8 },
      gpuModel: { 'h100-sxm': 0.05, 'rtx-pro-6000': 0.95 },
      interconnect: { none: 1 },
      jitterTolerance: { low: 0.5, medium: 0.5 },
      throughputPriority: { low: 0.5, high: 0.5 },
      demandPattern: { steady: 0.2, diurnal: 0.65, bursty: 0.15 },
      restartable: { yes: 0.1, no: 0.9 },
      budgetStyle: { capex: 0.45, 'committed-opex': 0.25, 'pay-as-you-go': 0.3 },
      tenancy: { single: 0.15, 'internal-multi': 0.65, 'external-multi': 0.2 },
      availability: { 'best-effort': 0.2, high: 0.7, 'mission-critical': 0.1 },
      opsSkill: { basic: 0.35, strong: 0.55, expert: 0.1 },
      kubernetes: { yes: 0.15, no: 0.85 },
      existingEstate: { none: 0.45, some: 0.35, large: 0.2 },
      siteReady: { yes: 0.5, no: 0.5 },
      dataHome: { 'own-premises': 0.55, cloud: 0.25, 'nowhere-yet': 0.2 },
    },
    jobsAtOnce: { low: 20, likely: 40, high: 100 },
    numbers: {
      latencyP99Ms: { low: 20, likely: 60, high: 150 },
      scaleUpMinutes: { low: 1, likely: 10, high: 480 },
      durationMonths: { low: 12, likely: 36, high: 60 },
      hoursPerWeek: { low: 40, likely: 50, high: 100 },
    },
    priorities: PROPOSED.graphics,
  },
  realtime: {
    reason:
      'A late answer is a wrong answer: the load is small, steady and close to the machine or market it serves.',
    choices: {
      stage: { exploration: 0.1, development: 0.2, production: 0.7 },
      gpuModel: { b200: 0.2, h200: 0.1, 'h100-sxm': 0.4, 'rtx-pro-6000': 0.3 },
      interconnect: { none: 0.9, nvlink: 0.1 },
      jitterTolerance: { none: 0.6, low: 0.4 },
      throughputPriority: { low: 0.2, high: 0.5, max: 0.3 },
      demandPattern: { steady: 0.6, diurnal: 0.35, unpredictable: 0.05 },
      restartable: { yes: 0.1, no: 0.9 },
      budgetStyle: { capex: 0.6, 'committed-opex': 0.3, 'pay-as-you-go': 0.1 },
      tenancy: { single: 0.8, 'internal-multi': 0.15, 'external-multi': 0.05 },
      availability: { high: 0.5, 'mission-critical': 0.5 },
      opsSkill: { basic: 0.05, strong: 0.45, expert: 0.5 },
      kubernetes: { yes: 0.3, no: 0.7 },
      existingEstate: { none: 0.4, some: 0.35, large: 0.25 },
      siteReady: { yes: 0.6, no: 0.4 },
      dataHome: { 'own-premises': 0.7, cloud: 0.1, 'nowhere-yet': 0.2 },
    },
    jobsAtOnce: { low: 2, likely: 4, high: 8 },
    numbers: {
      latencyP99Ms: { low: 0.1, likely: 2, high: 50 },
      scaleUpMinutes: { low: 60, likely: 1440, high: 43_200 },
      durationMonths: { low: 18, likely: 36, high: 60 },
      hoursPerWeek: { low: 45, likely: 120, high: 168 },
    },
    priorities: PROPOSED.realtime,
  },
  research: {
    reason:
      'Studies of the machine itself: short, exploratory, on one or two nodes that must be reached down to the host.',
    choices: {
      stage: { exploration: 0.7, development: 0.3 },
      gpuModel: { b200: 0.4, h200: 0.2, 'h100-sxm': 0.4 },
      interconnect: { none: 0.3, nvlink: 0.4, rdma: 0.3 },
      jitterTolerance: { low: 0.4, medium: 0.6 },
      throughputPriority: { low: 0.4, high: 0.4, max: 0.2 },
      demandPattern: { steady: 0.1, bursty: 0.6, unpredictable: 0.3 },
      restartable: { yes: 0.7, no: 0.3 },
      budgetStyle: { capex: 0.25, 'committed-opex': 0.1, 'pay-as-you-go': 0.3, grant: 0.35 },
      tenancy: { single: 0.7, 'internal-multi': 0.25, 'external-multi': 0.05 },
      availability: { 'best-effort': 0.9, high: 0.1 },
      opsSkill: { strong: 0.4, expert: 0.6 },
      kubernetes: { yes: 0.3, no: 0.7 },
      existingEstate: { none: 0.6, some: 0.3, large: 0.1 },
      siteReady: { yes: 0.35, no: 0.65 },
      dataHome: { 'own-premises': 0.3, cloud: 0.2, 'nowhere-yet': 0.5 },
    },
    jobsAtOnce: { low: 0.3, likely: 1, high: 3 },
    numbers: {
      latencyP99Ms: { low: 1000, likely: 10_000, high: 100_000 },
      scaleUpMinutes: { low: 30, likely: 1440, high: 20_160 },
      durationMonths: { low: 1, likely: 12, high: 36 },
      hoursPerWeek: { low: 10, likely: 40, high: 120 },
    },
    priorities: PROPOSED.research,
  },
  platform: {
    reason:
      'A shared platform pools many teams: large, lasting, always on, smoother than any one of them, and run by people whose job it is.',
    choices: {
      stage: { development: 0.2, production: 0.8 },
      gpuModel: { b200: 0.45, h200: 0.25, 'h100-sxm': 0.3 },
      interconnect: { none: 0.3, nvlink: 0.3, rdma: 0.4 },
      jitterTolerance: { low: 0.2, medium: 0.6, high: 0.2 },
      throughputPriority: { low: 0.1, high: 0.7, max: 0.2 },
      demandPattern: { steady: 0.5, diurnal: 0.35, bursty: 0.1, unpredictable: 0.05 },
      restartable: { yes: 0.7, no: 0.3 },
      budgetStyle: { capex: 0.4, 'committed-opex': 0.45, 'pay-as-you-go': 0.15 },
      tenancy: { single: 0.15, 'internal-multi': 0.65, 'external-multi': 0.2 },
      availability: { 'best-effort': 0.15, high: 0.7, 'mission-critical': 0.15 },
      opsSkill: { basic: 0.05, strong: 0.5, expert: 0.45 },
      kubernetes: { yes: 0.8, no: 0.2 },
      existingEstate: { none: 0.4, some: 0.35, large: 0.25 },
      siteReady: { yes: 0.4, no: 0.6 },
      dataHome: { 'own-premises': 0.35, cloud: 0.45, 'nowhere-yet': 0.2 },
    },
    jobsAtOnce: { low: 8, likely: 16, high: 30 },
    numbers: {
      latencyP99Ms: { low: 200, likely: 2000, high: 20_000 },
      scaleUpMinutes: { low: 5, likely: 60, high: 10_080 },
      durationMonths: { low: 18, likely: 40, high: 84 },
      hoursPerWeek: { low: 120, likely: 168, high: 168 },
    },
    priorities: PROPOSED.platform,
  },
};

const kind = (
  group: GroupId,
  [low, likely, high]: readonly [number, number, number],
  traits: Partial<
    Pick<KindPrior, 'interactive' | 'servesRequests' | 'inference' | 'usersAreJobs' | 'cards'>
  > = {},
): KindPrior => ({
  group,
  gpusPerJob: { low, likely, high },
  interactive: false,
  servesRequests: false,
  inference: false,
  usersAreJobs: false,
  cards: GROUPS[group].choices.gpuModel,
  ...traits,
});

const GRAPHICS_CARDS: ChoicePrior<'gpuModel'> = { 'h100-sxm': 0.1, 'rtx-pro-6000': 0.9 };

export const PRIORS: Priors = {
  kinds: {
    pretraining: kind('large-training', [16, 64, 256]),
    'fine-tuning': kind('fine-tuning', [2, 8, 16]),
    'inference-llm': kind('serving', [2, 4, 8], {
      interactive: true,
      servesRequests: true,
      inference: true,
    }),
    'inference-other': kind('serving', [0.5, 1, 2], {
      interactive: true,
      servesRequests: true,
      inference: true,
    }),
    'batch-inference': kind('batch', [1, 2, 8], { servesRequests: true, inference: true }),
    notebooks: kind('interactive', [0.1, 0.25, 0.8], { usersAreJobs: true }),
    teaching: kind('interactive', [0.1, 0.25, 0.8], { usersAreJobs: true }),
    'vdi-graphics': kind('graphics', [0.05, 0.125, 0.5], { interactive: true, usersAreJobs: true }),
    simulation: kind('batch', [1, 1, 4]),
    rendering: kind('batch', [1, 2, 4], { cards: GRAPHICS_CARDS }),
    hpc: kind('large-training', [8, 16, 64]),
    'cloud-gaming': kind('graphics', [0.1, 0.25, 0.5], {
      interactive: true,
      servesRequests: true,
      usersAreJobs: true,
    }),
    'telecom-ran': kind('realtime', [0.15, 0.3, 0.8], { interactive: true, servesRequests: true }),
    'quant-research': kind('batch', [1, 2, 8]),
    'trading-realtime': kind('realtime', [1, 1, 4], { interactive: true, servesRequests: true }),
    'realtime-control': kind('realtime', [0.5, 1, 2], { interactive: true, servesRequests: true }),
    'systems-research': kind('research', [4, 8, 16]),
    'mixed-ml-platform': kind('platform', [4, 8, 16]),
    'web-saas': kind('serving', [0.2, 1, 4], { interactive: true, servesRequests: true }),
  },
  groups: GROUPS,
  kindWeights: {
    pretraining: 2,
    'fine-tuning': 3,
    'inference-llm': 4,
    'inference-other': 3,
    'batch-inference': 2,
    notebooks: 2,
    teaching: 1,
    'vdi-graphics': 1,
    simulation: 1,
    rendering: 1,
    hpc: 1,
    'cloud-gaming': 0.3,
    'telecom-ran': 0.3,
    'quant-research': 0.5,
    'trading-realtime': 0.3,
    'realtime-control': 0.3,
    'systems-research': 0.5,
    'mixed-ml-platform': 2,
    'web-saas': 1,
  },
  stages: {
    exploration: {
      reason: 'Exploration is short, small and comes in bursts.',
      duration: 0.2,
      jobs: 0.15,
      bursty: 3,
    },
    development: {
      reason: 'Development lasts for a project and pauses between its steps.',
      duration: 0.5,
      jobs: 0.4,
      bursty: 1.5,
    },
    production: {
      reason: 'Production lasts as long as the product and follows its users.',
      duration: 1,
      jobs: 1,
      bursty: 1,
    },
  },
  tenancies: {
    single: {
      reason: 'One team: its own swings are all there is.',
      tenants: { low: 1, likely: 1, high: 1 },
      smooth: 1,
    },
    'internal-multi': {
      reason: 'Teams of one organisation peak at different hours, so their sum is smoother.',
      tenants: { low: 2, likely: 5, high: 20 },
      smooth: 2,
    },
    'external-multi': {
      reason: 'Customers are many and independent: the pool is smoother than any of them.',
      tenants: { low: 3, likely: 12, high: 60 },
      smooth: 2,
    },
  },
};
