import { describe, expect, it } from 'vitest';
import { resilienceOf } from '@/engine/criteria/resilience';
import { SHAPES } from '@/engine/option-shape';
import { planFor } from '@/engine/plan';
import { likelyOf } from '@/engine/quantity';
import type { ListedOptionId } from '@/dataset/ids';
import type { Answers } from '@/questions/answers';
import { worldOf } from '~/support/given';

function hours(id: ListedOptionId, answers: Answers = {}): number {
  const world = worldOf(answers);
  return likelyOf(resilienceOf(SHAPES[id], () => planFor(SHAPES[id], world), world));
}

describe('hours a year without capacity', () => {
  it('are interruptions times recovery, and planned stops', () => {
    expect(hours('bare-metal.reserved')).toBe(28); // 2 × 10 + 4 × 2
    expect(hours('gpu-vm.reserved')).toBe(42); // 3 × 10 + 6 × 2
    expect(hours('gpu-vm.on-demand')).toBe(27); // 3 × 5 + 6 × 2
  });

  it('grow with the nodes that one job needs at once', () => {
    expect(hours('bare-metal.reserved', { gpusPerJob: 16 })).toBe(48); // 2 nodes × 2 × 10 + 8
  });

  it('include the wait for another whole node by the hour', () => {
    expect(hours('gpu-vm.on-demand', { gpusPerJob: 8 })).toBe(162); // 3 × 50 + 12
    expect(hours('bare-metal.on-demand', { gpusPerJob: 8 })).toBe(108); // 2 × 50 + 8
  });

  it('wait for a repair on few nodes of your own, and for a spare on ten or more', () => {
    expect(hours('bare-metal.owned')).toBe(208); // 2 × 100 + 8
    const fleet = { meanGpus: 80, peakGpus: 80 } as const;
    expect(hours('bare-metal.owned', fleet)).toBe(16); // 2 × 4 + 8
    expect(hours('bare-metal.owned', { meanGpus: 72, peakGpus: 72 })).toBe(208); // nine nodes
  });

  it('use the spare that work which must not stop is given', () => {
    expect(hours('bare-metal.owned', { availability: 'mission-critical' })).toBe(16);
  });

  it('are short at planned stops for slices of your own, which move', () => {
    expect(hours('mig-slice.owned', { gpusPerJob: 0.25 })).toBeCloseTo(300.4); // 3 × 100 + 4 × 0.1
    expect(hours('mig-slice.on-demand', { gpusPerJob: 0.25 })).toBe(27); // as any rented machine
  });

  it('of an endpoint are its own incidents, whatever the job', () => {
    expect(hours('shared-endpoint.on-demand')).toBe(20);
    expect(hours('dedicated-endpoint.on-demand', { gpusPerJob: 16 })).toBe(20);
  });

  it('of a split are those of its base', () => {
    expect(hours('split.reserved')).toBe(28);
  });
});
