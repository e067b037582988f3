import { describe, expect, it } from 'vitest';
import type { TraceWarning } from '@/traces/demand-series';
import { traceWarningSentence } from '@/traces/words';
import {
  cloudwatchAnswer,
  everyMinute,
  grafanaTable,
  prometheusAnswer,
} from '~/support/monitor-answers';
import { demandIn, refusalOf, stepsOf, utilisationFile } from '~/support/utilisation';

const ASKS =
  /expected the utilisation of a GPU in each series, or to be told what the values count/;

const series = (metric: Readonly<Record<string, string>>, ...values: readonly number[]) => ({
  metric,
  values: everyMinute(values),
});

describe('a series that may be of several GPUs', () => {
  it.each([
    ['without labels', [series({}, 3.2, 4.9)]],
    ['of hosts', [series({ Hostname: 'a' }, 4, 8), series({ Hostname: 'b' }, 2, 3)]],
    ['of a recording rule', [series({ __name__: 'cluster:gpu_busy:sum', cluster: 'a' }, 5, 6)]],
  ])('is not taken for one GPU in an answer of Prometheus: %s', (_, result) => {
    expect(refusalOf(prometheusAnswer(result))).toMatch(ASKS);
  });

  it.each([
    'sum(DCGM_FI_DEV_GPU_UTIL) / 100',
    'sum by (Hostname) (DCGM_FI_DEV_GPU_UTIL)',
    'DCGM_FI_DEV_GPU_UTIL / 100',
    'count(DCGM_FI_DEV_GPU_UTIL > 0)',
    'Value',
    'GPU used',
    'GPU 0-7',
    'gpu01',
    'Total DCGM_FI_DEV_GPU_UTIL',
  ])('is not taken for one GPU in a table of Grafana: %s', (name) => {
    expect(refusalOf(grafanaTable(`"Time","${name}"`, ['5', '6']))).toMatch(ASKS);
  });

  it.each(['Mean GPU utilization', 'node-1', 'team a'])(
    'is not either where its values are per cents: %s',
    (name) => {
      expect(refusalOf(grafanaTable(`"Time","${name}"`, ['56%', '60%']))).toMatch(ASKS);
    },
  );

  it('is not taken for one GPU where each column counts those of a host', () => {
    const header = '"Time","GPUs in use node-1","GPUs in use node-2"';
    const text = grafanaTable(header, ['4,8', '5,6']);
    expect(refusalOf(text)).toMatch(ASKS);
    expect(stepsOf(demandIn(text, { values: 'gpus' }))).toEqual([12, 11]);
  });

  it('is taken for one GPU where its values are per cents and its name says nothing, and that is said', () => {
    const demand = demandIn(grafanaTable('"Time","a","b"', ['50%,30%', '20%,10%']));
    expect(stepsOf(demand)).toEqual([0.8, 0.30000000000000004]);
    expect(demand.warnings).toContainEqual({ kind: 'gpus-guessed', count: 2, name: 'a' });
  });

  it.each(['AVG(METRICS()) of 16 GPUs', 'SUM([m1,m2])', 'web'])(
    'is not taken for one GPU in an answer of CloudWatch: %s',
    (label) => {
      expect(refusalOf(cloudwatchAnswer([{ id: 'e1', label, from: 1, values: [62, 60] }]))).toMatch(
        ASKS,
      );
    },
  );
});

describe('what is no utilisation', () => {
  it.each(['GPU 0 memory used percent', 'CPUUtilization', 'i-1 NetworkIn', 'DiskReadBytes'])(
    'is refused by the label of CloudWatch, whatever is said of it: %s',
    (label) => {
      const text = cloudwatchAnswer([{ id: 'm1', label, from: 1, values: [62, 60] }]);
      expect(refusalOf(text)).toContain(
        `found "${label}"; expected the utilisation of a GPU, such`,
      );
      expect(refusalOf(text, { values: 'percent' })).toContain('expected the utilisation of a GPU');
    },
  );

  it.each(['Encoder utilization', 'Network', 'VRAM used', 'sum(DCGM_FI_DEV_FB_USED)'])(
    'is refused by the legend of Grafana: %s',
    (name) => {
      const text = grafanaTable(`"Time","${name}"`, ['6', '9']);
      expect(refusalOf(text)).toContain('expected the utilisation of a GPU, such as');
    },
  );
});

