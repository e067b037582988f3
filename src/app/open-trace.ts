import { proxy, releaseProxy, wrap } from 'comlink';
import type { TraceSession } from './trace-session';

/** A session with a file, and its end: what it was reading is left. */
export type OpenTrace = TraceSession & { readonly end: () => void };

/** Where files are read: a worker on the page, at once in a test. */
export type StartTrace = () => Promise<OpenTrace>;

// The build looks for these very words, and for nothing that is worked out.
const startWorker = (): Worker =>
  new Worker(new URL('./trace.worker.ts', import.meta.url), { type: 'module' });

/** A worker of its own for a file: ending it is how a long reading is stopped. */
export function openTrace(): OpenTrace {
  const worker = startWorker();
  const session = wrap<TraceSession>(worker);
  return {
    read: (file, asked, onProgress) => session.read(file, asked, proxy(onProgress)),
    take: (index, gpusPerUnit) => session.take(index, gpusPerUnit),
    end: () => {
      session[releaseProxy]();
      worker.terminate();
    },
  };
}
