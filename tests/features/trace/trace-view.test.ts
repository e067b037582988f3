import { describe, expect, it } from 'vitest';
import { type TraceReading, traceView } from '@/features/trace/trace-view-model';

const reading = (over: Partial<TraceReading['series']> = {}): TraceReading => ({
  series: {
    format: 'nvidia-smi',
    series: 8,
    measure: 'busy',
    unit: 'GPUs',
    clock: 'local-zone-unknown',
    start: Date.UTC(2025, 6, 5, 15) / 1000,
    stepSeconds: 300,
    steps: 8640,
    gaps: 864,
    days: 30,
    warnings: [],
    ...over,
  },
  statistics: {
    rows: 7776,
    stepSeconds: 300,
    mean: 3.2,
    p50: 3,
    p95: 6,
    p99: 7.1,
    max: 8,
    peakToMean: 2.5,
    cv: 0.44,
  },
  curve: [
    { share: 0, amount: 8 },
    { share: 0.5, amount: 3 },
    { share: 1, amount: 0.5 },
  ],
  clock: 'local time, zone unknown',
  warnings: ['Mind this.'],
});

const textOf = (view: ReturnType<typeof traceView>, name: string) =>
  view.rows.find((row) => row.name === name)?.text;

describe('what was understood of a file', () => {
  it('names format, series, span with its clock, step, and gaps that are no zeros', () => {
    const view = traceView('a.csv', [reading()], reading(), undefined);
    expect(textOf(view, 'Read as')).toBe('nvidia-smi CSV');
    expect(textOf(view, 'Holds')).toBe('8 GPUs or slices');
    // 8,640 steps of 5 minutes are 30 days
    expect(textOf(view, 'Covers')).toBe(
      '2025-07-05 15:00 to 2025-08-04 15:00, local time, zone unknown',
    );
    expect(textOf(view, 'Step')).toBe('5 min');
    expect(textOf(view, 'Gaps')).toBe(
      '864 of 8,640 steps (10%), left out and never taken for zero',
    );
    expect(textOf(view, 'GPUs')).toBe('3.2 on average, 7.1 at the 99th percentile, 8 at most');
  });

  it('offers both ways of counting side by side, and none where there is one', () => {
    const held = reading({ measure: 'held' });
    expect(traceView('a.csv', [reading(), held], held, undefined)).toMatchObject({
      chosen: 'held',
      ways: [{ value: 'busy' }, { value: 'held' }],
    });
    expect(traceView('a.csv', [reading()], reading(), undefined).ways).toEqual([]);
  });

  it('asks what values count where that was guessed or said, and not where the file says it', () => {
    const meaningOf = (warnings: TraceReading['series']['warnings'], said?: 'gpus') =>
      traceView('a.csv', [], reading({ format: 'grafana', warnings }), undefined, said).meaning;
    expect(meaningOf([])).toBeUndefined();
    expect(meaningOf([{ kind: 'scale-guessed', full: 1, largest: 0.5 }])).toBe('share');
    expect(meaningOf([{ kind: 'scale-guessed', full: 100, largest: 87 }])).toBe('percent');
    expect(meaningOf([{ kind: 'gpus-guessed', count: 2, name: 'a' }])).toBe('percent');
    expect(meaningOf([], 'gpus')).toBe('gpus');
  });

  it('turns what is no GPU into GPUs wherever an amount stands', () => {
    const nodes = reading({ unit: 'nodes', format: 'csv', series: 1 });
    const view = traceView('a.csv', [nodes], nodes, { gpus: 8 });
    // 3.2, 7.1 and 8 nodes of 8
    expect(textOf(view, 'GPUs')).toBe('25.6 on average, 56.8 at the 99th percentile, 64 at most');
    expect(view.perUnit).toEqual({ label: 'GPUs in each node', value: 8 });
    expect(view.chart.curve.map(({ gpus }) => gpus)).toEqual([64, 24, 4]);
    expect(view.chart.table.rows[0]).toEqual(['0%', '64']);
  });

  it('calls nothing GPUs before it is known how many that takes', () => {
    const requests = reading({ unit: 'requests/s', format: 'csv', series: 1 });
    const view = traceView('a.csv', [requests], requests, { gpus: undefined });
    expect(textOf(view, 'requests/s')).toBe(
      '3.2 on average, 7.1 at the 99th percentile, 8 at most',
    );
    expect(view.perUnit?.value).toBeUndefined();
    expect(view.chart.table.columns).toEqual(['Share of the time', 'requests/s at least']);
  });
});
