import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileBetween, quantilesOf } from '@/lib/quantile';
import { uniforms } from '@/lib/random';

const SHARES = [0, 0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.999, 1];

/** The same by the book: sort everything, then take the nearest rank. */
function sorted(block: Float64Array, shares: readonly number[]): readonly number[] {
  const all = block.toSorted();
  return shares.map((p) => all[Math.max(0, Math.ceil(p * all.length) - 1)] ?? NaN);
}

describe('the quantiles of a block', () => {
  it('are its values of nearest rank', () => {
    const block = Float64Array.from([50, 15, 40, 20, 35]);
    // Ranks ⌈0.05 × 5⌉ = 1, ⌈0.3 × 5⌉ = 2, ⌈0.4 × 5⌉ = 2, ⌈0.5 × 5⌉ = 3 and 5 of 15, 20, 35, 40, 50.
    expect(quantilesOf(block, [0.05, 0.3, 0.4, 0.5, 1])).toEqual([15, 20, 20, 35, 50]);
  });

  it('come in the order in which they are asked for, the same one twice if need be', () => {
    const block = Float64Array.from([50, 15, 40, 20, 35]);
    expect(quantilesOf(block, [1, 0, 0.5, 0])).toEqual([50, 15, 35, 15]);
    expect(quantilesOf(block, [])).toEqual([]);
  });

  it('of one value are that value', () => {
    expect(quantilesOf(Float64Array.of(7), SHARES)).toEqual(SHARES.map(() => 7));
    expect(quantilesOf(new Float64Array(1000).fill(7), SHARES)).toEqual(SHARES.map(() => 7));
  });

  it('of two values are the lower up to its share', () => {
    const block = Float64Array.from({ length: 1000 }, (_, index) => (index % 4 === 0 ? 1 : 9));
    expect(quantilesOf(block, [0, 0.25, 0.251, 1])).toEqual([1, 1, 9, 9]);
  });

  it('of no values are 0', () => {
    expect(quantilesOf(new Float64Array(0), [0.1, 0.9])).toEqual([0, 0]);
  });

  it('leave the block as it was', () => {
    const block = uniforms(1, 'a block', 500);
    const before = block.slice();
    quantilesOf(block, SHARES);
    expect(block).toEqual(before);
  });
});

const length = fc.integer({ min: 1, max: 400 });
const seed = fc.nat();

/** Blocks of some shape, made of luck. */
const blocks = (shape: (u: number) => number) =>
  fc.tuple(length, seed).map(([count, own]) => uniforms(own, 'shape', count).map(shape));

const SHAPES: Readonly<Record<string, fc.Arbitrary<Float64Array>>> = {
  'spread evenly': blocks((u) => u),
  'on both sides of 0': blocks((u) => 1000 * (u - 0.5)),
  'with many ties': blocks((u) => Math.floor(6 * u)),
  // Nearly all of it in the first of a thousand buckets.
  'with a heavy tail': blocks((u) => u ** -8),
  'over hundreds of orders of magnitude': blocks((u) => Math.exp(600 * (u - 0.5))),
  'next to each other': blocks((u) => 1 + Math.floor(8 * u) * Number.EPSILON),
  'of two values': blocks((u) => (u < 0.3 ? -2 : 5)),
  'next to 0': blocks((u) => Math.floor(6 * u) * Number.MIN_VALUE),
  'too far apart to be subtracted': blocks((u) => (u < 0.4 ? -1.7e308 : 1e308 * u)),
  'of anything': fc
    .array(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
      { minLength: 1, maxLength: 60 },
    )
    .map((values) => Float64Array.from(values)),
};

describe.each(Object.entries(SHAPES))('the quantiles of numbers %s', (_, shape) => {
  it('are those of a full sort', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 });
    fc.assert(
      fc.property(shape, shares, (block, asked) => {
        const all = [...SHARES, ...asked];
        expect(quantilesOf(block, all)).toEqual(sorted(block, all));
      }),
    );
  });
});

describe('numbers that are none', () => {
  const WRONG = [NaN, Infinity, -Infinity];

  it.each(WRONG)('throw wherever they stand: %s', (wrong) => {
    for (const place of [0, 1, 2, 3]) {
      const block = Float64Array.from([3, 1, 2, 4]);
      block[place] = wrong;
      expect(() => quantilesOf(block, [0.5])).toThrow(RangeError);
    }
  });

  it.each(WRONG)('throw among ones that are all the same, and alone: %s', (wrong) => {
    expect(() => quantilesOf(Float64Array.of(1, wrong, 1), [0.5])).toThrow(RangeError);
    expect(() => quantilesOf(Float64Array.of(wrong), [0.5])).toThrow(RangeError);
    expect(() => quantilesOf(Float64Array.of(wrong, wrong), [0.5])).toThrow(RangeError);
  });
});

describe('a quantile between two values', () => {
  it('lies as far between them as its place does', () => {
    // Of 0 4 10 24: place 3 × 0.5 = 1.5, half-way from 4 to 10; 3 × 0.9 = 2.7, 70 % of the way from 10 to 24.
    const ascending = Float64Array.of(0, 4, 10, 24);
    expect([0, 0.5, 0.9, 1].map((p) => quantileBetween(ascending, p))).toEqual(
      [0, 7, 19.8, 24].map((value) => expect.closeTo(value, 12)),
    );
  });
});
