import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fit, FitWay, FitWayId } from '@/engine/account/fit';
import { engineOn } from '@/engine/engine';
import type { Knowledge } from '@/engine/worlds';
import type { Answers } from '@/questions/answers';
import { anyScenario } from '~/support/any-scenario';
import { PLAIN, ROUND } from '~/support/given';
import { SHIPPED } from '~/support/shipped';

const fitOf = (answers: Answers, knowledge: Knowledge = SHIPPED): Fit =>
  engineOn(knowledge, { draws: 20, seed: 7 }).account({ version: 1, answers }).fit;

function wayIn({ ways }: Fit, id: FitWayId): FitWay {
  const found = ways.find((way) => way.id === id);
  if (found === undefined) {
    throw new Error(`No way ${id}`);
  }
  return found;
}

const NOTEBOOKS = {
  workloadKind: 'notebooks',
  gpuModel: 'b200',
  gpusPerJob: 0.1,
  gpuMemoryGb: 40,
  concurrentUsers: 30,
  kubernetes: 'yes',
} as const satisfies Answers;

describe('thirty users of 40 GB and a tenth of a B200', () => {
  const fit = fitOf(NOTEBOOKS);
  const slices = wayIn(fit, 'mig-slice');

  it('get the smallest slice that holds them: 1g.45gb, four on a GPU, 32 on a host', () => {
    expect(fit).toMatchObject({ jobs: 30, jobsFrom: 'users', gpuMemoryGb: 180, gpusPerHost: 8 });
    expect(slices).toMatchObject({
      profile: { id: '1g.45gb', memoryGb: 45 },
      refused: null,
      jobsPerGpu: 4,
      jobsPerHost: 32,
      gpus: 8, // 30 ÷ 4
      hosts: 1,
    });
  });

  it('leave 5 GB beside each, nothing of the memory, and three sevenths of the compute', () => {
    expect(slices.leftPerJobGb).toBe(5);
    expect(slices.leftPerGpuGb).toBe(0);
    expect(slices.leftCompute).toBeCloseTo(3 / 7, 12);
    expect(slices.decidedBy).toBe('memory');
  });

  it('lose four places with a GPU and all of them with the host', () => {
    expect(slices.lost).toEqual({ gpu: 4, host: 30 });
  });

  it('would have 140 GB of a whole GPU each to spare', () => {
    expect(wayIn(fit, 'whole-gpus')).toMatchObject({ gpus: 30, hosts: 4, leftPerJobGb: 140 });
  });

  it('are packed as the picture shows', () => {
    expect(fit.packing).toMatchObject({ profile: '1g.45gb', mode: 'mig', gpus: 8, instances: 30 });
    expect(fit.packing?.packed.map(({ gpus, placed }) => [gpus, placed.length])).toEqual([
      [7, 4],
      [1, 2],
    ]);
  });

  it('get the type of a virtual machine where they run no containers', () => {
    const { packing, ways } = fitOf({ ...NOTEBOOKS, kubernetes: 'no' });
    expect(ways[1]?.profile?.id).toBe('B200X-1-45C');
    expect(packing?.mode).toBe('mig-vgpu');
  });
});

describe('what decides the size of a slice', () => {
  it('is memory, compute, both or neither', () => {
    const decides = (gpusPerJob: number, gpuMemoryGb: number) =>
      wayIn(fitOf({ ...NOTEBOOKS, gpusPerJob, gpuMemoryGb }), 'mig-slice').decidedBy;
    expect(decides(0.1, 40)).toBe('memory'); // 1g.45gb, where 1g.23gb would compute enough
    expect(decides(0.4, 20)).toBe('compute'); // 3g.90gb for 2.8 sevenths
    expect(decides(0.1, 20)).toBeNull(); // the smallest there is
    expect(decides(0.4, 80)).toBe('both'); // 3g.90gb: no smaller one has either
  });

  it('changes at the edge of a profile: 45 GB fit 1g.45gb, 45.1 GB do not', () => {
    const profileFor = (gpuMemoryGb: number) =>
      wayIn(fitOf({ ...NOTEBOOKS, gpuMemoryGb }), 'mig-slice').profile?.id;
    expect(profileFor(45)).toBe('1g.45gb');
    expect(profileFor(45.1)).toBe('3g.90gb');
    expect(profileFor(181)).toBeUndefined();
  });
});

