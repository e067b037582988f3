import { expose } from 'comlink';
import { dataset } from '@/dataset/dataset';
import { advise, DEFAULT_DRAWS, DEFAULT_SEED } from '@/engine/advise';
import { luckOf } from '@/engine/luck';
import { rememberLast } from '@/lib/remember-last';
import { PRIORS } from '@/questions/priors';
import type { Scenario } from '@/questions/scenario';

const KNOWLEDGE = { dataset, priors: PRIORS };

/** Every scenario meets the same luck, so it is drawn once. */
const luck = rememberLast((draws: number) => luckOf(DEFAULT_SEED, draws));

/** The engine off the page's thread. */
const engine = {
  advise: (scenario: Scenario, draws = DEFAULT_DRAWS) =>
    advise(scenario, KNOWLEDGE, { draws, luck: luck(draws) }),
};

export type Engine = typeof engine;

expose(engine);
