import { startTransition, useEffect, useState } from 'react';

type Part = { readonly id: string };

/**
 * The parts of a long page as far as they are drawn: one after another from the top, each in a task of
 * its own, so that a key pressed meanwhile is not kept waiting. A part that changed stays as it was until
 * its turn comes, and is stale until then. Parts are compared by identity: each must stay the same while nothing in it changes.
 */
export function useInTurn<P extends Part>(
  parts: readonly P[],
): readonly { readonly part: P; readonly stale: boolean }[] {
  const [drawn, setDrawn] = useState<readonly P[]>([]);
  const next = parts.find((part) => !drawn.includes(part));

  useEffect(() => {
    if (next !== undefined) {
      startTransition(() =>
        setDrawn((before) => [...before.filter(({ id }) => id !== next.id), next]),
      );
    }
  }, [next]);

  return parts.flatMap((now) => {
    const part = drawn.find(({ id }) => id === now.id);
    return part === undefined ? [] : [{ part, stale: part !== now }];
  });
}
