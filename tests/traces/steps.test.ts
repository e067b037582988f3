import { describe, expect, it } from 'vitest';
import { worstOf } from '@/traces/series-warnings';
import { clockWords, traceWarningSentence } from '@/traces/words';
import { demandIn, stepsOf } from '~/support/utilisation';

const START = 1_751_727_600;
const file = (...rows: readonly (readonly [number, number | string])[]) =>
  ['time,value', ...rows.map(([at, value]) => `${START + at},${value}`)].join('\n');
const minutes = (count: number, value = 1): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, index) => [60 * index, value]);

const kindsIn = (text: string) => demandIn(text).warnings.map(({ kind }) => kind);

describe('the steps of a series', () => {
  it('are as long as the median time between samples', () => {
    expect(demandIn(file([0, 1], [60, 1], [120, 1], [720, 1]))).toMatchObject({
      stepSeconds: 60,
      steps: 13,
      gaps: 9,
    });
  });

  it('are averaged over time where samples come at odd times', () => {
    // 6 holds for 20 s, 3 for 40 s, 9 for 60 s, and 3 from 120 s on.
    const demand = demandIn(file([0, 6], [20, 3], [60, 9], [120, 3], [180, 3], [240, 3], [300, 3]));
    expect(demand.stepSeconds).toBe(60);
    expect(stepsOf(demand)).toEqual([4, 9, 3, 3, 3, 3]); // (6 × 20 + 3 × 40) / 60
  });

  it('are gaps, not zeros, where nothing was measured', () => {
    expect(stepsOf(demandIn(file([0, 5], [60, 5], [240, 5])))).toEqual([5, 5, 'gap', 'gap', 5]);
    expect(stepsOf(demandIn(file([0, 5], [60, ''], [120, 0])))).toEqual([5, 'gap', 0]);
  });

  it('come in order, whatever the order of the file', () => {
    expect(stepsOf(demandIn(file([120, 3], [60, 2], [0, 1])))).toEqual([1, 2, 3]);
    expect(kindsIn(file([120, 3], [60, 2], [0, 1]))).toEqual(['short']);
    const shuffled = demandIn(file([0, 1], [120, 3], [60, 2]));
    expect(stepsOf(shuffled)).toEqual([1, 2, 3]);
    expect(shuffled.warnings).toContainEqual({ kind: 'out-of-order', count: 1 });
  });

  it('are those of the slower part of a file that was sampled at two paces', () => {
    // Ten hours at 10, one sample each; then an hour at 100, one sample a minute.
    const slow = Array.from({ length: 10 }, (_, hour) => [3600 * hour, 10] as const);
    const fast = Array.from({ length: 60 }, (_, minute) => [36_000 + 60 * minute, 100] as const);
    const demand = demandIn(file(...slow, ...fast));
    expect(stepsOf(demand)).toEqual([...slow.map(() => 10), expect.closeTo(100, 9)]);
    expect(demand.stepSeconds).toBe(3600);
    expect(demand.warnings).toContainEqual({
      kind: 'two-paces',
      usualSeconds: 60,
      stepSeconds: 3600,
    });
  });

  it('do not get longer because samples were lost here and there', () => {
    const kept = minutes(200).filter((_, minute) => minute % 7 > 1 || minute % 5 === 0);
    expect(demandIn(file(...kept))).toMatchObject({ stepSeconds: 60, steps: 200 });
  });

  it('average what repeats a time', () => {
    const demand = demandIn(file(...minutes(20), [60, 4]));
    expect(demand.gpus[1]).toBe(2.5); // (1 + 4) / 2
    expect(demand.warnings).toContainEqual({ kind: 'duplicates', count: 1 });
  });
});

