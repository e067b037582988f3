import { describe, expect, it } from 'vitest';
import { markupOf, rateOf, termOf } from '@/engine/rates';
import { placeOf, worldOf } from '~/support/given';

describe('the rent of a GPU-hour', () => {
  it('is that of bare metal or of virtual machines, by the hour', () => {
    expect(rateOf(placeOf('bare-metal.on-demand'), worldOf())).toBe(2);
    expect(rateOf(placeOf('gpu-vm.on-demand'), worldOf())).toBe(4);
    expect(rateOf(placeOf('mig-slice.on-demand'), worldOf())).toBe(4);
  });

  it.each([
    ['bare-metal.reserved', 1],
    ['managed-bare-metal.reserved', 1.5],
    ['gpu-vm.reserved', 3],
  ] as const)('falls to the reserved rate of %s from the usual term of a year on', (id, rate) => {
    expect(rateOf(placeOf(id), worldOf({ durationMonths: 12 }))).toBe(rate);
    expect(rateOf(placeOf(id), worldOf({ durationMonths: 60 }))).toBe(rate);
  });

  it('keeps half of the discount for half of the usual term', () => {
    const halfYear = worldOf({ durationMonths: 6 });
    expect(rateOf(placeOf('bare-metal.reserved'), halfYear)).toBe(1.5); // 2 + (1 − 2) × 6 ÷ 12
    expect(rateOf(placeOf('managed-bare-metal.reserved'), halfYear)).toBe(1.75); // 2 + (1.5 − 2) × 6 ÷ 12
    expect(rateOf(placeOf('gpu-vm.reserved'), halfYear)).toBe(3.5); // 4 + (3 − 4) × 6 ÷ 12
  });

  it('is of the card of the work', () => {
    const changes = { 'gpu-vm.on-demand.rate.h200': 7 };
    expect(rateOf(placeOf('gpu-vm.on-demand'), worldOf({ gpuModel: 'h200' }, changes))).toBe(7);
    expect(rateOf(placeOf('gpu-vm.on-demand'), worldOf({ gpuModel: 'b200' }, changes))).toBe(4);
  });
});

describe('a reservation', () => {
  it('runs as long as the need, and is renewed after the usual term', () => {
    expect(termOf(worldOf({ durationMonths: 5 }))).toBe(5);
    expect(termOf(worldOf({ durationMonths: 40 }))).toBe(12);
  });
});

describe('the markup over a GPU-hour', () => {
  it('is that of slices and endpoints, and none for whole machines', () => {
    expect(markupOf(placeOf('mig-slice.on-demand'), worldOf())).toBe(2);
    expect(markupOf(placeOf('time-slice.on-demand'), worldOf())).toBe(1.5);
    expect(markupOf(placeOf('dedicated-endpoint.on-demand'), worldOf())).toBe(1.25);
    expect(markupOf(placeOf('shared-endpoint.on-demand'), worldOf())).toBe(3);
    expect(markupOf(placeOf('gpu-vm.on-demand'), worldOf())).toBe(1);
    expect(markupOf(placeOf('bare-metal.reserved'), worldOf())).toBe(1);
  });
});
