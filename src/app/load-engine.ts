import type { AskedEngine } from './adviser';

/** The engine, fetched by the first question to it: nothing of it is in the first load. */
export function loadEngine(): AskedEngine {
  let engine: Promise<AskedEngine> | undefined;
  const loaded = () => {
    engine ??= import('./start-engine').then(({ startEngine }) => startEngine());
    return engine;
  };
  return {
    decide: async (...asked) => (await loaded()).decide(...asked),
    inquire: async (...asked) => (await loaded()).inquire(...asked),
    explain: async (...asked) => (await loaded()).explain(...asked),
    account: async (...asked) => (await loaded()).account(...asked),
  };
}
