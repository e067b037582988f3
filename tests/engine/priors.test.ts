import { describe, expect, it } from 'vitest';
import { CARD_IDS, CRITERION_IDS } from '@/dataset/ids';
import { type Choice as Drawn, levelAt } from '@/engine/choice';
import { engineOn } from '@/engine/engine';
import { futuresOn } from '@/engine/futures';
import { luckOf } from '@/engine/luck';
import { LARGEST_PEAK_TO_MEAN } from '@/engine/models/demand';
import { eachOf, type Quantity } from '@/engine/quantity';
import type { Traits } from '@/engine/traits';
import { keysOf } from '@/lib/keys-of';
import { quantilesOf } from '@/lib/quantile';
import { type Answers, CHOICES, type Choice, NOT_SURE, WORKLOAD_KINDS } from '@/questions/answers';
import { PRIORS } from '@/questions/priors';
import { SHIPPED } from '~/support/shipped';

/** The standard error of a share is 1.1 % at most, so one decimal (± 5 %) is more than four of them. */
const luck = luckOf(20_261_121, 2000);

/** What a visitor's work is taken to be in every draw. */
const traitsFor = (answers: Answers): Traits =>
  futuresOn(SHIPPED, luck).turnTo({ version: 1, answers }).traits;

/** What a number is in every draw, without the likely world. */
const drawsOf = (quantity: Quantity): Float64Array => eachOf(quantity, luck.draws + 1).subarray(1);

const levelsOf = <T extends string>(choice: Drawn<T>): readonly T[] =>
  Array.from({ length: luck.draws }, (_, draw) => levelAt(choice, draw + 1));

const medianOf = (quantity: Quantity): number => quantilesOf(drawsOf(quantity), [0.5])[0] ?? NaN;

const shareOf = <T extends string>(choice: Drawn<T>, ...levels: readonly T[]): number =>
  levelsOf(choice).filter((level) => levels.includes(level)).length / luck.draws;

const groups = keysOf(PRIORS.groups).map((id) => ({ id, ...PRIORS.groups[id] }));

describe('every kind of work', () => {
  it('has a prior, a weight above 0 and a group with a reason', () => {
    expect(keysOf(PRIORS.kinds).toSorted()).toEqual([...WORKLOAD_KINDS].toSorted());
    const unexplained = WORKLOAD_KINDS.filter(
      (kind) =>
        !(PRIORS.kindWeights[kind] > 0) ||
        PRIORS.groups[PRIORS.kinds[kind].group].reason.length < 20,
    );
    expect(unexplained).toEqual([]);
  });

  it('may run on cards that we know, with weights that sum to more than 0', () => {
    for (const kind of WORKLOAD_KINDS) {
      const { cards } = PRIORS.kinds[kind];
      expect(CARD_IDS).toEqual(expect.arrayContaining([...keysOf(cards)]));
      expect(keysOf(cards).reduce((sum, card) => sum + (cards[card] ?? 0), 0)).toBeGreaterThan(0);
    }
  });

  it('has sizes of a job that rise from low over likely to high, from above 0', () => {
    for (const kind of WORKLOAD_KINDS) {
      const { low, likely, high } = PRIORS.kinds[kind].gpusPerJob;
      expect([0, low, likely, high]).toEqual([0, low, likely, high].toSorted((a, b) => a - b));
      expect(low).toBeGreaterThan(0);
    }
  });
});

describe.each(groups)('the group $id', ({ choices, numbers, jobsAtOnce, priorities }) => {
  it('weighs only choices that can be answered, none below 0 and not all 0', () => {
    for (const id of keysOf(choices)) {
      const weights: Readonly<Record<string, number>> = choices[id];
      expect(CHOICES[id]).toEqual(expect.arrayContaining(Object.keys(weights)));
      expect(Math.min(...Object.values(weights))).toBeGreaterThanOrEqual(0);
      // Shares out of 1, so that a reader can take them as they stand.
      expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
    }
  });

  it('has numbers that rise from low over likely to high, from above 0', () => {
    for (const { low, likely, high } of [...Object.values(numbers), jobsAtOnce]) {
      expect(low).toBeGreaterThan(0);
      expect(likely).toBeGreaterThanOrEqual(low);
      expect(high).toBeGreaterThanOrEqual(likely);
    }
    expect(numbers.hoursPerWeek.high).toBeLessThanOrEqual(168);
  });

  it('proposes a ranking of every criterion, each once', () => {
    expect(priorities.flat().toSorted()).toEqual([...CRITERION_IDS].toSorted());
  });
});

const fineTuning = (stage: Choice<'stage'>) =>
  traitsFor({ workloadKind: 'fine-tuning', tenancy: 'single', stage });

describe('the stage', () => {
  const [exploration, development, production] = CHOICES.stage.map(fineTuning);

  it('makes exploration shorter than development, and that shorter than production', () => {
    const months = [exploration, development, production].map((traits) =>
      traits === undefined ? NaN : medianOf(traits.months),
    );
    expect(months).toEqual(months.toSorted((a, b) => a - b));
    // The same luck times 0.2 and 0.5.
    expect((months[0] ?? 0) / (months[2] ?? 1)).toBeCloseTo(0.2);
    expect((months[1] ?? 0) / (months[2] ?? 1)).toBeCloseTo(0.5);
  });

  it('makes exploration smaller', () => {
    const mean = (traits?: Traits) => (traits === undefined ? NaN : medianOf(traits.meanGpus));
    expect(mean(exploration)).toBeLessThan(mean(development));
    expect(mean(development)).toBeLessThan(mean(production));
  });

  it('makes exploration more bursty', () => {
    const bursty = (traits?: Traits) =>
      traits === undefined ? NaN : shareOf(traits.pattern, 'bursty', 'unpredictable');
    // Bursty 0.5 and unpredictable 0.2, tripled: 2.1 ÷ (2.1 + 0.3) = 0.875, against 0.7 in production.
    expect(bursty(exploration)).toBeCloseTo(0.875, 1);
    expect(bursty(production)).toBeCloseTo(0.7, 1);
    expect(bursty(development)).toBeGreaterThan(bursty(production));
  });
});

