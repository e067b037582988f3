import { keysOf } from '@/lib/keys-of';
import type { AnswerId, Answers } from '@/questions/answers';
import { type Choice, likelyLevel } from './choice';
import { applicableCriteria } from './criteria/applicable';
import type { OpenColumn } from './inquiry';
import { likelyOf, type Quantity } from './quantity';
import { isRanged, isStated } from './stated';
import type { Traits } from './traits';
import type { Worlds } from './worlds';

/** The answers that are drawn while open, and where the traits show them. */
const SHOWN: { readonly [Id in AnswerId]?: (traits: Traits) => Shown | undefined } = {
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
  restartable: ({ restartable }) => restartable,
  durationMonths: ({ months }) => months,
  hoursPerWeek: ({ hoursPerWeek }) => hoursPerWeek,
  budgetStyle: ({ budgetStyle }) => budgetStyle,
  monthlyBudgetUsd: ({ monthlyBudgetUsd }) => monthlyBudgetUsd,
  gpuMemoryGb: ({ memoryGb }) => memoryGb,
  tenancy: ({ tenancy }) => tenancy,
  availability: ({ availability }) => availability,
  opsSkill: ({ opsSkill }) => opsSkill,
  kubernetes: ({ kubernetes }) => kubernetes,
  concurrentUsers: ({ users }) => users,
  existingEstate: ({ estate }) => estate,
  siteReady: ({ siteReady }) => siteReady,
  dataHome: ({ dataHome }) => dataHome,
};

type Shown = Quantity | Choice<string>;

/** Answers that may turn out one way or another, with what they are in each draw. */
export function openAnswers(answers: Answers, worlds: Worlds): readonly OpenColumn[] {
  return keysOf(SHOWN).flatMap((answer): readonly OpenColumn[] => {
    const because = whyOpen(answers, answer);
    if (because === undefined || !matters(answer, answers, worlds)) {
      return [];
    }
    const shown = SHOWN[answer]?.(worlds.traits);
    const drawn = shown === undefined ? undefined : drawnColumn(shown);
    return drawn === undefined ? [] : [{ answer, because, ...drawn }];
  });
}

/** The draws of an answer and its likely value; undefined where it is the same in all of them. */
function drawnColumn(shown: Shown): Pick<OpenColumn, 'levels' | 'likely'> | undefined {
  if ('levels' in shown) {
    const { levels, codes } = shown;
    return codes === null
      ? undefined
      : {
          likely: likelyLevel(shown),
          levels: { kind: 'choices', names: levels, codes: codes.subarray(1) },
        };
  }
  const { values } = shown;
  if (typeof values === 'number' || values.every((value) => value === values[0])) {
    return undefined;
  }
  return { likely: likelyOf(shown), levels: { kind: 'numbers', values: values.subarray(1) } };
}

function whyOpen(answers: Answers, answer: AnswerId): OpenColumn['because'] | undefined {
  if (isRanged(answers, answer)) {
    return 'range';
  }
  if (isStated(answers, answer)) {
    return undefined;
  }
  return answers[answer] === 'not-sure' ? 'not-sure' : 'open';
}

/** Latency answers only where latency counts, tenants only where there are any, no budget unasked. */
function matters(answer: AnswerId, answers: Answers, worlds: Worlds): boolean {
  const { traits } = worlds;
  switch (answer) {
    case 'latencyP99Ms':
    case 'jitterTolerance':
      return applicableCriteria(worlds).includes('latency');
    case 'concurrentUsers':
      return likelyLevel(traits.tenancy) !== 'single' || likelyOf(traits.usersAreJobs) === 1;
    case 'monthlyBudgetUsd':
    case 'gpuMemoryGb':
      return isRanged(answers, answer);
    default:
      return true;
  }
}
