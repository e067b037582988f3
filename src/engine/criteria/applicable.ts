import type { CriterionId } from '@/dataset/ids';
import { likelyLevel } from '@/engine/choice';
import { likelyOf } from '@/engine/quantity';
import type { Traits } from '@/engine/traits';
import type { Worlds } from '@/engine/worlds';

/**
 * The criteria that apply to a scenario, never by the options at hand: latency where a budget is stated
 * or people wait, isolation where tenants or a requirement make it matter, resilience unless best
 * effort is enough.
 */
export const applicableCriteria = ({ traits, once }: Worlds): readonly CriterionId[] =>
  once('criteria', () => criteriaFor(traits));

function criteriaFor(traits: Traits): readonly CriterionId[] {
  const applies: Readonly<Record<CriterionId, boolean>> = {
    cost: true,
    latency: isLatencyWeighed(traits),
    'time-to-capacity': true,
    'lock-in': true,
    isolation:
      traits.isolation !== 'none' ||
      likelyLevel(traits.tenancy) !== 'single' ||
      traits.compliance.length > 0,
    operations: true,
    resilience: likelyLevel(traits.availability) !== 'best-effort',
  };
  return ALL_CRITERIA.filter((criterion) => applies[criterion]);
}

/** A budget that is a must is a gate, never also a criterion. */
const isLatencyWeighed = (traits: Traits): boolean =>
  traits.latencyStated ? !traits.latencyMust : likelyOf(traits.interactive) === 1;

const ALL_CRITERIA: readonly CriterionId[] = [
  'cost',
  'latency',
  'time-to-capacity',
  'lock-in',
  'isolation',
  'operations',
  'resilience',
];
