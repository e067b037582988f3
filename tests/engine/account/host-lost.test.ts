import { describe, expect, it } from 'vitest';
import type { ListedOptionId } from '@/dataset/ids';
import { hostLost } from '@/engine/account/host-lost';
import { SHAPES } from '@/engine/option-shape';
import { planFor } from '@/engine/plan';
import type { Answers } from '@/questions/answers';
import { worldOf } from '~/support/given';

const lost = (id: ListedOptionId, answers: Answers = {}) => {
  const world = worldOf(answers);
  return hostLost(SHAPES[id], planFor(SHAPES[id], world), world);
};

describe('one host lost', () => {
  it('takes a node of what is held, until it is repaired or replaced', () => {
    // 16 GPUs held, 8 or 16 needed, each half of the time: with 8 left 8 are missing half of the time, 4 of 12.
    expect(lost('bare-metal.owned')).toMatchObject({
      gpus: 16,
      lostGpus: 8,
      hours: 100,
      timesAYear: 4, // 2 nodes, twice a year each
    });
    expect(lost('bare-metal.owned')?.unmetShare).toBeCloseTo(1 / 3, 12);
    expect(lost('bare-metal.owned')?.chanceInAYear).toBeCloseTo(1 - Math.exp(-4), 12);
    expect(lost('bare-metal.reserved')?.hours).toBe(10);
  });

  it('stops every job that does not fit on what is left', () => {
    // Two nodes for one job of 16 GPUs: with 8 left nothing runs.
    expect(
      lost('bare-metal.owned', { gpusPerJob: 16, meanGpus: 16, peakGpus: 16 })?.unmetShare,
    ).toBe(1);
    // Three nodes, one job of 6 GPUs on each: one of three jobs is gone.
    expect(
      lost('bare-metal.owned', { gpusPerJob: 6, meanGpus: 18, peakGpus: 18 })?.unmetShare,
    ).toBeCloseTo(1 / 3, 12);
  });

  it('leaves all demand met where a spare is held', () => {
    const spared = lost('bare-metal.owned', { availability: 'mission-critical' });
    expect(spared).toMatchObject({ gpus: 24, hours: 4 });
    expect(spared?.unmetShare).toBe(0);
  });

  it('takes a node of what runs on average where capacity follows demand', () => {
    // 12 GPUs of demand at half the throughput are 24 that run.
    expect(lost('gpu-vm.on-demand')).toMatchObject({ gpus: 24, lostGpus: 8, hours: 5 });
    expect(lost('gpu-vm.on-demand')?.unmetShare).toBeCloseTo(1 / 3, 12);
    // Less than a node runs: all of it is on one host.
    expect(lost('gpu-vm.on-demand', { meanGpus: 2, peakGpus: 4 })?.unmetShare).toBe(1);
  });

  it('of a split lasts until the burst stands in', () => {
    const { hours, burstForHours } = lost('split.reserved') ?? {};
    expect(hours).toBeCloseTo(10 / 60, 12);
    expect(burstForHours).toBe(10);
  });

  it('is nobody’s concern at an endpoint', () => {
    expect(lost('dedicated-endpoint.on-demand')).toBeNull();
  });
});
