import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '@/dataset/dataset';
import { CARD_IDS, type CardId } from '@/dataset/ids';
import type { Profile } from '@/dataset/schema';
import { type PackingCard, packingPlan, slicedGpuOf } from '@/engine/packing-plan';
import { mixesOf } from '@/engine/models/placement';

const MODES = ['mig', 'mig-vgpu', 'time-sliced-vgpu'] as const;

function cardOf(card: CardId, mode: Profile['mode']): PackingCard {
  const placement = dataset.placements.find((one) => one.card === card);
  if (placement === undefined) {
    throw new Error(`No placements of ${card}`);
  }
  return {
    profiles: dataset.profiles.filter((one) => one.card === card && one.mode === mode),
    placement,
    memoryGb: dataset.figures[`card.memory.${card}`].likely,
    gpusPerHost: dataset.figures[`node.gpus.${card}`].likely,
  };
}

const B200 = cardOf('b200', 'mig');

describe('the placements of the dataset', () => {
  const sliced = CARD_IDS.flatMap((card) =>
    (['mig', 'mig-vgpu'] as const).map((mode) => [card, mode] as const),
  );

  it.each(sliced)('know where each profile may stand: %s, %s', (card, mode) => {
    const gpu = slicedGpuOf(cardOf(card, mode));
    expect(gpu.shapes.filter(({ starts }) => starts.length === 0)).toEqual([]);
    // Slices of memory and compute, read off the names: 2g.45gb, B200X-2-45C.
    for (const { id, compute } of gpu.shapes) {
      expect(Number(/^(\d)g|-(\d)-/.exec(id)?.slice(1).join(''))).toBe(compute);
    }
  });

  it.each(sliced)('hold as many of each profile as the vendor lists: %s, %s', (card, mode) => {
    const packing = cardOf(card, mode);
    const mixes = mixesOf(slicedGpuOf(packing));
    for (const [index, { id, perGpu }] of packing.profiles.entries()) {
      const most = Math.max(...mixes.map(({ counts }) => counts[index] ?? 0));
      expect([id, most]).toEqual([id, perGpu]);
    }
  });
});

describe('a mix on B200', () => {
  it('fills a GPU with a 4g and a 3g, with a 2g and a 1g beside a 4g', () => {
    const plan = packingPlan(B200, { '4g.90gb': 1, '3g.90gb': 1 });
    expect(plan).toMatchObject({ gpus: 1, hosts: 1, atLeast: 1, instances: 2, slots: 8 });
    expect(plan.packed).toEqual([
      {
        gpus: 1,
        placed: [
          { profile: '4g.90gb', memoryGb: 90, start: 0, slots: 4 },
          { profile: '3g.90gb', memoryGb: 90, start: 4, slots: 4 },
        ],
        freeSlots: 0,
        freeCompute: 0,
        freeMemoryGb: 0,
        room: null,
      },
    ]);
    expect(packingPlan(B200, { '4g.90gb': 1, '2g.45gb': 1, '1g.23gb': 1 }).gpus).toBe(1);
  });

  it('tells what is left over and what still fits', () => {
    // 180 − 2 × 23 − 45 = 89 GB; 8 − 4 memory slices; 7 − 4 of 7 compute slices.
    const [gpu] = packingPlan(B200, { '1g.23gb': 2, '2g.45gb': 1 }).packed;
    expect(gpu?.freeMemoryGb).toBe(89);
    expect(gpu?.freeSlots).toBe(4);
    expect(gpu?.freeCompute).toBeCloseTo(3 / 7, 12);
    expect(gpu?.room).toBe('3g.90gb');
    // Two 3g leave a seventh of the compute, and no memory slice for it.
    const [full] = packingPlan(B200, { '3g.90gb': 2 }).packed;
    expect(full?.freeCompute).toBeCloseTo(1 / 7, 12);
    expect(full?.room).toBeNull();
  });

  it('needs hosts of eight, and loses what the fullest GPU and host hold', () => {
    // 60 slices: 8 GPUs of 7, and one of 4.
    const plan = packingPlan(B200, { '1g.23gb': 60 });
    expect(plan).toMatchObject({ gpus: 9, hosts: 2, lost: { gpu: 7, host: 56 } });
    expect(plan.packed.map(({ gpus, placed }) => [gpus, placed.length])).toEqual([
      [8, 7],
      [1, 4],
    ]);
  });

  it('of none is nothing', () => {
    expect(packingPlan(B200, {})).toMatchObject({
      gpus: 0,
      hosts: 0,
      packed: [],
      lost: { gpu: 0, host: 0 },
    });
  });

  it('of a hundred million is still at once', () => {
    expect(packingPlan(B200, { '1g.45gb': 1e8 }).gpus).toBe(25e6);
  });
});

describe('those that take turns', () => {
  it('share a GPU only with memory of the same size', () => {
    // 20 of 4 GB on one GPU, 2 of 40 GB on another: nothing mixes.
    const h100 = cardOf('h100-sxm', 'time-sliced-vgpu');
    const plan = packingPlan(h100, { 'H100XM-4C': 21, 'H100XM-40C': 1 });
    expect(plan.gpus).toBe(3);
    expect(plan.packed.map(({ placed }) => placed.length)).toEqual([20, 1, 1]);
    expect(plan.packed[2]?.room ?? plan.packed[1]?.room).toBeTruthy();
    for (const { placed } of plan.packed) {
      expect(new Set(placed.map(({ profile }) => profile)).size).toBe(1);
    }
  });
});

describe('any mix on any card', () => {
  const anyMix = fc
    .constantFrom(...CARD_IDS)
    .chain((card) => fc.constantFrom(...MODES).map((mode) => cardOf(card, mode)))
    .chain((card) =>
      fc
        .array(fc.integer({ min: 0, max: 30 }), {
          minLength: card.profiles.length,
          maxLength: card.profiles.length,
        })
        .map((counts) => ({
          card,
          wanted: Object.fromEntries(
            card.profiles.map(({ id }, index) => [id, counts[index] ?? 0]),
          ),
        })),
    );

  it('places each instance once, where it may stand, and beside no other', () => {
    fc.assert(
      fc.property(anyMix, ({ card, wanted }) => {
        const plan = packingPlan(card, wanted);
        const held = new Map<string, number>();
        for (const { gpus, placed, freeMemoryGb, freeCompute } of plan.packed) {
          expect(freeMemoryGb).toBeGreaterThanOrEqual(0);
          expect(freeCompute).toBeGreaterThanOrEqual(0);
          const taken = placed.flatMap(({ start, slots }) =>
            Array.from({ length: slots }, (_, offset) => start + offset),
          );
          expect(new Set(taken).size).toBe(taken.length);
          expect(Math.max(0, ...taken)).toBeLessThan(plan.slots);
          for (const { profile } of placed) {
            held.set(profile, (held.get(profile) ?? 0) + gpus);
          }
        }
        for (const { id } of card.profiles) {
          expect(held.get(id) ?? 0).toBe(wanted[id] ?? 0);
        }
        expect(plan.atLeast).toBeLessThanOrEqual(plan.gpus);
        expect(plan.hosts).toBe(Math.ceil(plan.gpus / card.gpusPerHost));
        expect(plan.lost.gpu).toBeLessThanOrEqual(plan.lost.host);
        expect(plan.lost.host).toBeLessThanOrEqual(plan.instances);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
