import { useState } from 'react';

type Part = { readonly id: string; readonly of: readonly unknown[] };

const same = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => Object.is(value, other[index]));

/** The parts as they were last time, wherever nothing that a part is drawn from has changed. */
export function useKept<P extends Part>(parts: readonly P[]): readonly P[] {
  const [before, setBefore] = useState<readonly P[]>([]);
  const now = parts.map(
    (part) => before.find(({ id, of }) => id === part.id && same(of, part.of)) ?? part,
  );
  if (now.length !== before.length || now.some((part, index) => part !== before[index])) {
    setBefore(now);
  }
  return now;
}
