import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListedOptionId } from '@/dataset/ids';
import { type Compared, methodChecks } from '@/engine/method-check';
import { SHAPES } from '@/engine/option-shape';
import { keysOf } from '@/lib/keys-of';
import { anyDecision } from '~/support/any-decision';

const METAL = 'bare-metal.reserved';
const OWNED = 'bare-metal.owned';
const MACHINE = 'gpu-vm.on-demand';

/** Options with their values, as they are compared. */
const compared = (
  given: readonly (readonly [ListedOptionId, readonly number[]])[],
): readonly Compared[] => given.map(([id, values]) => ({ id, family: SHAPES[id].family, values }));

/** The two checks of a decision between these options: of which we recommend the first. */
function checked(
  weights: readonly number[],
  ...given: readonly (readonly [ListedOptionId, readonly number[]])[]
) {
  const [topsis, promethee] = methodChecks({
    options: compared(given),
    weights,
    recommended: given[0]?.[0] ?? METAL,
  });
  return { topsis, promethee };
}

describe('the same decision by two other methods', () => {
  it('is the same where one option is best on everything', () => {
    const { topsis, promethee } = checked(
      [0.6, 0.4],
      [METAL, [0.8, 0.9]],
      [MACHINE, [0.3, 0.2]],
      [OWNED, [0.5, 0.4]],
    );
    const same = {
      winner: METAL,
      family: 'bare-metal',
      agrees: 'option',
      because: null,
      without: null,
      order: [METAL, OWNED, MACHINE],
    };
    expect(topsis).toEqual({ method: 'topsis', ...same });
    expect(promethee).toEqual({ method: 'promethee-ii', ...same });
  });

  it('is the same where another option draws level with ours', () => {
    const options = compared([
      [MACHINE, [0.5, 0.5]],
      [METAL, [0.5, 0.5]],
    ]);
    for (const check of methodChecks({ options, weights: [0.6, 0.4], recommended: METAL })) {
      expect(check).toMatchObject({ winner: METAL, agrees: 'option', order: [METAL, MACHINE] });
    }
  });

  it('is the same where nothing else is feasible', () => {
    const { topsis, promethee } = checked([1], [METAL, [-0.4]]);
    expect(topsis).toMatchObject({ agrees: 'option', order: [METAL] });
    expect(promethee).toMatchObject({ agrees: 'option', order: [METAL] });
  });

  it('may be another option of the same family', () => {
    const { topsis } = checked([1], [METAL, [0.4]], [OWNED, [0.6]], [MACHINE, [0.1]]);
    expect(topsis).toMatchObject({ winner: OWNED, family: 'bare-metal', agrees: 'family' });
  });

  it('needs the recommended option among those compared', () => {
    const options = compared([[METAL, [0.5]]]);
    expect(() => methodChecks({ options, weights: [1], recommended: MACHINE })).toThrow(RangeError);
  });
});

describe('what a difference comes from: averages', () => {
  it('where our own sum of the averages would not choose ours either', () => {
    // 0.6 × 0.5 + 0.4 × 0.5 = 0.5, below 0.6 × 0.7 + 0.4 × 0.6 = 0.66
    const { topsis, promethee } = checked([0.6, 0.4], [METAL, [0.5, 0.5]], [MACHINE, [0.7, 0.6]]);
    const averages = { winner: MACHINE, agrees: 'no', because: 'averages', without: null };
    expect(topsis).toMatchObject(averages);
    expect(promethee).toMatchObject(averages);
  });
});

describe('what a difference comes from: rank reversal', () => {
  it('by TOPSIS, where leaving out an option that ours beats brings ours back', () => {
    // Sums: 0.44, 0.38, 0.32. Counted from −1: (1.2, 1.8), (1.5, 1.2), (1, 1.8); norms 2.1656 and 2.8142.
    // Weighted: (0.3325, 0.2558), (0.4156, 0.1706), (0.2771, 0.2558).
    // Ours 0.1017 ÷ (0.1017 + 0.0831) = 0.550; the machine 0.1385 ÷ (0.1385 + 0.0853) = 0.619.
    // Without the third the norms are 1.9209 and 2.1633: ours is 0.0937 behind on the one and 0.1109 ahead
    // on the other, 0.1109 ÷ (0.1109 + 0.0937) = 0.542, the machine 0.458.
    const { topsis } = checked(
      [0.6, 0.4],
      [METAL, [0.2, 0.8]],
      [MACHINE, [0.5, 0.2]],
      [OWNED, [0, 0.8]],
    );
    expect(topsis).toMatchObject({
      winner: MACHINE,
      agrees: 'no',
      because: 'rank-reversal',
      without: OWNED,
      order: [MACHINE, METAL, OWNED],
    });
  });

  it('by PROMETHEE II likewise', () => {
    // Sums: 0.7, 0.5, 0.1. Full preference from 0.8165 and from 0.2357 on, so 0.5 counts 0.6124 and 0.25 counts 1.
    // Ours ½ (0.6 × 0.6124 − 0.4 + 0.6) = 0.284; the machine ½ (−0.3674 + 0.4 + 0.3674 + 0.4) = 0.4.
    // Without the third every difference counts 1: ours 0.6 − 0.4 = 0.2, the machine −0.2.
    const { promethee } = checked(
      [0.6, 0.4],
      [METAL, [1, 0.25]],
      [MACHINE, [0.5, 0.5]],
      [OWNED, [0, 0.25]],
    );
    expect(promethee).toMatchObject({
      winner: MACHINE,
      because: 'rank-reversal',
      without: OWNED,
      order: [MACHINE, METAL, OWNED],
    });
  });

  it('names an option without which the method does choose ours, and that neither chooses', () => {
    const ids = keysOf(SHAPES);
    let reversals = 0;
    fc.assert(
      fc.property(anyDecision, fc.nat(), ({ rows, weights }, pick) => {
        const options = compared(
          rows.flatMap((values, index) => {
            const id = ids[index];
            return id === undefined ? [] : [[id, values] as const];
          }),
        );
        const recommended = options[pick % options.length]?.id ?? METAL;
        for (const [index, check] of methodChecks({ options, weights, recommended }).entries()) {
          expect([...check.order].toSorted()).toEqual(options.map(({ id }) => id).toSorted());
          expect(check.because === null).toBe(check.winner === recommended);
          expect(check.without !== null).toBe(check.because === 'rank-reversal');
          expect([recommended, check.winner]).not.toContain(check.without);
          const left = options.filter(({ id }) => id !== check.without);
          const again = methodChecks({ options: left, weights, recommended })[index];
          expect(again?.winner).toBe(check.without === null ? check.winner : recommended);
          reversals += check.without === null ? 0 : 1;
        }
      }),
      { seed: 20_261_121, numRuns: 1000 },
    );
    expect(reversals).toBeGreaterThan(0);
  });
});

