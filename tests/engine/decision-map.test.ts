import { describe, expect, it } from 'vitest';
import type { FigureId } from '@/dataset/figure-units';
import { decisionMap } from '@/engine/decision-map';
import type { DecisionMap } from '@/engine/explanation';
import { futuresOn } from '@/engine/futures';
import { judge } from '@/engine/judge';
import { luckOf } from '@/engine/luck';
import { rankingFrom } from '@/engine/verdict';
import { eachOf } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';
import { quantilesOf } from '@/lib/quantile';
import type { Answers } from '@/questions/answers';
import { type Changes, PLAIN, ROUND, roundDataset, type Spread } from '~/support/given';

const SEED = 1;

type Given = {
  readonly answers?: Answers;
  readonly changes?: Changes;
  readonly draws?: number;
  /** Figures that are in doubt. */
  readonly spreads?: Readonly<Partial<Record<FigureId, Spread>>>;
};

const RESERVED_RATE = 'bare-metal.reserved.rate.b200';
const HOURLY_RATE = 'gpu-vm.on-demand.rate.b200';

/** The map of plain work with other answers and figures, and the worlds that it was drawn from. */
function mapped({ answers = {}, changes = {}, draws = 100, spreads }: Given) {
  const luck = luckOf(SEED, draws);
  const dataset = roundDataset(spreads);
  const said = { ...PLAIN, ...answers };
  const worlds = futuresOn({ ...ROUND, dataset }, luck).turnTo({
    version: 1,
    answers: said,
    assumptions: changes,
  });
  const ranking = rankingFrom(judge(said, worlds, luck));
  return { worlds, ranking, map: decisionMap(ranking, worlds) };
}

const mapOf = (given: Given = {}): DecisionMap | null => mapped(given).map;

const ratesIn = ({ figures, read, draws }: Worlds, id: FigureId): Float64Array =>
  eachOf(read(figures[id]), draws + 1).subarray(1);

describe('the point of the map', () => {
  it('is how much of what is held is needed, and what it costs against the hour', () => {
    // 16 GPUs held for 730 hours, 12 busy in 520 of them: 6,240 ÷ 11,680. A useful hour of the reserved ones is
    // $1.25, one by the hour 4 × 1.25 ÷ 0.8 = 6.25, twice of them for the half that is lost.
    expect(mapOf()).toMatchObject({
      committed: 'bare-metal.reserved',
      elastic: 'gpu-vm.on-demand',
      point: {
        utilisation: expect.closeTo(6240 / 11_680, 12),
        priceRatio: expect.closeTo(1.25 / 12.5, 12),
      },
    });
  });

  it('holds whole nodes: for 17 GPUs at the peak it is 24', () => {
    const { utilisation } = mapOf({ answers: { peakGpus: 17 } })?.point ?? {};
    expect(utilisation).toBeCloseTo(6240 / (24 * 730), 12);
  });

  it('is of the best that can be held, and of the base where that is a split', () => {
    // A reserved hour at $6: now managed machines at $1.50 are better.
    const changes = { [RESERVED_RATE]: 6 };
    expect(mapOf({ changes })?.committed).toBe('managed-bare-metal.reserved');
    // Work that may move, with a peak that seldom comes and a cheap hour: a reserved base, and the rest by the hour.
    const bursty = {
      restartable: 'yes',
      meanGpus: 12,
      peakGpus: 64,
      demandPattern: 'bursty',
    } as const;
    const { map, ranking } = mapped({ answers: bursty, changes: { [HOURLY_RATE]: 0.8 } });
    const [best] = ranking.options
      .filter(
        ({ shape, probabilityFeasible }) =>
          shape.sourcing !== 'on-demand' && probabilityFeasible === 1,
      )
      .toSorted((one, other) => other.score - one.score);
    expect([best?.shape.id, map?.committed]).toEqual(['split.reserved', 'bare-metal.reserved']);
  });

  it('is none where nothing can be held', () => {
    // Half a month is shorter than any term, and $30,000 a month buys no machine.
    const answers = {
      durationMonths: 0.5,
      monthlyBudgetUsd: 30_000,
      budgetRule: 'must',
    } as const;
    expect(mapOf({ answers })).toBeNull();
  });
});

