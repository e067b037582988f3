import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { measuredFrom, withMeasured } from '@/cli/measured';
import type { Account } from '@/engine/account/account';
import type { Advice } from '@/engine/advice';
import { engineOn } from '@/engine/engine';
import type { Scenario } from '@/questions/scenario';
import { SHIPPED } from '~/support/shipped';
import { demandIn } from '~/support/utilisation';

const DRAWS = 500;

/** A platform whose demand splits. */
const PLATFORM: Scenario = {
  version: 1,
  answers: {
    workloadKind: 'mixed-ml-platform',
    gpuModel: 'b200',
    gpusPerJob: 1,
    meanGpus: 40,
    peakGpus: 100,
    restartable: 'yes',
    hoursPerWeek: 168,
  },
};

const heliosFile = () =>
  demandIn(
    readFileSync(
      new URL('../../fixtures/traces/helios2020_vchbv_demand_gpus.csv', import.meta.url),
      'utf8',
    ),
  );

describe('the split in nodes and money', () => {
  let advice: Advice;
  let account: Account;
  beforeAll(() => {
    const engine = engineOn(SHIPPED, { draws: DRAWS });
    advice = engine.advise(PLATFORM);
    account = engine.account(PLATFORM);
  });

  it('holds what the advice holds, at the very prices of its bill', () => {
    const { splitEconomics: split } = account;
    expect(split?.option).toBe(advice.split?.option);
    expect(split?.today.gpus).toBe(advice.split?.baseGpus);
    expect(split?.best).toEqual(split?.today);
    expect(split?.priceRatio.likely).toBe(advice.split?.priceRatio);
    // All lines but those that are added in proportion.
    const lines = advice.options.find(({ id }) => id === split?.option)?.costLines ?? [];
    const machines = lines
      .filter(({ id }) => id !== 'moving')
      .reduce((sum, { usdPerMonth }) => sum + usdPerMonth, 0);
    expect(split?.billedUsdPerMonth).toBeCloseTo(machines, 4);
    // A reserved base has no spares of its own: node by node it costs what the fleet does.
    expect(split?.option).toBe('split.reserved');
    expect(split?.today.usdPerMonth).toBeCloseTo(machines, 4);
  });

  it('knows the busy shares that the advice shows', () => {
    const { splitEconomics: split } = account;
    const shown = advice.split?.busyShareOfNode ?? [];
    expect(shown.length).toBeGreaterThan(5);
    const shares = split?.bases.flatMap(({ busyShare }) => busyShare ?? []);
    expect(shares?.slice(0, shown.length)).toEqual(shown.map((share) => expect.closeTo(share, 12)));
    expect(split?.lastThatPays?.busyShare).toBeGreaterThan(split?.priceRatio.likely ?? 1);
    expect(split?.firstThatFails.busyShare).toBeLessThanOrEqual(split?.priceRatio.likely ?? 0);
  });

  it('is as unsure as the prices and the answers', () => {
    const { splitEconomics: split } = account;
    const { low = 1, likely = 1, high = 0 } = split?.priceRatio ?? {};
    expect(low).toBeLessThan(likely);
    expect(high).toBeGreaterThan(likely);
    const nodes = split?.best.nodes ?? -1;
    for (const range of [split?.nodesByPrice, split?.nodesByFuture]) {
      expect(range?.low).toBeLessThanOrEqual(nodes);
      expect(range?.high).toBeGreaterThanOrEqual(nodes);
    }
    expect(split?.nodesByPrice.low).toBeLessThan(split?.nodesByPrice.high ?? 0);
  });

  it('says which node is the last that pays, and that answers cannot tell of terms', () => {
    const { sentences, firstThatFails, measured } = account.splitEconomics ?? {};
    expect(sentences?.threshold).toMatch(
      /^Your \d+(st|nd|rd|th) node would be busy \d+(\.\d)?% of the time; it pays above \d+(\.\d)?%\./,
    );
    expect(sentences?.threshold).toContain(`Your ${firstThatFails?.node}th node`);
    expect(sentences?.unknown).toMatch(/bring a utilisation file\.$/);
    expect(measured).toBeNull();
    expect(account.whyNoSplit).toBeNull();
  });

  it('is the same whatever was asked before', () => {
    const engine = engineOn(SHIPPED, { draws: DRAWS });
    engine.account({ version: 1, answers: { workloadKind: 'notebooks' } });
    expect(engine.account(PLATFORM)).toEqual(account);
  });

  it('is not there without draws to be unsure in', () => {
    const alone = engineOn(SHIPPED, { draws: 0 }).account(PLATFORM).splitEconomics;
    expect(alone?.priceRatio.low ?? 0).toBe(alone?.priceRatio.high ?? 0);
  });
});

