import { describe, expect, it } from 'vitest';
import { planFor, tenantsApart } from '@/engine/plan';
import { likelyOf } from '@/engine/quantity';
import type { SingleOptionId } from '@/dataset/ids';
import type { Answers } from '@/questions/answers';
import { type Changes, placeOf, splitOf, worldOf } from '~/support/given';

const held = (id: SingleOptionId, answers: Answers = {}, changes: Changes = {}): number =>
  planFor(placeOf(id), worldOf(answers, changes)).heldGpus;

describe('the GPUs held', () => {
  it('cover the peak in whole nodes of eight', () => {
    expect(held('bare-metal.owned')).toBe(16);
    expect(held('bare-metal.reserved', { peakGpus: 17 })).toBe(24); // 17 ÷ 8 rounds up to 3 nodes
    expect(held('bare-metal.on-demand')).toBe(16);
  });

  it('are bought back where throughput is lost', () => {
    expect(held('gpu-vm.owned')).toBe(24); // 16 ÷ 0.8 = 20, three nodes
    expect(held('gpu-vm.owned', { throughputPriority: 'low' })).toBe(16);
  });

  it('are bought back to the nearest node: a little overhead buys none for itself', () => {
    const changes = { 'gpu-vm.owned.throughput': 0.95 };
    expect(held('gpu-vm.owned', {}, changes)).toBe(16); // 16 ÷ 0.95 = 16.8
    const fleet = { meanGpus: 160, peakGpus: 160 } as const;
    expect(held('gpu-vm.owned', fleet, changes)).toBe(168); // 168.4
  });

  it('of a rented virtual machine come in the steps of the offer', () => {
    expect(held('gpu-vm.reserved', { peakGpus: 17 })).toBe(34); // 17 ÷ 0.5 in steps of 2
    expect(held('gpu-vm.reserved', { peakGpus: 17 }, { 'gpu-vm.increment.b200': 8 })).toBe(32); // 34 ÷ 8 = 4.25
  });

  it('are none where capacity follows demand', () => {
    expect(held('gpu-vm.on-demand')).toBe(0);
    expect(held('mig-slice.on-demand')).toBe(0);
    expect(held('shared-endpoint.on-demand')).toBe(0);
  });

  it('cover only the usual demand where work may wait', () => {
    // At the middle of the hours of use demand is 8.
    expect(held('bare-metal.owned', { restartable: 'yes' })).toBe(8);
    expect(held('bare-metal.owned', { restartable: 'yes', throughputPriority: 'max' })).toBe(16);
    expect(held('bare-metal.owned', { restartable: 'yes', workloadKind: 'inference-llm' })).toBe(
      16,
    );
  });

  it('hold at least one job', () => {
    const rare = { meanGpus: 2, peakGpus: 16, gpusPerJob: 16, restartable: 'yes' } as const;
    expect(held('bare-metal.owned', rare)).toBe(16);
  });

  it('include a spare step for work that must not stop', () => {
    expect(held('bare-metal.owned', { availability: 'mission-critical' })).toBe(24);
    expect(held('gpu-vm.reserved', { availability: 'mission-critical' })).toBe(34); // 16 ÷ 0.5 + 2
  });

  it('are set for the eight quarters of a slice, not for eight GPUs', () => {
    expect(held('mig-slice.owned', { gpusPerJob: 0.25, meanGpus: 6, peakGpus: 6 })).toBe(8); // 6 ÷ 0.8
    expect(held('gpu-vm.owned', { gpusPerJob: 0.25, meanGpus: 6, peakGpus: 6 })).toBe(32); // 6 × 4 ÷ 0.8 = 30
  });

  it('leave part of a node idle per tenant on bare metal, and scrub nodes between tenants', () => {
    const apart = { tenancy: 'external-multi', concurrentUsers: 4 } as const;
    expect(held('bare-metal.owned', apart)).toBe(40); // 16 + 4 × 4 + 16 × 0.25 = 36
    expect(held('managed-bare-metal.reserved', apart)).toBe(32); // 16 + 4 × 4: the provider scrubs
    expect(held('gpu-vm.owned', apart)).toBe(24); // as for one tenant
  });
});

describe('tenants that need nodes of their own', () => {
  const apart = (answers: Answers): number => likelyOf(tenantsApart(worldOf(answers)));

  it('are none for one team, nor for teams that share a Kubernetes cluster', () => {
    expect(apart({ concurrentUsers: 5 })).toBe(1);
    const teams = { tenancy: 'internal-multi', concurrentUsers: 5 } as const;
    expect(apart({ ...teams, kubernetes: 'yes' })).toBe(1);
    expect(apart({ ...teams, kubernetes: 'no' })).toBe(5);
    const customers = { ...teams, tenancy: 'external-multi', kubernetes: 'yes' } as const;
    expect(apart(customers)).toBe(5);
  });

  it('are no more than the jobs at the peak', () => {
    const crowd = { tenancy: 'external-multi', concurrentUsers: 1000 } as const;
    expect(apart(crowd)).toBe(16); // 16 jobs of one GPU
    expect(apart({ ...crowd, gpusPerJob: 8 })).toBe(2);
    expect(apart({ ...crowd, gpusPerJob: 0.25 })).toBe(16); // whole GPUs at least
  });
});

describe('the base of a split', () => {
  const base = (changes: Changes) =>
    planFor(splitOf('split.reserved'), worldOf({}, changes)).heldGpus;

  it('is every node busy more than the price ratio', () => {
    // Hours of use: 520 ÷ 730 = 0.712. The first node is busy in all of them, the second in half.
    expect(base({ 'bare-metal.reserved.rate.b200': 3 })).toBe(16); // ratio 0.3 < 0.356
    expect(base({ 'bare-metal.reserved.rate.b200': 5 })).toBe(8); // 0.356 < ratio 0.5 < 0.712
    expect(base({ 'bare-metal.reserved.rate.b200': 8 })).toBe(0); // ratio 0.8 > 0.712
  });
});
