import { describe, expect, it } from 'vitest';
import { blankColumn, holdingColumns, withLentColumns } from '@/lib/lent-columns';

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

describe('work that is kept', () => {
  const OWN = LENGTH + 5;
  const many = () => withLentColumns(() => Array.from({ length: 90 }, () => blankColumn(OWN)));

  it('keeps the columns of its value, whole or in part, and lends the others again', () => {
    const passing: Float64Array[] = [];
    const { value } = holdingColumns(() => {
      const [whole, part, aside] = [blankColumn(OWN), blankColumn(OWN), blankColumn(OWN)];
      passing.push(aside);
      return { amount: { values: whole }, parts: [part.subarray(1)], aside: aside.length };
    });
    const lent = many();
    expect(lent).toEqual(expect.arrayContaining(passing));
    const held = [value.amount.values.buffer, value.parts[0]?.buffer];
    expect(lent.some(({ buffer }) => held.includes(buffer))).toBe(false);
  });

  it('lends them again when they are given back', () => {
    const { value, giveBack } = holdingColumns(() => blankColumn(OWN));
    expect(many().some((column) => column === value)).toBe(false);
    giveBack();
    expect(many().some((column) => column === value)).toBe(true);
  });

  it('leaves alone what work within it keeps', () => {
    const inner: Float64Array[] = [];
    const { giveBack } = holdingColumns(() => {
      inner.push(holdingColumns(() => blankColumn(OWN)).value);
      return 7;
    });
    giveBack();
    expect(many().some((column) => inner.includes(column))).toBe(false);
  });

  it('keeps all of them where nobody can tell which its value holds', () => {
    const taken: Float64Array[] = [];
    holdingColumns(() => {
      const one = blankColumn(OWN);
      taken.push(one);
      return () => one;
    });
    expect(many().some((column) => taken.includes(column))).toBe(false);
  });

  it('is part of a try around it: nothing of it outlives the try', () => {
    const held: Float64Array[] = [];
    withLentColumns(() => held.push(holdingColumns(() => blankColumn(OWN)).value));
    expect(many()).toEqual(expect.arrayContaining(held));
  });

  it('that fails lends nothing afterwards', () => {
    expect(() =>
      holdingColumns(() => {
        throw new RangeError('not finite');
      }),
    ).toThrow(RangeError);
    expect(blankColumn(OWN)).not.toBe(blankColumn(OWN));
  });
});
