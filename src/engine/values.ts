import { column, constant, eachOf, type Quantity } from './quantity';
import { boundedValue, linearValue, logarithmicValue } from './value';

/** The values of `value.ts` in every world, each rule in a loop of its own. */

type Ends = { readonly worst: Quantity; readonly best: Quantity };

const countOf = (...quantities: readonly Quantity[]): number =>
  quantities.reduce(
    (most, { values }) => Math.max(most, typeof values === 'number' ? 1 : values.length),
    1,
  );

const columnOrNumber = (values: Float64Array): Quantity =>
  values.length === 1 ? constant(values[0] ?? 0) : column(values);

export function linearValues(amount: Quantity, { worst, best }: Ends): Quantity {
  const count = countOf(amount, worst, best);
  const amounts = eachOf(amount, count);
  const from = eachOf(worst, count);
  const to = eachOf(best, count);
  const values = new Float64Array(count);
  for (let world = 0; world < count; world += 1) {
    values[world] = linearValue(amounts[world] ?? 0, from[world] ?? 0, to[world] ?? 0);
  }
  return columnOrNumber(values);
}

export function logarithmicValues(amount: Quantity, { worst, best }: Ends): Quantity {
  const count = countOf(amount, worst, best);
  const amounts = eachOf(amount, count);
  const from = eachOf(worst, count);
  const to = eachOf(best, count);
  const values = new Float64Array(count);
  for (let world = 0; world < count; world += 1) {
    values[world] = logarithmicValue(amounts[world] ?? 0, from[world] ?? 0, to[world] ?? 0);
  }
  return columnOrNumber(values);
}

export function boundedValues(value: Quantity): Quantity {
  const values = eachOf(value, countOf(value)).slice();
  for (let world = 0; world < values.length; world += 1) {
    values[world] = boundedValue(values[world] ?? 0);
  }
  return columnOrNumber(values);
}