describe('the warnings', () => {
  const hours = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, hour) => [3600 * (from + hour), 1] as const);
  const days = (count: number) => file(...hours(0, 24 * count));

  it('speak of fewer than 14 days', () => {
    expect(kindsIn(days(13))).toEqual(['short']);
    expect(kindsIn(days(14))).toEqual([]);
  });

  it('speak of what is known, however long the hole in it', () => {
    const [first, last] = [hours(0, 24), hours(24 * 20, 24 * 21)];
    const demand = demandIn(file(...first, ...last));
    expect(demand.days).toBe(21);
    // A day at each end: 2 of 21, so that 90 % are gaps.
    expect(demand.warnings).toEqual([
      { kind: 'short', days: 2 },
      { kind: 'gaps', share: 19 / 21, worst: undefined },
    ]);
  });

  it('speak of steps of a day or more', () => {
    const daily = Array.from({ length: 20 }, (_, day) => [86_400 * day, 1] as const);
    expect(demandIn(file(...daily)).warnings).toEqual([
      { kind: 'long-steps', stepSeconds: 86_400 },
    ]);
  });

  it('speak of gaps in more than one step of twenty', () => {
    const without = (...missing: readonly number[]) =>
      file(...minutes(40).filter(([at]) => !missing.includes(at)));
    expect(kindsIn(without(120, 240))).not.toContain('gaps'); // 2 of 40
    expect(kindsIn(without(120, 240, 360))).toContain('gaps'); // 3 of 40
  });

  it('find the series with the fewest samples among more than a function takes arguments', () => {
    const none = Float64Array.of();
    const one = { times: none, values: none, duplicates: 0, clashes: 0, outOfOrder: 0 };
    const series = Array.from({ length: 200_000 }, (_, index) => ({
      ...one,
      known: index === 150_000 ? 1 : 2,
    }));
    expect(worstOf(series, [...series.keys()].map(String))).toBe('150000');
  });

  it('are plain sentences', () => {
    const sentences = [
      { kind: 'short', days: 3.04 },
      { kind: 'long-steps', stepSeconds: 86_400 },
      { kind: 'two-paces', usualSeconds: 60, stepSeconds: 300 },
      { kind: 'gaps', share: 0.123, worst: 'node-1 7' },
      { kind: 'gaps', share: 0.9997, worst: undefined },
      { kind: 'duplicates', count: 1 },
      { kind: 'out-of-order', count: 2 },
      { kind: 'scale-guessed', full: 100, largest: 87 },
      { kind: 'partial-data', series: 2 },
      { kind: 'mig-slices', count: 2 },
      { kind: 'jobs-repeated', count: 2 },
      { kind: 'jobs-still-running', count: 1 },
      { kind: 'columns-assumed' },
      { kind: 'jobs-over-clock-change', count: 1 },
      { kind: 'jobs-on-slices', count: 3 },
      { kind: 'jobs-window', edge: 'begin', hours: 101, left: 'out' },
      { kind: 'jobs-window', edge: 'end', hours: 6, left: 'in' },
    ] as const;
    expect(sentences.map(traceWarningSentence)).toEqual([
      'The file covers 3 days: fewer than 14 days do not show what a week is like, so do not commit on them alone.',
      'Each step is 24 h long: averages of a day or more hide the peaks, so that a base looks better than it is. Bring hours if you can.',
      'Most samples come every 1 min, those of another part only every 5 min: all were averaged over 5 min, so that each part counts for as long as it lasted.',
      '12 % of the steps are gaps and were left out; most are missing from "node-1 7".',
      'More than 99 % of the steps are gaps and were left out.',
      'One sample repeats a time and was averaged with the other.',
      '2 samples were out of order and put in place.',
      'Nothing names the scale: the largest value is 87, so 100 was taken for a GPU in full use.',
      '2 series are marked as incomplete by CloudWatch.',
      '2 series are slices of a GPU and count in sevenths.',
      '2 rows repeat a job and do not count.',
      'One job has no end and counts until the last time in the file.',
      'The file has no header: its columns were taken as timestamp, GPU and utilization.gpu, the documented order.',
      'One job ends less than an hour before the start, as over a change of the clock, and was left out: with ElapsedRaw in the file it would count.',
      '3 jobs hold slices of a GPU and count in sevenths.',
      'The first 4 days were left out: no job ends in them, though the others come and go much faster, so the export begins later and shows of that time only the jobs that reach out of it. sacct --truncate cuts them itself.',
      'No job begins in the last 6 h, though the others come and go faster: if the export ends earlier, that time shows too little. sacct --truncate cuts such jobs.',
    ]);
    expect(clockWords('local-zone-unknown')).toBe('local time, zone unknown');
  });
});