describe('what the values are said to count', () => {
  const hosts = prometheusAnswer([
    series({ Hostname: 'a' }, 4, 8),
    series({ Hostname: 'b' }, 2, 3),
  ]);

  it('is GPUs: added up, with nothing but that to count', () => {
    const demand = demandIn(hosts, { values: 'gpus' });
    expect(stepsOf(demand)).toEqual([6, 11]);
    expect(demand).toMatchObject({ measure: 'given', unit: 'GPUs', series: 2 });
    expect(demand.warnings.map(({ kind }) => kind)).toEqual(['short']);
  });

  it('is the utilisation of one GPU, to 100 or to 1', () => {
    expect(stepsOf(demandIn(hosts, { values: 'percent' }))).toEqual([0.06, 0.11]);
    const shares = prometheusAnswer([series({}, 0.25, 0.5)]);
    expect(stepsOf(demandIn(shares, { values: 'share' }))).toEqual([0.25, 0.5]);
    // Half a per cent, where by its size alone it would be half of the GPU.
    expect(demandIn(shares, { values: 'percent' }).gpus[1]).toBeCloseTo(0.005, 12);
    expect(refusalOf(hosts, { values: 'share' })).toContain(
      'found "8"; expected utilisation of one GPU, at most 100 per cent (or 1)',
    );
  });

  it('is an average over several GPUs, which counts series until somebody says how many', () => {
    const demand = demandIn(hosts, { values: 'mean-percent' });
    expect(demand).toMatchObject({ measure: 'given', unit: 'averaged series' });
    expect(stepsOf(demand)).toEqual([0.06, 0.11]);
    expect(
      stepsOf(demandIn(prometheusAnswer([series({}, 0.5, 1)]), { values: 'mean-share' })),
    ).toEqual([0.5, 1]);
    expect(refusalOf(prometheusAnswer([series({}, 0.5, 101)]), { values: 'mean-share' })).toContain(
      'found "101"',
    );
  });

  it('joins the pages of one series', () => {
    const page = (from: number, ...values: readonly number[]) => ({
      id: 'e1',
      label: 'SUM(METRICS())',
      from,
      values,
    });
    const text = cloudwatchAnswer([page(3, 9, 8), page(1, 7, 6)]);
    expect(stepsOf(demandIn(text, { values: 'gpus' }))).toEqual([6, 7, 8, 9]);
  });

  it('cannot be more GPUs than any fleet has', () => {
    expect(refusalOf(prometheusAnswer([series({}, 1, 1e9)]), { values: 'gpus' })).toContain(
      'At data.result[0].values[1]: found "1000000000"; expected at most a million GPUs',
    );
  });

  it('cannot be other than the file itself says', () => {
    expect(refusalOf(utilisationFile('prometheus.json'), { values: 'gpus' })).toContain(
      'found "DCGM_FI_DEV_GPU_UTIL"; expected to be told nothing else of the values',
    );
    const signs = grafanaTable('"Time","node-1"', ['56%', '60%']);
    expect(refusalOf(signs, { values: 'gpus' })).toContain('found values with %');
    expect(stepsOf(demandIn(signs, { values: 'mean-percent' }))).toEqual([0.56, 0.6]);
    expect(demandIn(utilisationFile('prometheus.json'), { values: 'percent' })).toEqual(
      demandIn(utilisationFile('prometheus.json')),
    );
  });

  it.each(['nvidia-smi.csv', 'sacct.txt', 'plain.csv'] as const)(
    'is nothing to be said of a format that says it: %s',
    (name) => {
      expect(refusalOf(utilisationFile(name), { values: 'share' })).toContain(
        'found values that are said to be "share"; expected to be told what values count only of Prometheus',
      );
    },
  );
});

describe('what is to be minded of it', () => {
  const name = 'a';
  const warnings: readonly (readonly [TraceWarning, string])[] = [
    [
      { kind: 'gpus-guessed', count: 1, name },
      'Nothing says that "a" is one GPU, and it was taken for that. Say so if the values are averages over several GPUs.',
    ],
    [
      { kind: 'gpus-guessed', count: 2, name },
      'Nothing says that each of 2 series, such as "a", is one GPU, and they were taken for that. Say so if the values are averages over several GPUs.',
    ],
    [
      { kind: 'totals-left-out', count: 1, name },
      'One series of totals or averages beside the GPUs, such as "a", was left out.',
    ],
    [
      { kind: 'metrics-left-out', count: 2, name },
      '2 series of other metrics, such as "a", were left out.',
    ],
    [
      { kind: 'told-apart', count: 2, name, labels: ['blade', 'rack'] },
      '2 series are called as another is, such as "a", and were measured at the same times, so each counts as a GPU of its own: they differ in blade, rack.',
    ],
    [{ kind: 'infinite', count: 2 }, '2 values are infinite and count as a gap.'],
    [
      { kind: 'partial-answer', said: 'partial response' },
      'Prometheus says that its answer may be incomplete: "partial response".',
    ],
    [
      { kind: 'slices-of-other-cards', count: 1 },
      'One series is a slice of a GPU that is not cut in sevenths and counts as the part of it that its card says.',
    ],
  ];

  it.each(warnings)('is a plain sentence: %j', (warning, sentence) => {
    expect(traceWarningSentence(warning)).toBe(sentence);
  });
});
