/**
 * What an open answer could tell (F23, F24): how much it shares with which option is best, and what
 * knowing it would be worth. Levels are places 0 to k − 1, one per draw.
 */

/** Numbers are sorted into this many bins of equal count: enough for a trend, few enough for the sample. */
const BINS = 3;

/** The level of each draw as a small whole number, and how many there are. */
export type Levels = { readonly of: Uint8Array; readonly count: number };

export function levelsOf(values: readonly (string | number)[]): Levels {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === values.length ? binned(numbers) : named(values);
}

function named(values: readonly (string | number)[]): Levels {
  const places = new Map<string | number, number>();
  const of = new Uint8Array(values.length);
  for (const [draw, value] of values.entries()) {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    of[draw] = place;
  }
  return { of, count: places.size };
}

function binned(numbers: readonly number[]): Levels {
  const sorted = Float64Array.from(numbers).toSorted();
  const edges = Array.from(
    { length: BINS - 1 },
    (_, bin) => sorted[Math.floor((sorted.length * (bin + 1)) / BINS)] ?? 0,
  );
  const of = Uint8Array.from(numbers, (value) => edges.filter((edge) => value >= edge).length);
  return { of, count: BINS };
}

/** The 2 of the bias (levels − 1)(options − 1) ÷ 2N. */
const TWICE = 2;

/** Entropy of counts, in nats. */
function entropyOf(counts: Float64Array, total: number): number {
  let entropy = 0;
  for (const count of counts) {
    if (count > 0) {
      const share = count / total;
      entropy -= share * Math.log(share);
    }
  }
  return entropy;
}

/**
 * Mutual information of the best option and the level, in nats, less its bias from sampling,
 * (levels − 1)(options − 1) ÷ 2N; never below 0. Draws with no best option (−1) are left out.
 */
export function mutualInformation(best: Int8Array, levels: Levels, options: number): number {
  const joint = Array.from({ length: levels.count }, () => new Float64Array(options));
  const all = new Float64Array(options);
  let total = 0;
  for (let draw = 0; draw < best.length; draw += 1) {
    const option = best[draw] ?? -1;
    const row = joint[levels.of[draw] ?? 0];
    if (option >= 0 && row !== undefined) {
      row[option] = (row[option] ?? 0) + 1;
      all[option] = (all[option] ?? 0) + 1;
      total += 1;
    }
  }
  if (total === 0) {
    return 0;
  }
  let information = entropyOf(all, total);
  let taken = 0;
  for (const row of joint) {
    const count = row.reduce((sum, one) => sum + one, 0);
    if (count > 0) {
      taken += 1;
      information -= (count / total) * entropyOf(row, count);
    }
  }
  const seen = all.filter((count) => count > 0).length;
  const bias = ((taken - 1) * (seen - 1)) / (TWICE * total);
  return Math.max(0, information - bias);
}

/** Twice the standard error of the worth below which nothing is shown. */
const ERRORS = 2;

/**
 * Expected gain in score from knowing the level before choosing (F24). One half of the draws chooses an
 * option per level, the other half pays, so that noise earns nothing; 0 below two standard errors.
 * Where an option is not feasible its score does not count (NaN-free: it is passed over).
 */
export function worthOfKnowing(
  scores: readonly Float64Array[],
  feasible: readonly Uint8Array[],
  levels: Levels,
): number {
  const draws = levels.of.length;
  const middle = draws >> 1;
  const { overall, byLevel } = bestOnAverage(scores, feasible, levels, middle);
  let sum = 0;
  let squares = 0;
  const usual = scores[overall];
  for (let draw = middle; draw < draws; draw += 1) {
    const known = scores[byLevel[levels.of[draw] ?? 0] ?? overall];
    const gain = (known?.[draw] ?? 0) - (usual?.[draw] ?? 0);
    sum += gain;
    squares += gain * gain;
  }
  const paid = draws - middle;
  const mean = sum / paid;
  const error = Math.sqrt(Math.max(0, squares / paid - mean * mean) / paid);
  return mean > ERRORS * error ? mean : 0;
}

/**
 * The option with the highest mean score over the first half of the draws, overall and per level, among
 * those feasible in most of the draws that count; the overall one where a level has none.
 */
function bestOnAverage(
  scores: readonly Float64Array[],
  feasible: readonly Uint8Array[],
  levels: Levels,
  middle: number,
): { readonly overall: number; readonly byLevel: readonly number[] } {
  const count = levels.count;
  const all = { best: 0, most: -Infinity };
  const each = Array.from({ length: count }, () => ({ best: -1, most: -Infinity }));
  const sums = new Float64Array(count);
  const open = new Float64Array(count);
  const number = new Float64Array(count);
  for (let option = 0; option < scores.length; option += 1) {
    sums.fill(0);
    open.fill(0);
    number.fill(0);
    const column = scores[option];
    const marks = feasible[option];
    for (let draw = 0; draw < middle; draw += 1) {
      const level = levels.of[draw] ?? 0;
      sums[level] = (sums[level] ?? 0) + (column?.[draw] ?? 0);
      open[level] = (open[level] ?? 0) + (marks?.[draw] ?? 0);
      number[level] = (number[level] ?? 0) + 1;
    }
    for (const [level, leader] of each.entries()) {
      lead(leader, option, sums[level] ?? 0, open[level] ?? 0, number[level] ?? 0);
    }
    lead(all, option, total(sums), total(open), middle);
  }
  return {
    overall: all.best,
    byLevel: each.map(({ best }) => (best < 0 ? all.best : best)),
  };
}

/** Takes the lead where the option is feasible in most of the draws and its mean is higher. */
function lead(
  leader: { best: number; most: number },
  option: number,
  sum: number,
  open: number,
  number: number,
): void {
  if (number > 0 && open > number - open && sum / number > leader.most) {
    leader.most = sum / number;
    leader.best = option;
  }
}

const total = (block: Float64Array): number => block.reduce((sum, value) => sum + value, 0);