describe('the tenancy', () => {
  const platform = (tenancy: Choice<'tenancy'>) =>
    traitsFor({ workloadKind: 'inference-other', stage: 'production', tenancy });
  const single = platform('single');
  const internal = platform('internal-multi');
  const external = platform('external-multi');

  it('makes a pool of tenants smoother than one team', () => {
    const calm = ({ pattern }: Traits) => shareOf(pattern, 'steady', 'diurnal');
    // Steady 0.2 and diurnal 0.5 of 1, or doubled: 1.4 ÷ (1.4 + 0.3) = 0.82.
    expect(calm(single)).toBeCloseTo(0.7, 1);
    expect(calm(internal)).toBeCloseTo(0.82, 1);
    expect(calm(external)).toBeCloseTo(0.82, 1);
  });

  it('makes a pool larger, though not as many times as it has tenants', () => {
    const mean = ({ meanGpus }: Traits) => medianOf(meanGpus);
    const tenants = medianOf(external.tenants);
    expect(mean(internal)).toBeGreaterThan(mean(single));
    expect(mean(external)).toBeGreaterThan(mean(internal));
    expect(mean(external) / mean(single)).toBeLessThan(tenants);
  });

  it('counts one tenant where there is one team', () => {
    expect(single.tenants.values).toBe(1);
  });
});

describe('what is never assumed', () => {
  /** Law, control and limits as they are known where nobody was asked. */
  const NONE = {
    compliance: [],
    residency: 'none',
    isolation: 'none',
    control: 'none',
    modelSource: undefined,
    memoryGb: undefined,
    monthlyBudgetUsd: undefined,
    latencyMust: false,
    budgetMust: false,
  };

  it.each(WORKLOAD_KINDS)('is law, isolation, control or a budget: %s', (workloadKind) => {
    const traits = traitsFor({ workloadKind });
    expect(Object.fromEntries(keysOf(NONE).map((key) => [key, traits[key]]))).toEqual(NONE);
  });

  it('is the same for "not sure" as for no answer', () => {
    const open = traitsFor({ workloadKind: 'teaching' });
    const unsure = traitsFor({
      workloadKind: 'teaching',
      compliance: NOT_SURE,
      dataResidency: NOT_SURE,
      isolation: NOT_SURE,
      opsSkill: NOT_SURE,
      meanGpus: NOT_SURE,
    });
    const all = (traits: Traits) => keysOf(traits).map((key) => [key, traits[key]]);
    expect(all(unsure)).toEqual(all(open));
    expect(all(open).length).toBeGreaterThan(40);
  });

  it('excludes nothing while it is open', () => {
    const { options } = engineOn(SHIPPED, { seed: 1, draws: 200 }).advise({
      version: 1,
      answers: { workloadKind: 'inference-llm' },
    });
    const gates = new Set(options.flatMap(({ excludedBy }) => excludedBy.map(({ gate }) => gate)));
    // A sampled duration may be shorter than a term (model, section 4); all else waits for an answer.
    expect([...gates].filter((gate) => gate !== 'term-longer-than-need')).toEqual([]);
  });
});

describe('an open answer', () => {
  it('is drawn, not set in the middle: all choices with a weight come up', () => {
    const drawn = new Set(levelsOf(traitsFor({ workloadKind: 'teaching' }).opsSkill));
    expect(drawn).toEqual(new Set(['basic', 'strong', 'expert']));
  });

  it('keeps sizes that fit each other: job ≤ peak, mean ≤ peak ≤ 14.97 × mean', () => {
    const misfits = WORKLOAD_KINDS.flatMap((workloadKind) => {
      const traits = traitsFor({ workloadKind });
      const means = drawsOf(traits.meanGpus);
      const peaks = drawsOf(traits.peakGpus);
      return Array.from(drawsOf(traits.gpusPerJob), (job, draw) => ({
        job,
        mean: means[draw] ?? NaN,
        peak: peaks[draw] ?? NaN,
      })).filter(
        ({ job, mean, peak }) =>
          !(mean <= peak * (1 + 1e-9)) ||
          !(peak <= mean * LARGEST_PEAK_TO_MEAN * (1 + 1e-9)) ||
          !(job < 1 || job <= peak * (1 + 1e-9)),
      );
    });
    expect(misfits).toEqual([]);
  });

  it('never moves a stated one', () => {
    const traits = traitsFor({ meanGpus: 12, peakGpus: 30, durationMonths: 7 });
    expect(new Set(drawsOf(traits.meanGpus))).toEqual(new Set([12]));
    expect(new Set(drawsOf(traits.peakGpus))).toEqual(new Set([30]));
    expect(new Set(drawsOf(traits.months))).toEqual(new Set([7]));
  });
});
