import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '@/dataset/schema';
import { adviceFrom, judgedScenario } from '@/engine/advise';
import { type Futures, futuresOn } from '@/engine/futures';
import { judge } from '@/engine/judge';
import { luckOf } from '@/engine/luck';
import type { Worlds } from '@/engine/worlds';
import { withLentColumns } from '@/lib/lent-columns';
import { ANSWER_IDS, type AnswerId, type Answers } from '@/questions/answers';
import type { Scenario } from '@/questions/scenario';
import { parseScenario } from '@/questions/scenario-problems';
import { STORIES } from '~/stories/stories';
import { PAIRS } from '~/support/answer-pairs';
import { anyQuote } from '~/support/any-quote';
import { anyScenario } from '~/support/any-scenario';
import { SHIPPED } from '~/support/shipped';

/** Few draws: what is cached where it should not be is wrong in any of them. */
const LUCK = luckOf(20_261_121, 12);
const NO_LUCK = luckOf(20_261_121, 0);

/** All worlds, and the likely one by itself, as the engine keeps them. */
type Memory = { readonly many: Futures; readonly alone: Futures };

const newMemory = (): Memory => ({
  many: futuresOn(SHIPPED, LUCK),
  alone: futuresOn(SHIPPED, NO_LUCK),
});

/** All that is judged in some worlds, every number of every draw to the last digit. */
const judgedIn = (worlds: Worlds, { answers }: Scenario): string =>
  JSON.stringify(judge(answers, worlds, LUCK));

/** The judgement and the advice, as text. */
function said(scenario: Scenario, { many, alone }: Memory): string {
  const worlds = many.turnTo(scenario);
  const found = judgedScenario(scenario, SHIPPED, worlds, alone.turnTo(scenario), LUCK);
  return `${JSON.stringify(found.judgement)} ${JSON.stringify(adviceFrom(found))}`;
}

const known = new Map<Scenario, string>();

/** What a stranger would be told who comes with this scenario first. */
function saidAfresh(scenario: Scenario): string {
  const text = known.get(scenario) ?? said(scenario, newMemory());
  known.set(scenario, text);
  return text;
}

/** With lent columns, as the engine tries out: what they held before must not be seen. */
const triedOut = (scenario: Scenario, { many }: Memory): string =>
  withLentColumns(() => judgedIn(many.tryOut(scenario), scenario));

const judgedAfresh = (scenario: Scenario): string =>
  judgedIn(futuresOn(SHIPPED, LUCK).turnTo(scenario), scenario);

/** The scenarios in which a memory and a stranger say something else. */
function differing(scenarios: readonly Scenario[]): readonly Scenario[] {
  const memory = newMemory();
  return scenarios.filter((scenario) => said(scenario, memory) !== saidAfresh(scenario));
}

const isPossible = (scenario: Scenario): boolean => parseScenario(scenario).ok;

/** A scenario with one answer as another visitor gave it, or left open as he left it. */
function withAnswerOf(other: Answers, id: AnswerId, scenario: Scenario): Scenario {
  const { [id]: _, ...rest } = scenario.answers;
  const answers = other[id] === undefined ? rest : { ...rest, [id]: other[id] };
  return { ...scenario, answers };
}

/** A visitor who changes one answer after the other, each to what somebody else said; impossible ones left out. */
function changedOneByOne(
  first: Scenario,
  changes: readonly (readonly [AnswerId, Scenario])[],
): readonly Scenario[] {
  const visited = [first];
  for (const [id, { answers }] of changes) {
    const next = withAnswerOf(answers, id, visited.at(-1) ?? first);
    if (isPossible(next)) {
      visited.push(next);
    }
  }
  return visited;
}

const oneByOne = fc
  .tuple(
    anyScenario,
    fc.array(fc.tuple(fc.constantFrom(...ANSWER_IDS), anyScenario), { maxLength: 8 }),
  )
  .map(([first, changes]) => changedOneByOne(first, changes));

/** Figures at some share of their range. */
const ownFigures = fc
  .dictionary(fc.constantFrom(...FIGURE_IDS), fc.double({ min: 0, max: 1, noNaN: true }), {
    maxKeys: 4,
    noNullPrototype: true,
  })
  .map((shares) =>
    Object.fromEntries(
      FIGURE_IDS.flatMap((id) => {
        const { low, high } = SHIPPED.dataset.figures[id];
        const share = shares[id];
        return share === undefined ? [] : [[id, low + (high - low) * share] as const];
      }),
    ),
  );

