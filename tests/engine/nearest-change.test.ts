import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  confirmed,
  type Direction,
  type Found,
  type Look,
  type Search,
  STRIDES,
  turnsIn,
} from '@/engine/nearest-change';
import { numberOf, stepOf } from '@/engine/number-steps';

/** A search from 1, as far as a thousandth and a thousand, where a step turns or not. */
const FROM = stepOf(1);
const LEAST = stepOf(0.001);
const MOST = stepOf(1000);

const away = (step: number): number => Math.abs(Math.log(numberOf(step)));

const searchFor = (look: (step: number) => Look, ends: Partial<Search> = {}): Search => ({
  from: FROM,
  least: LEAST,
  most: MOST,
  away,
  look,
  ...ends,
});

/** Turned or not, without a word on how far from it. */
const silent = (turned: boolean): Look => ({ turned, leads: [] });

const foundIn = (search: Search): readonly Found[] => [...turnsIn(search)];

const stepsFoundIn = (search: Search): readonly number[] =>
  foundIn(search).map(({ direction, distance }) => search.from + direction * distance);

const numbersFoundIn = (search: Search): readonly number[] => stepsFoundIn(search).map(numberOf);

/** Every step both ways; the turned one that is nearest in each direction, the nearer first. */
function byScan({ from, least, most, look }: Search): readonly number[] {
  const steps = (count: number, direction: Direction): readonly number[] =>
    Array.from({ length: count }, (_, index) => from + direction * (index + 1));
  const first = (ahead: readonly number[]): readonly number[] => {
    const step = ahead.find((one) => look(one).turned);
    return step === undefined ? [] : [step];
  };
  return [...first(steps(most - from, 1)), ...first(steps(from - least, -1))].toSorted(
    (one, other) => away(one) - away(other),
  );
}

describe('the search for the nearest turn', () => {
  it('finds the first turned step above and below', () => {
    expect(numbersFoundIn(searchFor((step) => silent(numberOf(step) >= 1.37)))).toEqual([1.37]);
    expect(numbersFoundIn(searchFor((step) => silent(numberOf(step) <= 0.0456)))).toEqual([0.0456]);
    expect(numbersFoundIn(searchFor((step) => silent(step > FROM)))).toEqual([1.01]);
  });

  it('finds nothing where nothing turns', () => {
    expect(foundIn(searchFor(() => silent(false)))).toEqual([]);
  });

  it('finds a turn at either end, and none where there is no room', () => {
    expect(numbersFoundIn(searchFor((step) => silent(step === MOST)))).toEqual([1000]);
    expect(numbersFoundIn(searchFor((step) => silent(step === LEAST)))).toEqual([0.001]);
    const noRoom = { least: FROM, most: FROM };
    expect(foundIn(searchFor(() => silent(true), noRoom))).toEqual([]);
    const oneWay = searchFor((step) => silent(step !== FROM), { least: FROM });
    expect(numbersFoundIn(oneWay)).toEqual([1.01]);
  });

  it('never looks beyond its ends', () => {
    const looked: number[] = [];
    const search = searchFor(
      (step) => {
        looked.push(step);
        return silent(false);
      },
      { least: FROM - 77, most: FROM + 333 },
    );
    expect(foundIn(search)).toEqual([]);
    expect([Math.min(...looked), Math.max(...looked)]).toEqual([FROM - 77, FROM + 333]);
  });

  it('names the nearer direction first, by how far the numbers are apart and not by their steps', () => {
    // 2.5 is 150 steps up, 0.8 is 200 steps down; but 2.5 times is farther than four fifths.
    const both = searchFor((step) => silent(numberOf(step) >= 2.5 || numberOf(step) <= 0.8));
    expect(numbersFoundIn(both)).toEqual([0.8, 2.5]);
  });

  it('names the nearer first also where both turn within one stride', () => {
    // Both lie between a factor of 15 and one of 50.
    const both = searchFor((step) => silent(numberOf(step) >= 48 || numberOf(step) <= 1 / 16));
    expect(numbersFoundIn(both)).toEqual([0.0625, 48]);
  });

  it('is not misled by a turn beyond the first one', () => {
    const comesAndGoes = searchFor((step) =>
      silent((numberOf(step) >= 1.5 && numberOf(step) <= 2.2) || numberOf(step) >= 40),
    );
    expect(numbersFoundIn(comesAndGoes)).toEqual([1.5]);
  });

  it('goes on with the other direction where the first is asked for no more', () => {
    const both = searchFor((step) => silent(Math.abs(step - FROM) >= 100));
    const looked: number[] = [];
    const search: Search = {
      ...both,
      look: (step) => {
        looked.push(step);
        return both.look(step);
      },
    };
    const [first] = turnsIn(search);
    // 100 steps down from 1 is 0.9; the search up has not gone beyond the stride that holds it.
    expect(first).toEqual({ direction: -1, distance: 100 });
    expect(Math.max(...looked)).toBe(stepOf(1.2));
  });

  it('does not see what comes and goes between two strides', () => {
    // 1.02, 1.05, 1.1, 1.2 are looked at, 1.15 is not.
    expect(foundIn(searchFor((step) => silent(step === stepOf(1.15))))).toEqual([]);
  });

  /** A lead that falls as a power of the number, from 1 at the start to 0 where it turns, in one direction. */
  const falling = (direction: Direction, at: number, power: number): ((step: number) => Look) => {
    const width = Math.abs(at - FROM);
    return (step) => {
      const gone = Math.max(0, direction * (step - FROM)) / width;
      return { turned: gone >= 1, leads: [1 - gone ** power] };
    };
  };

  const anyDistance = fc.integer({ min: 1, max: 2600 });
  const anyDirection = fc.constantFrom<Direction>(1, -1);

  it('finds every turn of a lead that falls, however it is bent', () => {
    fc.assert(
      fc.property(
        anyDirection,
        anyDistance,
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        (direction, distance, power) => {
          const at = FROM + direction * distance;
          expect(stepsFoundIn(searchFor(falling(direction, at, power)))).toEqual([at]);
        },
      ),
    );
  });

  it('is helped by a lead that says how far it is: a straight one is found in a few looks', () => {
    const looks = (look: (step: number) => Look): number => {
      const steps = new Set<number>();
      foundIn(
        searchFor(
          (step) => {
            steps.add(step);
            return look(step);
          },
          { least: FROM },
        ),
      );
      return steps.size;
    };
    const turn = stepOf(30);
    const silently = looks((step) => silent(step >= turn));
    const withLead = looks(falling(1, turn, 1));
    expect(withLead).toBeLessThan(silently);
    expect(withLead).toBeLessThanOrEqual(17); // the start, 12 strides, 4 between
  });

  it('loses the bracket to no lead, whatever it says', () => {
    const lead = fc.oneof(
      fc.double(),
      fc.constantFrom(0, NaN, Infinity, -Infinity, Number.MAX_VALUE, -Number.MAX_VALUE),
    );
    const anyLeads = fc.func(fc.array(lead, { maxLength: 3 }));
    fc.assert(
      fc.property(anyDirection, anyDistance, anyLeads, (direction, distance, leads) => {
        const look = (step: number): Look => ({
          turned: direction * (step - FROM) >= distance,
          leads: leads(step),
        });
        expect(stepsFoundIn(searchFor(look))).toEqual([FROM + direction * distance]);
      }),
    );
  });

  /** No two steps are farther apart: 1.00 and 1.01. */
  const A_STEP = 0.01;

  /** Where it turns and turns back: wide enough to hold the next distance at which it is looked. */
  const island = fc
    .record({
      direction: anyDirection,
      begins: fc.double({ min: 0.01, max: Math.log(900), noNaN: true }),
      more: fc.integer({ min: 2, max: 400 }),
    })
    .map(({ direction, begins, more }) => {
      const next = STRIDES.find((stride) => stride >= begins + A_STEP) ?? NaN;
      const stepAt = (distance: number): number => stepOf(Math.exp(direction * distance));
      return { direction, begins: stepAt(begins), ends: stepAt(next) + direction * more };
    });
  it('agrees with a scan of every step for islands wider than a stride', () => {
    fc.assert(
      fc.property(fc.array(island, { minLength: 1, maxLength: 4 }), (places) => {
        const search = searchFor((step) =>
          silent(
            places.some(
              ({ direction, begins, ends }) =>
                direction * step >= direction * begins && direction * step <= direction * ends,
            ),
          ),
        );
        expect(stepsFoundIn(search)).toEqual(byScan(search));
      }),
      { numRuns: 300 },
    );
  });

  it('finds no turn where the start itself is turned: it knows no way back', () => {
    // Everything near is turned; what it then names lies right beside the start, and is not confirmed.
    const search = searchFor((step) => silent(step < FROM + 50));
    for (const found of turnsIn(search)) {
      expect(found.distance).toBe(1);
      expect(confirmed(search, found)).toBeUndefined();
    }
  });
});

