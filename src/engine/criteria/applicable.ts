import type { CriterionId } from '@/dataset/ids';
import { isStated } from '@/engine/stated';
import type { Traits } from '@/engine/traits';
import type { World } from '@/engine/world';
import type { Answers } from '@/questions/answers';

/**
 * The criteria that apply to a scenario, never by the options at hand: latency where a budget is stated
 * or people wait, isolation where tenants or a requirement make it matter, resilience unless best
 * effort is enough.
 */
export function applicableCriteria(answers: Answers, { traits }: World): readonly CriterionId[] {
  const applies: Readonly<Record<CriterionId, boolean>> = {
    cost: true,
    latency: isLatencyWeighed(answers, traits),
    'time-to-capacity': true,
    'lock-in': true,
    isolation:
      traits.isolation !== 'none' || traits.tenancy !== 'single' || traits.compliance.length > 0,
    operations: true,
    resilience: traits.availability !== 'best-effort',
  };
  return ALL_CRITERIA.filter((criterion) => applies[criterion]);
}

/** A budget that is a must is a gate, never also a criterion. */
const isLatencyWeighed = (answers: Answers, { prior, latencyMust }: Traits): boolean =>
  isStated(answers, 'latencyP99Ms') ? !latencyMust : prior.interactive;

const ALL_CRITERIA: readonly CriterionId[] = [
  'cost',
  'latency',
  'time-to-capacity',
  'lock-in',
  'isolation',
  'operations',
  'resilience',
];
