import { describe, expect, it } from 'vitest';
import { addedTail, latencyOf } from '@/engine/criteria/latency';
import { SHAPES } from '@/engine/option-shape';
import { placeOf, worldOf } from '~/support/given';

// A budget of 100 ms, of which a dedicated machine needs 40.

describe('the p99 of a response', () => {
  it('is that of a dedicated machine on bare metal', () => {
    expect(latencyOf(SHAPES['bare-metal.owned'], worldOf())).toBe(40);
    expect(latencyOf(SHAPES['managed-bare-metal.reserved'], worldOf())).toBe(40);
  });

  it('is multiplied by what the access does to it, and has its tail', () => {
    expect(latencyOf(SHAPES['gpu-vm.owned'], worldOf())).toBe(51); // 40 × 1.25 + 1
    expect(latencyOf(SHAPES['gpu-vm.on-demand'], worldOf())).toBe(61); // 40 × 1.5 + 1
    expect(latencyOf(SHAPES['mig-slice.owned'], worldOf())).toBe(82); // 40 × 2 + 2
    expect(latencyOf(SHAPES['dedicated-endpoint.on-demand'], worldOf())).toBe(68); // 40 × 1.5 + 8
    expect(latencyOf(SHAPES['shared-endpoint.on-demand'], worldOf())).toBe(220); // 40 × 3 + 100
  });

  it('waits longer for a turn among many than among four', () => {
    const few = worldOf({ gpusPerJob: 0.25 });
    expect(latencyOf(SHAPES['time-slice.owned'], few)).toBe(104); // 40 × 2.5 + 4
    const many = worldOf({ gpusPerJob: 0.1 }, { 'time-slice.container-users': 8 });
    expect(latencyOf(SHAPES['time-slice.owned'], many)).toBe(216); // 40 × 5 + 16
  });

  it('weighs only what the access adds by how little jitter is tolerated', () => {
    const machine = SHAPES['gpu-vm.on-demand'];
    expect(latencyOf(machine, worldOf({ jitterTolerance: 'high' }))).toBe(50.5); // 40 + 20 ÷ 2 + 1 ÷ 2
    expect(latencyOf(machine, worldOf({ jitterTolerance: 'low' }))).toBe(82); // 40 + 2 × 20 + 2 × 1
    expect(latencyOf(machine, worldOf({ jitterTolerance: 'none' }))).toBe(124); // 40 + 4 × 21
    expect(latencyOf(SHAPES['bare-metal.owned'], worldOf({ jitterTolerance: 'none' }))).toBe(40);
  });

  it('of a split is that of its burst, which is the worse part', () => {
    expect(latencyOf(SHAPES['split.owned'], worldOf())).toBe(61);
  });

  it('follows the budget, but the tail does not', () => {
    const tight = worldOf({ latencyP99Ms: 1 });
    expect(latencyOf(SHAPES['gpu-vm.owned'], tight)).toBe(1.5); // 0.4 × 1.25 + 1
    expect(addedTail(placeOf('gpu-vm.owned'), tight)).toBe(1);
  });
});
