import type { CriterionId } from '@/dataset/ids';
import { usefulGpuHours } from '@/engine/months';
import { plus, type Quantity, times, ZERO } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';

/** Worst and best amount of a criterion in each world: fixed by the scenario, not by the options. */
export type Anchors = { readonly worst: Quantity; readonly best: Quantity };

const MIDDLE = 0.5;

export const anchorsOf = (criterion: CriterionId, worlds: Worlds): Anchors =>
  worlds.once(`anchors ${criterion}`, () => anchorsIn(criterion, worlds));

function anchorsIn(criterion: CriterionId, worlds: Worlds): Anchors {
  const { read, figures, onCard, traits } = worlds;
  switch (criterion) {
    case 'cost': {
      const useful = usefulGpuHours(worlds);
      return {
        worst: times(useful, onCard('cost.worst')),
        best: times(useful, onCard('cost.best')),
      };
    }
    case 'latency':
      return {
        worst: times(traits.latencyMs, read(figures['latency.worst'])),
        best: times(traits.latencyMs, read(figures['latency.best'])),
      };
    case 'time-to-capacity':
      return {
        worst: read(figures['time-to-capacity.first.worst']),
        best: read(figures['time-to-capacity.first.best']),
      };
    case 'lock-in': {
      const cost = anchorsOf('cost', worlds);
      return {
        worst: times(read(figures['lock-in.worst']), plus(cost.worst, cost.best), MIDDLE),
        best: ZERO,
      };
    }
    case 'isolation':
      return { worst: read(figures['isolation.worst']), best: read(figures['isolation.best']) };
    case 'operations':
      return { worst: read(figures['operations.worst']), best: read(figures['operations.best']) };
    case 'resilience':
      return { worst: read(figures['resilience.worst']), best: read(figures['resilience.best']) };
  }
}
