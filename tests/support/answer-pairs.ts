import type { AnswerId, Answers } from '@/questions/answers';

/** A visitor of whom most is known, so that what changes is the answer and not a guess. */
export const SERVICE: Answers = {
  workloadKind: 'inference-llm',
  stage: 'production',
  gpuModel: 'h100-sxm',
  gpusPerJob: 1,
  interconnect: 'none',
  latencyP99Ms: 200,
  jitterTolerance: 'medium',
  throughputPriority: 'high',
  meanGpus: 20,
  peakGpus: 40,
  scaleUpMinutes: 10,
  durationMonths: 24,
  hoursPerWeek: 100,
  budgetStyle: 'committed-opex',
  tenancy: 'single',
  isolation: 'none',
  availability: 'high',
  opsSkill: 'strong',
  kubernetes: 'no',
  existingEstate: 'none',
  siteReady: 'yes',
  dataHome: 'nowhere-yet',
};

/** The same, with people who share cards. */
const DESKS: Answers = {
  ...SERVICE,
  workloadKind: 'notebooks',
  gpusPerJob: 0.25,
  tenancy: 'internal-multi',
};

const { peakGpus: _, ...WITHOUT_PEAK } = SERVICE;

type Pair = readonly [one: Answers, other: Answers];

const asked = (from: Answers, one: Answers, other: Answers): Pair => [
  { ...from, ...one },
  { ...from, ...other },
];

/** Two visitors who differ in one answer, for each answer: a new answer does not compile without its pair. */
export const PAIRS: Readonly<Record<AnswerId, Pair>> = {
  workloadKind: asked(SERVICE, { workloadKind: 'inference-llm' }, { workloadKind: 'simulation' }),
  stage: asked(
    { workloadKind: 'fine-tuning', tenancy: 'single' },
    { stage: 'exploration' },
    { stage: 'production' },
  ),
  gpuModel: asked(SERVICE, { gpuModel: 'b200' }, { gpuModel: 'h200' }),
  gpusPerJob: asked(SERVICE, { gpusPerJob: 0.25 }, { gpusPerJob: 8 }),
  gpuMemoryGb: asked(DESKS, { gpuMemoryGb: 8 }, { gpuMemoryGb: 60 }),
  interconnect: asked(DESKS, { interconnect: 'none' }, { interconnect: 'nvlink' }),
  latencyP99Ms: asked(SERVICE, { latencyP99Ms: 10 }, { latencyP99Ms: 2000 }),
  latencyRule: asked(
    { ...SERVICE, latencyP99Ms: 3 },
    { latencyRule: 'must' },
    { latencyRule: 'wish' },
  ),
  jitterTolerance: asked(SERVICE, { jitterTolerance: 'none' }, { jitterTolerance: 'high' }),
  throughputPriority: asked(SERVICE, { throughputPriority: 'low' }, { throughputPriority: 'max' }),
  lowLevelControl: asked(SERVICE, { lowLevelControl: 'guest' }, { lowLevelControl: 'host' }),
  meanGpus: asked(SERVICE, { meanGpus: 10 }, { meanGpus: 20 }),
  peakGpus: asked(SERVICE, { peakGpus: 30 }, { peakGpus: 60 }),
  demandPattern: asked(WITHOUT_PEAK, { demandPattern: 'steady' }, { demandPattern: 'bursty' }),
  scaleUpMinutes: asked(SERVICE, { scaleUpMinutes: 1 }, { scaleUpMinutes: 10_080 }),
  restartable: asked(
    { ...SERVICE, workloadKind: 'simulation' },
    { restartable: 'yes' },
    { restartable: 'no' },
  ),
  durationMonths: asked(SERVICE, { durationMonths: 2 }, { durationMonths: 48 }),
  hoursPerWeek: asked(SERVICE, { hoursPerWeek: 40 }, { hoursPerWeek: 168 }),
  budgetStyle: asked(SERVICE, { budgetStyle: 'capex' }, { budgetStyle: 'pay-as-you-go' }),
  monthlyBudgetUsd: asked(
    { ...SERVICE, budgetRule: 'must' },
    { monthlyBudgetUsd: 10_000 },
    { monthlyBudgetUsd: 1_000_000 },
  ),
  budgetRule: asked(
    { ...SERVICE, monthlyBudgetUsd: 50_000 },
    { budgetRule: 'must' },
    { budgetRule: 'wish' },
  ),
  compliance: asked(SERVICE, { compliance: [] }, { compliance: ['il5'] }),
  dataResidency: asked(SERVICE, { dataResidency: 'region' }, { dataResidency: 'own-premises' }),
  tenancy: asked(SERVICE, { tenancy: 'single' }, { tenancy: 'external-multi' }),
  isolation: asked(SERVICE, { isolation: 'soft' }, { isolation: 'physical' }),
  availability: asked(SERVICE, { availability: 'best-effort' }, { availability: 'high' }),
  opsSkill: asked(SERVICE, { opsSkill: 'basic' }, { opsSkill: 'expert' }),
  kubernetes: asked(DESKS, { kubernetes: 'yes' }, { kubernetes: 'no' }),
  concurrentUsers: asked(DESKS, { concurrentUsers: 3 }, { concurrentUsers: 60 }),
  existingEstate: asked(SERVICE, { existingEstate: 'none' }, { existingEstate: 'large' }),
  siteReady: asked(SERVICE, { siteReady: 'yes' }, { siteReady: 'no' }),
  dataHome: asked(SERVICE, { dataHome: 'own-premises' }, { dataHome: 'cloud' }),
  modelSource: asked(SERVICE, { modelSource: 'open-weights' }, { modelSource: 'own' }),
  priorities: asked(
    SERVICE,
    { priorities: ['cost', 'latency'] },
    { priorities: ['latency', 'cost'] },
  ),
};