describe('the split on a measured series', () => {
  it('knows terms, waits, halves and days, over the base that is held', () => {
    const measured = measuredFrom(heliosFile());
    if (!measured.ok) {
      throw new Error(measured.error);
    }
    const scenario = withMeasured(PLATFORM, measured.value);
    if (!scenario.ok) {
      throw new Error(scenario.error.expected);
    }
    const engine = engineOn({ ...SHIPPED, measured: measured.value }, { draws: DRAWS });
    const { split: told } = engine.advise(scenario.value);
    const split = engine.account(scenario.value).splitEconomics;
    const series = split?.measured;
    expect(series).toMatchObject({ days: 31, stepSeconds: 3600, leastUnmet: 0.01 });
    expect(split?.today.gpus).toBe(told?.baseGpus);
    // A term of one step is what the advice was made with.
    const [hour, ...longer] = series?.terms ?? [];
    expect(hour?.nodes).toBe(split?.best.nodes);
    expect(hour?.usdPerMonth).toBeCloseTo(split?.best.usdPerMonth ?? NaN, 4);
    expect(longer.map(({ nodes }) => nodes > (hour?.nodes ?? 0))).toEqual([true, true]);
    // F15 of the vectors: 8.2% over one step of an hour, if all of it ran by the hour.
    const [next] = series?.delays ?? [];
    expect(next?.allBurst.withoutHeadroom).toBeCloseTo(0.0822, 4);
    expect(next?.overBase.withoutHeadroom).toBeLessThan(next?.allBurst.withoutHeadroom ?? 0);
    expect(series?.halves?.regretShare).toBeGreaterThanOrEqual(0);
    expect(series?.dayToDay).toBeCloseTo(0.2055, 4);
    const { sentences } = split ?? {};
    expect(sentences?.halves).toContain('series of one day up to 196%');
    expect(sentences?.halves).toContain('under 14 days deserves a wide band');
    expect(sentences?.dailyAverage).toContain('decide on hours, not on days');
    expect(sentences?.delays).toContain('The file has steps of 1 h');
    expect(sentences?.unknown).toBe('');
  });
});

describe('where no split is possible', () => {
  const whyNot = (answers: Scenario['answers']) => {
    const scenario = { version: 1, answers: { ...PLATFORM.answers, ...answers } } as const;
    const { splitEconomics, whyNoSplit } = engineOn(SHIPPED, { draws: 20 }).account(scenario);
    expect(splitEconomics).toBeNull();
    return whyNoSplit;
  };

  it('says why in one sentence', () => {
    expect(whyNot({ workloadKind: 'fine-tuning', restartable: 'no' })).toBe(
      'The work can neither restart elsewhere nor is it stateless serving.',
    );
    expect(whyNot({ meanGpus: 9, peakGpus: 15 })).toMatch(
      /^A peak of 15 GPUs is too small for two environments/,
    );
    // Demand that hardly changes does not split.
    expect(whyNot({ meanGpus: 40, peakGpus: 41 })).toMatch(/already covers the peak|too flat/);
  });
});
