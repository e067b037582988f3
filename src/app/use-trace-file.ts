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
  // Counts the files: one that was left while its session began is not taken up again.
  const turn = useRef(0);

  const end = useCallback(() => {
    turn.current += 1;
    session.current?.end();
    session.current = undefined;
  }, []);
  useEffect(() => end, [end]);
  if (broken !== undefined) {
    throw broken;
  }

  const reading = async (
    content: Blob | Promise<Blob>,
    name: string,
    column: string | undefined,
  ) => {
    end();
    const own = turn.current;
    const isCurrent = () => turn.current === own;
    setFile({ kind: 'reading', name, share: 0 });
    const bytes = await content;
    const opened = await startTrace();
    if (!isCurrent()) {
      opened.end();
      return;
    }
    session.current = opened;
    const read = await opened.read(bytes, { column, measure: 'busy' }, (share) => {
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
            choose: (chosen) => open(bytes, name, chosen),
          },
    );
  };

  const open = (content: Blob | Promise<Blob>, name: string, column?: string) => {
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
