import type { CriterionId } from '@/dataset/ids';
import { usefulGpuHours } from '@/engine/months';
import type { World } from '@/engine/world';

/** Worst and best amount of a criterion in one world: fixed by the scenario, not by the options. */
export type Anchors = { readonly worst: number; readonly best: number };

const MIDDLE = 0.5;

export function anchorsOf(criterion: CriterionId, world: World): Anchors {
  const { read, figures, card, traits } = world;
  switch (criterion) {
    case 'cost': {
      const useful = usefulGpuHours(traits);
      return { worst: useful * read(card['cost.worst']), best: useful * read(card['cost.best']) };
    }
    case 'latency':
      return {
        worst: traits.latencyMs * read(figures['latency.worst']),
        best: traits.latencyMs * read(figures['latency.best']),
      };
    case 'time-to-capacity':
      return {
        worst: read(figures['time-to-capacity.first.worst']),
        best: read(figures['time-to-capacity.first.best']),
      };
    case 'lock-in': {
      const cost = anchorsOf('cost', world);
      return { worst: read(figures['lock-in.worst']) * (cost.worst + cost.best) * MIDDLE, best: 0 };
    }
    case 'isolation':
      return { worst: read(figures['isolation.worst']), best: read(figures['isolation.best']) };
    case 'operations':
      return { worst: read(figures['operations.worst']), best: read(figures['operations.best']) };
    case 'resilience':
      return { worst: read(figures['resilience.worst']), best: read(figures['resilience.best']) };
  }
}
