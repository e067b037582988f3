import { describe, expect, it } from 'vitest';
import { likelyOf } from '@/engine/quantity';
import { markupOf, rateOf, termOf } from '@/engine/rates';
import type { Worlds } from '@/engine/worlds';
import type { SingleOptionId } from '@/dataset/ids';
import { placeOf, worldOf } from '~/support/given';

const rate = (id: SingleOptionId, worlds: Worlds): number => likelyOf(rateOf(placeOf(id), worlds));
const term = (worlds: Worlds): number => likelyOf(termOf(worlds));
const markup = (id: SingleOptionId): number => likelyOf(markupOf(placeOf(id), worldOf()));

describe('the rent of a GPU-hour', () => {
  it('is that of bare metal or of virtual machines, by the hour', () => {
    expect(rate('bare-metal.on-demand', worldOf())).toBe(2);
    expect(rate('gpu-vm.on-demand', worldOf())).toBe(4);
    expect(rate('mig-slice.on-demand', worldOf())).toBe(4);
  });

  it.each([
    ['bare-metal.reserved', 1],
    ['managed-bare-metal.reserved', 1.5],
    ['gpu-vm.reserved', 3],
  ] as const)(
    'falls to the reserved rate of %s from the usual term of a year on',
    (id, reserved) => {
      expect(rate(id, worldOf({ durationMonths: 12 }))).toBe(reserved);
      expect(rate(id, worldOf({ durationMonths: 60 }))).toBe(reserved);
    },
  );

  it('keeps half of the discount for half of the usual term', () => {
    const halfYear = worldOf({ durationMonths: 6 });
    expect(rate('bare-metal.reserved', halfYear)).toBe(1.5); // 2 + (1 − 2) × 6 ÷ 12
    expect(rate('managed-bare-metal.reserved', halfYear)).toBe(1.75); // 2 + (1.5 − 2) × 6 ÷ 12
    expect(rate('gpu-vm.reserved', halfYear)).toBe(3.5); // 4 + (3 − 4) × 6 ÷ 12
  });

  it('is of the card of the work', () => {
    const changes = { 'gpu-vm.on-demand.rate.h200': 7 };
    expect(rate('gpu-vm.on-demand', worldOf({ gpuModel: 'h200' }, changes))).toBe(7);
    expect(rate('gpu-vm.on-demand', worldOf({ gpuModel: 'b200' }, changes))).toBe(4);
  });
});

describe('a reservation', () => {
  it('runs as long as the need, and is renewed after the usual term', () => {
    expect(term(worldOf({ durationMonths: 5 }))).toBe(5);
    expect(term(worldOf({ durationMonths: 40 }))).toBe(12);
  });
});

describe('the markup over a GPU-hour', () => {
  it('is that of slices and endpoints, and none for whole machines', () => {
    expect(markup('mig-slice.on-demand')).toBe(2);
    expect(markup('time-slice.on-demand')).toBe(1.5);
    expect(markup('dedicated-endpoint.on-demand')).toBe(1.25);
    expect(markup('shared-endpoint.on-demand')).toBe(3);
    expect(markup('gpu-vm.on-demand')).toBe(1);
    expect(markup('bare-metal.reserved')).toBe(1);
  });
});
