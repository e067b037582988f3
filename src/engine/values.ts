import { blankColumn } from '@/lib/lent-columns';
import { eachOf, likelyOf, type Quantity } from './quantity';
import { boundedValue, linearValue, logarithmicValue } from './value';

/**
 * The values of `value.ts` in every world: bounded, as they are scored, and unbounded in the likely world. Each
 * rule stands in a loop of its own, which is several times as fast as a rule that is handed in.
 */
export type Values = { readonly bounded: Float64Array; readonly likely: number };

export type Ends = { readonly worst: Quantity; readonly best: Quantity };

export function linearValues(amount: Quantity, { worst, best }: Ends, worlds: number): Values {
  const likely = linearValue(likelyOf(amount), likelyOf(worst), likelyOf(best));
  if ([amount, worst, best].every(({ values }) => typeof values === 'number')) {
    return { bounded: blankColumn(worlds).fill(boundedValue(likely)), likely };
  }
  const amounts = eachOf(amount, worlds);
  const from = eachOf(worst, worlds);
  const to = eachOf(best, worlds);
  const bounded = blankColumn(worlds);
  for (let world = 0; world < worlds; world += 1) {
    bounded[world] = boundedValue(
      linearValue(amounts[world] ?? 0, from[world] ?? 0, to[world] ?? 0),
    );
  }
  return { bounded, likely };
}

export const logarithmicValues = (amount: Quantity, ends: Ends, worlds: number): Values =>
  boundedOf(logarithmicColumn(amount, ends, worlds));

/** The mean of two logarithmic values. */
export function meanOfValues(one: Float64Array, other: Float64Array): Values {
  return boundedOf(one.map((value, world) => (value + (other[world] ?? 0)) * MIDDLE));
}

const MIDDLE = 0.5;

/** Not yet bounded. Ends that are the same in all worlds need only one logarithm for each. */
export function logarithmicColumn(
  amount: Quantity,
  { worst, best }: Ends,
  worlds: number,
): Float64Array {
  if ([amount, worst, best].every(({ values: same }) => typeof same === 'number')) {
    return blankColumn(worlds).fill(
      logarithmicValue(likelyOf(amount), likelyOf(worst), likelyOf(best)),
    );
  }
  const amounts = eachOf(amount, worlds);
  const values = blankColumn(worlds);
  if (typeof worst.values === 'number' && typeof best.values === 'number') {
    const from = worst.values;
    const perLog = logarithmicValue(Math.E * from, from, best.values);
    for (let world = 0; world < worlds; world += 1) {
      values[world] = Math.log((amounts[world] ?? 0) / from) * perLog;
    }
    return values;
  }
  const from = eachOf(worst, worlds);
  const to = eachOf(best, worlds);
  for (let world = 0; world < worlds; world += 1) {
    values[world] = logarithmicValue(amounts[world] ?? 0, from[world] ?? 0, to[world] ?? 0);
  }
  return values;
}

function boundedOf(values: Float64Array): Values {
  const likely = values[0] ?? 0;
  for (let world = 0; world < values.length; world += 1) {
    values[world] = boundedValue(values[world] ?? 0);
  }
  return { bounded: values, likely };
}
