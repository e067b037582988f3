import { describe, expect, it } from 'vitest';
import { costOverTimeFrom } from '@/engine/account/cost-over-time';
import { crossingBetween } from '@/engine/account/crossing';
import { likelyCost } from '@/engine/verdict';
import type { Answers } from '@/questions/answers';
import vectors from '~/fixtures/vectors/tco.json';
import type { Changes } from '~/support/given';
import { judgedOn, judgedPlain, rankedOption } from '~/support/judged';
import { relativeError } from '~/support/relative-error';
import { SHIPPED } from '~/support/shipped';
import { STORIES } from '~/stories/stories';

const VECTOR_TOLERANCE = 1e-9; // relative, as the file says

const crossingOf = (answers: Answers, changes: Changes, months: number) => {
  const found = judgedPlain(answers, changes);
  const owned = rankedOption(found, 'bare-metal.owned');
  const reserved = rankedOption(found, 'bare-metal.reserved');
  return crossingBetween(owned, reserved, months, found.worlds).scenarios;
};

// The plain work: 16 GPUs on 2 nodes of $400,000 for 24 months. Idle machines: a quarter more of everything.
// Floor 600, power 1,095, support 2,000 and staff 2,000 a node: 2 × 5,695 × 1.25 = 14,237.50 a month.

describe('cost over the months', () => {
  const found = judgedPlain();
  const time = costOverTimeFrom(found);
  const owned = time?.options.find(({ option }) => option === 'bare-metal.owned');
  const reserved = time?.options.find(({ sourcing }) => sourcing === 'reserved');

  it('begins with the purchase of an owned option and ends with its sale', () => {
    expect(time?.months).toBe(24);
    expect(time?.endsWith).toBe('need');
    expect(owned?.upfrontUsd).toBeCloseTo(1_000_000, 6); // 2 × 400,000 × 1.25
    expect(owned?.usdPerMonth).toBeCloseTo(14_237.5, 6);
    expect(owned?.cumulativeUsd).toHaveLength(25);
    expect(owned?.cumulativeUsd[0]).toBeCloseTo(1_000_000, 6);
    expect(owned?.cumulativeUsd[24]).toBeCloseTo(1_341_700, 6); // + 24 × 14,237.50, money costs nothing here
    expect(owned?.saleUsd).toBeCloseTo(360_000, 6); // after two years 36 % of the price
    expect(owned?.endUsd).toBeCloseTo(981_700, 6);
  });

  it('is the bill month after month of a rented one', () => {
    const { sourcing, cumulativeUsd, upfrontUsd } = reserved ?? {};
    expect([sourcing, upfrontUsd, cumulativeUsd?.[0]]).toEqual(['reserved', 0, 0]);
    expect(cumulativeUsd?.[10]).toBeCloseTo(10 * (reserved?.usdPerMonth ?? 0), 6);
  });

  it('checks all of the monthly bill, whatever style the budget has', () => {
    // Capital 2 × (400,000 − 144,000) ÷ 24 × 1.25, and the rest.
    const { capitalUsd = NaN, restUsd = NaN } = owned?.check ?? {};
    expect(capitalUsd + restUsd).toBeCloseTo(2 * (256_000 / 24) * 1.25 + 14_237.5, 6);
    const bill = found.ranking.options.find(({ shape }) => shape.id === owned?.option);
    expect(capitalUsd + restUsd).toBeCloseTo(bill === undefined ? NaN : likelyCost(bill), 6);
  });

  it('shows the recommended option first, then others, each once', () => {
    expect(time?.options[0]?.option).toBe(found.decision.recommended?.shape.id);
    const shown = time?.options.map(({ option }) => option);
    expect(new Set(shown).size).toBe(shown?.length);
    expect(shown?.length).toBeLessThanOrEqual(4);
    const sourcings = time?.options.map(({ sourcing }) => sourcing);
    expect(new Set(sourcings)).toEqual(new Set(['owned', 'reserved', 'on-demand']));
  });

  it('ends with the life of a machine where that is shorter than the need', () => {
    const longer = costOverTimeFrom(judgedPlain({ durationMonths: 60 }));
    expect([longer?.months, longer?.endsWith]).toEqual([48, 'life']);
  });
});

describe('what is compared when owning pays back', () => {
  // A base around the clock and a burst by day, where one split does not hide the other.
  const answers: Answers = { demandPattern: 'diurnal', meanGpus: 26, peakGpus: 48 };
  const cheapest = (found: ReturnType<typeof judgedPlain>, owned: boolean) =>
    found.ranking.options
      .filter(
        ({ shape, probabilityFeasible }) =>
          probabilityFeasible >= 0.5 && (shape.sourcing === 'owned') === owned,
      )
      .toSorted((a, b) => likelyCost(a) - likelyCost(b))[0]?.shape.id;

  it.each([
    ['as it is', {}],
    ['with dear machines', { 'owned-node.price.b200': 900_000 }],
    ['with cheap rents', { 'bare-metal.reserved.rate.b200': 1 }],
  ] satisfies readonly (readonly [string, Changes])[])(
    'is the cheapest of all to own and to rent, and both are drawn: %s',
    (_, changes) => {
      const found = judgedPlain(answers, changes);
      const time = costOverTimeFrom(found);
      // Money costs nothing here, so the cheapest bill a month is the cheapest end of a line.
      expect(time?.crossing?.owned).toBe(cheapest(found, true));
      expect(time?.crossing?.rented).toBe(cheapest(found, false));
      const drawn = time?.options.map(({ option }) => option);
      expect(drawn).toContain(time?.crossing?.owned);
      expect(drawn).toContain(time?.crossing?.rented);
    },
  );
});

