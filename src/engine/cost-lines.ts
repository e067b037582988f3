import type { FigureId } from '@/dataset/figure-units';
import type { Figure } from './figures';
import type { CostLine } from './advice';
import { addCost } from './criteria/cost';
import { noting } from './figures';
import type { CostLineId } from './node-cost';
import type { OptionShape } from './option-shape';
import type { Plan } from './plan';
import type { World } from './world';

const LABELS: Readonly<Record<CostLineId, string>> = {
  capital: 'Capital of the nodes, less resale',
  space: 'Floor space',
  power: 'Electricity with cooling',
  support: 'Hardware support',
  staff: 'Staff for the hardware',
  licences: 'Hypervisor and vGPU licences',
  spares: 'Spares and failed hardware',
  rent: 'Rent',
  burst: 'Burst by the hour',
  endpoint: 'Endpoint',
  adder: 'Storage, traffic and support of the provider',
  shortfall: 'Demand beyond what is held',
  mismatch: 'Budget style that does not fit',
  moving: 'Moving data and contracts',
};

/** The bill in the likely world, line by line, each with the figures read for it; empty lines left out. */
export function costLinesOf(shape: OptionShape, plan: Plan, likely: World): readonly CostLine[] {
  const lines: CostLine[] = [];
  const noted = new Set<Figure>();
  const read = noting(likely.read, noted);
  addCost(
    shape,
    plan,
    { ...likely, read },
    {
      add: (id, usdPerMonth) => {
        const figures: readonly FigureId[] = [...noted].map((figure) => figure.id);
        noted.clear();
        if (usdPerMonth !== 0) {
          lines.push({ id, label: LABELS[id], usdPerMonth, figures });
        }
      },
    },
  );
  return lines;
}
