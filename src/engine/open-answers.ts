import type { CriterionId } from '@/dataset/ids';
import type { AnswerId, Answers } from '@/questions/answers';
import { keysOf } from '@/lib/keys-of';
import { WEEKS_IN_MONTH } from './months';
import { isRanged, isStated } from './stated';
import type { Traits } from './traits';

/** What an answer is in one world: a word, or a number. */
type Level = string | number;

/** The answers that are drawn while open, and how a world shows them. */
const SHOWN: { readonly [Id in AnswerId]?: (traits: Traits) => Level } = {
  workloadKind: ({ kind }) => kind,
  stage: ({ stage }) => stage,
  gpuModel: ({ card }) => card,
  gpusPerJob: ({ gpusPerJob }) => gpusPerJob,
  interconnect: ({ interconnect }) => interconnect,
  latencyP99Ms: ({ latencyMs }) => latencyMs,
  jitterTolerance: ({ jitter }) => jitter,
  throughputPriority: ({ throughput }) => throughput,
  meanGpus: ({ meanGpus }) => meanGpus,
  peakGpus: ({ peakGpus }) => peakGpus,
  demandPattern: ({ pattern }) => pattern,
  scaleUpMinutes: ({ scaleUpMinutes }) => scaleUpMinutes,
  restartable: ({ restartable }) => (restartable ? 'yes' : 'no'),
  durationMonths: ({ months }) => months,
  hoursPerWeek: ({ useHours }) => useHours / WEEKS_IN_MONTH,
  budgetStyle: ({ budgetStyle }) => budgetStyle,
  monthlyBudgetUsd: ({ monthlyBudgetUsd }) => monthlyBudgetUsd ?? 0,
  gpuMemoryGb: ({ memoryGb }) => memoryGb ?? 0,
  tenancy: ({ tenancy }) => tenancy,
  availability: ({ availability }) => availability,
  opsSkill: ({ opsSkill }) => opsSkill,
  kubernetes: ({ kubernetes }) => (kubernetes ? 'yes' : 'no'),
  concurrentUsers: ({ users }) => users,
  existingEstate: ({ estate }) => estate,
  siteReady: ({ siteReady }) => (siteReady ? 'yes' : 'no'),
  dataHome: ({ dataHome }) => dataHome,
};

/** An open or ranged answer with what it is in each draw. */
export type OpenAnswer = {
  readonly answer: AnswerId;
  readonly because: 'open' | 'not-sure' | 'range';
  readonly levels: readonly Level[];
  readonly likely: Level;
};

/** Answers that may turn out one way or another, in the order of the list of answers. */
export function openAnswers(
  answers: Answers,
  criteria: readonly CriterionId[],
  likely: Traits,
  traits: readonly Traits[],
): readonly OpenAnswer[] {
  const open: OpenAnswer[] = [];
  for (const answer of keysOf(SHOWN)) {
    const show = SHOWN[answer];
    const because = whyOpen(answers, answer);
    if (show !== undefined && because !== undefined && matters(answer, answers, criteria, likely)) {
      const levels = traits.map(show);
      const [first] = levels;
      if (levels.some((level) => level !== first)) {
        open.push({ answer, because, levels, likely: show(likely) });
      }
    }
  }
  return open;
}

function whyOpen(answers: Answers, answer: AnswerId): OpenAnswer['because'] | undefined {
  if (isRanged(answers, answer)) {
    return 'range';
  }
  if (isStated(answers, answer)) {
    return undefined;
  }
  return answers[answer] === 'not-sure' ? 'not-sure' : 'open';
}

/** Latency answers only where latency counts, tenants only where there are any, no budget unasked. */
function matters(
  answer: AnswerId,
  answers: Answers,
  criteria: readonly CriterionId[],
  likely: Traits,
): boolean {
  switch (answer) {
    case 'latencyP99Ms':
    case 'jitterTolerance':
      return criteria.includes('latency');
    case 'concurrentUsers':
      return likely.tenancy !== 'single' || likely.prior.usersAreJobs;
    case 'monthlyBudgetUsd':
    case 'gpuMemoryGb':
      return isRanged(answers, answer);
    default:
      return true;
  }
}
