import type { CardId, ComplianceId } from '@/dataset/ids';
import type { Choice as Said, Priorities, WorkloadKind } from '@/questions/answers';
import type { GroupId } from '@/questions/priors';
import type { Choice } from './choice';
import type { Demands } from './demands';
import { type Quantity, times } from './quantity';

/**
 * One complete description of the work, in one unit each: what was answered, and in each world what
 * the open answers are taken to be. Stated-only answers stay undefined when open: they never assume.
 */
export type Traits = {
  readonly kind: Choice<WorkloadKind>;
  /** What kinds of work that are alike have in common. */
  readonly group: Choice<GroupId>;
  /** Of the kind of work, 1 or 0: see `KindPrior`. */
  readonly interactive: Quantity;
  readonly servesRequests: Quantity;
  readonly inference: Quantity;
  readonly usersAreJobs: Quantity;
  readonly stage: Choice<Said<'stage'>>;
  readonly card: Choice<CardId>;
  /** The card was given; else every card is possible. */
  readonly cardStated: boolean;
  /** GPUs one job or user needs at once; below 1 a fraction of one. */
  readonly gpusPerJob: Quantity;
  /** GB one job needs over all its GPUs; undefined: whatever its share of the card has. */
  readonly memoryGb: Quantity | undefined;
  readonly interconnect: Choice<Said<'interconnect'>>;
  /** p99 budget, ms. */
  readonly latencyMs: Quantity;
  readonly latencyStated: boolean;
  readonly jitter: Choice<Said<'jitterTolerance'>>;
  readonly throughput: Choice<Said<'throughputPriority'>>;
  readonly meanGpus: Quantity;
  /** The mean was given, so that a base of no node is a finding. */
  readonly meanStated: boolean;
  /** The size of a job was given, so that it may lift a gate. */
  readonly jobStated: boolean;
  /** GPUs at the p99 of the hours of use. */
  readonly peakGpus: Quantity;
  readonly pattern: Choice<Said<'demandPattern'>>;
  /** GPUs demanded over the hours of use. */
  readonly demand: Demands;
  /** Stated, or none: only gates ask. */
  readonly control: Said<'lowLevelControl'>;
  readonly modelSource: Said<'modelSource'> | undefined;
  readonly residency: Said<'dataResidency'>;
  readonly latencyMust: boolean;
  readonly budgetMust: boolean;
  readonly scaleUpMinutes: Quantity;
  readonly restartable: Choice<Said<'restartable'>>;
  readonly months: Quantity;
  readonly hoursPerWeek: Quantity;
  /** Hours of use a month: hours a week × 52 ÷ 12. */
  readonly useHours: Quantity;
  readonly budgetStyle: Choice<Said<'budgetStyle'>>;
  readonly monthlyBudgetUsd: Quantity | undefined;
  readonly compliance: readonly ComplianceId[];
  readonly tenancy: Choice<Said<'tenancy'>>;
  /** Teams or customers that must be kept apart; 1 for a single tenant. */
  readonly tenants: Quantity;
  /** People or tenants at once, as stated; the tenants where not. */
  readonly users: Quantity;
  readonly isolation: Said<'isolation'>;
  readonly availability: Choice<Said<'availability'>>;
  readonly opsSkill: Choice<Said<'opsSkill'>>;
  readonly kubernetes: Choice<Said<'kubernetes'>>;
  readonly estate: Choice<Said<'existingEstate'>>;
  readonly siteReady: Choice<Said<'siteReady'>>;
  readonly dataHome: Choice<Said<'dataHome'>>;
  /** As stated; undefined: those proposed for the kind of work. */
  readonly priorities: Priorities | undefined;
};

/** 1 where people wait for answers that replicas serve: a replica stays up, and capacity is sized for the peak. */
export const servesPeople = ({
  interactive,
  servesRequests,
}: Pick<Traits, 'interactive' | 'servesRequests'>): Quantity => times(interactive, servesRequests);
