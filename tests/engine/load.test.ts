import { describe, expect, it } from 'vitest';
import { loadOf } from '@/engine/load';
import { likelyOf } from '@/engine/quantity';
import { throughputKept } from '@/engine/throughput';
import type { Worlds } from '@/engine/worlds';
import type { SingleOptionId } from '@/dataset/ids';
import { placeOf, worldOf } from '~/support/given';

const kept = (id: SingleOptionId, worlds: Worlds): number =>
  likelyOf(throughputKept(placeOf(id), worlds));

function load(id: SingleOptionId, worlds: Worlds) {
  const { capacity, time } = loadOf(placeOf(id), worlds);
  return { capacity: likelyOf(capacity), time: likelyOf(time) };
}

describe('the throughput that an access keeps', () => {
  it('is all of it on bare metal, whoever runs it', () => {
    expect(kept('bare-metal.owned', worldOf())).toBe(1);
    expect(kept('managed-bare-metal.reserved', worldOf())).toBe(1);
  });

  it('differs for virtual machines of your own, rented, and over RDMA', () => {
    expect(kept('gpu-vm.owned', worldOf())).toBe(0.8);
    expect(kept('gpu-vm.on-demand', worldOf())).toBe(0.5);
    expect(kept('gpu-vm.owned', worldOf({ interconnect: 'rdma' }))).toBe(0.4);
  });

  it('is halved once more where the machine is confidential', () => {
    const world = worldOf({ isolation: 'confidential' });
    expect(kept('gpu-vm.owned', world)).toBe(0.4); // 0.8 × 0.5
  });

  it('is lower for a MIG slice that must answer people in time', () => {
    const quarter = { gpusPerJob: 0.25 };
    const slice = 'mig-slice.owned';
    expect(kept(slice, worldOf(quarter))).toBe(0.8);
    const serving = worldOf({ ...quarter, workloadKind: 'inference-llm' });
    expect(kept(slice, serving)).toBe(0.5);
    const batch = worldOf({ ...quarter, workloadKind: 'batch-inference' });
    expect(kept(slice, batch)).toBe(0.8);
  });

  it('loses the link between parts where a job is larger than a slice', () => {
    expect(kept('mig-slice.owned', worldOf())).toBe(0.4); // 0.8 × 0.5
    expect(kept('time-slice.owned', worldOf())).toBe(0.25); // 0.5 × 0.5
  });

  it('is in the markup of an endpoint, not here', () => {
    expect(kept('shared-endpoint.on-demand', worldOf())).toBe(1);
  });
});

describe('a GPU of demand', () => {
  it('takes two GPUs where half of the throughput is lost', () => {
    expect(load('gpu-vm.on-demand', worldOf())).toEqual({ capacity: 2, time: 2 });
  });

  it('takes no more capacity but twice the time where the work may be stretched', () => {
    const world = worldOf({ throughputPriority: 'low' });
    expect(load('gpu-vm.on-demand', world)).toEqual({ capacity: 1, time: 2 });
  });

  it('takes eight where a quarter of a GPU sits on a whole one at half the throughput', () => {
    const world = worldOf({ gpusPerJob: 0.25 });
    expect(load('gpu-vm.on-demand', world)).toEqual({ capacity: 8, time: 8 }); // 4 ÷ 0.5
  });
});