describe('the end of the line and the monthly bill', () => {
  it('are the same money: capital × 12 ÷ CRF and the rest × its annuity (F13)', () => {
    let owned = 0;
    for (const { answers } of STORIES.slice(0, 12)) {
      const time = costOverTimeFrom(judgedOn(SHIPPED, answers, 40));
      for (const { check, endUsd, sourcing, cumulativeUsd, saleTodayUsd } of time?.options ?? []) {
        const { capitalUsd, capitalMonths, restUsd, restMonths } = check;
        const fromBill = capitalUsd * capitalMonths + restUsd * restMonths;
        expect(relativeError(fromBill, endUsd)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
        const drawn = (cumulativeUsd.at(-1) ?? 0) - saleTodayUsd;
        const isWhole = time?.months === time?.exactMonths;
        expect(relativeError(isWhole ? drawn : endUsd, endUsd)).toBeLessThan(VECTOR_TOLERANCE);
        owned += sourcing === 'owned' ? 1 : 0;
      }
    }
    expect(owned).toBeGreaterThan(5);
  });
});

describe('the month from which owning has cost no more', () => {
  it('is the first by whose end the saved rent has paid for the machines', () => {
    // At $5 the rent is 16 × 5 × 730 × 1.25 = 73,000: 58,762.50 more, and 1,000,000 ÷ 58,762.50 = 17.02
    const [flat] = crossingOf({}, { 'bare-metal.reserved.rate.b200': 5 }, 24);
    expect(flat?.likely).toBe(18);
    const [never] = crossingOf({}, { 'bare-metal.reserved.rate.b200': 1 }, 24);
    expect(never?.likely).toBeNull();
  });

  it('comes sooner where rents rise and later where they fall, at the renewal of the term', () => {
    const changes = {
      'bare-metal.reserved.rate.b200': 5,
      'reserved.usual-term': 12,
      'rents.rising': 0.05,
      'rents.falling': 0.05,
    };
    const [, falling, rising] = crossingOf({}, changes, 24);
    // After 12 months 294,850 to go. Up by 1.05^12 = 1.796: 131,098 − 14,237.50, so 3 months more;
    // down by 0.95^12 = 0.540: 39,446 − 14,237.50 = 25,208, so 12 months more: month 24
    expect(rising?.likely).toBe(15);
    expect(falling?.likely).toBe(24);
  });

  it('is a band over the draws, and says in how many it never comes', () => {
    const rates = { low: 2, likely: 5, high: 8 };
    const spreads = { 'bare-metal.reserved.rate.b200': rates };
    const found = judgedPlain({}, {}, spreads, 4000);
    const [flat] = crossingBetween(
      rankedOption(found, 'bare-metal.owned'),
      rankedOption(found, 'bare-metal.reserved'),
      24,
      found.worlds,
    ).scenarios;
    // A triangle from 2 to 8 with its top at 5: 9 (1 − F) is half the square of what is left.
    // 90th percentile: 8 − √(0.1 × 18) = 6.658, rent 97,212, 1,000,000 ÷ 82,975 = 12.05
    expect(flat?.low).toBe(13);
    expect(flat?.likely).toBe(18);
    // Not within 24 months below (1,000,000 ÷ 24 + 14,237.50) ÷ 14,600 = 3.829: (1.829)² ÷ 18 = 18.6 %
    expect(flat?.high).toBeNull();
    expect(flat?.neverShare).toBeCloseTo(0.186, 1);
    expect(Math.abs((flat?.neverShare ?? 0) - 0.1859)).toBeLessThan(0.02);
  });
});

/** 32 GPUs always busy on 4 nodes, without network, floor, power, support or spares. */
const FLEET: Answers = { meanGpus: 32, peakGpus: 32, demandPattern: 'steady', hoursPerWeek: 168 };
const BARE: Changes = {
  'owned-node.network': 0,
  'owned-node.own-floor': 0,
  'owned-node.electricity': 0,
  'owned-node.support': 0,
  'owned-node.availability': 1,
  'owned-node.spares': 0,
  'rented.adder': 0,
};

describe('the vectors, through the page’s own way to a crossing month', () => {
  it.each(vectors.crossing)(
    'crosses as the vector at $inputs.rent_month a month, a rate of $inputs.monthly_rate and rents that move by $inputs.rent_growth',
    ({ inputs, outputs }) => {
      const { capex, own_month, rent_month, horizon, monthly_rate, rent_growth } = inputs;
      const found = judgedPlain(
        { ...FLEET, durationMonths: horizon },
        {
          ...BARE,
          'owned-node.price.b200': capex / 4,
          'owned-node.staff': 1,
          'owned-node.staff-cost': (own_month * 12) / 4,
          'owned-node.capital-cost': (1 + monthly_rate) ** 12 - 1,
          'bare-metal.reserved.rate.b200': rent_month / (32 * 730),
          'reserved.usual-term': 1,
          'rents.falling': -rent_growth,
        },
      );
      const { scenarios } = crossingBetween(
        rankedOption(found, 'bare-metal.owned'),
        rankedOption(found, 'bare-metal.reserved'),
        horizon,
        found.worlds,
      );
      expect(scenarios[rent_growth === 0 ? 0 : 1]?.likely).toBe(outputs.crossing_month);
      const owned = costOverTimeFrom(found)?.options.find(({ sourcing }) => sourcing === 'owned');
      for (const [at, spent] of Object.entries(outputs.own_cumulative)) {
        const drawn = owned?.cumulativeUsd[Number(at)] ?? NaN;
        expect(relativeError(drawn, spent)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      }
    },
  );
});
