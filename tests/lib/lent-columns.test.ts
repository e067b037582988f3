import { describe, expect, it } from 'vitest';
import { blankColumn, withLentColumns } from '@/lib/lent-columns';

/** A length that no other test asks for: shelves are shared. */
const LENGTH = 17;

describe('a column to write into', () => {
  it('is new and empty outside of a try', () => {
    const [one, other] = [blankColumn(LENGTH), blankColumn(LENGTH)];
    expect(one).not.toBe(other);
    expect(one).toEqual(new Float64Array(LENGTH));
  });

  it('is lent to a try, and lent again to the next one', () => {
    const first = withLentColumns(() => new Set([blankColumn(LENGTH), blankColumn(LENGTH)]));
    const second = withLentColumns(() => new Set([blankColumn(LENGTH), blankColumn(LENGTH)]));
    expect(first.size).toBe(2);
    expect(second).toEqual(first);
    expect([...second].every((column) => first.has(column))).toBe(true);
  });

  it('is lent once at a time', () => {
    const columns = withLentColumns(() => Array.from({ length: 50 }, () => blankColumn(LENGTH)));
    expect(new Set(columns).size).toBe(50);
  });

  it('has the length that is asked for', () => {
    withLentColumns(() => blankColumn(LENGTH));
    expect(withLentColumns(() => blankColumn(LENGTH + 1))).toHaveLength(LENGTH + 1);
  });

  it('once asked for outside is never lent', () => {
    const kept = blankColumn(LENGTH);
    const lent = withLentColumns(() => Array.from({ length: 60 }, () => blankColumn(LENGTH)));
    expect(lent).not.toContain(kept);
    const after = blankColumn(LENGTH);
    expect(lent.every((column) => column !== after)).toBe(true);
  });
});

describe('a try', () => {
  it('returns what its work returns', () => {
    expect(withLentColumns(() => 7)).toBe(7);
  });

  it('within a try is part of it: its columns come back with the others', () => {
    const distinct = withLentColumns(() => {
      const inner = withLentColumns(() => blankColumn(LENGTH));
      return blankColumn(LENGTH) !== inner;
    });
    expect(distinct).toBe(true);
  });

  it('that fails gives its columns back, and lends no more', () => {
    const taken: Float64Array[] = [];
    const failing = () =>
      withLentColumns(() => {
        taken.push(...Array.from({ length: 70 }, () => blankColumn(LENGTH)));
        throw new RangeError('not finite');
      });
    expect(failing).toThrow(RangeError);
    expect(taken).not.toContain(blankColumn(LENGTH));
    const next = withLentColumns(() => Array.from({ length: 70 }, () => blankColumn(LENGTH)));
    expect(next.every((column) => taken.includes(column))).toBe(true);
  });
});