describe('jobs of whole GPUs', () => {
  it('share nothing, and as many go on a host as it has GPUs for', () => {
    // 16 GPUs at the peak ÷ 4: four jobs, two on a host of eight.
    const fit = fitOf({ ...PLAIN, gpusPerJob: 4, gpuMemoryGb: 300 }, ROUND);
    expect(fit).toMatchObject({ jobs: 4, jobsFrom: 'peak', packing: null, chosen: 'whole-gpus' });
    expect(wayIn(fit, 'whole-gpus')).toMatchObject({
      jobsPerGpu: 0.25,
      jobsPerHost: 2,
      gpus: 16,
      hosts: 2,
      leftPerJobGb: 100, // 4 × 100 − 300
      lost: { gpu: 1, host: 2 },
      refused: null,
    });
    expect(wayIn(fit, 'mig-slice').refused).toMatch(/whole GPUs/);
  });

  it('are refused where their memory needs more GPUs than they have', () => {
    const fit = fitOf({ ...PLAIN, gpusPerJob: 1, gpuMemoryGb: 141 }, ROUND);
    expect(wayIn(fit, 'whole-gpus').refused).toBe('The memory of one job needs 2 GPUs; it has 1.');
  });

  it('may be larger than a host: 16 GPUs lose their one job with any of two', () => {
    const fit = fitOf({ ...PLAIN, gpusPerJob: 16 }, ROUND);
    expect(wayIn(fit, 'whole-gpus')).toMatchObject({
      gpus: 16,
      hosts: 2,
      jobsPerHost: 0.5,
      lost: { gpu: 1, host: 1 },
    });
  });
});

describe('turns', () => {
  it('are not to be had on a B200 in a vGPU, and hold memory for everybody on an H100', () => {
    const answers = {
      ...NOTEBOOKS,
      gpuModel: 'h100-sxm',
      gpuMemoryGb: 10,
      kubernetes: 'no',
    } as const;
    const turns = wayIn(fitOf(answers), 'time-slice');
    // The 10 GB type: eight on a card of 80 GB.
    expect(turns).toMatchObject({ profile: { id: 'H100XM-10C' }, refused: null, leftPerJobGb: 0 });
    expect(turns.jobsPerGpu).toBeLessThanOrEqual(8);
  });

  it('stand in the picture as in the table: as many on a GPU as its work has room for', () => {
    const fit = fitOf({
      ...NOTEBOOKS,
      gpuModel: 'h100-sxm',
      gpusPerJob: 0.25,
      gpuMemoryGb: 4,
      kubernetes: 'no',
    });
    const turns = wayIn(fit, 'time-slice');
    expect(fit.chosen).toBe('time-slice');
    // Twenty would fit the memory of 80 GB.
    expect(turns.jobsPerGpu).toBeLessThan(20);
    expect(fit.packing).toMatchObject({ gpus: turns.gpus, hosts: turns.hosts, lost: turns.lost });
  });

  it('leave the picture to the slices where the card has no profile for them', () => {
    const fit = fitOf({
      workloadKind: 'notebooks',
      gpuModel: 'b200',
      gpusPerJob: 0.25,
      gpuMemoryGb: 24,
      meanGpus: 6,
      peakGpus: 12,
      concurrentUsers: 40,
      durationMonths: 24,
      hoursPerWeek: 50,
      tenancy: 'internal-multi',
      kubernetes: 'yes',
    });
    expect(fit.chosen).toBe('time-slice');
    expect(wayIn(fit, 'time-slice').profile).toBeNull();
    // Three 2g.45gb to a GPU: 40 ÷ 3 = 13.3.
    expect(fit.packing).toMatchObject({ way: 'mig-slice', profile: '2g.45gb', gpus: 14 });
  });
});

/** Every number anywhere in a value. */
const numbersIn = (value: unknown): readonly number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe('the fit of anybody', () => {
  it('is finite, holds all jobs, and loses no more than there are', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { fit } = engineOn(SHIPPED, { draws: 5, seed: 7 }).account(scenario);
        expect(numbersIn(fit).filter((number) => !Number.isFinite(number))).toEqual([]);
        for (const { jobsPerGpu, gpus, hosts, lost } of fit.ways) {
          expect(gpus * jobsPerGpu).toBeGreaterThanOrEqual(fit.jobs - 1e-6);
          expect(hosts).toBeLessThanOrEqual(gpus);
          expect(lost.gpu).toBeLessThanOrEqual(lost.host);
          expect(lost.host).toBeLessThanOrEqual(fit.jobs);
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
