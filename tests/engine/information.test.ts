import { describe, expect, it } from 'vitest';
import { levelsOf, mutualInformation, worthOfKnowing } from '@/engine/information';
import vectors from '~/fixtures/vectors/voi.json';

const VECTOR_DIGITS = 9; // absolute 1e-9, as the file says

/** Every combination of two questions as often as it is likely, the same in both halves of the draws. */
type Draw = { readonly a: string; readonly b: string; readonly payoffs: readonly number[] };

function judgedDraws(draws: readonly Draw[]) {
  const [first] = draws;
  const scores = (first?.payoffs ?? []).map((_, option) =>
    Float64Array.from(draws, ({ payoffs }) => payoffs[option] ?? NaN),
  );
  return {
    scores,
    feasible: scores.map((column) => new Uint8Array(column.length).fill(1)),
    best: Int8Array.from(draws, ({ payoffs }) => payoffs.indexOf(Math.max(...payoffs))),
    a: levelsOf(draws.map(({ a }) => a)),
    b: levelsOf(draws.map(({ b }) => b)),
  };
}

const repeated = (draws: readonly Draw[], times: number): readonly Draw[] =>
  Array.from({ length: times }, () => draws).flat();

/** Use low 30 %, middle 40 %, high 30 %, and a short or long horizon: 20 equally likely draws. */
const UTILISATION: readonly Draw[] = [0, 1, 2].flatMap((use) =>
  [0, 1].flatMap((horizon) => {
    const draw = {
      a: `use ${use}`,
      b: `horizon ${horizon}`,
      payoffs: [
        -60 - (horizon === 0 ? 30 : 0),
        [-20, -55, -95][use] ?? NaN,
        ([-45, -52, -66][use] ?? NaN) - (horizon === 0 ? 6 : 0),
      ],
    };
    return Array.from({ length: use === 1 ? 4 : 3 }, () => draw);
  }),
);

const [utilisation, safeFour, safeSix] = vectors.exact;

describe('what an answer tells about the best option', () => {
  const times = 1000;
  const draws = 20 * times;
  const { best, a, b } = judgedDraws(repeated(UTILISATION, times));

  it('matches the vector, less the bias of the sample', () => {
    const exact = utilisation?.outputs.mutual_information_nats;
    const biasOfUse = ((3 - 1) * (3 - 1)) / (2 * draws);
    const biasOfHorizon = ((2 - 1) * (3 - 1)) / (2 * draws);
    expect(mutualInformation(best, a, 3) + biasOfUse).toBeCloseTo(
      exact?.utilization ?? NaN,
      VECTOR_DIGITS,
    );
    expect(mutualInformation(best, b, 3) + biasOfHorizon).toBeCloseTo(
      exact?.horizon ?? NaN,
      VECTOR_DIGITS,
    );
  });

  it('is nothing where nothing is feasible, and leaves out the draws where nothing is', () => {
    expect(mutualInformation(new Int8Array(4).fill(-1), levelsOf(['x', 'x', 'y', 'y']), 2)).toBe(0);
    const half = Int8Array.from([0, 0, 1, 1, -1, -1]);
    const all = Int8Array.from([0, 0, 1, 1]);
    expect(mutualInformation(half, levelsOf(['x', 'x', 'y', 'y', 'z', 'z']), 2)).toBe(
      mutualInformation(all, levelsOf(['x', 'x', 'y', 'y']), 2),
    );
  });

  it('is all there is to know, ln 2, where it decides between two', () => {
    const sure = Int8Array.from({ length: 1000 }, (_, draw) => draw % 2);
    const levels = levelsOf(Array.from({ length: 1000 }, (_, draw) => `level ${draw % 2}`));
    expect(mutualInformation(sure, levels, 2)).toBeCloseTo(Math.LN2 - 1 / 2000); // less its bias
  });

  it('is never below 0', () => {
    const noise = Int8Array.from([0, 0, 0, 1, 1, 1]);
    expect(mutualInformation(noise, levelsOf(['x', 'y', 'z', 'x', 'y', 'z']), 2)).toBe(0);
  });
});

