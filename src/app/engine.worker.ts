import { expose } from 'comlink';
import { dataset } from '@/dataset/dataset';
import { type Engine, engineOn } from '@/engine/engine';
import { POSSIBLE_ANSWERS } from '@/questions/possible-answers';
import { PRIORS } from '@/questions/priors';
import type { Scenario } from '@/questions/scenario';

const KNOWLEDGE = { dataset, priors: PRIORS, possible: POSSIBLE_ANSWERS };

const engines = new Map<number | undefined, Engine>();

/** One engine for each number of draws: it remembers what a changed answer leaves as it was. */
function engineWith(draws: number | undefined): Engine {
  const engine = engines.get(draws) ?? engineOn(KNOWLEDGE, draws === undefined ? {} : { draws });
  engines.set(draws, engine);
  return engine;
}

let last: { readonly text: string; readonly scenario: Scenario } | undefined;

/** Each message brings a copy; an engine goes on with what it judged when it is given the same object. */
function sameAsLast(scenario: Scenario): Scenario {
  const text = JSON.stringify(scenario);
  last = last?.text === text ? last : { text, scenario };
  return last.scenario;
}

/** The engine off the page's thread. */
const worked = {
  advise: (scenario: Scenario, draws?: number) => engineWith(draws).advise(sameAsLast(scenario)),
  inquire: (scenario: Scenario, draws?: number) => engineWith(draws).inquire(sameAsLast(scenario)),
  explain: (scenario: Scenario, draws?: number) => engineWith(draws).explain(sameAsLast(scenario)),
  account: (scenario: Scenario, draws?: number) => engineWith(draws).account(sameAsLast(scenario)),
};

export type WorkedEngine = typeof worked;

expose(worked);
