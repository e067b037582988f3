import { describe, expect, it } from 'vitest';
import { jobsPerGpu, occupancyOf, profileFor } from '@/engine/packing';
import { placeOf, worldOf } from '~/support/given';

const SLICE = placeOf('mig-slice.owned');
const TURNS = placeOf('time-slice.owned');
const VM = placeOf('gpu-vm.on-demand');

describe('the MIG profile of a job', () => {
  it('is the smallest that has its share of the compute', () => {
    // Quarters, halves and the whole card; a fifth fits a quarter, three tenths need a half.
    expect(profileFor(SLICE, worldOf({ gpusPerJob: 0.2 }))?.id).toBe('vgpu-quarter');
    expect(profileFor(SLICE, worldOf({ gpusPerJob: 0.25 }))?.id).toBe('vgpu-quarter');
    expect(profileFor(SLICE, worldOf({ gpusPerJob: 0.3 }))?.id).toBe('vgpu-half');
    expect(profileFor(SLICE, worldOf({ gpusPerJob: 0.6 }))?.id).toBe('vgpu-whole');
  });

  it('is a larger one where memory asks for it', () => {
    // 21 GB do not fit the 20 GB of a quarter.
    expect(profileFor(SLICE, worldOf({ gpusPerJob: 0.2, gpuMemoryGb: 20 }))?.id).toBe(
      'vgpu-quarter',
    );
    expect(profileFor(SLICE, worldOf({ gpusPerJob: 0.2, gpuMemoryGb: 21 }))?.id).toBe('vgpu-half');
    expect(profileFor(SLICE, worldOf({ gpusPerJob: 0.2, gpuMemoryGb: 101 }))).toBeUndefined();
  });

  it('is MIG itself where containers are run, and a vGPU type in virtual machines', () => {
    expect(profileFor(SLICE, worldOf({ gpusPerJob: 0.2, kubernetes: 'yes' }))?.mode).toBe('mig');
    expect(profileFor(SLICE, worldOf({ gpusPerJob: 0.2, kubernetes: 'no' }))?.mode).toBe(
      'mig-vgpu',
    );
  });

  it('is never offered as turn-taking, where the card lists no time-sliced type', () => {
    expect(profileFor(TURNS, worldOf({ gpusPerJob: 0.2 }))).toBeUndefined();
  });
});

describe('jobs on one GPU', () => {
  it('are as many as the profile has instances', () => {
    expect(jobsPerGpu(SLICE, worldOf({ gpusPerJob: 0.25 }))).toBe(4);
    expect(jobsPerGpu(SLICE, worldOf({ gpusPerJob: 0.3 }))).toBe(2);
  });

  it('that take turns are bounded by compute, by memory and by the wait for a turn', () => {
    expect(jobsPerGpu(TURNS, worldOf({ gpusPerJob: 0.5 }))).toBe(2); // 1 ÷ 0.5
    expect(jobsPerGpu(TURNS, worldOf({ gpusPerJob: 0.1 }))).toBe(4); // ten would fit, four users at most
    expect(jobsPerGpu(TURNS, worldOf({ gpusPerJob: 0.25, gpuMemoryGb: 40 }))).toBe(2); // 100 ÷ 40
    expect(jobsPerGpu(TURNS, worldOf({ gpusPerJob: 0.25, gpuMemoryGb: 400 }))).toBe(1);
  });

  it('that are people in sessions are packed by the quarter of a session that is busy', () => {
    const people = worldOf({ workloadKind: 'notebooks', gpusPerJob: 0.5 });
    expect(jobsPerGpu(TURNS, people)).toBe(4); // 1 ÷ (0.5 × 0.25) = 8, four users at most
  });

  it('is one where each gets whole GPUs', () => {
    expect(jobsPerGpu(VM, worldOf({ gpusPerJob: 0.25 }))).toBe(1);
    expect(jobsPerGpu(placeOf('bare-metal.owned'), worldOf({ gpusPerJob: 0.25 }))).toBe(1);
  });
});

describe('the GPUs that one GPU of demand occupies', () => {
  it('is one for jobs of whole GPUs', () => {
    expect(occupancyOf(VM, worldOf({ gpusPerJob: 1 }))).toBe(1);
    expect(occupancyOf(VM, worldOf({ gpusPerJob: 4 }))).toBe(1);
  });

  it('is four where a quarter of a GPU holds a whole one', () => {
    expect(occupancyOf(VM, worldOf({ gpusPerJob: 0.25 }))).toBe(4); // 1 ÷ (1 × 0.25)
  });

  it('is one again where slices are packed full, and more where they are not', () => {
    expect(occupancyOf(SLICE, worldOf({ gpusPerJob: 0.25 }))).toBe(1); // 1 ÷ (4 × 0.25)
    expect(occupancyOf(SLICE, worldOf({ gpusPerJob: 0.2 }))).toBeCloseTo(1.25); // 1 ÷ (4 × 0.2)
  });

  it('falls below one only by turns, where sessions are idle most of the time', () => {
    const people = worldOf({ workloadKind: 'notebooks', gpusPerJob: 0.5 });
    expect(occupancyOf(TURNS, people)).toBe(0.5); // 1 ÷ (4 × 0.5)
    expect(occupancyOf(SLICE, people)).toBe(1); // 1 ÷ (2 × 0.5)
  });
});
