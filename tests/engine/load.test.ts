import { describe, expect, it } from 'vitest';
import { loadOf } from '@/engine/load';
import { throughputKept } from '@/engine/throughput';
import { placeOf, worldOf } from '~/support/given';

describe('the throughput that an access keeps', () => {
  it('is all of it on bare metal, whoever runs it', () => {
    expect(throughputKept(placeOf('bare-metal.owned'), worldOf())).toBe(1);
    expect(throughputKept(placeOf('managed-bare-metal.reserved'), worldOf())).toBe(1);
  });

  it('differs for virtual machines of your own, rented, and over RDMA', () => {
    expect(throughputKept(placeOf('gpu-vm.owned'), worldOf())).toBe(0.8);
    expect(throughputKept(placeOf('gpu-vm.on-demand'), worldOf())).toBe(0.5);
    expect(throughputKept(placeOf('gpu-vm.owned'), worldOf({ interconnect: 'rdma' }))).toBe(0.4);
  });

  it('is halved once more where the machine is confidential', () => {
    const world = worldOf({ isolation: 'confidential' });
    expect(throughputKept(placeOf('gpu-vm.owned'), world)).toBe(0.4); // 0.8 × 0.5
  });

  it('is lower for a MIG slice that must answer people in time', () => {
    const quarter = { gpusPerJob: 0.25 };
    const slice = placeOf('mig-slice.owned');
    expect(throughputKept(slice, worldOf(quarter))).toBe(0.8);
    const serving = worldOf({ ...quarter, workloadKind: 'inference-llm' });
    expect(throughputKept(slice, serving)).toBe(0.5);
    const batch = worldOf({ ...quarter, workloadKind: 'batch-inference' });
    expect(throughputKept(slice, batch)).toBe(0.8);
  });

  it('loses the link between parts where a job is larger than a slice', () => {
    expect(throughputKept(placeOf('mig-slice.owned'), worldOf())).toBe(0.4); // 0.8 × 0.5
    expect(throughputKept(placeOf('time-slice.owned'), worldOf())).toBe(0.25); // 0.5 × 0.5
  });

  it('is in the markup of an endpoint, not here', () => {
    expect(throughputKept(placeOf('shared-endpoint.on-demand'), worldOf())).toBe(1);
  });
});

describe('a GPU of demand', () => {
  it('takes two GPUs where half of the throughput is lost', () => {
    expect(loadOf(placeOf('gpu-vm.on-demand'), worldOf())).toEqual({ capacity: 2, time: 2 });
  });

  it('takes no more capacity but twice the time where the work may be stretched', () => {
    const world = worldOf({ throughputPriority: 'low' });
    expect(loadOf(placeOf('gpu-vm.on-demand'), world)).toEqual({ capacity: 1, time: 2 });
  });

  it('takes eight where a quarter of a GPU sits on a whole one at half the throughput', () => {
    const world = worldOf({ gpusPerJob: 0.25 });
    expect(loadOf(placeOf('gpu-vm.on-demand'), world)).toEqual({ capacity: 8, time: 8 }); // 4 ÷ 0.5
  });
});
