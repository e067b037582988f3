import type { Assumed } from '@/engine/advice';
import { plainNumber } from '@/lib/format';

/** What the trail from the verdict to the sources says. */

export const TRAIL = {
  heading: 'From the verdict to the sources',
  lede: 'How the score comes about if everything turns out as is most likely, down to your answers and to figures with their sources. The scores above are averages over all futures, so they differ.',
  otherAhead:
    'As is most likely, the other one scores higher. We go by all futures together, in which the family of the recommended one comes first most often.',
  coming: 'Retracing how the score came about…',
  amount: 'amount',
  step: 'a step on the way',
} as const;

/** "Score 0.64 = 0.33 + 0.21 + 0.1". */
export const scoreWords = (score: number, contributions: readonly number[]): string =>
  `Score ${plainNumber(score)} = ${contributions.map(plainNumber).join(' + ').replaceAll('+ −', '− ')}`;

/** "weight 0.52 × value 0.63 = 0.3276". */
export const contributionWords = (weight: number, value: number): string =>
  `weight ${plainNumber(weight)} × value ${plainNumber(value)} = ${plainNumber(weight * value)}`;

type Ends = { readonly amount: string; readonly worst: string; readonly best: string };

/** Where the amount lies between the worst, which counts 0, and the best, which counts 1. */
export const linearWords = ({ amount, worst, best }: Ends): string =>
  `(${amount} − ${worst}) ÷ (${best} − ${worst})`;

export const logarithmicWords = ({ amount, worst, best }: Ends): string =>
  `log(${amount} ÷ ${worst}) ÷ log(${best} ÷ ${worst})`;

/** Half for the first GPU, half for the next one. */
export const meanWords = (first: string, next: number): string =>
  `(${first} for the first GPU + ${plainNumber(next)} for the next) ÷ 2`;

/** Values are held between these, so that no single consideration drowns the rest. */
const LEAST_VALUE = -1;
const MOST_VALUE = 2;

/** "value = ($52.4k − $90.0k) ÷ ($30.0k − $90.0k) = 0.6267", and where that was held. */
export const valueLine = (formula: string, value: number): string => {
  const held = Math.min(Math.max(value, LEAST_VALUE), MOST_VALUE);
  const remark =
    held === value
      ? ''
      : `, held at ${plainNumber(held)} so that one consideration cannot drown the others`;
  return `value = ${formula} = ${plainNumber(value)}${remark}`;
};

/** The lines of a formula between its name and its result: "rent = 16 GPUs held × $4.00 × 730 = $46.7k". */
export const resultLines = (
  name: string,
  lines: readonly string[],
  amount: string,
): readonly string[] => {
  const [first = '', ...others] = lines;
  return others.length === 0
    ? [first === amount || first === '' ? `${name} = ${amount}` : `${name} = ${first} = ${amount}`]
    : [`${name} = ${first}`, ...others, `= ${amount}`];
};

export const SAID = 'You said so.';

const ASSUMED: Readonly<Record<Assumed['because'], string>> = {
  open: 'You did not answer it; we assumed this.',
  'not-sure': 'You were not sure; we assumed this.',
  range: 'You gave a range; this is its middle.',
};

export const assumedWords = (because: Assumed['because']): string => ASSUMED[because];

export const replacedWords = (ours: string): string => `Yours, in place of ${ours}.`;
