import { describe, expect, it } from 'vitest';
import { addedTail, latencyOf } from '@/engine/criteria/latency';
import { SHAPES } from '@/engine/option-shape';
import { likelyOf } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';
import type { ListedOptionId } from '@/dataset/ids';
import { placeOf, worldOf } from '~/support/given';

const p99 = (id: ListedOptionId, worlds: Worlds): number => likelyOf(latencyOf(SHAPES[id], worlds));

// A budget of 100 ms, of which a dedicated machine needs 40.

describe('the p99 of a response', () => {
  it('is that of a dedicated machine on bare metal', () => {
    expect(p99('bare-metal.owned', worldOf())).toBe(40);
    expect(p99('managed-bare-metal.reserved', worldOf())).toBe(40);
  });

  it('is multiplied by what the access does to it, and has its tail', () => {
    expect(p99('gpu-vm.owned', worldOf())).toBe(51); // 40 × 1.25 + 1
    expect(p99('gpu-vm.on-demand', worldOf())).toBe(61); // 40 × 1.5 + 1
    expect(p99('mig-slice.owned', worldOf())).toBe(82); // 40 × 2 + 2
    expect(p99('dedicated-endpoint.on-demand', worldOf())).toBe(68); // 40 × 1.5 + 8
    expect(p99('shared-endpoint.on-demand', worldOf())).toBe(220); // 40 × 3 + 100
  });

  it('waits longer for a turn among many than among four', () => {
    const few = worldOf({ gpusPerJob: 0.25 });
    expect(p99('time-slice.owned', few)).toBe(104); // 40 × 2.5 + 4
    const many = worldOf({ gpusPerJob: 0.1 }, { 'time-slice.container-users': 8 });
    expect(p99('time-slice.owned', many)).toBe(216); // 40 × 5 + 16
  });

  it('weighs only what the access adds by how little jitter is tolerated', () => {
    const machine = 'gpu-vm.on-demand';
    expect(p99(machine, worldOf({ jitterTolerance: 'high' }))).toBe(50.5); // 40 + 20 ÷ 2 + 1 ÷ 2
    expect(p99(machine, worldOf({ jitterTolerance: 'low' }))).toBe(82); // 40 + 2 × 20 + 2 × 1
    expect(p99(machine, worldOf({ jitterTolerance: 'none' }))).toBe(124); // 40 + 4 × 21
    expect(p99('bare-metal.owned', worldOf({ jitterTolerance: 'none' }))).toBe(40);
  });

  it('of a split is that of its burst, which is the worse part', () => {
    expect(p99('split.owned', worldOf())).toBe(61);
  });

  it('follows the budget, but the tail does not', () => {
    const tight = worldOf({ latencyP99Ms: 1 });
    expect(p99('gpu-vm.owned', tight)).toBe(1.5); // 0.4 × 1.25 + 1
    expect(likelyOf(addedTail(placeOf('gpu-vm.owned'), tight))).toBe(1);
  });
});