describe('the border of the map', () => {
  // 0.53425 of what is held is needed. A useful hour by the hour costs its rate × 1.25 ÷ 0.8 × 2, a held one $1.25:
  // the ratio is 0.4 ÷ rate.
  it('is where utilisation is the price ratio: above it committing pays', () => {
    const at = (rate: number) => mapOf({ changes: { [HOURLY_RATE]: rate } });
    expect(at(0.8)).toMatchObject({
      committed: 'bare-metal.reserved',
      point: { priceRatio: expect.closeTo(0.5, 12) },
      commitShare: 1,
    });
    expect(at(0.64)).toMatchObject({
      committed: 'bare-metal.reserved',
      point: { priceRatio: expect.closeTo(0.625, 12) },
      commitShare: 0,
    });
  });

  it('leaves as many draws above it as have a dearer hour than what is needed', () => {
    const { map, worlds } = mapped({
      spreads: { [HOURLY_RATE]: { low: 0.6, likely: 0.75, high: 0.9 } },
      draws: 400,
    });
    const dear = ratesIn(worlds, HOURLY_RATE).filter((one) => 0.4 / one < 6240 / 11_680);
    expect(map?.commitShare).toBe(dear.length / 400);
    expect(map?.commitShare).toBeGreaterThan(0.3);
    expect(map?.commitShare).toBeLessThan(0.7);
  });
});

describe('the cloud of the map', () => {
  const spreads = { [RESERVED_RATE]: { low: 0.5, likely: 1, high: 2 } };

  it('has a mark for each draw where they are few, with the family that is first in it', () => {
    const { map, worlds } = mapped({ spreads, draws: 50 });
    const rates = [...ratesIn(worlds, RESERVED_RATE)];
    expect(map?.cloud.map(({ priceRatio }) => priceRatio)).toEqual(
      rates.map((one) => expect.closeTo(one / 10, 12)),
    );
    expect(new Set(map?.cloud.map(({ family }) => family))).toEqual(new Set(['bare-metal']));
    expect(new Set(map?.cloud.map(({ utilisation }) => utilisation)).size).toBe(1);
  });

  it('has at most 300 marks, taken evenly from all draws', () => {
    for (const draws of [300, 301, 599, 900, 1000]) {
      const { map, worlds } = mapped({ spreads, draws });
      const rates = [...ratesIn(worlds, RESERVED_RATE)];
      const every = Math.ceil(draws / 300);
      const marks = map?.cloud.map(({ priceRatio }) => priceRatio) ?? [];
      expect(marks.length).toBe(Math.floor(draws / every));
      expect(marks.length).toBeLessThanOrEqual(300);
      expect(marks.at(-1)).toBeCloseTo((rates[(marks.length - 1) * every] ?? NaN) / 10, 12);
    }
  });

  it('has the 10th and 90th percentile of all draws beside it', () => {
    const { map, worlds } = mapped({ spreads, draws: 400 });
    const [low = NaN, high = NaN] = quantilesOf(ratesIn(worlds, RESERVED_RATE), [0.1, 0.9]);
    expect(map?.priceRatio).toEqual({
      low: expect.closeTo(low / 10, 12),
      high: expect.closeTo(high / 10, 12),
    });
    expect(map?.utilisation.low).toBe(map?.utilisation.high);
    // Between 50 cents and $2, likely $1: the middle of the cloud is near a tenth.
    expect(low).toBeGreaterThan(0.5);
    expect(high).toBeLessThan(2);
  });

  it('leaves out the draws in which nothing fits', () => {
    // A budget of 10,000 to 40,000 that must be kept holds nothing below the $14,600 of a reservation.
    const answers = {
      budgetRule: 'must',
      monthlyBudgetUsd: { low: 10_000, high: 40_000 },
    } as const;
    const { map } = mapped({ answers, draws: 200 });
    const fits = Math.log(40_000 / 14_600) / Math.log(4); // 73 %
    expect((map?.cloud.length ?? 0) / 200).toBeCloseTo(fits, 1);
  });
});
