import { createIncremental, type Incremental } from '@/lib/incremental';
import { holdingColumns } from '@/lib/lent-columns';
import type { Scenario } from '@/questions/scenario';
import { figuresFrom } from './figures';
import type { Luck } from './luck';
import {
  answerSource,
  drawnFigures,
  figureSource,
  quoteSource,
  type Knowledge,
  type Worlds,
  worldsOf,
} from './worlds';

/**
 * The worlds of one luck for one scenario after another. What a changed answer leaves untouched is not worked
 * out again. Worlds, and the columns judged in them, are good until the next scenario is turned to: then columns that
 * nothing kept is made of are written over.
 */
export type Futures = {
  readonly luck: Luck;
  /** The worlds of this scenario; later scenarios are compared with it. */
  readonly turnTo: (scenario: Scenario) => Worlds;
  /** The worlds of a scenario that differs a little from the last one turned to; nothing of them is kept. */
  readonly tryOut: (scenario: Scenario) => Worlds;
};

/** More than there are answers and figures together; one more would throw. */
const MOST_SOURCES = 512;

const NOTHING_SAID: Scenario = { version: 1, answers: {} };

export function futuresOn(knowledge: Knowledge, luck: Luck): Futures {
  const figures = figuresFrom(knowledge.dataset);
  const drawn = drawnFigures(luck);
  const incremental: Incremental = createIncremental(MOST_SOURCES, holdingColumns);
  let last = NOTHING_SAID;
  const worldsFor = (scenario: Scenario, session: ReturnType<Incremental['advance']>): Worlds =>
    worldsOf(
      scenario.answers,
      scenario.assumptions ?? {},
      knowledge,
      figures,
      luck,
      drawn,
      session,
      scenario.quotes,
    );
  return {
    luck,
    turnTo: (scenario) => {
      const session = incremental.advance(changedSources(last, scenario));
      last = scenario;
      return worldsFor(scenario, session);
    },
    tryOut: (scenario) => worldsFor(scenario, incremental.branch(changedSources(last, scenario))),
  };
}

/** The answers, the visitor's own figures and the offers received in which two scenarios differ. */
const changedSources = (from: Scenario, to: Scenario): readonly string[] => [
  ...changedKeys(from.answers, to.answers).map(answerSource),
  ...changedKeys(from.assumptions ?? {}, to.assumptions ?? {}).map(figureSource),
  ...changedKeys(from.quotes ?? [], to.quotes ?? []).map((index) =>
    quoteSource(`quote.${Number(index) + 1}`),
  ),
];

function changedKeys(from: object, to: object): readonly string[] {
  const before = new Map<string, unknown>(Object.entries(from));
  const after = new Map<string, unknown>(Object.entries(to));
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => {
    const [one, other] = [before.get(key), after.get(key)];
    return one !== other && JSON.stringify(one) !== JSON.stringify(other);
  });
}
