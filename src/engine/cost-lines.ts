import type { CostLine } from './advice';
import { costLines } from './criteria/cost';
import { figuresIn } from './figures-in';
import type { CostLineId } from './node-cost';
import type { OptionShape } from './option-shape';
import type { Plan } from './plan';
import { likelyOf } from './quantity';
import type { Worlds } from './worlds';

/** What the lines of a bill are called. */
const COST_LINE_LABELS: Readonly<Record<CostLineId, string>> = {
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
  moving: 'Moving data and contracts',
};

/** A whole GPU in a virtual machine needs the hypervisor alone. */
export const costLineLabel = (id: CostLineId, shape: OptionShape): string =>
  id === 'licences' && shape.access === 'gpu-vm' ? 'Hypervisor licences' : COST_LINE_LABELS[id];

/** The bill in the likely world, line by line, each with the figures behind it; empty lines left out. */
export const costLinesOf = (shape: OptionShape, plan: Plan, likely: Worlds): readonly CostLine[] =>
  costLines(shape, plan, likely).flatMap(({ id, usd }) =>
    likelyOf(usd) === 0
      ? []
      : [
          {
            id,
            label: costLineLabel(id, shape),
            usdPerMonth: likelyOf(usd),
            figures: figuresIn(usd),
          },
        ],
  );
