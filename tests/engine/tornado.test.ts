import { describe, expect, it } from 'vitest';
import { type Judged, judgedScenario } from '@/engine/advise';
import { engineOn } from '@/engine/engine';
import type { Tornado } from '@/engine/explanation';
import { futuresOn } from '@/engine/futures';
import type { OpenColumn } from '@/engine/inquiry';
import { luckOf } from '@/engine/luck';
import { openAnswers } from '@/engine/open-answers';
import { eachOf } from '@/engine/quantity';
import { beyondChance, tornadoInputs, tornadoOf } from '@/engine/tornado';
import { groundFrom } from '@/engine/weighed-answer';
import { quantilesOf } from '@/lib/quantile';
import type { Scenario } from '@/questions/scenario';
import { STORIES } from '~/stories/stories';
import { worldOf } from '~/support/given';
import { SHIPPED } from '~/support/shipped';

const HERE = 'bare-metal.reserved';
const VIRTUAL = 'gpu-vm.on-demand';
const DRAWS = 10;
const tens = Array.from({ length: DRAWS }, (_, draw) => draw + 1);

/** Ten draws: bare metal scores a tenth of the draw, a virtual machine one half, always. */
const ground = groundFrom([
  {
    id: HERE,
    family: 'bare-metal',
    scores: Float64Array.from(tens, (draw) => draw / 10),
    feasible: new Uint8Array(DRAWS).fill(1),
  },
  {
    id: VIRTUAL,
    family: 'virtual',
    scores: new Float64Array(DRAWS).fill(0.5),
    feasible: new Uint8Array(DRAWS).fill(1),
  },
]);

const numbers = (answer: OpenColumn['answer'], values: readonly number[]): OpenColumn => ({
  answer,
  because: 'open',
  likely: 1,
  levels: { kind: 'numbers', values: Float64Array.from(values) },
});

const choices = (
  answer: OpenColumn['answer'],
  names: readonly string[],
  codes: readonly number[],
): OpenColumn => ({
  answer,
  because: 'open',
  likely: names[0] ?? '',
  levels: { kind: 'choices', names, codes: Uint8Array.from(codes) },
});

const tornadoFor = (...open: readonly OpenColumn[]): Tornado => {
  const worlds = worldOf();
  return beyondChance(
    tornadoOf(ground, [HERE, VIRTUAL], tornadoInputs(open, [], worlds.figures, worlds), 1000),
  );
};

