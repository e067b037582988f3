import type { FigureId } from '@/dataset/figure-units';
import type { TrailNode } from '@/engine/explanation';
import type { Quantity } from '@/engine/quantity';
import { nodeOf } from '@/engine/trail';
import { plainNumber } from '@/lib/format';
import { formulaOf } from '@/lib/formula';
import { amountsIn } from '@/lib/formula-amounts';

/** Steps that a reader follows for one line; the trail has the rest. */
const MOST_STEPS = 12;

/** What a formula does with its numbers, where its name alone does not say it. */
const FORMULA_WORDS: Readonly<Record<string, string>> = {
  'capital a year':
    '(price − resale ÷ (1 + i)^n) × i ÷ (1 − (1 + i)^−n) for n years at an interest of i',
  'resale share': 'at the start × (at the end ÷ at the start)^(years used ÷ life)',
  'mean demand beyond it':
    'what demand exceeds the last of these by, averaged over the hours of use',
  'GPUs of whole nodes per GPU of a job':
    'GPUs of a node ÷ GPUs of the jobs that stand on it, for a job and a node of so many',
  'floor space a year': 'kW × USD a kW and month × 12',
  'electricity a year': 'kW × power of the building per unit used × 8,760 h × USD a kWh',
};

/** What earlier lines of a bill have told: steps as they were written, and the names of the lines themselves. */
export type Told = { readonly steps: Set<string>; readonly names: ReadonlySet<string> };

/**
 * An amount of money of the likely world as lines that can be repeated by hand: "16 GPUs held × 730 × $2.10", then a line
 * for each number that the one before it names, down to figures and answers. What was told before is left out.
 */
export function writtenSteps(
  usd: Quantity,
  unitOf: (figure: FigureId) => string,
  { steps: told, names }: Told,
): readonly string[] {
  const tree = nodeOf(usd);
  if (tree.kind !== 'result') {
    return [];
  }
  const write = amountsIn(tree, { unitOf, answer: (_, value) => plainNumber(value) }, 'usd');
  const first = formulaOf(tree, write);
  const steps = [first.lines.join(' ')];
  let open: readonly TrailNode[] = first.parts;
  while (open.length > 0 && steps.length < MOST_STEPS) {
    const next: TrailNode[] = [];
    for (const node of open) {
      if (node.kind === 'result' && !names.has(node.name)) {
        const { lines, parts } = formulaOf(node, write);
        const line = stepOf(node.name, lines.join(' '), write(node));
        if (line !== undefined && !told.has(line)) {
          told.add(line);
          steps.push(line);
        }
        next.push(...parts);
      }
    }
    open = next;
  }
  return steps;
}

/** "GPU-hours paid = 24 GPUs held × 730 = 17,520"; undefined where that tells nothing. */
function stepOf(name: string, formula: string, amount: string): string | undefined {
  if (name === '' || formula === '' || formula === amount) {
    return undefined;
  }
  const words = FORMULA_WORDS[name];
  return `${name} = ${words === undefined ? '' : `${words}, `}${formula} = ${amount}`;
}
