import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIncremental, type Session } from '@/lib/incremental';

const ROOM = 40;

/** Values of a bill: rent from price and hours, tax from rent and rate. Notes which of them it worked out. */
function bill(said: { price: number; hours: number; rate: number }, made: string[]) {
  const read = ({ note }: Session, source: keyof typeof said): number => {
    note(source);
    return said[source];
  };
  const rent = (session: Session): number =>
    session.once('rent', () => {
      made.push('rent');
      return read(session, 'price') * read(session, 'hours');
    });
  const tax = (session: Session): number =>
    session.once('tax', () => {
      made.push('tax');
      return rent(session) * read(session, 'rate');
    });
  return { rent, tax };
}

describe('a value', () => {
  it('is worked out once, however often it is asked for', () => {
    const made: string[] = [];
    const { rent, tax } = bill({ price: 2, hours: 10, rate: 0.25 }, made);
    const session = createIncremental(ROOM).advance([]);
    expect([tax(session), rent(session), tax(session)]).toEqual([5, 20, 5]);
    expect(made).toEqual(['tax', 'rent']);
  });

  it('may be nothing, and is then not worked out again either', () => {
    let made = 0;
    const session = createIncremental(ROOM).advance([]);
    const none = () =>
      session.once('none', () => {
        made += 1;
        return undefined;
      });
    expect([none(), none()]).toEqual([undefined, undefined]);
    expect(made).toBe(1);
  });

  it('that throws is not kept, and nothing is noted for it later', () => {
    const { advance } = createIncremental(ROOM);
    const session = advance([]);
    const failing = (): number =>
      session.once('outer', () =>
        session.once('inner', () => {
          throw new RangeError('not finite');
        }),
      );
    expect(failing).toThrow(RangeError);
    expect(session.once('outer', () => 7)).toBe(7);
    // It read nothing: no change makes it go.
    session.note('price');
    expect(advance(['price']).once('outer', () => 8)).toBe(7);
  });
});

describe('a changed source', () => {
  it('makes go what was read from it, and no more', () => {
    const made: string[] = [];
    const said = { price: 2, hours: 10, rate: 0.25 };
    const { rent, tax } = bill(said, made);
    const { advance } = createIncremental(ROOM);
    tax(advance([]));
    said.rate = 0.5;
    const session = advance(['rate']);
    expect([tax(session), rent(session)]).toEqual([10, 20]);
    expect(made).toEqual(['tax', 'rent', 'tax']);
  });

  it('makes go what was read through another value', () => {
    const made: string[] = [];
    const said = { price: 2, hours: 10, rate: 0.25 };
    const { tax } = bill(said, made);
    const { advance } = createIncremental(ROOM);
    tax(advance([]));
    said.price = 4;
    expect(tax(advance(['price']))).toBe(10);
    expect(made).toEqual(['tax', 'rent', 'tax', 'rent']);
  });

  it('makes go what was read through another value that had been worked out before', () => {
    const made: string[] = [];
    const said = { price: 2, hours: 10, rate: 0.25 };
    const { rent, tax } = bill(said, made);
    const { advance } = createIncremental(ROOM);
    const first = advance([]);
    // The tax finds the rent there, and hangs on the price all the same.
    rent(first);
    tax(first);
    said.price = 4;
    expect(tax(advance(['price']))).toBe(10);
  });

  it('makes go what hangs on it two steps on, though the step between was asked for in between', () => {
    const made: string[] = [];
    const said = { price: 2, hours: 10, rate: 0.25 };
    const { rent, tax } = bill(said, made);
    const { advance } = createIncremental(ROOM);
    tax(advance([]));
    said.hours = 20;
    const second = advance(['hours']);
    expect(rent(second)).toBe(40);
    said.price = 1;
    // The tax was not asked for since, and is of the first price and hours.
    expect(tax(advance(['price']))).toBe(5); // 1 × 20 × 0.25
  });

  it('that nothing was read from changes nothing', () => {
    const made: string[] = [];
    const { tax } = bill({ price: 2, hours: 10, rate: 0.25 }, made);
    const { advance } = createIncremental(ROOM);
    tax(advance([]));
    expect(tax(advance(['weather']))).toBe(5);
    expect(made).toEqual(['tax', 'rent']);
  });

  it('matters only where it was read: of two ways, the one that was gone', () => {
    const said = { owned: true, price: 2, rent: 3 };
    const { advance } = createIncremental(ROOM);
    let made = 0;
    const cost = ({ note, once }: Session): number =>
      once('cost', () => {
        made += 1;
        note('owned');
        note(said.owned ? 'price' : 'rent');
        return said.owned ? said.price : said.rent;
      });
    expect(cost(advance([]))).toBe(2);
    said.rent = 4;
    expect(cost(advance(['rent']))).toBe(2);
    expect(made).toBe(1);
    said.owned = false;
    expect(cost(advance(['owned']))).toBe(4);
    said.rent = 5;
    expect(cost(advance(['rent']))).toBe(5);
    expect(made).toBe(3);
  });

  it('is told apart from all others, in the first word of marks and in the next', () => {
    const { advance } = createIncremental(70);
    const values = Array.from({ length: 70 }, () => 0);
    const made = values.map(() => 0);
    const all = ({ note, once }: Session): readonly number[] =>
      values.map((_, place) =>
        once(`value ${place}`, () => {
          note(`source ${place}`);
          made[place] = (made[place] ?? 0) + 1;
          return values[place] ?? 0;
        }),
      );
    all(advance([]));
    for (const place of values.keys()) {
      values[place] = place + 1;
      all(advance([`source ${place}`]));
    }
    expect(all(advance([]))).toEqual(values);
    expect(new Set(made)).toEqual(new Set([2]));
  });
});

