import type { CardId, ComplianceId } from '@/dataset/ids';
import type { Choice, WorkloadKind } from '@/questions/answers';
import type { KindPrior } from '@/questions/priors';
import type { Demand } from './models/demand';

/**
 * One complete description of the work, in one unit each: what was answered, and in each world what
 * the open answers are taken to be. Stated-only answers stay undefined when open: they never assume.
 */
export type Traits = {
  readonly kind: WorkloadKind;
  readonly prior: KindPrior;
  readonly stage: Choice<'stage'>;
  readonly card: CardId;
  /** GPUs one job or user needs at once; below 1 a fraction of one. */
  readonly gpusPerJob: number;
  /** GB one job needs over all its GPUs; undefined: whatever its share of the card has. */
  readonly memoryGb: number | undefined;
  readonly interconnect: Choice<'interconnect'>;
  /** p99 budget, ms. */
  readonly latencyMs: number;
  readonly jitter: Choice<'jitterTolerance'>;
  readonly throughput: Choice<'throughputPriority'>;
  readonly meanGpus: number;
  /** The mean was given, so that a base of no node is a finding. */
  readonly meanStated: boolean;
  /** The size of a job was given, so that it may lift a gate. */
  readonly jobStated: boolean;
  /** GPUs at the p99 of the hours of use. */
  readonly peakGpus: number;
  readonly pattern: Choice<'demandPattern'>;
  /** GPUs demanded over the hours of use. */
  readonly demand: Demand;
  /** Stated, or none: only gates ask. */
  readonly control: Choice<'lowLevelControl'>;
  readonly modelSource: Choice<'modelSource'> | undefined;
  readonly residency: Choice<'dataResidency'>;
  readonly latencyMust: boolean;
  readonly budgetMust: boolean;
  readonly scaleUpMinutes: number;
  readonly restartable: boolean;
  readonly months: number;
  /** Hours of use a month: hours a week × 52 ÷ 12. */
  readonly useHours: number;
  readonly budgetStyle: Choice<'budgetStyle'>;
  readonly monthlyBudgetUsd: number | undefined;
  readonly compliance: readonly ComplianceId[];
  readonly tenancy: Choice<'tenancy'>;
  /** Teams or customers that must be kept apart; 1 for a single tenant. */
  readonly tenants: number;
  /** People or tenants at once, as stated; the tenants where not. */
  readonly users: number;
  readonly isolation: Choice<'isolation'>;
  readonly availability: Choice<'availability'>;
  readonly opsSkill: Choice<'opsSkill'>;
  readonly kubernetes: boolean;
  readonly estate: Choice<'existingEstate'>;
  readonly siteReady: boolean;
  readonly dataHome: Choice<'dataHome'>;
};

/** People wait for answers that replicas serve: a replica stays up, and capacity is sized for the peak. */
export const servesPeople = ({ prior }: Pick<Traits, 'prior'>): boolean =>
  prior.interactive && prior.servesRequests;
