import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestGpus } from '@/engine/models/bin-packing';
import { mixesOf, type SlicedGpu } from '@/engine/models/placement';

/** Of an H100 as `nvidia-smi mig -lgipp` lists it. */
const SEVEN: SlicedGpu = {
  computeSlices: 7,
  memorySlices: 8,
  shapes: [
    { id: '1g', compute: 1, memory: 1, starts: [0, 1, 2, 3, 4, 5, 6], most: 7 },
    { id: '1g+me', compute: 1, memory: 1, starts: [0, 1, 2, 3, 4, 5, 6], most: 1 },
    { id: '1g.double', compute: 1, memory: 2, starts: [0, 2, 4, 6], most: 4 },
    { id: '2g', compute: 2, memory: 2, starts: [0, 2, 4], most: 3 },
    { id: '3g', compute: 3, memory: 4, starts: [0, 4], most: 2 },
    { id: '4g', compute: 4, memory: 4, starts: [0], most: 1 },
    { id: '7g', compute: 7, memory: 8, starts: [0], most: 1 },
  ],
};

const FOUR: SlicedGpu = {
  computeSlices: 4,
  memorySlices: 4,
  shapes: [
    { id: '1g', compute: 1, memory: 1, starts: [0, 1, 2, 3], most: 4 },
    { id: '1g-me', compute: 1, memory: 1, starts: [0, 1, 2, 3], most: 4, media: 'none' },
    { id: '1g+me.all', compute: 1, memory: 1, starts: [0, 1, 2, 3], most: 1, media: 'all' },
    { id: '2g', compute: 2, memory: 2, starts: [0, 2], most: 2 },
    { id: '4g', compute: 4, memory: 4, starts: [0], most: 1 },
  ],
};

const wantedOn = (gpu: SlicedGpu, wanted: Readonly<Record<string, number>>): readonly number[] =>
  gpu.shapes.map(({ id }) => wanted[id] ?? 0);

const gpusFor = (wanted: Readonly<Record<string, number>>, gpu = SEVEN): number =>
  fewestGpus(gpu, wantedOn(gpu, wanted)).gpus;

const can = (wanted: Readonly<Record<string, number>>, gpu = SEVEN): boolean => {
  const counts = wantedOn(gpu, wanted).join();
  return mixesOf(gpu).some((mix) => mix.counts.join() === counts);
};

describe('what one GPU can hold', () => {
  it('is as many of one profile as the vendor lists', () => {
    const mixes = mixesOf(SEVEN);
    const most = SEVEN.shapes.map((_, shape) =>
      Math.max(...mixes.map(({ counts }) => counts[shape] ?? 0)),
    );
    expect(most).toEqual([7, 1, 4, 3, 2, 1, 1]);
  });

  it('is a mix as the vendor ships it: two small, one 2g, one 3g', () => {
    expect(can({ '1g': 2, '2g': 1, '3g': 1 })).toBe(true);
    expect(can({ '4g': 1, '3g': 1 })).toBe(true);
    expect(can({ '4g': 1, '2g': 1, '1g': 1 })).toBe(true);
    expect(can({ '3g': 1, '1g': 4 })).toBe(true);
    expect(can({ '2g': 3, '1g': 1 })).toBe(true);
  });

  it('is less than the slices suggest: two 3g leave a seventh of compute that nothing can use', () => {
    expect(can({ '3g': 2, '1g': 1 })).toBe(false); // no memory slice is left
    expect(can({ '4g': 2 })).toBe(false); // 4g begins at 0 only
    expect(can({ '1g.double': 4, '1g': 1 })).toBe(false);
    expect(can({ '2g': 2, '1g.double': 2 })).toBe(true);
    expect(can({ '2g': 3, '1g.double': 1 })).toBe(true);
    expect(can({ '7g': 1, '1g': 1 })).toBe(false);
    expect(can({ '1g': 6, '1g+me': 1 })).toBe(true);
    expect(can({ '1g+me': 2 })).toBe(false);
  });

  it('leaves no media engines beside a slice that takes them all', () => {
    expect(can({ '1g+me.all': 1, '1g-me': 3 }, FOUR)).toBe(true);
    expect(can({ '1g+me.all': 1, '1g': 1 }, FOUR)).toBe(false);
    expect(can({ '1g': 2, '2g': 1 }, FOUR)).toBe(true);
    expect(can({ '1g': 3, '2g': 1 }, FOUR)).toBe(false);
  });

  it('is placed where it may begin, on memory of its own', () => {
    for (const gpu of [SEVEN, FOUR]) {
      for (const { counts, placed } of mixesOf(gpu)) {
        const taken = new Set<number>();
        for (const { shape, start } of placed) {
          const { starts = [], memory = 0 } = gpu.shapes[shape] ?? {};
          expect(starts).toContain(start);
          for (let slice = start; slice < start + memory; slice += 1) {
            expect(taken.has(slice)).toBe(false);
            expect(slice).toBeLessThan(gpu.memorySlices);
            taken.add(slice);
          }
        }
        expect(placed.length).toBe(counts.reduce((sum, count) => sum + count, 0));
      }
    }
  });
});

