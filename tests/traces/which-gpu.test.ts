import { describe, expect, it } from 'vitest';
import {
  cloudwatchAnswer,
  everyMinute,
  grafanaTable,
  prometheusAnswer,
} from '~/support/monitor-answers';
import { demandIn, refusalOf, stepsOf } from '~/support/utilisation';

const UTIL = 'DCGM_FI_DEV_GPU_UTIL';

/** Series of one metric with these labels, all with the same values. */
const alike = (labels: readonly Readonly<Record<string, string>>[], values: readonly number[]) =>
  prometheusAnswer(
    labels.map((metric) => ({
      metric: { __name__: UTIL, ...metric },
      values: everyMinute(values),
    })),
  );

const kinds = (text: string) => demandIn(text).warnings.map(({ kind }) => kind);

describe('the GPU that a series of Prometheus is about', () => {
  it.each(['kubernetes_node', 'exported_instance', 'node', 'instance', 'exported_hostname'])(
    'is another one on another host, by whatever label: %s',
    (host) => {
      const labels = ['a', 'b'].flatMap((name) => ['0', '1'].map((gpu) => ({ gpu, [host]: name })));
      // Two hosts of two GPUs, each at 70 and then 50 per cent.
      expect(stepsOf(demandIn(alike(labels, [70, 50])))).toEqual([2.8, 2]);
      expect(kinds(alike(labels, [70, 50]))).toEqual(['short']);
    },
  );

  it('is another one on a host of the same name in another cluster', () => {
    const labels = ['a', 'b'].map((cluster) => ({ cluster, gpu: '0', Hostname: 'gpu-node-1' }));
    expect(stepsOf(demandIn(alike(labels, [70, 50])))).toEqual([1.4, 1]);
  });

  it('is another one by a label that nobody knows, where both were measured at once, and that is said', () => {
    const demand = demandIn(
      alike(
        [
          { gpu: '0', blade: 'x' },
          { gpu: '0', blade: 'y' },
        ],
        [70, 50],
      ),
    );
    expect(stepsOf(demand)).toEqual([1.4, 1]);
    expect(demand.warnings).toContainEqual({
      kind: 'told-apart',
      count: 2,
      name: '0',
      labels: ['blade'],
    });
  });

  it('is another one also where its times lie between those of the other', () => {
    const values = [10, 10, 10, 10];
    const between = values.map(
      (value, index) => [1_751_731_230 + 60 * index, String(value)] as const,
    );
    const demand = demandIn(
      prometheusAnswer([
        { metric: { __name__: UTIL, gpu: '0', blade: 'x' }, values: everyMinute(values) },
        { metric: { __name__: UTIL, gpu: '0', blade: 'y' }, values: between },
      ]),
    );
    expect(demand.series).toBe(2);
    expect(demand.gpus[1]).toBeCloseTo(0.2, 12);
  });

  it('is the same one where an exporter restarted under another address', () => {
    const labels = { __name__: UTIL, gpu: '0', Hostname: 'a' };
    const demand = demandIn(
      prometheusAnswer([
        { metric: { ...labels, instance: '10.0.0.2:9400' }, values: everyMinute([30, 40], 2) },
        { metric: { ...labels, instance: '10.0.0.1:9400' }, values: everyMinute([10, 20]) },
      ]),
    );
    expect(demand).toMatchObject({ series: 1, gaps: 0 });
    expect(stepsOf(demand)).toEqual([0.1, 0.2, 0.3, 0.4]);
    // The later part stands first in the file: two parts in order are no samples out of order.
    expect(demand.warnings.map(({ kind }) => kind)).toEqual(['short']);
  });

  it('is the same one for every pod on it, and not two where its values contradict each other', () => {
    const shared = ['x', 'y'].map((pod) => ({ gpu: '0', Hostname: 'a', pod }));
    expect(stepsOf(demandIn(alike(shared, [70, 50])))).toEqual([0.7, 0.5]);
    const [one, other] = shared.map((metric, index) => ({
      metric: { __name__: UTIL, ...metric },
      values: everyMinute(index === 0 ? [70, 50] : [20, 10]),
    }));
    expect(refusalOf(prometheusAnswer(one && other ? [one, other] : []))).toContain(
      'found 2 of 4 samples of GPU "a 0" at a time that it has already, in series that differ in pod; expected one value for each GPU at a time',
    );
  });

  it('has one value at a time also where a UUID names it', () => {
    const series = [70, 20].map((value, index) => ({
      metric: { __name__: UTIL, UUID: 'GPU-a', job: `job-${index}` },
      values: everyMinute([value, value]),
    }));
    expect(refusalOf(prometheusAnswer(series))).toContain('in series that differ in job');
  });

  it('is not named by a kind of GPU', () => {
    const text = prometheusAnswer([{ metric: { gpu: 'H100' }, values: everyMinute([5, 6]) }]);
    expect(refusalOf(text)).toContain(`found "{gpu='H100'}", which names no single GPU`);
  });
});

