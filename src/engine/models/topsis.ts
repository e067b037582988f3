/**
 * TOPSIS: an option is good that lies close to the best and far from the worst. One row of numbers per
 * option, one column per criterion, higher is better everywhere: what should be low goes in negated,
 * which leaves the norm as it is and lets best and worst change places.
 */
type Rows = readonly (readonly number[])[];

/** Closeness of each option, 0 to 1, on a scale made of the options: normalised, between their extremes. */
export function closenessOf(rows: Rows, weights: readonly number[]): readonly number[] {
  const scaled = vectorNormalised(rows, weights.length);
  const columns = weights.map((_, criterion) => columnOf(scaled, criterion));
  const best = columns.map((column) => Math.max(...column));
  const worst = columns.map((column) => Math.min(...column));
  return closenessBetween(scaled, weights, worst, best);
}

/**
 * Closeness d⁻ ÷ (d⁺ + d⁻), with the Euclidean distances d⁺ of w x from w best and d⁻ of w x from w worst.
 * Where worst and best are given and not taken from the options, no option moves another. 1 where best
 * and worst are the same: nothing is any farther from the best.
 */
export const closenessBetween = (
  rows: Rows,
  weights: readonly number[],
  worst: readonly number[],
  best: readonly number[],
): readonly number[] =>
  rows.map((row) => {
    const fromWorst = distance(row, worst, weights);
    const apart = distance(row, best, weights) + fromWorst;
    return apart === 0 ? 1 : fromWorst / apart;
  });

/** x_ij ÷ √(Σ_i x_ij²), which depends on where the column has its 0. A column of zeros stays as it is. */
function vectorNormalised(rows: Rows, criteria: number): Rows {
  const norms = Array.from({ length: criteria }, (_, criterion) =>
    Math.hypot(...columnOf(rows, criterion)),
  );
  return rows.map((row) =>
    norms.map((norm, criterion) => (norm === 0 ? 0 : (row[criterion] ?? 0) / norm)),
  );
}

const columnOf = (rows: Rows, criterion: number): readonly number[] =>
  rows.map((row) => row[criterion] ?? 0);

const distance = (
  row: readonly number[],
  point: readonly number[],
  weights: readonly number[],
): number =>
  Math.hypot(
    ...weights.map(
      (weight, criterion) => weight * ((row[criterion] ?? 0) - (point[criterion] ?? 0)),
    ),
  );
