import { uniforms } from '@/lib/random';

/**
 * The luck of one simulation: a block of uniform numbers per id, the same for every option and every
 * change of answers. Kept, so that a changed answer draws only what it newly reads.
 */
export type Luck = {
  readonly seed: number;
  readonly draws: number;
  readonly blockFor: (id: string) => Float64Array;
};

export function luckOf(seed: number, draws: number): Luck {
  const blocks = new Map<string, Float64Array>();
  return {
    seed,
    draws,
    blockFor: (id) => {
      const known = blocks.get(id);
      if (known !== undefined) {
        return known;
      }
      const block = uniforms(seed, id, draws);
      blocks.set(id, block);
      return block;
    },
  };
}
