import { describe, expect, it } from 'vitest';
import { operationsOf } from '@/engine/criteria/operations';
import { SHAPES } from '@/engine/option-shape';
import { planFor } from '@/engine/plan';
import { likelyOf } from '@/engine/quantity';
import type { ListedOptionId } from '@/dataset/ids';
import type { Answers } from '@/questions/answers';
import { worldOf } from '~/support/given';

function hours(id: ListedOptionId, answers: Answers = {}): number {
  const world = worldOf(answers);
  return likelyOf(operationsOf(SHAPES[id], () => planFor(SHAPES[id], world), world));
}

/** Four nodes at the peak, 16 GPUs on average. */
const FOUR_NODES = { meanGpus: 16, peakGpus: 32 } as const;

describe('hours a month that the team spends', () => {
  it('double for four times the nodes', () => {
    expect(hours('bare-metal.owned', { meanGpus: 8, peakGpus: 8 })).toBe(40);
    expect(hours('bare-metal.owned', FOUR_NODES)).toBe(80); // 40 × 4^0.5
    expect(hours('bare-metal.reserved', FOUR_NODES)).toBe(40);
    expect(hours('managed-bare-metal.reserved', FOUR_NODES)).toBe(20);
  });

  it('count the GPUs that run where nothing is held', () => {
    // 16 GPUs of demand on machines that keep half: 32 GPUs, four nodes.
    expect(hours('gpu-vm.on-demand', FOUR_NODES)).toBe(16); // 8 × 2
  });

  it('are never less than those of one node', () => {
    expect(hours('shared-endpoint.on-demand', { meanGpus: 0.1, peakGpus: 0.2 })).toBe(2);
  });

  it('double for a basic team and halve for an expert one', () => {
    expect(hours('bare-metal.owned', { ...FOUR_NODES, opsSkill: 'basic' })).toBe(160);
    expect(hours('bare-metal.owned', { ...FOUR_NODES, opsSkill: 'expert' })).toBe(40);
  });

  it('are only those of what the estate does not yet run, for your own servers', () => {
    expect(hours('bare-metal.owned', { ...FOUR_NODES, existingEstate: 'some' })).toBe(40);
    expect(hours('bare-metal.reserved', { ...FOUR_NODES, existingEstate: 'some' })).toBe(40);
  });

  it('halve on managed platforms and slices where Kubernetes is run already', () => {
    const containers = { meanGpus: 8, peakGpus: 8, kubernetes: 'yes' } as const;
    expect(hours('managed-bare-metal.reserved', containers)).toBe(5);
    expect(hours('bare-metal.reserved', containers)).toBe(20);
    const slices = { meanGpus: 6, peakGpus: 6, gpusPerJob: 0.25 } as const;
    expect(hours('mig-slice.owned', slices)).toBe(24);
    expect(hours('mig-slice.owned', { ...slices, kubernetes: 'yes' })).toBe(12);
  });

  it('include the re-cutting of bare metal for each tenant', () => {
    const two = {
      meanGpus: 8,
      peakGpus: 8,
      tenancy: 'external-multi',
      concurrentUsers: 2,
    } as const;
    // 8 + 2 × 4 + 8 × 0.25 = 18 GPUs, three nodes
    expect(hours('bare-metal.owned', two)).toBeCloseTo(79.28, 2); // 40 × 3^0.5 + 2 × 5
    expect(hours('gpu-vm.owned', two)).toBe(30); // 8 ÷ 0.8 = 10 GPUs: the nearest is one node
  });

  it('of a split are those of both of its environments', () => {
    const world = worldOf(FOUR_NODES);
    const split = SHAPES['split.reserved'];
    const plan = () => planFor(split, world);
    const base = likelyOf(operationsOf(SHAPES['bare-metal.reserved'], plan, world));
    expect(likelyOf(operationsOf(split, plan, world))).toBeGreaterThan(base);
  });
});