/** A visitor whose offers change one after the other: in price, in kind, in number. */
const offerByOffer = fc
  .tuple(
    anyScenario,
    fc.array(fc.array(anyQuote, { maxLength: 3 }), { minLength: 2, maxLength: 6 }),
  )
  .map(([first, lists]) => lists.map((quotes): Scenario => ({ ...first, quotes })));

const stories: readonly Scenario[] = STORIES.map(({ answers }) => ({ version: 1, answers }));

describe('a memory of what was judged before', () => {
  it('says what a stranger says, whoever comes after whomever', () => {
    fc.assert(
      fc.property(fc.array(anyScenario, { maxLength: 6 }), (scenarios) => {
        expect(differing(scenarios)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('says what a stranger says after each of many changed answers', () => {
    fc.assert(
      fc.property(oneByOne, (scenarios) => {
        expect(differing(scenarios)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('says what a stranger says after each of many changed offers', () => {
    fc.assert(
      fc.property(offerByOffer, (scenarios) => {
        expect(differing(scenarios)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('says what a stranger says after each of many replaced figures', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...stories),
        fc.array(ownFigures, { maxLength: 6 }),
        (story, replaced) => {
          const scenarios = replaced.map((assumptions) => ({ ...story, assumptions }));
          expect(differing([story, ...scenarios, story])).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });

  it.each(ANSWER_IDS)('notices the answer %s, said otherwise, left open and said again', (id) => {
    const [one, other] = PAIRS[id];
    const { [id]: _, ...open } = one;
    const visits: readonly Answers[] = [one, other, open, one, { ...one, [id]: 'not-sure' }, other];
    expect(differing(visits.map((answers) => ({ version: 1, answers })))).toEqual([]);
  });

  it('notices each figure that is replaced', () => {
    const [story = { version: 1, answers: {} }] = stories;
    const memory = newMemory();
    const unnoticed = FIGURE_IDS.filter((id) => {
      const { low, likely, high } = SHIPPED.dataset.figures[id];
      const replaced = { ...story, assumptions: { [id]: high > likely ? high : low } };
      return judgedIn(memory.many.turnTo(replaced), replaced) !== judgedAfresh(replaced);
    });
    expect(unnoticed).toEqual([]);
  });
});

describe('a scenario that is tried out', () => {
  /** Tries scenarios out from a base, and asks for the base again after each; what was said wrongly. */
  function wronglyTried(base: Scenario, others: readonly Scenario[]): readonly Scenario[] {
    const memory = newMemory();
    const baseText = said(base, memory);
    const worlds = memory.many.turnTo(base);
    return others.filter(
      (other) =>
        triedOut(other, memory) !== judgedAfresh(other) ||
        judgedIn(worlds, base) !== judgedAfresh(base) ||
        said(base, memory) !== baseText,
    );
  }

  it('is judged as by a stranger, and leaves the base as it was', () => {
    fc.assert(
      fc.property(anyScenario, fc.array(anyScenario, { maxLength: 4 }), (base, others) => {
        expect(wronglyTried(base, others)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('is judged as by a stranger where one answer or figure differs', () => {
    fc.assert(
      fc.property(oneByOne, ownFigures, ([base, ...others], assumptions) => {
        const start = base ?? { version: 1, answers: {} };
        const replaced = { ...start, assumptions: { ...start.assumptions, ...assumptions } };
        expect(wronglyTried(start, [...others, replaced])).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('is judged as by a stranger before anything of the base was worked out', () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, (base, other) => {
        const memory = newMemory();
        const worlds = memory.many.turnTo(base);
        expect(triedOut(other, memory)).toBe(judgedAfresh(other));
        expect(judgedIn(worlds, base)).toBe(judgedAfresh(base));
        expect(triedOut(other, memory)).toBe(judgedAfresh(other));
      }),
      { numRuns: 12 },
    );
  });

  it('may be the base itself', () => {
    fc.assert(
      fc.property(anyScenario, (base) => {
        const memory = newMemory();
        said(base, memory);
        expect(triedOut({ ...base }, memory)).toBe(judgedAfresh(base));
      }),
      { numRuns: 10 },
    );
  });
});
