import type { AccessId, FamilyId, OptionId, SourcingId } from '@/dataset/ids';
import type { Advice } from '@/engine/advice';
import type { Scenario } from '@/questions/scenario';
import cases from '~/fixtures/cases/cases.json';

/** The published decisions, mapped and scored exactly as their description says (see the README of the fixtures). */

type Range = { readonly min?: number; readonly max?: number };
type TraitValue = string | number | boolean | readonly string[] | Range;
type Trait = { readonly value: TraitValue; readonly from_outcome: boolean };

export type PublishedCase = {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly year: number;
  readonly source: { readonly title: string; readonly url: string | null };
  readonly traits: Readonly<Record<string, Trait>>;
  readonly decision: {
    readonly family: FamilyId;
    readonly access_mode: string;
    readonly sourcing: SourcingId;
  };
  readonly scorable: readonly string[];
  readonly also_acceptable_families: readonly FamilyId[];
  readonly contradicts: readonly string[];
};

export const ALL_CASES = cases as unknown as readonly PublishedCase[];
export const isSeed = ({ id }: PublishedCase): boolean => id.startsWith('seed-');

const SAME_KEY: Readonly<Record<string, string>> = {
  workload_kind: 'workloadKind',
  interconnect: 'interconnect',
  jitter_tolerance: 'jitterTolerance',
  throughput_priority: 'throughputPriority',
  budget_style: 'budgetStyle',
  tenancy: 'tenancy',
  isolation: 'isolation',
  availability: 'availability',
  ops_skill: 'opsSkill',
  predictability: 'demandPattern',
};

const NUMBER_KEY: Readonly<Record<string, string>> = {
  gpus_per_job: 'gpusPerJob',
  gpu_memory_gb: 'gpuMemoryGb',
  latency_p99_ms: 'latencyP99Ms',
  hours_per_week: 'hoursPerWeek',
  duration_months: 'durationMonths',
  monthly_budget_usd: 'monthlyBudgetUsd',
  concurrent_users: 'concurrentUsers',
  cluster_gpus: 'peakGpus',
};

const CONTROL: Readonly<Record<string, string>> = { full: 'host', some: 'guest', none: 'none' };
const FRAMEWORK: Readonly<Record<string, string>> = {
  'fedramp-high': 'fedramp',
  cui: 'fedramp',
  financial: 'dora',
};

const isRange = (value: TraitValue): value is Range =>
  typeof value === 'object' && !Array.isArray(value);

type Bounds = { readonly low: number; readonly high: number };

/** `{min}` → min to 4 × min; `{max}` → max ÷ 4 to max; both as they are. */
function boundsOf(value: TraitValue): Bounds {
  if (!isRange(value)) {
    return { low: Number(value), high: Number(value) };
  }
  const { min, max } = value;
  return { low: min ?? (max ?? 0) / 4, high: max ?? (min ?? 0) * 4 };
}

const answerFrom = ({ low, high }: Bounds): number | Bounds => (low === high ? low : { low, high });

const middle = ({ low, high }: Bounds): number => Math.sqrt(low * high);

export function scenarioFrom(one: PublishedCase, withOutcome: boolean): Scenario {
  const answers: Record<string, unknown> = {};
  const traits = Object.entries(one.traits).filter(
    ([, trait]) => withOutcome || !trait.from_outcome,
  );
  for (const [name, { value }] of traits) {
    const key = SAME_KEY[name] ?? NUMBER_KEY[name];
    if (SAME_KEY[name] !== undefined) {
      answers[SAME_KEY[name]] = value;
    } else if (key !== undefined) {
      answers[key] = answerFrom(boundsOf(value));
    } else if (name === 'stage' && value !== 'teaching') {
      answers['stage'] = value;
    } else if (name === 'low_level_control') {
      answers['lowLevelControl'] = typeof value === 'string' ? CONTROL[value] : undefined;
    } else if (name === 'compliance' && Array.isArray(value)) {
      answers['compliance'] = [...new Set(value.map((id: string) => FRAMEWORK[id] ?? id))];
    } else if (name === 'kubernetes' && value === true) {
      answers['kubernetes'] = 'yes';
    } else if (name === 'data_residency' && value === true) {
      answers['dataResidency'] = 'region';
    }
  }
  const cluster = traits.find(([name]) => name === 'cluster_gpus')?.[1];
  const used = traits.find(([name]) => name === 'mean_utilisation')?.[1];
  if (cluster !== undefined && used !== undefined) {
    const { low, high } = boundsOf(used.value);
    answers['meanGpus'] =
      middle(boundsOf(cluster.value)) * middle({ low: Math.min(1, low), high: Math.min(1, high) });
  }
  return { version: 1, name: one.title.slice(0, 120), answers };
}

