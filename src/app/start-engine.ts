import { type Remote, wrap } from 'comlink';
import type { Compute } from './adviser';
import type { Engine } from './engine.worker';

const startWorker = (): Remote<Engine> =>
  wrap<Engine>(
    new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'engine' }),
  );

/** Engine and dataset in a worker, started by the first question to it. */
export function startEngine(): Compute {
  let engine: Remote<Engine> | undefined;
  return (scenario, draws) => {
    engine ??= startWorker();
    return engine.advise(scenario, draws);
  };
}