describe('the tornado', () => {
  it('begins with the mean lead over all draws', () => {
    // The mean of 0.1 to 1 is 0.55; at $1,000 for one unit of value that is $50.
    expect(tornadoFor()).toEqual({
      option: HERE,
      against: VIRTUAL,
      lead: expect.closeTo(0.05, 12),
      leadUsd: expect.closeTo(50, 9),
      bars: [],
    });
  });

  it('shows a number at its 10th and 90th percentile, by the fifth of the draws at either end', () => {
    const { bars } = tornadoFor(numbers('durationMonths', tens));
    expect(bars).toEqual([
      {
        input: { kind: 'answer', answer: 'durationMonths' },
        // Draws 1 and 2: 0.15 − 0.5. Draws 9 and 10: 0.95 − 0.5.
        low: {
          at: 1,
          lead: expect.closeTo(-0.35, 12),
          leadUsd: expect.closeTo(-350, 9),
          winner: VIRTUAL,
          family: 'virtual',
        },
        high: {
          at: 9,
          lead: expect.closeTo(0.45, 12),
          leadUsd: expect.closeTo(450, 9),
          winner: HERE,
          family: 'bare-metal',
        },
      },
    ]);
  });

  it('keeps the smaller number on the left, also where it leads by more', () => {
    const [bar] = tornadoFor(numbers('durationMonths', tens.toReversed())).bars;
    expect([bar?.low.at, bar?.high.at]).toEqual([1, 9]);
    expect([bar?.low.winner, bar?.high.winner]).toEqual([HERE, VIRTUAL]);
  });

  it('shows a choice at the two ways that lie furthest apart, the smaller lead first', () => {
    // Steady in draws 8 to 10: 0.9. Diurnal in 1 to 3: 0.2. Bursty in 4 to 7: 0.55.
    const pattern = choices(
      'demandPattern',
      ['steady', 'diurnal', 'bursty'],
      [1, 1, 1, 2, 2, 2, 2, 0, 0, 0],
    );
    const [bar] = tornadoFor(pattern).bars;
    expect(bar?.low).toMatchObject({ at: 'diurnal', lead: expect.closeTo(-0.3, 12) });
    expect(bar?.high).toMatchObject({ at: 'steady', lead: expect.closeTo(0.4, 12) });
  });

  it('leaves out what hardly ever turns out so, and a choice that then has one way only', () => {
    const ground100 = groundFrom(
      ground.options.map((option, place) => ({
        ...option,
        scores: new Float64Array(100).fill(place),
        feasible: new Uint8Array(100).fill(1),
      })),
    );
    const worlds = worldOf();
    const barsFor = (rare: number) =>
      tornadoOf(
        ground100,
        [HERE, VIRTUAL],
        tornadoInputs(
          [
            choices(
              'siteReady',
              ['yes', 'no'],
              Array.from({ length: 100 }, (_, i) => Number(i < rare)),
            ),
          ],
          [],
          worlds.figures,
          worlds,
        ),
        1,
      ).bars;
    expect(barsFor(9)).toEqual([]); // less than one future in ten
    expect(barsFor(10)).toHaveLength(1);
  });

  it('has the widest bar first', () => {
    // By draw: from −0.35 to 0.45. By halves of the draws: 0.3 and 0.8.
    const byHalves = choices(
      'siteReady',
      ['no', 'yes'],
      tens.map((draw) => (draw > 5 ? 1 : 0)),
    );
    const { bars } = tornadoFor(byHalves, numbers('durationMonths', tens));
    expect(bars.map(({ input }) => input)).toEqual([
      { kind: 'answer', answer: 'durationMonths' },
      { kind: 'answer', answer: 'siteReady' },
    ]);
    const widths = bars.map(({ low, high }) => Math.abs(high.lead - low.lead));
    expect(widths).toEqual([expect.closeTo(0.8, 12), expect.closeTo(0.5, 12)]);
  });

  it('leaves out a bar that chance alone would make as wide', () => {
    // By odd and even draws 0.5 and 0.6. The lead varies by √(0.385 − 0.55²) = 0.287: 2 × 0.287 × √(1/5 + 1/5) = 0.363.
    const byParity = choices(
      'siteReady',
      ['no', 'yes'],
      tens.map((draw) => draw % 2),
    );
    expect(tornadoFor(byParity).bars).toEqual([]);
    // Draws 1 to 6 and 7 to 10: 0.35 and 0.85, while chance makes 2 × 0.287 × √(1/6 + 1/4) = 0.371.
    const late = choices(
      'siteReady',
      ['no', 'yes'],
      tens.map((draw) => (draw > 6 ? 1 : 0)),
    );
    expect(tornadoFor(late).bars).toHaveLength(1);
  });

  it('has no bar for a number that is nearly always the same', () => {
    expect(
      tornadoFor(numbers('durationMonths', [6, 12, 12, 12, 12, 12, 12, 12, 12, 12])).bars,
    ).toEqual([]);
  });
});

const REAL_DRAWS = 1000;
const SEED = 7;
const luck = luckOf(SEED, REAL_DRAWS);

const meanOver = (column: Float64Array, draws: readonly number[]): number =>
  draws.reduce((sum, draw) => sum + (column[draw] ?? NaN), 0) / draws.length;