const ACCESS: Readonly<Record<string, AccessId>> = {
  'owned-bare-metal': 'bare-metal',
  'hosted-dedicated-bare-metal': 'bare-metal',
  'managed-bare-metal': 'managed-bare-metal',
  'passthrough-vm': 'gpu-vm',
  'on-demand-cloud-vm': 'gpu-vm',
  'mig-backed': 'mig-slice',
  'time-sliced': 'time-slice',
  'shared-endpoint': 'shared-endpoint',
  'dedicated-endpoint': 'dedicated-endpoint',
  split: 'split',
};

export const decidedAccess = (one: PublishedCase): AccessId | undefined =>
  ACCESS[one.decision.access_mode];

export const accessOf = (option: OptionId): string => option.slice(0, option.indexOf('.'));
export const sourcingOf = (option: OptionId): string => option.slice(option.indexOf('.') + 1);

const rightFamilies = (one: PublishedCase): readonly string[] => [
  one.decision.family,
  ...one.also_acceptable_families,
];

export type CaseScore = {
  readonly family: number | null;
  readonly access: number | null;
  readonly sourcing: number | null;
};

/** A toss-up that names an option of a right family counts one half. */
export function scoreOf(one: PublishedCase, { verdict, options }: Advice): CaseScore {
  const right = rightFamilies(one);
  const familyOf = (id: OptionId) => options.find((option) => option.id === id)?.family ?? '';
  const named = verdict.equivalents.some((id) => right.includes(familyOf(id)));
  const family =
    verdict.kind === 'toss-up'
      ? named
        ? 0.5
        : 0
      : Number(verdict.family !== null && right.includes(verdict.family));
  const [first, second] = options;
  const topAccesses = [first, second].flatMap((option) =>
    option === undefined ? [] : [accessOf(option.id)],
  );
  return {
    family: one.scorable.includes('family') ? family : null,
    access: one.scorable.includes('access_mode')
      ? Number(topAccesses.includes(decidedAccess(one) ?? ''))
      : null,
    sourcing: one.scorable.includes('sourcing')
      ? Number(first !== undefined && sourcingOf(first.id) === one.decision.sourcing)
      : null,
  };
}

/** The rule of thumb of the second baseline. */
export function ruleOfThumb({ answers }: Scenario): FamilyId {
  const { workloadKind, demandPattern, throughputPriority } = answers;
  return workloadKind === 'pretraining' ||
    workloadKind === 'trading-realtime' ||
    workloadKind === 'realtime-control' ||
    demandPattern === 'steady' ||
    throughputPriority === 'max'
    ? 'bare-metal'
    : 'virtual';
}

export const familyRight = (one: PublishedCase, family: FamilyId): number | null =>
  one.scorable.includes('family') ? Number(rightFamilies(one).includes(family)) : null;

/** How many of the scored cases are right. */
export function tally(scores: readonly (number | null)[]): {
  readonly right: number;
  readonly of: number;
} {
  const scored = scores.filter((score) => score !== null);
  return { right: scored.reduce((sum: number, score) => sum + score, 0), of: scored.length };
}
