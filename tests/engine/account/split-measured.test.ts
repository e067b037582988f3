import { describe, expect, it } from 'vitest';
import { delayEffectsOf } from '@/engine/account/split-delays';
import { dailyAverageOf, shortened } from '@/engine/account/split-measured';
import { termEffectsOf } from '@/engine/account/split-terms';
import type { MeasuredSeries } from '@/engine/worlds';
import newsvendor from '~/fixtures/vectors/newsvendor.json';
import { readTrace } from '~/support/read-trace';
import { relativeError } from '~/support/relative-error';

const VECTOR_TOLERANCE = 1e-9; // relative, as the file says
const HOUR = 3600;

const seriesOf = (gpus: Float64Array, stepSeconds: number): MeasuredSeries => ({
  gpus,
  knownSteps: Int32Array.from(gpus, (_, step) => step),
  stepSeconds,
});

const helios = () => seriesOf(readTrace('helios2020_vchbv_demand_gpus'), HOUR);

/** Prices in units of the burst price per step, as the vectors have them. */
const pricesAt = (priceRatio: number, nodeGpus: number) => ({
  nodeGpus,
  nodeDemand: nodeGpus,
  nodeUsd: priceRatio * nodeGpus,
  burstUsd: 1,
  priceRatio,
  useShare: 1,
});

describe('a minimum term', () => {
  it.each(newsvendor.traces_with_hold)(
    'has the base and the cost of the vector of $inputs.trace held $inputs.hold_steps steps at $inputs.price_ratio',
    ({ inputs, outputs }) => {
      // Were the steps so long that one is 1, 4 or 24 hours: the shortest term would be a step.
      const series = seriesOf(readTrace(inputs.trace), HOUR);
      const effects = termEffectsOf(series, pricesAt(inputs.price_ratio, inputs.node_size));
      const effect = effects.find(({ steps }) => steps === inputs.hold_steps);
      expect(effect).toMatchObject({ nodes: outputs.nodes, gpus: outputs.base });
      expect(
        relativeError(effect?.usdPerMonth ?? NaN, outputs.cost_per_step_in_burst_price),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
    },
  );

  it('raises the base and the cost, as measured on one team', () => {
    const effects = termEffectsOf(helios(), pricesAt(0.5, 8));
    expect(effects.map(({ label, nodes }) => [label, nodes])).toEqual([
      ['1 h', 3],
      ['4 h', 4],
      ['24 h', 7],
    ]);
    const [, four, day] = effects.map(({ moreShare }) => moreShare);
    expect(four).toBeCloseTo(0.18, 2);
    expect(day).toBeCloseTo(0.62, 2);
  });

  it('is no shorter than a step, and told once for each number of steps', () => {
    const labels = (stepSeconds: number) =>
      termEffectsOf(seriesOf(Float64Array.of(1, 9, 3), stepSeconds), pricesAt(0.5, 8)).map(
        ({ label, steps }) => [label, steps],
      );
    expect(labels(900)).toEqual([
      ['1 h', 4],
      ['4 h', 16],
      ['24 h', 96],
    ]);
    expect(labels(6 * HOUR)).toEqual([
      ['6 h', 1],
      ['24 h', 4],
    ]);
    expect(labels(24 * HOUR)).toEqual([['24 h', 1]]);
  });
});

const asked = {
  baseDemand: 0,
  headroomShare: 0,
  nextGpuMinutes: 0,
  scaleUpMinutes: 0,
};

describe('capacity that comes late', () => {
  it.each(newsvendor.scale_up_delay)(
    'leaves what the vector of $inputs.trace has over $inputs.delay_steps steps',
    ({ inputs, outputs }) => {
      const series = seriesOf(readTrace(inputs.trace), HOUR);
      const mean = series.gpus.reduce((sum, gpus) => sum + gpus, 0) / series.gpus.length;
      const [next] = delayEffectsOf({
        ...asked,
        series,
        headroomShare: outputs.headroom_p95 / mean,
        nextGpuMinutes: inputs.delay_steps * 60,
      });
      expect(next?.steps).toBe(inputs.delay_steps);
      expect(
        relativeError(next?.allBurst.withoutHeadroom ?? NaN, outputs.unmet_share_without_headroom),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(
        relativeError(next?.allBurst.withHeadroom ?? NaN, outputs.unmet_share_with_p95),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
    },
  );

  it('hits only what rises above the base', () => {
    // Over a base of 8 the burst is 0, 2, 0, 4: rises of 2, 0, 4. Of all 30 GPUs reached 6 are unmet, with one warm 4.
    const series = seriesOf(Float64Array.of(4, 10, 8, 12), HOUR);
    const [next, scaleUp] = delayEffectsOf({
      ...asked,
      series,
      baseDemand: 8,
      headroomShare: 2 / 3,
      nextGpuMinutes: 5,
      scaleUpMinutes: 120,
    });
    expect(next).toMatchObject({
      id: 'next-gpu',
      label: 'Until the next GPU by the hour: 5 min',
      steps: 1,
      allBurst: { withoutHeadroom: expect.closeTo(10 / 30, 12) },
      overBase: {
        withoutHeadroom: expect.closeTo(6 / 30, 12),
        headroomGpus: 1, // two thirds of 1.5
        withHeadroom: expect.closeTo(4 / 30, 12),
      },
    });
    expect(scaleUp).toMatchObject({ steps: 2, label: 'As long as you can wait: 2 h' });
    // Over two steps: 4 → 8, 10 → 12. Above the base nothing rises from 0 to 0; from 2 to 4 by 2, of 20.
    expect(scaleUp?.overBase.withoutHeadroom).toBeCloseTo(2 / 20, 12);
  });

  it('leaves nothing where it comes at once, or where the base covers all', () => {
    const series = seriesOf(Float64Array.of(4, 10, 8, 12), HOUR);
    const effects = delayEffectsOf({ ...asked, series, baseDemand: 16, nextGpuMinutes: 5 });
    expect(effects.map(({ steps }) => steps)).toEqual([1, 0]);
    expect(effects[0]?.overBase).toEqual({
      withoutHeadroom: 0,
      headroomGpus: 0,
      withHeadroom: 0,
      headroomNeededGpus: 0,
    });
    expect(effects[1]?.allBurst.withoutHeadroom).toBe(0);
  });
});

describe('averages of days', () => {
  it('promise 0.82 of the cost where it is 0.91, on one team', () => {
    const found = dailyAverageOf(helios(), 0.6);
    expect(1 - (found?.promisedShare ?? NaN)).toBeCloseTo(0.82, 2);
    expect(1 - (found?.trueShare ?? NaN)).toBeCloseTo(0.91, 2);
  });

  it('need two days, and steps shorter than one', () => {
    expect(dailyAverageOf(seriesOf(Float64Array.of(1, 2, 3), HOUR), 0.6)).toBeNull();
    expect(dailyAverageOf(seriesOf(Float64Array.of(1, 2, 3), 24 * HOUR), 0.6)).toBeNull();
  });
});

describe('a long series', () => {
  it('is averaged, with its steps as long as that makes them', () => {
    const minutes = seriesOf(
      Float64Array.from({ length: 120_000 }, (_, step) => step % 3),
      60,
    );
    const short = shortened(minutes);
    expect(short.stepSeconds).toBe(180);
    expect(short.gpus).toHaveLength(40_000);
    expect([short.gpus[0], short.gpus.at(-1)]).toEqual([1, 1]); // (0 + 1 + 2) / 3
    expect(shortened(helios()).stepSeconds).toBe(HOUR);
  });
});
