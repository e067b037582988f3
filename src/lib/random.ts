/**
 * Seeded numbers for Monte Carlo. A stream belongs to a seed and an id, so drawing one thing never
 * reshuffles another: the same id gives the same luck whatever else is drawn.
 */

/** FNV-1a over the UTF-16 units of the text, started from the seed. 32 bits. */
function hashOf(seed: number, id: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

/** One step of SplitMix32: spreads a hash over 32 bits, to start the generator from. */
function splitMix(state: number): number {
  let z = (state + 0x9e3779b9) >>> 0;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b) >>> 0;
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35) >>> 0;
  return (z ^ (z >>> 16)) >>> 0;
}

const TWO_TO_32 = 4_294_967_296;
const WARM_UP = 12;

/**
 * A block of uniform numbers in (0, 1), sfc32 started from (seed, id). The state stays in locals of
 * one loop: kept in closure variables it is five times slower in Chromium.
 */
export function uniforms(seed: number, id: string, count: number): Float64Array {
  let a = splitMix(hashOf(seed, id));
  let b = splitMix(a);
  let c = splitMix(b);
  let counter = 1;
  const block = new Float64Array(count);
  for (let index = -WARM_UP; index < count; index += 1) {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    if (index >= 0) {
      block[index] = ((sum >>> 0) + 0.5) / TWO_TO_32;
    }
  }
  return block;
}

/** The inverse of the triangular distribution on low ≤ likely ≤ high, at probability u. */
export function triangular(low: number, likely: number, high: number, u: number): number {
  const width = high - low;
  if (width <= 0) {
    return likely;
  }
  const split = (likely - low) / width;
  return u < split
    ? low + Math.sqrt(u * width * (likely - low))
    : high - Math.sqrt((1 - u) * width * (high - likely));
}

/** The same on a logarithmic scale; all three must be above 0. */
export const logTriangular = (low: number, likely: number, high: number, u: number): number =>
  Math.exp(triangular(Math.log(low), Math.log(likely), Math.log(high), u));

/** Log-uniform between low and high; uniform where low is 0, or so small that no ratio is finite. */
export const logUniform = (low: number, high: number, u: number): number =>
  Number.isFinite(high / low) ? low * (high / low) ** u : low + (high - low) * u;
