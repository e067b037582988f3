import { describe, expect, it } from 'vitest';
import { everyMinute, grafanaTable, prometheusAnswer } from '~/support/monitor-answers';
import { demandIn, refusalOf, stepsOf } from '~/support/utilisation';

const table = (head: string, cells: string) =>
  [head, `2025-07-05T10:00:00Z,${cells}`, `2025-07-05T11:00:00Z,${cells}`].join('\n');

describe('a column of a plain table', () => {
  it.each(['gpuUtilization', 'GPUUtilizationPercent', 'gpu_percentage'])(
    'is a share by whatever spelling, and no number of GPUs: %s',
    (name) => {
      expect(refusalOf(table(`time,${name}`, '56'))).toContain('the utilisation of each GPU');
    },
  );

  it.each(['gpuMemoryUsedMB', 'vcpus', 'cores', 'Kosten'])('is something else: %s', (name) => {
    expect(refusalOf(table(`time,${name}`, '40000'))).toContain('a column that counts GPUs in use');
  });

  it.each(['gpu_hours', 'GPU-Stunden', 'gpuHours', 'gpu_h'])(
    'is GPUs times how long, which only a step of an hour makes GPUs: %s',
    (name) => {
      expect(refusalOf(table(`time,${name}`, '1536'))).toContain(
        'a column that counts GPUs in use',
      );
    },
  );

  it.each([
    ['time,index,utilization_gpu', '3,56'],
    ['time,device,gpu_util', '1,56'],
    ['time,gpu_id,utilization', '2,56'],
    ['time,gpu,power_w', '3,400'],
  ])('is the number of a GPU, and never how many: %s', (head, cells) => {
    expect(refusalOf(table(head, cells))).toContain('the utilisation of each GPU');
  });

  it('is a number of GPUs where it says so', () => {
    expect(stepsOf(demandIn(table('time,gpusInUse', '56')))).toEqual([56, 56]);
    expect(stepsOf(demandIn(table('time,gpu_count', '56')))).toEqual([56, 56]);
  });
});

describe('the legend of a panel', () => {
  it('is one GPU with the model of the card in it, whose memory is not what is measured', () => {
    const text = grafanaTable('"Time","dgx1 NVIDIA H100 80GB HBM3 GPU 0"', ['50%', '70%']);
    expect(stepsOf(demandIn(text))).toEqual([0.5, 0.7]);
  });

  it.each(['All GPUs', 'Average across all GPUs', 'GPUs (avg)'])(
    'is worked out from several, and is asked about: %s',
    (legend) => {
      expect(refusalOf(grafanaTable(`"Time","${legend}"`, ['56', '57']))).toContain(
        'to be told what the values count',
      );
    },
  );

  it.each(['GPU 95th percentile', 'GPU 5m', 'gpu1:9400', 'gpu1.example.org'])(
    'names no single GPU, and is taken for one by a guess: %s',
    (legend) => {
      const demand = demandIn(grafanaTable(`"Time","${legend}"`, ['56%', '57%']));
      expect(demand.warnings).toContainEqual({ kind: 'gpus-guessed', count: 1, name: legend });
    },
  );
});

describe('the scale of shares', () => {
  it('is 1 where the largest is a hair above, as a rate leaves it', () => {
    const text = prometheusAnswer([
      { metric: { gpu: '0', Hostname: 'a' }, values: everyMinute([0.8, 1.002, 0.8]) },
    ]);
    expect(stepsOf(demandIn(text))).toEqual([0.8, 1, 0.8]);
  });
});