describe('a value that is tried out', () => {
  it('is of the changed sources, and leaves no trace', () => {
    const made: string[] = [];
    const said = { price: 2, hours: 10, rate: 0.25 };
    const { rent, tax } = bill(said, made);
    const { advance, branch } = createIncremental(ROOM);
    const base = advance([]);
    tax(base);
    const other = bill({ ...said, price: 4 }, made);
    const tried = branch(['price']);
    expect([other.rent(tried), other.tax(tried)]).toEqual([40, 10]);
    expect([rent(base), tax(base)]).toEqual([20, 5]);
    expect([rent(advance([])), tax(advance([]))]).toEqual([20, 5]);
    expect(made).toEqual(['tax', 'rent', 'rent', 'tax']);
  });

  it('is worked out once in its own session, and anew in the next', () => {
    const made: string[] = [];
    const { branch } = createIncremental(ROOM);
    const { tax } = bill({ price: 2, hours: 10, rate: 0.25 }, made);
    const tried = branch([]);
    tax(tried);
    tax(tried);
    expect(made).toEqual(['tax', 'rent']);
    tax(branch([]));
    expect(made).toEqual(['tax', 'rent', 'tax', 'rent']);
  });

  it('takes over what the change does not touch', () => {
    const made: string[] = [];
    const said = { price: 2, hours: 10, rate: 0.25 };
    const { tax } = bill(said, made);
    const { advance, branch } = createIncremental(ROOM);
    tax(advance([]));
    expect(bill({ ...said, rate: 1 }, made).tax(branch(['rate']))).toBe(20);
    expect(made).toEqual(['tax', 'rent', 'tax']);
  });

  it('hangs on what it took over: sources of kept values count for new ones', () => {
    const said = { price: 2, hours: 10, rate: 0.25 };
    const { rent } = bill(said, []);
    const { advance, branch } = createIncremental(ROOM);
    const base = advance([]);
    rent(base);
    // Made in a branch from a kept rent, then in the base from the same: it must know of the price.
    bill({ ...said, rate: 1 }, []).tax(branch(['rate']));
    expect(bill(said, []).tax(base)).toBe(5);
    said.price = 4;
    expect(bill(said, []).tax(advance(['price']))).toBe(10);
  });
});

