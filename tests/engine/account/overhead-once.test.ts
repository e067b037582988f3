import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf } from '@/engine/criteria/cost';
import { overheadOf } from '@/engine/load';
import { isEndpoint, SHAPES, type SingleShape } from '@/engine/option-shape';
import { planFor } from '@/engine/plan';
import { likelyOf } from '@/engine/quantity';
import { throughputKept } from '@/engine/throughput';
import type { Answers } from '@/questions/answers';
import { worldOf } from '~/support/given';

const MACHINES: readonly SingleShape[] = Object.values(SHAPES).filter(
  (shape): shape is SingleShape => shape.access !== 'split' && !isEndpoint(shape),
);

const priority = fc.constantFrom('low', 'high', 'max');
const share = fc.double({ min: 0.3, max: 1, noNaN: true });
const job = fc.constantFrom(0.25, 0.5, 1, 4);

/** What an access keeps, whichever figure says so. */
const keeping = (kept: number) => ({
  'bare-metal.throughput': kept,
  'gpu-vm.owned.throughput': kept,
  'gpu-vm.rented.throughput': kept,
  'mig-slice.throughput': kept,
  'mig-slice.latency-bound.throughput': kept,
  'time-slice.throughput': kept,
  'unlinked.throughput': 1,
});

describe('what an access loses in throughput', () => {
  it('is charged as capacity or as latency, never as both, and never left out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MACHINES),
        priority,
        share,
        job,
        (shape, throughputPriority, kept, gpusPerJob) => {
          const world = worldOf({ throughputPriority, gpusPerJob }, keeping(kept));
          const { paid, waited } = overheadOf(shape, world);
          expect(Math.min(likelyOf(paid), likelyOf(waited))).toBeCloseTo(1, 9);
          expect(likelyOf(paid) * likelyOf(waited)).toBeCloseTo(
            1 / likelyOf(throughputKept(shape, world)),
            9,
          );
        },
      ),
    );
  });

  it('costs no money where it is waited for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MACHINES), priority, share, (shape, priorityNow, kept) => {
        const answers: Answers = { throughputPriority: priorityNow };
        const lossy = worldOf(answers, keeping(kept));
        const lossless = worldOf(answers, keeping(1));
        const bill = (world: typeof lossy): number =>
          likelyOf(costOf(shape, planFor(shape, world), world));
        const more = bill(lossy) - bill(lossless);
        // Waited for: not a dollar more. Bought back: never less, as whole nodes round it.
        const most = likelyOf(overheadOf(shape, lossy).waited) > 1 ? 1e-6 : Infinity;
        expect(more).toBeGreaterThanOrEqual(-1e-6);
        expect(more).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('is waited for on what is held at low priority, and paid by the hour all the same', () => {
    const world = worldOf({ throughputPriority: 'low' }, keeping(0.5));
    const waited = (id: string): number => {
      const shape = MACHINES.find((one) => one.id === id);
      return shape === undefined ? NaN : likelyOf(overheadOf(shape, world).waited);
    };
    expect(waited('gpu-vm.owned')).toBe(2); // half the throughput: twice as long
    expect(waited('gpu-vm.on-demand')).toBe(1);
    expect(waited('bare-metal.on-demand')).toBe(2);
  });
});
