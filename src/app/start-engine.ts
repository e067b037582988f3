import { type Remote, wrap } from 'comlink';
import type { AskedEngine } from './adviser';
import type { WorkedEngine } from './engine.worker';

// The build looks for these very words, and for nothing that is worked out.
const startWorker = (): Remote<WorkedEngine> =>
  wrap(new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' }));

/**
 * Engine and dataset in two workers, each started by the first question to it: one for what must be
 * there at once, one for the explanation, which takes its time and must not hold up a changed answer.
 */
export function startEngine(): AskedEngine {
  let quick: Remote<WorkedEngine> | undefined;
  let thorough: Remote<WorkedEngine> | undefined;
  const quickly = () => (quick ??= startWorker());
  const thoroughly = () => (thorough ??= startWorker());
  return {
    decide: (...asked) => quickly().decide(...asked),
    inquire: (...asked) => quickly().inquire(...asked),
    explain: (...asked) => thoroughly().explain(...asked),
    account: (...asked) => thoroughly().account(...asked),
  };
}