describe('sources beyond the room there is', () => {
  it('throw, when they are read and when they change: they would be taken for none', () => {
    const { advance } = createIncremental(2);
    const session = advance(['one', 'two']);
    const readThird = () => session.once('value', () => session.note('three'));
    expect(readThird).toThrow(RangeError);
    expect(() => advance(['three'])).toThrow('There is room for 2 sources only, not for three.');
    expect(session.once('value', () => session.note('two'))).toBeUndefined();
  });

  it('do not throw where nothing is being worked out: then nothing hangs on them', () => {
    const session = createIncremental(1).advance(['one']);
    expect(() => session.note('two')).not.toThrow();
  });
});

const SOURCES = 5;
const KEYS = 8;

/** Reads of one value: the first decides whether the second or the third is read as well. */
const anyReads = fc.array(fc.nat(), { minLength: 3, maxLength: 3 });

/** What may be done: sources set for good or tried out, and the keys that are asked for then, in order. */
const anyStep = fc.record({
  tried: fc.boolean(),
  changes: fc.dictionary(fc.integer({ min: 0, max: SOURCES - 1 }).map(String), fc.nat(9)),
  asked: fc.array(fc.nat(KEYS - 1), { maxLength: 5 }),
});

describe('after any changes in any order', () => {
  it('every value is what it would be from scratch', () => {
    fc.assert(
      fc.property(
        fc.array(anyReads, { minLength: KEYS, maxLength: KEYS }),
        fc.array(anyStep, { maxLength: 12 }),
        (reads, steps) => {
          /** Key k reads sources and keys below k: which ones, the numbers that it finds decide. */
          const valueOf = (key: number, said: readonly number[], session: Session): number =>
            session.once(`key ${key}`, () => {
              const [first = 0, ifEven = 0, ifOdd = 0] = reads[key] ?? [];
              const read = (place: number): number => {
                const chosen = place % (SOURCES + key);
                if (chosen >= SOURCES) {
                  return valueOf(chosen - SOURCES, said, session);
                }
                session.note(`source ${chosen}`);
                return said[chosen] ?? 0;
              };
              const decides = read(first);
              return (3 * decides + read(decides % 2 === 0 ? ifEven : ifOdd) + key) % 101;
            });
          const fromScratch = (key: number, said: readonly number[]): number =>
            valueOf(key, said, { note: () => undefined, once: (_, compute) => compute() });

          const { advance, branch } = createIncremental(SOURCES);
          let said: readonly number[] = Array.from({ length: SOURCES }, () => 0);
          let base = advance([]);
          for (const { tried, changes, asked } of steps) {
            const changed = said.map((value, source) => changes[source] ?? value);
            const sources = Object.keys(changes).map((source) => `source ${source}`);
            const session = tried ? branch(sources) : advance(sources);
            expect(asked.map((key) => valueOf(key, changed, session))).toEqual(
              asked.map((key) => fromScratch(key, changed)),
            );
            // What was tried out is as if it had not been; what was set goes on.
            base = tried ? base : session;
            said = tried ? said : changed;
            expect(asked.map((key) => valueOf(key, said, base))).toEqual(
              asked.map((key) => fromScratch(key, said)),
            );
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('what a value holds', () => {
  const holding = () => {
    const given: unknown[] = [];
    const incremental = createIncremental(ROOM, (compute) => {
      const value = compute();
      return { value, giveBack: () => given.push(value) };
    });
    return { ...incremental, given };
  };

  it('is given back when it goes, together with what was made from it', () => {
    const { advance, given } = holding();
    const { tax } = bill({ price: 2, hours: 10, rate: 0.25 }, []);
    tax(advance([]));
    advance(['rate']);
    expect(given).toEqual([5]);
    advance(['price']);
    expect(given).toEqual([5, 20]);
  });

  it('is not given back by a try', () => {
    const { advance, branch, given } = holding();
    const { tax } = bill({ price: 2, hours: 10, rate: 0.25 }, []);
    tax(advance([]));
    tax(branch(['price']));
    expect(given).toEqual([]);
  });
});