describe('the GPU that a column of Grafana is about', () => {
  it('is another one in every column, also where the legend repeats', () => {
    const text = grafanaTable('"Time","GPU 0","GPU 1","GPU 0","GPU 1"', [
      '70,70,70,70',
      '50,50,50,10',
    ]);
    expect(stepsOf(demandIn(text))).toEqual([2.8, 1.6]);
    expect(demandIn(text).warnings).toContainEqual({
      kind: 'told-apart',
      count: 4,
      name: 'GPU 0',
      labels: [],
    });
  });

  it('is known on hosts by whatever label', () => {
    const cells = ['n0', 'n1'].map((node) => `"{gpu=""0"", kubernetes_node=""${node}""}"`);
    const text = grafanaTable(`"Time",${cells.join(',')}`, ['70,70', '50,50']);
    expect(stepsOf(demandIn(text))).toEqual([1.4, 1]);
  });

  it('is not counted again in a total beside it', () => {
    const text = grafanaTable('"Time","GPU 0","GPU 1","Total"', ['50,30,80', '20,10,30']);
    const demand = demandIn(text);
    expect(stepsOf(demand)).toEqual([0.8, 0.30000000000000004]); // 0.5 + 0.3, 0.2 + 0.1
    expect(demand.warnings).toContainEqual({ kind: 'totals-left-out', count: 1, name: 'Total' });
  });
});

describe('the GPU that a result of CloudWatch is about', () => {
  const result = (label: string, from: number, ...values: readonly number[]) => ({
    id: 'e1',
    label,
    from,
    values,
  });
  const [FIRST, SECOND] = [0, 1].map((gpu) => `i-0abc ${gpu} nvidia_smi_utilization_gpu`);

  it('is another one for each label of a SEARCH, whose results share their id', () => {
    const text = cloudwatchAnswer([
      result(FIRST ?? '', 3, 90, 90),
      result(SECOND ?? '', 3, 10, 30),
      result(FIRST ?? '', 1, 80, 80),
      result(SECOND ?? '', 1, 20, 0),
    ]);
    const demand = demandIn(text);
    // Oldest first: 0.8 + 0, 0.8 + 0.2, 0.9 + 0.3, 0.9 + 0.1
    expect(stepsOf(demand)).toEqual([0.8, 1, 1.2, 1]);
    expect(demand).toMatchObject({ series: 2, gaps: 0 });
    // No label says which GPU of its host it is: it may be an average of the host.
    expect(demand.warnings.map(({ kind }) => kind)).toEqual(['gpus-guessed', 'short']);
    expect(stepsOf(demandIn(text, { column: SECOND ?? '' }))).toEqual([0, 0.2, 0.3, 0.1]);
  });

  it('is the same where short series follow each other and share a scrape at the seam', () => {
    const five = [50, 50, 50, 50, 50];
    const text = prometheusAnswer(
      ['a', 'b'].map((pod, place) => ({
        metric: { __name__: UTIL, gpu: '0', Hostname: 'n', pod },
        values: everyMinute(five, 4 * place),
      })),
    );
    // Five minutes and five minutes, one of them shared: nine of one GPU at half.
    expect(stepsOf(demandIn(text))).toEqual(Array.from({ length: 9 }, () => 0.5));
  });

  it('is another one where the labels are the same and the times as well', () => {
    const text = cloudwatchAnswer([result(FIRST ?? '', 1, 90, 90), result(FIRST ?? '', 1, 10, 30)]);
    expect(stepsOf(demandIn(text))).toEqual([1.2, 1]);
    expect(kinds(text)).toContain('told-apart');
  });
});

describe('a slice', () => {
  const whole = (profile: string, modelName?: string) =>
    prometheusAnswer([
      {
        metric: {
          __name__: 'DCGM_FI_PROF_GR_ENGINE_ACTIVE',
          UUID: 'GPU-a',
          GPU_I_ID: '0',
          GPU_I_PROFILE: profile,
          ...(modelName === undefined ? {} : { modelName }),
        },
        values: everyMinute([1, 0.5]),
      },
    ]);

  it.each([
    ['4g.24gb', 'NVIDIA A30', 1],
    ['4g.24gb', undefined, 1],
    ['2g.12gb', undefined, 0.5],
    ['1g.24gb', 'NVIDIA RTX PRO 6000 Blackwell Server Edition', 0.25],
    ['1g.24gb', 'NVIDIA H100 96GB HBM3', 1 / 7],
    ['4g.40gb', 'NVIDIA A100-SXM4-80GB', 4 / 7],
  ])('is its part of the card that it is cut from: %s of %s', (profile, model, part) => {
    const demand = demandIn(whole(profile, model));
    expect([...demand.gpus]).toEqual([part, part / 2]);
    const kind =
      part * 7 === Math.round(part * 7) && part < 1 ? 'mig-slices' : 'slices-of-other-cards';
    expect(demand.warnings).toContainEqual({ kind, count: 1 });
  });

  it('is refused where it has more than its card', () => {
    expect(refusalOf(whole('7g.24gb', 'NVIDIA A30'))).toContain('expected a slice such as');
  });
});
