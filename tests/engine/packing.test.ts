import { describe, expect, it } from 'vitest';
import { likelyLevel } from '@/engine/choice';
import type { SingleShape } from '@/engine/option-shape';
import {
  gpusOfNodesPerGpu,
  jobsPerGpu,
  occupancyOf,
  profilesOf,
  smallestProfile,
} from '@/engine/packing';
import { likelyOf, ZERO } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';
import type { Profile } from '@/dataset/schema';
import { placeOf, worldOf } from '~/support/given';

const SLICE = placeOf('mig-slice.owned');
const TURNS = placeOf('time-slice.owned');
const VM = placeOf('gpu-vm.on-demand');

/** The profile that this access gives one job of the likely world. */
function profileFor({ access }: SingleShape, { traits, profiles }: Worlds): Profile | undefined {
  const [card, kubernetes] = [likelyLevel(traits.card), likelyLevel(traits.kubernetes)];
  return smallestProfile(profilesOf(access, card, kubernetes, profiles), {
    memoryGb: likelyOf(traits.memoryGb ?? ZERO),
    gpusPerJob: likelyOf(traits.gpusPerJob),
  });
}

const jobsOn = (shape: SingleShape, world: Worlds): number => likelyOf(jobsPerGpu(shape, world));
const occupied = (shape: SingleShape, world: Worlds): number => likelyOf(occupancyOf(shape, world));

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
    expect(jobsOn(SLICE, worldOf({ gpusPerJob: 0.25 }))).toBe(4);
    expect(jobsOn(SLICE, worldOf({ gpusPerJob: 0.3 }))).toBe(2);
    expect(jobsOn(SLICE, worldOf({ gpusPerJob: 0.2, gpuMemoryGb: 21 }))).toBe(2); // memory of a half
    expect(jobsOn(SLICE, worldOf({ gpusPerJob: 0.2, gpuMemoryGb: 101 }))).toBe(1); // none fits
  });

  it('that take turns are bounded by compute, by memory and by the wait for a turn', () => {
    expect(jobsOn(TURNS, worldOf({ gpusPerJob: 0.5 }))).toBe(2); // 1 ÷ 0.5
    expect(jobsOn(TURNS, worldOf({ gpusPerJob: 0.1 }))).toBe(4); // ten would fit, four users at most
    expect(jobsOn(TURNS, worldOf({ gpusPerJob: 0.25, gpuMemoryGb: 40 }))).toBe(2); // 100 ÷ 40
    expect(jobsOn(TURNS, worldOf({ gpusPerJob: 0.25, gpuMemoryGb: 400 }))).toBe(1);
  });

  it('that are people in sessions are packed by the quarter of a session that is busy', () => {
    const people = worldOf({ workloadKind: 'notebooks', gpusPerJob: 0.5 });
    expect(jobsOn(TURNS, people)).toBe(4); // 1 ÷ (0.5 × 0.25) = 8, four users at most
  });

  it('is one where each gets whole GPUs', () => {
    expect(jobsOn(VM, worldOf({ gpusPerJob: 0.25 }))).toBe(1);
    expect(jobsOn(placeOf('bare-metal.owned'), worldOf({ gpusPerJob: 0.25 }))).toBe(1);
  });
});

describe('the GPUs that one GPU of demand occupies', () => {
  it('is one for jobs of whole GPUs', () => {
    expect(occupied(VM, worldOf({ gpusPerJob: 1 }))).toBe(1);
    expect(occupied(VM, worldOf({ gpusPerJob: 4 }))).toBe(1);
  });

  it('is four where a quarter of a GPU holds a whole one', () => {
    expect(occupied(VM, worldOf({ gpusPerJob: 0.25 }))).toBe(4); // 1 ÷ (1 × 0.25)
  });

  it('is one again where slices are packed full, and more where they are not', () => {
    expect(occupied(SLICE, worldOf({ gpusPerJob: 0.25 }))).toBe(1); // 1 ÷ (4 × 0.25)
    expect(occupied(SLICE, worldOf({ gpusPerJob: 0.2 }))).toBeCloseTo(1.25); // 1 ÷ (4 × 0.2)
  });

  it('falls below one only by turns, where sessions are idle most of the time', () => {
    const people = worldOf({ workloadKind: 'notebooks', gpusPerJob: 0.5 });
    expect(occupied(TURNS, people)).toBe(0.5); // 1 ÷ (4 × 0.5)
    expect(occupied(SLICE, people)).toBe(1); // 1 ÷ (2 × 0.5)
  });
});

describe('jobs on whole nodes', () => {
  it('leave idle what no other whole job fits beside', () => {
    expect(gpusOfNodesPerGpu(1, 8)).toBe(1);
    expect(gpusOfNodesPerGpu(8, 8)).toBe(1);
    expect(gpusOfNodesPerGpu(6, 8)).toBeCloseTo(8 / 6, 12); // one on each node
    expect(gpusOfNodesPerGpu(3, 8)).toBeCloseTo(8 / 6, 12); // two on each node
    expect(gpusOfNodesPerGpu(5, 8)).toBeCloseTo(8 / 5, 12);
    expect(gpusOfNodesPerGpu(12, 8)).toBeCloseTo(16 / 12, 12); // two nodes each
    expect(gpusOfNodesPerGpu(64, 8)).toBe(1);
  });

  it('are counted as they are where their size was drawn between whole numbers', () => {
    expect(gpusOfNodesPerGpu(4.3, 8)).toBe(1);
  });

  it('are cut to fit by a provider of virtual machines only', () => {
    const six = worldOf({ gpusPerJob: 6 });
    expect(occupied(placeOf('bare-metal.reserved'), six)).toBeCloseTo(8 / 6, 12);
    expect(occupied(placeOf('gpu-vm.owned'), six)).toBeCloseTo(8 / 6, 12);
    expect(occupied(VM, six)).toBe(1);
  });
});
