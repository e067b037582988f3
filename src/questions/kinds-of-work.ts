import type { WorkloadKind } from './answers';
import type { Condition } from './condition';

/**
 * Kinds of work that share a follow-up question. A kind that was not given belongs to none.
 *
 * A visitor has patience for 12 to 16 questions, so each kind gets those that move its advice most, and
 * what is nearly always the same for a kind is left to its prior. Any answer can still be given from
 * the review.
 */

const workIs = (...oneOf: readonly WorkloadKind[]): Condition => ({
  kind: 'is',
  question: 'workloadKind',
  oneOf,
});

/** Somebody or something waits for each response. */
export const INTERACTIVE = workIs(
  'inference-llm',
  'inference-other',
  'vdi-graphics',
  'cloud-gaming',
  'telecom-ran',
  'trading-realtime',
  'realtime-control',
  'web-saas',
);

/** A late response is a wrong one. */
export const REAL_TIME = workIs('telecom-ran', 'trading-realtime', 'realtime-control');

/** Answers requests of people or programs that may come at any hour. */
export const SERVES_REQUESTS = workIs('inference-llm', 'inference-other', 'web-saas');

/** Work that a model endpoint could do. */
export const INFERENCE = workIs('inference-llm', 'inference-other', 'batch-inference');

/** Found at every stage: the others are at home in one. */
export const AT_ANY_STAGE = workIs(
  'fine-tuning',
  'inference-llm',
  'inference-other',
  'batch-inference',
  'notebooks',
  'simulation',
  'quant-research',
  'web-saas',
);

/** Coupled jobs on many machines, planned ahead: the machines are kept full day and night. */
export const CAMPAIGN = workIs('pretraining', 'hpc');

/** Busy around the clock by its nature. */
export const AROUND_THE_CLOCK = workIs('pretraining', 'hpc', 'telecom-ran', 'mixed-ml-platform');

/** Separate runs of hours to days that nobody watches. */
export const SEPARATE_RUNS = workIs(
  'fine-tuning',
  'batch-inference',
  'simulation',
  'rendering',
  'quant-research',
);

/** Work with a date to keep, where lost speed is either bought back or waited out. */
export const HAS_A_DATE = workIs('pretraining', 'hpc', 'rendering', 'quant-research');

/** Jobs that commonly span machines. */
export const SPANS_MACHINES = workIs('pretraining', 'hpc', 'mixed-ml-platform');

/** One person is one job, commonly on a part of a GPU. */
export const PERSONAL = workIs('notebooks', 'teaching', 'vdi-graphics', 'cloud-gaming');

/** Departments meet on one machine as a matter of course. */
const POOLED = workIs('notebooks', 'teaching', 'vdi-graphics', 'cloud-gaming', 'mixed-ml-platform');

/** Tenants share machines: customers always, departments where the work is pooled. */
export const TENANTS_MEET: Condition = {
  kind: 'any',
  of: [
    { kind: 'is', question: 'tenancy', oneOf: ['external-multi'] },
    {
      kind: 'all',
      of: [POOLED, { kind: 'is', question: 'tenancy', oneOf: ['internal-multi'] }],
    },
  ],
};

/** Work that commonly fits on a part of a GPU. */
export const SMALL = workIs(
  'inference-other',
  'notebooks',
  'teaching',
  'vdi-graphics',
  'cloud-gaming',
  'telecom-ran',
  'web-saas',
);

/** Work whose makers commonly reach below the framework. */
export const NEAR_THE_METAL = workIs(
  'pretraining',
  'hpc',
  'telecom-ran',
  'trading-realtime',
  'realtime-control',
  'systems-research',
);

/** A platform that somebody runs for others. */
export const PLATFORM = workIs('mixed-ml-platform');

/** Work that commonly comes in containers. */
export const IN_CONTAINERS = workIs('notebooks', 'mixed-ml-platform');

/** Work that reads so much data that moving it costs time and money. */
export const DATA_HEAVY = workIs('simulation', 'quant-research');
