import { describe, expect, it } from 'vitest';
import { dataset, datasetParts } from '@/dataset/dataset';
import { keysOf } from '@/lib/keys-of';
import { problemsOf } from './changed-parts';

const [first] = datasetParts.measurements;

const withMeasurement = (changed: unknown): unknown => ({
  ...datasetParts,
  measurements: [changed],
});

describe('how a figure is measured', () => {
  it('is found by the id of the figure, with what to take down, a tool, a length and its reason', () => {
    expect(dataset.measurements['gpu-vm.rented.throughput']).toMatchObject({
      days: 3,
      tool: expect.stringContaining('vllm bench serve'),
      facts: ['PERF-07', 'PERF-08', 'PERF-35'],
    });
  });

  it('is said of demand over two weeks at least: shorter series do not repeat themselves', () => {
    for (const pattern of ['steady', 'diurnal', 'bursty', 'unpredictable'] as const) {
      expect(
        dataset.measurements[`demand.${pattern}.peak-to-mean`]?.days ?? 0,
      ).toBeGreaterThanOrEqual(14);
    }
  });

  it('is said of throughput, tails, waits, work, stops and power, and of nothing that is only judged', () => {
    const measured = keysOf(dataset.measurements);
    for (const id of [
      'mig-slice.throughput',
      'gpu-vm.tail',
      'gpu-vm.on-demand.next-gpu',
      'gpu-vm.rented.operations',
      'bare-metal.interruptions',
      'owned-node.average-power.b200',
    ] as const) {
      expect(measured).toContain(id);
    }
    expect(measured.filter((id) => /\.(best|worst)(\.|$)|\.weight$|\.rate\./.test(id))).toEqual([]);
  });
});

describe('the door of the dataset', () => {
  it('refuses a measurement of a figure that nobody knows', () => {
    expect(problemsOf(withMeasurement({ ...first, figures: ['gpu-vm.speed'] }))).toEqual([
      'measurements › gpu-vm.speed: no figure has this id',
    ]);
  });

  it('refuses two ways of measuring one figure', () => {
    expect(
      problemsOf(withMeasurement({ ...first, figures: ['gpu-vm.tail', 'gpu-vm.tail'] })),
    ).toEqual(['measurements › gpu-vm.tail: is listed twice']);
  });

  it('refuses a reason that rests on an unknown fact, and a measurement that takes no time', () => {
    expect(problemsOf(withMeasurement({ ...first, facts: ['PERF-99'] }))).toEqual([
      'measurements › bare-metal.throughput: no fact has the row PERF-99',
    ]);
    expect(problemsOf(withMeasurement({ ...first, days: 0 }))).toHaveLength(1);
  });
});