describe('what is found in few draws, confirmed in all', () => {
  const turnedFrom = (distance: number): Search =>
    searchFor((step) => silent(step - FROM >= distance));
  const up = (distance: number): Found => ({ direction: 1, distance });

  it('is the same where all agree', () => {
    expect(confirmed(turnedFrom(100), up(100))).toBe(100);
  });

  it('moves in to the first turned step, however near', () => {
    expect(confirmed(turnedFrom(99), up(100))).toBe(99);
    expect(confirmed(turnedFrom(1), up(1000))).toBe(1);
  });

  it('moves out to the next turned step, as far as a guess may be wrong', () => {
    expect(confirmed(turnedFrom(101), up(100))).toBe(101);
    // It is looked at 1, 4, 16, 64 and 256 steps beyond the guess.
    expect(confirmed(turnedFrom(356), up(100))).toBe(356);
    expect(confirmed(turnedFrom(357), up(100))).toBeUndefined();
  });

  it('is nothing where all draws turn everywhere on the way back', () => {
    expect(confirmed(turnedFrom(-1), up(100))).toBeUndefined();
  });

  it('does not go beyond the end', () => {
    const search = { ...turnedFrom(121), most: FROM + 120 };
    expect(confirmed(search, up(100))).toBeUndefined();
    expect(confirmed({ ...search, most: FROM + 121 }, up(100))).toBe(121);
  });

  it('goes the same way down', () => {
    const search = searchFor((step) => silent(step - FROM <= -30));
    expect(confirmed(search, { direction: -1, distance: 25 })).toBe(30);
    expect(confirmed(search, { direction: -1, distance: 33 })).toBe(30);
  });

  it('is a step that turned while the one before has not, wherever the guess lay', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 900 }),
        (changes, guess) => {
          const turned = (distance: number): boolean =>
            changes.filter((change) => change <= distance).length % 2 === 1;
          const search = searchFor((step) => silent(turned(step - FROM)), { most: FROM + 1000 });
          const distance = confirmed(search, up(guess));
          // One that turned back may be missed: then nothing is said.
          expect(distance === undefined || (turned(distance) && !turned(distance - 1))).toBe(true);
        },
      ),
    );
  });
});