describe('what a difference comes from: scaling', () => {
  it('by TOPSIS, where a criterion on which all do badly is blown up', () => {
    // Sums: 0.5, −0.25, −0.5. Counted from −1: (3, 0), (1, 0.5), (1, 0); norms 3.3166 and 0.5.
    // Weighted: (0.4523, 0), (0.1508, 0.5), (0.1508, 0): ours 0.3015 ÷ 0.8015 = 0.376, the machine 0.624.
    // On the scale of 0 to 3: ours 1.5 ÷ 3 = 0.5; the machine 0.5590 ÷ (0.5590 + 1.6008) = 0.259.
    const { topsis } = checked(
      [0.5, 0.5],
      [METAL, [2, -1]],
      [MACHINE, [0, -0.5]],
      [OWNED, [0, -1]],
    );
    expect(topsis).toMatchObject({ winner: MACHINE, because: 'scaling', without: null });
  });

  it('by PROMETHEE II, where the largest difference at hand is a small one', () => {
    // Sums: 0.55, 0.3, 0.15. Full preference from 0.2357 and from 0.9428 on: every difference counts in full.
    // Ours ½ (−0.6 + 0.4 + 0.4) = 0.1; the machine ½ (0.6 − 0.4 + 0.6) = 0.4.
    // With 1 for the whole scale: ours ½ (−0.15 + 0.4 + 0.4) = 0.325; the machine ½ (−0.25 + 0.15) = −0.05.
    const { promethee } = checked(
      [0.6, 0.4],
      [METAL, [0.25, 1]],
      [MACHINE, [0.5, 0]],
      [OWNED, [0.25, 0]],
    );
    expect(promethee).toMatchObject({ winner: MACHINE, because: 'scaling', without: null });
  });
});

describe('what a difference comes from: how much one thing may make up for another', () => {
  it('by TOPSIS, where distance rewards a lead on the weightiest criterion', () => {
    // Sums: 0.6, 0.4, −0.1. Counted from −1: (1, 3), (2, 0), (0, 3); norms 2.2361 and 4.2426.
    // Weighted: (0.3130, 0.2121), (0.6261, 0), (0, 0.2121): ours 0.3781 ÷ 0.6912 = 0.547, the machine
    // 0.6261 ÷ 0.8382 = 0.747; without the third 0.3 ÷ 0.6130 = 0.489 and 0.511.
    // On the scale of 0 to 3: ours 1.1402 ÷ (1.1402 + 1.4) = 0.449, the machine 0.551.
    const { topsis } = checked([0.7, 0.3], [METAL, [0, 2]], [MACHINE, [1, -1]], [OWNED, [-1, 2]]);
    expect(topsis).toMatchObject({ winner: MACHINE, because: 'compensation', without: null });
  });

  it('by PROMETHEE II, where a lead beyond the threshold counts no more', () => {
    // Sums: 1.1, 0.7, 0.2. Full preference from 0.8165 and from 2.6247 on.
    // Ours ½ (−0.6 + 0.4 × 0.9525 − 0.6 × 0.6124 + 0.4) = −0.093; the machine ½ (0.219 + 0.4436) = 0.331.
    // With 1 for the whole scale a lead of 2.5 counts as 1: ours ½ (−0.6 + 0.4 − 0.3 + 0.4) = −0.05, the
    // machine ½ (0.6 − 0.4 + 0.3 + 0.2) = 0.35.
    const { promethee } = checked(
      [0.6, 0.4],
      [METAL, [0.5, 2]],
      [MACHINE, [1.5, -0.5]],
      [OWNED, [1, -1]],
    );
    expect(promethee).toMatchObject({ winner: MACHINE, because: 'compensation', without: null });
  });
});
