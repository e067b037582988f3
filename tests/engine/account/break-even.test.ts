import { describe, expect, it } from 'vitest';
import { breakEvenFrom } from '@/engine/account/break-even';
import { breakEvenUtilisation } from '@/engine/account/break-even-cost';
import { committedPriceRatio } from '@/engine/price-ratio';
import { likelyOf } from '@/engine/quantity';
import vectors from '~/fixtures/vectors/tco.json';
import { type Changes, placeOf, worldOf } from '~/support/given';
import { judgedOn, judgedPlain } from '~/support/judged';
import { relativeError } from '~/support/relative-error';
import { SHIPPED } from '~/support/shipped';

const VECTOR_TOLERANCE = 1e-9; // relative, as the file says
const FLEET = { heldGpus: 16, increment: 8 };
const RESERVED = placeOf('bare-metal.reserved');
const VM = placeOf('gpu-vm.on-demand');

const plain = (changes: Changes) => worldOf({ scaleUpMinutes: 60 }, changes);

describe('the utilisation from which committing pays', () => {
  it.each(vectors.break_even)(
    'is what the vector says at $inputs.committed_price against $inputs.elastic_price',
    ({ inputs, outputs }) => {
      const world = plain({
        'rented.adder': 0,
        'bare-metal.reserved.rate.b200': inputs.committed_price,
        'bare-metal.throughput': 1 - inputs.committed_overhead,
        'gpu-vm.on-demand.rate.b200': inputs.elastic_price,
        'gpu-vm.rented.throughput': 1 - inputs.elastic_overhead,
        'gpu-vm.on-demand.billed-share': inputs.elastic_billing_efficiency,
      });
      const found = likelyOf(breakEvenUtilisation(RESERVED, FLEET, VM, world));
      expect(relativeError(found, outputs.break_even_utilization)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      expect(found < 1).toBe(outputs.committed_can_win);
    },
  );

  it('is the price ratio by which a split commits its nodes', () => {
    const world = worldOf();
    for (const base of [RESERVED, placeOf('bare-metal.owned')]) {
      const ratio = likelyOf(committedPriceRatio({ base, burst: VM }, world));
      expect(likelyOf(breakEvenUtilisation(base, FLEET, VM, world))).toBeCloseTo(ratio, 12);
    }
  });
});

describe('cost against utilisation', () => {
  const found = breakEvenFrom(judgedPlain());

  it('leaves moving out, and says what it is on the bills', () => {
    // Work at home that moves to rented machines: 5 % of 16 × $1 × 730 × 1.25 = 14,600.
    const away = breakEvenFrom(judgedPlain({ dataHome: 'own-premises' }));
    const [ours, theirs] = (['owned', 'reserved'] as const).map((sourcing) =>
      away?.committed.find((one) => one.sourcing === sourcing),
    );
    expect(theirs?.usdPerMonth).toBeCloseTo(14_600, 6);
    expect(theirs?.movingUsdPerMonth).toBeCloseTo(730, 6);
    expect(ours?.movingUsdPerMonth).toBe(0);
    expect(away?.elasticMovingUsdPerMonth).toBeGreaterThan(0);
    expect(found?.committed.map(({ movingUsdPerMonth }) => movingUsdPerMonth)).toEqual([0, 0]);
  });

  it('is level where capacity is held and rises to all hours where it is not', () => {
    // Reserved bare metal: 16 GPUs × $1 × 730 h × 1.25. By the hour at $4: ÷ 0.5 kept ÷ 0.8 billed × 1.25 = $12.50 an hour.
    const reserved = found?.committed.find(({ option }) => option === 'bare-metal.reserved');
    expect(found?.heldGpus).toBe(16);
    expect(found?.usefulGpus).toBe(16);
    expect(reserved?.usdPerMonth).toBeCloseTo(14_600, 6);
    expect(found?.elastic).toBe('gpu-vm.on-demand');
    expect(found?.elasticUsdPerMonth).toBeCloseTo(16 * 730 * 12.5, 6);
    expect(reserved?.breakEven.likely).toBeCloseTo(1.25 / 12.5, 12);
  });

  it('has the visitor’s own place: 12 of 16 GPUs in 520 of 730 hours', () => {
    expect(found?.utilisation.likely).toBeCloseTo((12 * 520) / (16 * 730), 12);
  });

  it('crosses where both lines meet, for every committed option', () => {
    const shipped = breakEvenFrom(
      judgedOn(SHIPPED, { workloadKind: 'fine-tuning', meanGpus: 11, peakGpus: 19 }, 200),
    );
    expect(shipped?.committed.map(({ sourcing }) => sourcing)).toEqual(['owned', 'reserved']);
    for (const { usdPerMonth, breakEven } of shipped?.committed ?? []) {
      const byTheHour = (shipped?.elasticUsdPerMonth ?? 0) * breakEven.likely;
      expect(relativeError(byTheHour, usdPerMonth)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      expect(breakEven.low).toBeLessThanOrEqual(breakEven.likely);
      expect(breakEven.high).toBeGreaterThanOrEqual(breakEven.likely);
    }
  });
});

describe('what moves the break-even', () => {
  const rates = { low: 3, likely: 4, high: 5 };
  const prices = { low: 310_000, likely: 320_000, high: 330_000 };
  const spreads = { 'gpu-vm.on-demand.rate.b200': rates, 'owned-node.price.b200': prices };
  const found = breakEvenFrom(judgedPlain({}, {}, spreads, 4000));
  const moversOf = (id: string) =>
    found?.committed.find(({ option }) => option === id)?.movers ?? [];

  it('is each uncertain figure at its 10th and 90th percentile, the widest first', () => {
    const [rate, ...others] = moversOf('bare-metal.reserved');
    expect(others).toEqual([]);
    expect(rate?.input).toEqual({ kind: 'figure', figure: 'gpu-vm.on-demand.rate.b200' });
    // A triangle from 3 to 5: 10th percentile 3 + √0.2 = 3.447. Break-even 0.1 at $4.
    expect(rate?.low.at).toBeCloseTo(3.447, 1);
    const { at = NaN, breakEven } = rate?.low ?? {};
    expect(breakEven).toBeCloseTo((0.1 * 4) / at, 9);
  });

  it('names the price of hardware only for what is owned', () => {
    const figures = moversOf('bare-metal.owned').map(({ input }) =>
      input.kind === 'figure' ? input.figure : input.kind,
    );
    expect(figures).toEqual(['gpu-vm.on-demand.rate.b200', 'owned-node.price.b200']);
  });

  it('lists what is asked for by name on shipped figures, and the visitor’s own utilisation', () => {
    const shipped = breakEvenFrom(
      judgedOn(SHIPPED, { workloadKind: 'fine-tuning', gpuModel: 'b200', durationMonths: 60 }, 500),
    );
    const owned = shipped?.committed.find(({ sourcing }) => sourcing === 'owned');
    const inputs = owned?.movers.map(({ input }) =>
      input.kind === 'figure' ? input.figure : input.kind,
    );
    for (const wanted of [
      'gpu-vm.on-demand.rate.b200',
      'owned-node.price.b200',
      'owned-node.life',
      'owned-node.staff',
      'owned-node.electricity',
      'utilisation',
    ]) {
      expect(inputs).toContain(wanted);
    }
  });
});
