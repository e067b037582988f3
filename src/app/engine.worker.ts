import { expose } from 'comlink';
import { dataset } from '@/dataset/dataset';
import { type Engine, engineOn } from '@/engine/engine';
import { PRIORS } from '@/questions/priors';
import type { Scenario } from '@/questions/scenario';

const KNOWLEDGE = { dataset, priors: PRIORS };

const engines = new Map<number | undefined, Engine>();

/** One engine for each number of draws: it remembers what a changed answer leaves as it was. */
function engineWith(draws: number | undefined): Engine {
  const engine = engines.get(draws) ?? engineOn(KNOWLEDGE, draws === undefined ? {} : { draws });
  engines.set(draws, engine);
  return engine;
}

/** The engine off the page's thread. */
const worked = {
  advise: (scenario: Scenario, draws?: number) => engineWith(draws).advise(scenario),
  inquire: (scenario: Scenario, draws?: number) => engineWith(draws).inquire(scenario),
  explain: (scenario: Scenario, draws?: number) => engineWith(draws).explain(scenario),
};

export type WorkedEngine = typeof worked;

expose(worked);
