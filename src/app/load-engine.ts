import type { AskedEngine } from './adviser';

/** The engine, fetched by the first question to it: nothing of it is in the first load. */
export function loadEngine(): AskedEngine {
  let engine: Promise<AskedEngine> | undefined;
  const loaded = () => {
    engine ??= import('./start-engine').then(({ startEngine }) => startEngine());
    return engine;
  };
  return {
    advise: async (scenario, draws) => (await loaded()).advise(scenario, draws),
    inquire: async (scenario, draws) => (await loaded()).inquire(scenario, draws),
    explain: async (scenario, draws) => (await loaded()).explain(scenario, draws),
    account: async (scenario, draws) => (await loaded()).account(scenario, draws),
  };
}