describe('what knowing an answer is worth', () => {
  it('matches the vector where each answer alone helps', () => {
    const { scores, feasible, a, b } = judgedDraws(repeated(UTILISATION, 1000));
    const exact = utilisation?.outputs.evppi;
    expect(worthOfKnowing(scores, feasible, a)).toBeCloseTo(exact?.utilization ?? NaN, 9);
    expect(worthOfKnowing(scores, feasible, b)).toBeCloseTo(exact?.horizon ?? NaN, 9);
  });

  it.each([
    [4, safeFour],
    [6, safeSix],
  ] as const)(
    'matches the vector where only both together help, a safe option paying %i',
    (safe, vector) => {
      const pair = [0, 1].flatMap((a) =>
        [0, 1].map((b) => ({
          a: `a${a}`,
          b: `b${b}`,
          payoffs: a === b ? [10, 0, safe] : [0, 10, safe],
        })),
      );
      const { scores, feasible, best, a, b } = judgedDraws(repeated(pair, 1000));
      expect(worthOfKnowing(scores, feasible, a)).toBeCloseTo(vector?.outputs.evppi.a ?? NaN);
      expect(worthOfKnowing(scores, feasible, b)).toBeCloseTo(vector?.outputs.evppi.b ?? NaN);
      expect(mutualInformation(best, a, 3)).toBe(vector?.outputs.mutual_information_nats.a);
    },
  );

  it('is nothing where the first half of the draws misleads', () => {
    // In the first half x goes with the first option, in the second half with the second.
    const score = (good: boolean) => (good ? 1 : 0);
    const draws = Array.from({ length: 400 }, (_, draw) => ({
      level: draw % 2 === 0 ? 'x' : 'y',
      first: score((draw % 2 === 0) === draw < 200),
    }));
    const scores = [
      Float64Array.from(draws, ({ first }) => first),
      Float64Array.from(draws, ({ first }) => 1 - first),
    ];
    const feasible = scores.map(() => new Uint8Array(400).fill(1));
    expect(worthOfKnowing(scores, feasible, levelsOf(draws.map(({ level }) => level)))).toBe(0);
  });

  it('chooses only among what is mostly possible', () => {
    // The better option is never possible: knowing cannot help to it.
    const scores = [new Float64Array(200).fill(0.2), new Float64Array(200).fill(0.9)];
    const feasible = [new Uint8Array(200).fill(1), new Uint8Array(200)];
    const levels = levelsOf(Array.from({ length: 200 }, (_, draw) => `level ${draw % 2}`));
    expect(worthOfKnowing(scores, feasible, levels)).toBe(0);
  });

  it('keeps to the choice without the answer, where the first half never saw the level', () => {
    // Level x separates the options, worth 1 in every second draw; z comes only among the draws that pay.
    const draws = Array.from({ length: 800 }, (_, draw) => ({
      level: draw >= 400 && draw % 4 === 3 ? 'z' : draw % 2 === 0 ? 'x' : 'y',
      scores: draw % 2 === 0 ? [5, 6] : [8, 5],
    }));
    const scores = [0, 1].map((option) =>
      Float64Array.from(draws, (one) => one.scores[option] ?? 0),
    );
    const feasible = scores.map(() => new Uint8Array(800).fill(1));
    // Without the answer the first (6.5 against 5.5); knowing x gains 1 in half of the draws, z nothing.
    expect(worthOfKnowing(scores, feasible, levelsOf(draws.map(({ level }) => level)))).toBeCloseTo(
      0.5,
    );
  });
});

describe('levels of an answer', () => {
  it('are the words as they come', () => {
    expect(levelsOf(['yes', 'no', 'yes'])).toEqual({ of: Uint8Array.from([0, 1, 0]), count: 2 });
  });

  it('of a number are three bins of equal count', () => {
    expect(levelsOf([6, 1, 4, 2, 5, 3])).toEqual({
      of: Uint8Array.from([2, 0, 1, 0, 2, 1]),
      count: 3,
    });
  });
});
