import * as z from 'zod/mini';
import { CARD_IDS, COMPLIANCE_IDS, CRITERION_IDS, type CriterionId } from '@/dataset/ids';
import { keysOf } from '@/lib/keys-of';

/**
 * The single list of answers: ids for ever, values, bounds. Catalogue, priors, traits, link and
 * schema take their types from here.
 */

export const WORKLOAD_KINDS = [
  'pretraining',
  'fine-tuning',
  'inference-llm',
  'inference-other',
  'batch-inference',
  'notebooks',
  'teaching',
  'vdi-graphics',
  'simulation',
  'rendering',
  'hpc',
  'cloud-gaming',
  'telecom-ran',
  'quant-research',
  'trading-realtime',
  'realtime-control',
  'systems-research',
  'mixed-ml-platform',
  'web-saas',
] as const;
export type WorkloadKind = (typeof WORKLOAD_KINDS)[number];

/** One of a list of words. */
export const CHOICES = {
  workloadKind: WORKLOAD_KINDS,
  stage: ['exploration', 'development', 'production'],
  gpuModel: CARD_IDS,
  interconnect: ['none', 'nvlink', 'rdma'],
  latencyRule: ['must', 'wish'],
  jitterTolerance: ['none', 'low', 'medium', 'high'],
  throughputPriority: ['low', 'high', 'max'],
  lowLevelControl: ['none', 'guest', 'host'],
  demandPattern: ['steady', 'diurnal', 'bursty', 'unpredictable'],
  restartable: ['yes', 'no'],
  budgetStyle: ['capex', 'committed-opex', 'pay-as-you-go', 'grant'],
  budgetRule: ['must', 'wish'],
  dataResidency: ['none', 'region', 'own-premises'],
  tenancy: ['single', 'internal-multi', 'external-multi'],
  isolation: ['none', 'soft', 'hardware', 'physical', 'confidential'],
  availability: ['best-effort', 'high', 'mission-critical'],
  opsSkill: ['basic', 'strong', 'expert'],
  kubernetes: ['yes', 'no'],
  existingEstate: ['none', 'some', 'large'],
  siteReady: ['yes', 'no'],
  dataHome: ['own-premises', 'cloud', 'nowhere-yet'],
  modelSource: ['stock', 'open-weights', 'own'],
} as const;
export type ChoiceId = keyof typeof CHOICES;
export type Choice<Id extends ChoiceId> = (typeof CHOICES)[Id][number];

/**
 * A number, or a range of it. Every number is above 0; only `scaleUpMinutes` may be 0. The upper
 * bounds refuse slips of the keyboard, not large plans.
 */
export const NUMBERS = {
  gpusPerJob: { least: 0.01, most: 100_000, unit: 'GPUs' },
  gpuMemoryGb: { least: 0.1, most: 10_000_000, unit: 'GB' },
  latencyP99Ms: { least: 0.01, most: 600_000, unit: 'ms' },
  meanGpus: { least: 0.001, most: 1_000_000, unit: 'GPUs' },
  peakGpus: { least: 0.001, most: 1_000_000, unit: 'GPUs' },
  scaleUpMinutes: { least: 0, most: 1_000_000, unit: 'minutes' },
  durationMonths: { least: 0.01, most: 240, unit: 'months' },
  hoursPerWeek: { least: 0.01, most: 168, unit: 'hours a week' },
  monthlyBudgetUsd: { least: 1, most: 1_000_000_000, unit: 'USD a month' },
  concurrentUsers: { least: 1, most: 10_000_000, unit: 'people or tenants' },
} as const;
export type NumberId = keyof typeof NUMBERS;

export const NOT_SURE = 'not-sure';

export type NumberRange = { readonly low: number; readonly high: number };
export type Priorities = readonly (CriterionId | readonly CriterionId[])[];

const orNotSure = <T extends z.core.$ZodType>(schema: T) =>
  z.optional(z.union([schema, z.literal(NOT_SURE)]));

const bounded = ({ least, most, unit }: (typeof NUMBERS)[NumberId]) => {
  const number = z
    .number()
    .check(
      z.minimum(least, `at least ${least} ${unit}`),
      z.maximum(most, `at most ${most} ${unit}`),
    );
  const range = z
    .strictObject({ low: number, high: number })
    .check(z.refine(({ low, high }) => low <= high, { error: 'a range with low ≤ high' }));
  return orNotSure(z.union([number, range]));
};

const noneTwice = <T>(list: readonly T[]): boolean => new Set(list).size === list.length;

const criterion = z.enum(CRITERION_IDS);
const prioritiesSchema = z
  .array(z.union([criterion, z.array(criterion).check(z.minLength(1))]))
  .check(z.refine((list) => noneTwice(list.flat()), { error: 'each criterion at most once' }));

const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  orNotSure(z.enum(values));

export const answersSchema = z.strictObject({
  workloadKind: choice(CHOICES.workloadKind),
  stage: choice(CHOICES.stage),
  gpuModel: choice(CHOICES.gpuModel),
  gpusPerJob: bounded(NUMBERS.gpusPerJob),
  gpuMemoryGb: bounded(NUMBERS.gpuMemoryGb),
  interconnect: choice(CHOICES.interconnect),
  latencyP99Ms: bounded(NUMBERS.latencyP99Ms),
  latencyRule: choice(CHOICES.latencyRule),
  jitterTolerance: choice(CHOICES.jitterTolerance),
  throughputPriority: choice(CHOICES.throughputPriority),
  lowLevelControl: choice(CHOICES.lowLevelControl),
  meanGpus: bounded(NUMBERS.meanGpus),
  peakGpus: bounded(NUMBERS.peakGpus),
  demandPattern: choice(CHOICES.demandPattern),
  scaleUpMinutes: bounded(NUMBERS.scaleUpMinutes),
  restartable: choice(CHOICES.restartable),
  durationMonths: bounded(NUMBERS.durationMonths),
  hoursPerWeek: bounded(NUMBERS.hoursPerWeek),
  budgetStyle: choice(CHOICES.budgetStyle),
  monthlyBudgetUsd: bounded(NUMBERS.monthlyBudgetUsd),
  budgetRule: choice(CHOICES.budgetRule),
  compliance: orNotSure(
    z
      .array(z.enum(COMPLIANCE_IDS))
      .check(z.refine(noneTwice, { error: 'each framework at most once' })),
  ),
  dataResidency: choice(CHOICES.dataResidency),
  tenancy: choice(CHOICES.tenancy),
  isolation: choice(CHOICES.isolation),
  availability: choice(CHOICES.availability),
  opsSkill: choice(CHOICES.opsSkill),
  kubernetes: choice(CHOICES.kubernetes),
  concurrentUsers: bounded(NUMBERS.concurrentUsers),
  existingEstate: choice(CHOICES.existingEstate),
  siteReady: choice(CHOICES.siteReady),
  dataHome: choice(CHOICES.dataHome),
  modelSource: choice(CHOICES.modelSource),
  priorities: orNotSure(prioritiesSchema),
});

export type Answers = Readonly<z.infer<typeof answersSchema>>;
export type AnswerId = keyof Answers;

export const ANSWER_IDS: readonly AnswerId[] = keysOf(answersSchema.shape);
