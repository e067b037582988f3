/**
 * PROMETHEE II with linear preference: options meet in pairs, and the one ahead on a criterion takes a
 * part of its weight. One row of numbers per option, one column per criterion, higher is better everywhere.
 */
type Rows = readonly (readonly number[])[];

/**
 * Net flow of each option, −1 to 1, which sum to 0:
 *
 *   φ_a = Σ_b Σ_j w_j (P_j(a, b) − P_j(b, a)) ÷ (n − 1)      P_j(a, b) = x_aj − x_bj over p_j, within 0 and 1
 *
 * p_j is the difference from which on one counts as fully preferred; at 0 every difference does. No
 * difference is too small to count. Where p_j is no less than any difference, φ orders as Σ w_j x_j ÷ p_j.
 */
export const netFlows = (
  rows: Rows,
  weights: readonly number[],
  thresholds: readonly number[],
): readonly number[] =>
  rows.map((row) => {
    let flow = 0;
    for (const rival of rows) {
      for (const [criterion, weight] of weights.entries()) {
        const lead = (row[criterion] ?? 0) - (rival[criterion] ?? 0);
        flow += weight * preference(lead, thresholds[criterion] ?? 0);
      }
    }
    return flow / Math.max(1, rows.length - 1);
  });

/** P(a, b) − P(b, a), of which one is always 0: −1 to 1. */
const preference = (lead: number, threshold: number): number =>
  threshold === 0 ? Math.sign(lead) : Math.min(1, Math.max(-1, lead / threshold));

/** A default of open tools where nobody states a threshold: farther apart is far apart for these options. */
const STANDARD_DEVIATIONS = 2;

/** Thresholds made of the options: per criterion twice the standard deviation of its column. */
export const thresholdsOf = (rows: Rows, criteria: number): readonly number[] =>
  Array.from({ length: criteria }, (_, criterion) => {
    const column = rows.map((row) => row[criterion] ?? 0);
    const mean = column.reduce((sum, x) => sum + x, 0) / column.length;
    const squares = column.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
    return STANDARD_DEVIATIONS * Math.sqrt(squares / column.length);
  });
