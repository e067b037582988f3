import { useState } from 'react';

export type RowsInPlace<Row, Id> = {
  readonly rows: readonly Row[];
  readonly isOpen: (id: Id) => boolean;
  readonly toggle: (id: Id) => void;
};

/**
 * Rows that can be opened to change an answer. While one is open the list keeps its rows and their
 * order, so that an answer does not move away from under the hand that gives it; `now` brings a kept
 * row up to date.
 */
export function useRowsInPlace<Row, Id>(
  current: readonly Row[],
  idOf: (row: Row) => Id,
  now: (kept: Row) => Row,
): RowsInPlace<Row, Id> {
  const [open, setOpen] = useState<readonly Id[]>([]);
  const [kept, setKept] = useState<readonly Row[]>(current);
  const present = new Map(current.map((row) => [idOf(row), row]));
  return {
    rows: open.length === 0 ? current : kept.map((row) => present.get(idOf(row)) ?? now(row)),
    isOpen: (id) => open.includes(id),
    toggle: (id) => {
      if (open.length === 0) {
        setKept(current);
      }
      setOpen(open.includes(id) ? open.filter((other) => other !== id) : [...open, id]);
    },
  };
}
