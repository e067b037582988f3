import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise, type Engine, engineOn } from '@/engine/engine';
import type { Quote } from '@/questions/quote';
import type { Scenario } from '@/questions/scenario';
import { STORIES } from '~/stories/stories';
import { anyScenario } from '~/support/any-scenario';
import { SHIPPED } from '~/support/shipped';

const DRAWS = 20;
const newEngine = (): Engine => engineOn(SHIPPED, { seed: 7, draws: DRAWS });

/** Everything that an engine says of a scenario, as text. */
const saidBy = ({ advise: adviseOn, inquire, explain }: Engine, scenario: Scenario): string =>
  JSON.stringify([adviseOn(scenario), inquire(scenario), explain(scenario)]);

/** The scenarios of which an engine that was asked about all before says something else than a new one. */
function differing(scenarios: readonly Scenario[]): readonly Scenario[] {
  const engine = newEngine();
  return scenarios.filter(
    (scenario) => saidBy(engine, scenario) !== saidBy(newEngine(), { ...scenario }),
  );
}

const storyOf = (place: number): Scenario => ({
  version: 1,
  answers: STORIES[place]?.answers ?? {},
});

describe('an engine', () => {
  it('says of a scenario what a new one says, whatever it was asked before', () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, (one, other) => {
        expect(differing([one, other])).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  it('says so after one changed answer, one changed figure, and back again', () => {
    const story = storyOf(0);
    expect(
      differing([
        story,
        { ...story, answers: { ...story.answers, durationMonths: 4 } },
        { ...story, answers: { ...story.answers, opsSkill: 'not-sure' } },
        { ...story, assumptions: { 'gpu-vm.on-demand.rate.h100-sxm': 1.5, 'rented.adder': 0.05 } },
        { ...story },
      ]),
    ).toEqual([]);
  });

  it('says so after one changed offer, one more and one less', () => {
    const story = storyOf(0);
    const offer: Quote = {
      provider: 'Acme',
      access: 'bare-metal',
      sourcing: 'reserved',
      usdPerGpuHour: 2,
    };
    const withOffers = (...quotes: readonly Quote[]): Scenario => ({ ...story, quotes });
    const steps = [
      withOffers(offer),
      withOffers({ ...offer, termMonths: 24, minimumGpus: 64, supportIncluded: true }),
      withOffers({ provider: 'Acme', access: 'gpu-vm', sourcing: 'owned', usdPerNode: 300_000 }),
      withOffers({ ...offer, card: 'h200' }, offer),
      { ...story },
    ];
    expect(differing(steps)).toEqual([]);
  });

  it('says the same in whatever order it is asked', () => {
    const story = storyOf(4);
    const forwards = newEngine();
    const first = [forwards.advise(story), forwards.inquire(story), forwards.explain(story)];
    const backwards = newEngine();
    const explained = backwards.explain(story);
    const inquired = backwards.inquire(story);
    expect(JSON.stringify([backwards.advise(story), inquired, explained])).toBe(
      JSON.stringify(first),
    );
  });

  it('says the same again after an explanation, which tries many other scenarios out', () => {
    const story = storyOf(8);
    const engine = newEngine();
    const before = JSON.stringify([engine.advise(story), engine.inquire(story)]);
    engine.explain(story);
    expect(JSON.stringify([engine.advise(story), engine.inquire(story)])).toBe(before);
    // The same scenario by another name is judged anew, from what is remembered.
    const again = { ...story };
    expect(JSON.stringify([engine.advise(again), engine.inquire(again)])).toBe(before);
  });

  it('explains with the very inquiry that it gives by itself', () => {
    const story = storyOf(12);
    const engine = newEngine();
    expect(engine.explain(story)).toMatchObject(engine.inquire(story));
  });

  it.each(STORIES)(
    'decides as it advises, of the options that some draw leaves possible: $visitor',
    ({ answers }) => {
      const engine = newEngine();
      const scenario: Scenario = { version: 1, answers };
      const { options, ...whole } = engine.advise(scenario);
      const possible = options.filter(({ probabilityFeasible }) => probabilityFeasible > 0);
      expect(engine.decide(scenario)).toEqual({
        ...whole,
        options: whole.verdict.option === null ? options : possible,
      });
    },
  );

  it('decides the same after an advice as before it', () => {
    const story = storyOf(5);
    const engine = newEngine();
    const before = JSON.stringify(engine.decide(story));
    engine.advise(story);
    engine.explain(story);
    expect(JSON.stringify(engine.decide({ ...story }))).toBe(before);
  });

  it('gives one advice where it is asked for one', () => {
    const story = storyOf(3);
    expect(advise(story, SHIPPED, { seed: 7, draws: DRAWS })).toEqual(newEngine().advise(story));
  });

  it('says with how many draws and which seed it judged', () => {
    expect(newEngine().advise(storyOf(3))).toMatchObject({ seed: 7, draws: DRAWS });
  });

  it('judges otherwise with another seed, and the same with the same', () => {
    const scores = (seed: number) =>
      engineOn(SHIPPED, { seed, draws: DRAWS })
        .advise(storyOf(3))
        .options.map(({ id, score }) => [id, score]);
    expect(scores(8)).toEqual(scores(8));
    expect(scores(8)).not.toEqual(scores(7));
  });
});
