import { useCallback, useEffect, useRef, useState } from 'react';
import type { MeasuredDemand } from '@/engine/worlds';
import { err, type Result } from '@/lib/result';
import type { TraceProblem } from '@/traces/problems';
import type { OpenTrace } from './open-trace';
import { useStartTrace } from './store-context';
import type { Understood } from './trace-session';

/** Where the visitor is with a file. */
export type TraceFile =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string; readonly share: number }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly problem: TraceProblem;
      readonly choose: (column: string) => void;
    }
  | { readonly kind: 'read'; readonly name: string; readonly readings: readonly Understood[] };

const NONE: TraceFile = { kind: 'none' };

/** One file at a time, read in a session of its own; a new file, or leaving, ends the one before. */
export function useTraceFile() {
  const startTrace = useStartTrace();
  const [file, setFile] = useState<TraceFile>(NONE);
  // Thrown while drawing, so that the error boundary gets what is our mistake.
  const [broken, setBroken] = useState<Error>();
  const session = useRef<OpenTrace>(undefined);

  const end = useCallback(() => {
    session.current?.end();
    session.current = undefined;
  }, []);
  useEffect(() => end, [end]);
  if (broken !== undefined) {
    throw broken;
  }

  const reading = async (content: Blob, name: string, column: string | undefined) => {
    end();
    setFile({ kind: 'reading', name, share: 0 });
    const own = await startTrace();
    session.current = own;
    const isCurrent = () => session.current === own;
    const read = await own.read(content, { column, measure: 'busy' }, (share) => {
      if (isCurrent()) {
        setFile({ kind: 'reading', name, share });
      }
    });
    if (!isCurrent()) {
      return;
    }
    setFile(
      read.ok
        ? { kind: 'read', name, readings: read.value }
        : {
            kind: 'refused',
            name,
            problem: read.error,
            choose: (chosen) => open(content, name, chosen),
          },
    );
  };

  const open = (content: Blob, name: string, column?: string) => {
    reading(content, name, column).catch((problem: unknown) =>
      setBroken(problem instanceof Error ? problem : new Error(String(problem))),
    );
  };

  const take = (index: number, gpusPerUnit: number): Promise<Result<MeasuredDemand, string>> =>
    session.current?.take(index, gpusPerUnit) ?? Promise.resolve(err('Nothing was read yet.'));

  return {
    file,
    open,
    take,
    close: () => {
      end();
      setFile(NONE);
    },
  };
}