/** The draws of each input of a scenario, by name. */
function drawnInputs({ scenario, worlds }: Judged, figures: readonly string[]) {
  const open = openAnswers(scenario.answers, worlds);
  return new Map<string, Float64Array>([
    ...open.flatMap(({ answer, levels }): readonly (readonly [string, Float64Array])[] =>
      levels.kind === 'numbers' ? [[answer, levels.values]] : [],
    ),
    ...Object.values(worlds.figures)
      .filter(({ id }) => figures.includes(id))
      .map(
        (figure) => [figure.id, eachOf(worlds.read(figure), REAL_DRAWS + 1).subarray(1)] as const,
      ),
  ]);
}

describe('the tornado of real visitors', () => {
  const stories = STORIES.filter((_, place) => place % 8 === 2);

  it.each(stories.map((story) => [story.visitor, story] as const))(
    'stands on the draws of the verdict: %s',
    (_, { answers }) => {
      const scenario: Scenario = { version: 1, answers };
      const found = judgedScenario(
        scenario,
        SHIPPED,
        futuresOn(SHIPPED, luck).turnTo(scenario),
        futuresOn(SHIPPED, luckOf(SEED, 0)).turnTo(scenario),
        luck,
      );
      const { tornado } = engineOn(SHIPPED, { draws: REAL_DRAWS, seed: SEED }).explain(scenario);
      const { ranking, usdPerValue } = found;
      const scoresOf = (id: string | undefined) =>
        ranking.options.find(({ shape }) => shape.id === id)?.scores ?? new Float64Array(0);
      const leads = scoresOf(tornado?.option).map(
        (score, draw) => score - (scoresOf(tornado?.against)[draw] ?? NaN),
      );
      expect(tornado?.lead).toBeCloseTo(meanOver(leads, [...leads.keys()]), 9);
      const named = (tornado?.bars ?? []).flatMap(({ input, low, high }) => {
        const name = input.kind === 'answer' ? input.answer : input.figure;
        return [{ name, low, high }];
      });
      expect(named.length).toBeGreaterThanOrEqual(5);
      const drawn = drawnInputs(
        found,
        named.map(({ name }) => name),
      );
      for (const { name, low, high } of named.filter((one) => drawn.has(one.name))) {
        const values = drawn.get(name) ?? new Float64Array(0);
        const [lowEnd = NaN, lowFifth = NaN, highFifth = NaN, highEnd = NaN] = quantilesOf(
          values,
          [0.1, 0.2, 0.8, 0.9],
        );
        const draws = [...values.keys()];
        const lowest = draws.filter((draw) => (values[draw] ?? NaN) <= lowFifth);
        const highest = draws.filter((draw) => (values[draw] ?? NaN) > highFifth);
        expect([low.at, high.at]).toEqual([lowEnd, highEnd]);
        expect(low.lead).toBeCloseTo(meanOver(leads, lowest), 9);
        expect(high.lead).toBeCloseTo(meanOver(leads, highest), 9);
        expect(high.leadUsd).toBeCloseTo(high.lead * usdPerValue, 6);
      }
      const widths = named.map(({ low, high }) => Math.abs(high.lead - low.lead));
      expect(widths).toEqual(widths.toSorted((one, other) => other - one));
    },
    60_000,
  );

  it('leaves out the figures that are known: the visitor’s own, and the ends of our scales', () => {
    const [story] = stories;
    const scenario: Scenario = { version: 1, answers: story?.answers ?? {} };
    const engine = engineOn(SHIPPED, { draws: 40, seed: SEED });
    const figuresOf = (one: Scenario) =>
      (engine.explain(one).tornado?.bars ?? []).flatMap(({ input }) =>
        input.kind === 'figure' ? [input.figure] : [],
      );
    const figures = figuresOf(scenario);
    const [first = 'rented.adder'] = figures;
    expect(figures.filter((id) => /\.(worst|best)/.test(id))).toEqual([]);
    const known = { ...scenario, assumptions: { [first]: SHIPPED.dataset.figures[first].likely } };
    expect(figuresOf(known)).not.toContain(first);
  }, 60_000);
});
