import { useCallback, useEffect, useRef, useState } from 'react';
import type { MeasuredDemand } from '@/engine/worlds';
import { err, type Result } from '@/lib/result';
import type { Asked } from '@/traces/demand-series';
import type { TraceProblem } from '@/traces/problems';
import type { OpenTrace } from './open-trace';
import { useStartTrace } from './store-context';
import type { Understood } from './trace-session';

/** What the visitor said of a file: which series of it, and what their values count. */
type Said = { readonly column?: string; readonly values?: Asked['values'] };

/** A file that was read to its end, or to what is wrong with it, and the way to read it again with more said of it. */
type Looked = {
  readonly name: string;
  readonly said: Said;
  readonly again: (more: Said) => void;
};

/** Where the visitor is with a file. */
export type TraceFile =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string; readonly share: number }
  | (Looked & { readonly kind: 'refused'; readonly problem: TraceProblem })
  | (Looked & {
      readonly kind: 'read';
      readonly readings: readonly Understood[];
      /** What stands here is how it was read before; it is being read anew. */
      readonly isOld: boolean;
    });

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

  const reading = async (content: Blob | Promise<Blob>, name: string, said: Said) => {
    end();
    const own = turn.current;
    const isCurrent = () => turn.current === own;
    // What was understood stays in view while it is read anew, so that a visitor going through the choices keeps the place.
    setFile((before) =>
      before.kind === 'read' ? { ...before, isOld: true } : { kind: 'reading', name, share: 0 },
    );
    const bytes = await content;
    const opened = await startTrace();
    if (!isCurrent()) {
      opened.end();
      return;
    }
    session.current = opened;
    const asked: Asked = { column: said.column, values: said.values, measure: 'busy' };
    const read = await opened.read(bytes, asked, (share) => {
      if (isCurrent()) {
        setFile((now) => (now.kind === 'reading' ? { ...now, share } : now));
      }
    });
    if (!isCurrent()) {
      return;
    }
    const looked = {
      name,
      said,
      again: (more: Said) => open(bytes, name, { ...said, ...more }),
    };
    setFile(
      read.ok
        ? { ...looked, kind: 'read', readings: read.value, isOld: false }
        : { ...looked, kind: 'refused', problem: read.error },
    );
  };

  const open = (content: Blob | Promise<Blob>, name: string, said: Said = {}) => {
    reading(content, name, said).catch((problem: unknown) =>
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
