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

/** A thousand steps from the start to e times as much, or to an e-th of it; as far as seven thousand both ways. */
const PER_E = 1000;
const END = 7000;

const away = (step: number): number => Math.abs(step) / PER_E;

/** The last step that is no farther than so many times the start. */
const stepsTo = (times: number): number => Math.floor(PER_E * Math.log(times));

const searchFor = (look: (step: number) => Look, ends: Partial<Search> = {}): Search => ({
  from: 0,
  least: -END,
  most: END,
  away,
  look,
  ...ends,
});

/** Turned or not, without a word on how far from it. */
const silent = (turned: boolean): Look => ({ turned, leads: [] });

const foundIn = (search: Search): readonly Found[] => [...turnsIn(search)];

const stepsFoundIn = (search: Search): readonly number[] =>
  foundIn(search).map(({ direction, distance }) => search.from + direction * distance);

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
    expect(stepsFoundIn(searchFor((step) => silent(step >= 137)))).toEqual([137]);
    expect(stepsFoundIn(searchFor((step) => silent(step <= -4567)))).toEqual([-4567]);
    expect(stepsFoundIn(searchFor((step) => silent(step > 0)))).toEqual([1]);
  });

  it('finds nothing where nothing turns', () => {
    expect(foundIn(searchFor(() => silent(false)))).toEqual([]);
  });

  it('finds a turn at either end, and none where there is no room', () => {
    expect(stepsFoundIn(searchFor((step) => silent(step === END)))).toEqual([END]);
    expect(stepsFoundIn(searchFor((step) => silent(step === -END)))).toEqual([-END]);
    expect(foundIn(searchFor(() => silent(true), { least: 0, most: 0 }))).toEqual([]);
    expect(stepsFoundIn(searchFor((step) => silent(step !== 0), { least: 0 }))).toEqual([1]);
  });

  it('looks at its ends and never beyond', () => {
    const looked: number[] = [];
    const search = searchFor(
      (step) => {
        looked.push(step);
        return silent(false);
      },
      { least: -77, most: 333 },
    );
    expect(foundIn(search)).toEqual([]);
    expect([Math.min(...looked), Math.max(...looked)]).toEqual([-77, 333]);
  });

  it('names the nearer direction first', () => {
    const both = searchFor((step) => silent(step >= 900 || step <= -800));
    expect(stepsFoundIn(both)).toEqual([-800, 900]);
  });

  it('names the nearer first also where both turn within one stride', () => {
    // Both lie between 15 and 50 times: from 2,708 to 3,912 steps.
    const both = searchFor((step) => silent(step >= 3900 || step <= -2800));
    expect(stepsFoundIn(both)).toEqual([-2800, 3900]);
  });

  it('goes by how far a step is and not by how many there are: they may be wider in one direction', () => {
    const uneven = (step: number): number => away(step) * (step > 0 ? 1 : 0.1);
    const both = searchFor((step) => silent(step >= 300 || step <= -2000), { away: uneven });
    expect(stepsFoundIn(both)).toEqual([-2000, 300]);
  });

  it('is not misled by a turn beyond the first one', () => {
    const comesAndGoes = searchFor((step) => silent((step >= 400 && step <= 800) || step >= 4000));
    expect(stepsFoundIn(comesAndGoes)).toEqual([400]);
  });

  it('looks no farther than the stride that holds the first turn', () => {
    const looked: number[] = [];
    const search = searchFor((step) => {
      looked.push(step);
      return silent(step <= -100);
    });
    const [first] = turnsIn(search);
    expect(first).toEqual({ direction: -1, distance: 100 });
    expect(Math.max(...looked)).toBe(stepsTo(1.2));
  });

  it('may be told where to look', () => {
    const looked: number[] = [];
    const search = searchFor(
      (step) => {
        looked.push(step);
        return silent(false);
      },
      { strides: [1, 5] },
    );
    expect(foundIn(search)).toEqual([]);
    expect(new Set(looked)).toEqual(new Set([1000, -1000, 5000, -5000, END, -END]));
  });

  it('does not see what comes and goes between two strides', () => {
    // 1.1 and 1.2 times are looked at, 1.15 times is not.
    expect(foundIn(searchFor((step) => silent(step === stepsTo(1.15))))).toEqual([]);
  });

  /** A lead that falls as a power of the number, from 1 at the start to 0 where it turns, in one direction. */
  const falling = (direction: Direction, at: number, power: number): ((step: number) => Look) => {
    const width = Math.abs(at);
    return (step) => {
      const gone = Math.max(0, direction * step) / width;
      return { turned: gone >= 1, leads: [1 - gone ** power] };
    };
  };

  const anyDistance = fc.integer({ min: 1, max: END });
  const anyDirection = fc.constantFrom<Direction>(1, -1);

  it('finds every turn of a lead that falls, however it is bent', () => {
    fc.assert(
      fc.property(
        anyDirection,
        anyDistance,
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        (direction, distance, power) => {
          const at = direction * distance;
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
          { least: 0 },
        ),
      );
      return steps.size;
    };
    const turn = stepsTo(30);
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
          turned: direction * step >= distance,
          leads: leads(step),
        });
        expect(stepsFoundIn(searchFor(look))).toEqual([direction * distance]);
      }),
    );
  });

  /** Where it turns and turns back: wide enough to hold the next distance at which it is looked. */
  const island = fc
    .record({
      direction: anyDirection,
      begins: fc.integer({ min: 1, max: stepsTo(900) }),
      more: fc.integer({ min: 0, max: 400 }),
    })
    .map(({ direction, begins, more }) => {
      const next = STRIDES.map((stride) => Math.floor(PER_E * stride)).find((end) => end >= begins);
      return { direction, begins: direction * begins, ends: direction * ((next ?? NaN) + more) };
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
    const search = searchFor((step) => silent(step < 50));
    for (const found of turnsIn(search)) {
      expect(found.distance).toBe(1);
      expect(confirmed(search, found)).toBeUndefined();
    }
  });
});

describe('what is found in few draws, confirmed in all', () => {
  const turnedFrom = (distance: number): Search => searchFor((step) => silent(step >= distance));
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
    // It is looked at 1, 4, 16 and 64 steps beyond the guess.
    expect(confirmed(turnedFrom(164), up(100))).toBe(164);
    expect(confirmed(turnedFrom(165), up(100))).toBeUndefined();
  });

  it('is nothing where all draws turn everywhere on the way back', () => {
    expect(confirmed(turnedFrom(-1), up(100))).toBeUndefined();
  });

  it('does not go beyond the end', () => {
    const search = { ...turnedFrom(121), most: 120 };
    expect(confirmed(search, up(100))).toBeUndefined();
    expect(confirmed({ ...search, most: 121 }, up(100))).toBe(121);
  });

  it('goes the same way down', () => {
    const search = searchFor((step) => silent(step <= -30));
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
          const search = searchFor((step) => silent(turned(step)), { most: 1000 });
          const distance = confirmed(search, up(guess));
          // One that turned back may be missed: then nothing is said.
          expect(distance === undefined || (turned(distance) && !turned(distance - 1))).toBe(true);
        },
      ),
    );
  });
});
