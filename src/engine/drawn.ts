import { logTriangular, logUniform } from '@/lib/random';
import type { NumberPrior } from '@/questions/priors';
import { always, type Choice } from './choice';
import { column, constant, type Quantity } from './quantity';
import { numberAt, type Spread, withinRange } from './sampler';
import type { StatedRange } from './stated';

/**
 * Open answers in every world. `on` are the choices that the prior hangs on: it is asked for once per
 * combination of them, in a world that has it. Luck is a block of uniform numbers, one per draw; in the likely
 * world, which comes first, everything is at its most likely.
 */

/** For each world which of the combinations it has, and a world for each of these. */
function combinations(
  on: readonly Choice<string>[],
  count: number,
): { readonly of: Uint16Array; readonly worlds: readonly number[] } {
  const of = new Uint16Array(count);
  let stride = 1;
  for (const { levels, codes } of on) {
    if (codes !== null) {
      for (let world = 0; world < count; world += 1) {
        of[world] = (of[world] ?? 0) + stride * (codes[world] ?? 0);
      }
    }
    stride *= levels.length;
  }
  const places = new Int32Array(stride).fill(-1);
  const worlds: number[] = [];
  for (let world = 0; world < count; world += 1) {
    const key = of[world] ?? 0;
    if (places[key] === -1) {
      places[key] = worlds.length;
      worlds.push(world);
    }
    of[world] = places[key] ?? 0;
  }
  return { of, worlds };
}

/** A choice left open, drawn from the spread of each world. */
export function drawnChoice<T extends string>(
  on: readonly Choice<string>[],
  luck: Float64Array,
  spreadIn: (world: number) => Spread<T>,
): Choice<T> {
  const likely = spreadIn(0);
  if (luck.length === 0) {
    return always(likely.mode);
  }
  const count = luck.length + 1;
  const { of, worlds } = combinations(on, count);
  const spreads = worlds.map(spreadIn);
  const levels = [...new Set(spreads.flatMap(({ values }) => values))];
  const [only] = levels;
  if (only !== undefined && levels.length === 1) {
    return always(only);
  }
  const codes = new Uint8Array(count);
  codes[0] = levels.indexOf(likely.mode);
  for (const [place, { values, cumulative, mode }] of spreads.entries()) {
    const shares = Float64Array.from(cumulative);
    const codesOf = Uint8Array.from([...values, mode], (value) => levels.indexOf(value));
    drawInto(codes, of, place, shares, codesOf, luck);
  }
  return { levels, codes };
}

function drawInto(
  codes: Uint8Array,
  of: Uint16Array,
  place: number,
  shares: Float64Array,
  codesOf: Uint8Array,
  luck: Float64Array,
): void {
  for (let draw = 0; draw < luck.length; draw += 1) {
    if (of[draw + 1] === place) {
      const u = luck[draw] ?? 0;
      let level = 0;
      while (level < shares.length && u >= (shares[level] ?? 0)) {
        level += 1;
      }
      codes[draw + 1] = codesOf[level] ?? 0;
    }
  }
}

/** A number left open, drawn from the prior of each world. */
export function drawnNumber(
  on: readonly Choice<string>[],
  luck: Float64Array,
  priorIn: (world: number) => NumberPrior,
): Quantity {
  const likely = numberAt(priorIn(0), undefined);
  if (luck.length === 0) {
    return constant(likely);
  }
  const { of, worlds } = combinations(on, luck.length + 1);
  const values = new Float64Array(luck.length + 1);
  values[0] = likely;
  for (const [place, world] of worlds.entries()) {
    const { low, likely: middle, high } = priorIn(world);
    for (let draw = 0; draw < luck.length; draw += 1) {
      if (of[draw + 1] === place) {
        values[draw + 1] = logTriangular(low, middle, high, luck[draw] ?? 0);
      }
    }
  }
  return column(values);
}

/** A number that was stated: itself, or drawn from its range. */
export function statedNumber(range: StatedRange, luck: Float64Array): Quantity {
  const { low, high } = range;
  if (low === high || luck.length === 0) {
    return constant(withinRange(range, undefined));
  }
  const values = new Float64Array(luck.length + 1);
  values[0] = withinRange(range, undefined);
  for (let draw = 0; draw < luck.length; draw += 1) {
    values[draw + 1] = logUniform(low, high, luck[draw] ?? 0);
  }
  return column(values);
}
