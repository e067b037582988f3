import { describe, expect, it } from 'vitest';
import type { Advice } from '@/engine/advice';
import { engineOn } from '@/engine/engine';
import type { Scenario } from '@/questions/scenario';
import { parseScenario } from '@/questions/scenario-problems';
import { SHIPPED } from '~/support/shipped';
import { STORIES, type Story } from './stories';

/** Enough to settle a family: at a share of one half the error is 1.1 %. */
const engine = engineOn(SHIPPED, { seed: 20_261_121, draws: 2000 });

const scenarioOf = ({ answers, visitor }: Story): Scenario => ({
  version: 1,
  name: visitor,
  answers,
});

const given = new Map<Story, Advice>();

function adviceFor(story: Story): Advice {
  const advice = given.get(story) ?? engine.advise(scenarioOf(story));
  given.set(story, advice);
  return advice;
}

const named = (stories: readonly Story[]): [string, Story][] =>
  stories.map((story) => [story.visitor, story]);

const agreed = STORIES.filter(({ disputed }) => disputed === undefined);
const disputed = STORIES.filter((story) => story.disputed !== undefined);

function expectTheAdviceOf(story: Story): void {
  const { family, option, kind, words } = story.expected;
  const { verdict } = adviceFor(story);
  expect(family).toContain(verdict.family);
  expect(option).toContain(verdict.option);
  expect(kind).toContain(verdict.kind);
  for (const part of words) {
    expect(verdict.sentence).toContain(part);
  }
}

/** Every option that cannot be, with each gate that stops it. */
const stopsIn = ({ options }: Advice): readonly (readonly [string, string])[] =>
  options
    .filter(({ feasible }) => !feasible)
    .flatMap(({ id, excludedBy }) => excludedBy.map(({ gate }) => [id, gate] as const));

describe('the advice of a solution engineer', () => {
  it.each(named(agreed))('is given to %s', (_, story) => {
    expectTheAdviceOf(story);
  });

  // Turns red on the day it is given: then the story is no longer disputed.
  it.fails.each(named(disputed))('is not yet given to %s', (_, story) => {
    expectTheAdviceOf(story);
  });

  it.each(named(STORIES))('rules out what cannot be for %s', (_, story) => {
    expect(stopsIn(adviceFor(story))).toEqual(expect.arrayContaining([...story.expected.out]));
  });
});

describe('the visitors of the stories', () => {
  it('say nothing that the page would refuse', () => {
    const refused = STORIES.filter((story) => !parseScenario(scenarioOf(story)).ok);
    expect(refused.map(({ visitor }) => visitor)).toEqual([]);
  });

  it('are led to every family, to each way of sourcing, and to nothing at all', () => {
    const expected = STORIES.map((story) => story.expected);
    expect(new Set(expected.flatMap(({ family }) => family))).toEqual(
      new Set(['bare-metal', 'virtual', 'split', null]),
    );
    expect(
      new Set(expected.flatMap(({ option }) => option.map((id) => id?.split('.').at(-1)))),
    ).toEqual(new Set(['owned', 'reserved', 'on-demand', undefined]));
  });
});
