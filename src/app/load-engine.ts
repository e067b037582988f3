import type { Compute } from './adviser';

/** The engine, fetched by the first question to it: nothing of it is in the first load. */
export function loadEngine(): Compute {
  let engine: Promise<Compute> | undefined;
  return async (scenario, draws) => {
    engine ??= import('./start-engine').then(({ startEngine }) => startEngine());
    const compute = await engine;
    return compute(scenario, draws);
  };
}
