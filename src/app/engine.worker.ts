import { expose } from 'comlink';
import { dataset } from '@/dataset/dataset';
import { advise } from '@/engine/advise';
import type { Scenario } from '@/questions/scenario';

/** The engine off the page's thread. */
const engine = {
  advise: (scenario: Scenario, draws: number | undefined) =>
    advise(scenario, dataset, draws === undefined ? {} : { draws }),
};

export type Engine = typeof engine;

expose(engine);