describe('the fewest GPUs', () => {
  it('are none for nothing, and full where slices fill them', () => {
    expect(gpusFor({})).toBe(0);
    expect(gpusFor({ '1g': 7 })).toBe(1);
    expect(gpusFor({ '1g': 8 })).toBe(2);
    expect(gpusFor({ '3g': 4, '4g': 4 })).toBe(4);
    expect(gpusFor({ '4g': 4 })).toBe(4);
  });

  it('put small slices into what large ones leave', () => {
    // Two GPUs with 4g and 2g and 1g each.
    expect(gpusFor({ '4g': 2, '2g': 2, '1g': 2 })).toBe(2);
    expect(gpusFor({ '3g': 3, '1g': 4 })).toBe(2);
  });

  it('hold thousands of slices at once, and say so when they may not be the fewest', () => {
    const { gpus, atLeast, filled } = fewestGpus(
      SEVEN,
      wantedOn(SEVEN, { '1g': 999, '2g': 999, '3g': 999, '1g.double': 999 }),
    );
    // Memory: 999 × (1 + 2 + 4 + 2) ÷ 8.
    expect(atLeast).toBeGreaterThanOrEqual(1124);
    expect(gpus).toBeGreaterThanOrEqual(atLeast);
    expect(gpus).toBeLessThanOrEqual(1.05 * atLeast);
    const held = [0, 0, 0, 0, 0, 0, 0];
    for (const { mix, gpus: alike } of filled) {
      for (const [shape, count] of mix.counts.entries()) {
        held[shape] = (held[shape] ?? 0) + count * alike;
      }
    }
    expect(held).toEqual([999, 0, 999, 999, 999, 0, 0]);
  });
});

describe('against trying everything', () => {
  /** Slice by slice onto any GPU at any allowed place, in the order given: no patterns, no bounds. */
  function fits(gpu: SlicedGpu, slices: readonly number[], gpus: number): boolean {
    const taken = Array.from({ length: gpus }, () => new Set<number>());
    const held = Array.from({ length: gpus }, () => gpu.shapes.map(() => 0));
    const place = (next: number): boolean => {
      const shape = slices[next];
      if (shape === undefined) {
        return true;
      }
      const { starts = [], memory = 0, most = 0 } = gpu.shapes[shape] ?? {};
      for (const [index, slots] of taken.entries()) {
        const counts = held[index] ?? [];
        if ((counts[shape] ?? 0) >= most) {
          continue;
        }
        for (const start of starts) {
          const needed = Array.from({ length: memory }, (_, offset) => start + offset);
          if (needed.some((slot) => slots.has(slot))) {
            continue;
          }
          needed.forEach((slot) => slots.add(slot));
          counts[shape] = (counts[shape] ?? 0) + 1;
          if (place(next + 1)) {
            return true;
          }
          counts[shape] = (counts[shape] ?? 0) - 1;
          needed.forEach((slot) => slots.delete(slot));
        }
        if (slots.size === 0) {
          break; // other empty GPUs are alike
        }
      }
      return false;
    };
    return place(0);
  }

  it('needs as many GPUs, for any small mix', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 8 }),
        (slices) => {
          const wanted = SEVEN.shapes.map((_, shape) => slices.filter((s) => s === shape).length);
          const { gpus, atLeast } = fewestGpus(SEVEN, wanted);
          expect(gpus).toBe(atLeast);
          const large = slices.toSorted((a, b) => b - a);
          expect(fits(SEVEN, large, gpus)).toBe(true);
          expect(gpus === 1 || !fits(SEVEN, large, gpus - 1)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
