import { describe, expect, it } from 'vitest';
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

  it('average what repeats a time', () => {
    const demand = demandIn(file(...minutes(20), [60, 4]));
    expect(demand.gpus[1]).toBe(2.5); // (1 + 4) / 2
    expect(demand.warnings).toContainEqual({ kind: 'duplicates', count: 1 });
  });
});

describe('the warnings', () => {
  const days = (count: number) =>
    file(...Array.from({ length: count }, (_, day) => [86_400 * day, 1] as const));

  it('speak of fewer than 14 days', () => {
    expect(kindsIn(days(13))).toEqual(['short']);
    expect(kindsIn(days(14))).toEqual([]);
  });

  it('speak of gaps in more than one step of twenty', () => {
    const without = (...missing: readonly number[]) =>
      file(...minutes(40).filter(([at]) => !missing.includes(at)));
    expect(kindsIn(without(120, 240))).not.toContain('gaps'); // 2 of 40
    expect(kindsIn(without(120, 240, 360))).toContain('gaps'); // 3 of 40
  });

  it('are plain sentences', () => {
    const sentences = [
      { kind: 'short', days: 3.04 },
      { kind: 'gaps', share: 0.123, worst: 'node-1 7' },
      { kind: 'duplicates', count: 1 },
      { kind: 'out-of-order', count: 2 },
      { kind: 'scale-guessed', full: 100, largest: 87 },
      { kind: 'partial-data', series: 2 },
      { kind: 'mig-slices', count: 2 },
      { kind: 'jobs-repeated', count: 2 },
      { kind: 'jobs-still-running', count: 1 },
    ] as const;
    expect(sentences.map(traceWarningSentence)).toEqual([
      'The file covers 3 days: fewer than 14 days do not show what a week is like, so do not commit on them alone.',
      '12 % of the steps are gaps and were left out; most are missing from "node-1 7".',
      'One sample repeats a time and was averaged with the other.',
      '2 samples were out of order and put in place.',
      'Nothing names the scale: the largest value is 87, so 100 was taken for a GPU in full use.',
      '2 series are marked as incomplete by CloudWatch.',
      '2 series are slices of a GPU and count in sevenths.',
      '2 rows repeat a job and do not count.',
      'One job has no end and counts until the last time in the file.',
    ]);
    expect(clockWords('local-zone-unknown')).toBe('local time, zone unknown');
  });
});
