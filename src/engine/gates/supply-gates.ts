import { addedTail } from '@/engine/criteria/latency';
import { isEndpoint, type SingleShape } from '@/engine/option-shape';
import { isOneOf } from '@/engine/choice';
import { judged } from '@/engine/criteria/criteria';
import { above, atLeast, times, ZERO } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';
import type { Figure } from '@/engine/figures';
import { statedText } from './answer-text';
import type { Gate } from './gate';

/** Terms, supply, and limits that the visitor called a must. */
export const SUPPLY_GATES: readonly Gate[] = [
  {
    kind: 'place',
    id: 'term-longer-than-need',
    answer: 'durationMonths',
    // A sampled duration may make it hold in some draws, so it asks for no answer.
    needs: [],
    evidence: ['INC-05', 'INC-10', 'INC-11'],
    because: () => 'The shortest term on offer is longer than the need lasts.',
    lift: 'A need that lasts longer.',
    excludes: (shape, worlds) => {
      const offered = shape.quote?.termMonths;
      const term = shortestTerm(shape, worlds);
      return term === undefined ? ZERO : above(offered ?? worlds.read(term), worlds.traits.months);
    },
  },
  {
    kind: 'place',
    id: 'no-on-demand-cluster',
    answer: 'gpusPerJob',
    needs: ['gpusPerJob', 'interconnect'],
    evidence: ['PROV-13', 'on-demand.rdma-limit'],
    because: (answers) =>
      `Jobs of ${statedText(answers, 'gpusPerJob')} GPUs over RDMA cannot be had by the hour.`,
    lift: 'Smaller jobs, or a reservation.',
    excludes: (shape, { read, figures, traits }) =>
      shape.sourcing === 'on-demand' && !isEndpoint(shape)
        ? times(
            isOneOf(traits.interconnect, 'rdma'),
            above(traits.gpusPerJob, read(figures['on-demand.rdma-limit'])),
          )
        : ZERO,
  },
  {
    kind: 'place',
    id: 'latency-must',
    answer: 'latencyP99Ms',
    needs: ['latencyP99Ms', 'latencyRule'],
    evidence: ['LAT-02b', 'LAT-04', 'LAT-15'],
    because: (answers) =>
      `The tail that this access adds is more than the p99 budget of ${statedText(answers, 'latencyP99Ms')} ms, which must hold.`,
    lift: 'A larger budget, or one that is a wish.',
    excludes: (shape, worlds) =>
      worlds.traits.latencyMust ? atLeast(addedTail(shape, worlds), worlds.traits.latencyMs) : ZERO,
  },
  {
    kind: 'option',
    id: 'budget-must',
    answer: 'monthlyBudgetUsd',
    needs: ['monthlyBudgetUsd', 'budgetRule'],
    evidence: [],
    because: (answers) =>
      `It costs more than the budget of $${statedText(answers, 'monthlyBudgetUsd')} a month, which must hold.`,
    lift: 'A larger budget, or one that is a wish.',
    excludes: (shape, worlds) => {
      const { budgetMust, monthlyBudgetUsd } = worlds.traits;
      return budgetMust && monthlyBudgetUsd !== undefined
        ? above(judged('cost', shape, worlds).amount, monthlyBudgetUsd)
        : ZERO;
    },
  },
];

/** Renting by term has a shortest one; owning ends early at a loss, which is lock-in. */
function shortestTerm(shape: SingleShape, { figures }: Worlds): Figure | undefined {
  if (shape.sourcing !== 'reserved') {
    return undefined;
  }
  switch (shape.access) {
    case 'managed-bare-metal':
      return figures['managed-bare-metal.reserved.shortest-term'];
    case 'gpu-vm':
      return figures['gpu-vm.reserved.shortest-term'];
    default:
      return figures['bare-metal.reserved.shortest-term'];
  }
}
