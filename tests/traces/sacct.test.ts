import { describe, expect, it } from 'vitest';
import { demandIn, refusalOf, stepsOf, utilisationFile } from '~/support/utilisation';

const TEXT = utilisationFile('sacct.txt');
const HEADER = 'JobIDRaw|Submit|Start|End|ElapsedRaw|AllocTRES|State|Partition';

const job = (id: string, start: string, end: string, tres: string, state = 'COMPLETED') =>
  `${id}|2025-07-05T09:00:00|${start}|${end}|0|${tres}|${state}|gpu`;
const at = (time: string) => `2025-07-05T${time}`;
const file = (...jobs: readonly string[]) => [HEADER, ...jobs].join('\n');

describe('the accounts of Slurm', () => {
  it('become GPUs held per hour by jobs, not by their steps', () => {
    const demand = demandIn(TEXT);
    // 10 h: job 100 holds 2, and job 101 holds 4 for half of it. 11 h: 2, and 4 for a quarter.
    // 12 h and 13 h: job 102 holds 8 until the last time seen, the end of a job without GPUs.
    expect(stepsOf(demand)).toEqual([4, 3, 8, 8]);
    expect(demand).toMatchObject({
      format: 'sacct',
      series: 3,
      measure: 'held',
      unit: 'GPUs',
      clock: 'local-zone-unknown',
      stepSeconds: 3600,
      gaps: 0,
    });
    expect(demand.warnings).toContainEqual({ kind: 'jobs-still-running', count: 1 });
  });

  it('have only one reading', () => {
    expect(demandIn(TEXT, { measure: 'held' })).toEqual(demandIn(TEXT, { measure: 'busy' }));
  });

  it('count a job inside one hour by its part of it', () => {
    const text = file(job('1', at('10:15:00'), at('10:45:00'), 'gres/gpu=4'));
    expect(stepsOf(demandIn(text))).toEqual([2]); // 4 × 30 of 60 minutes
  });

  it('take the later of two ends that two files have of a job: one of them was cut off', () => {
    const cut = job('1', at('10:00:00'), at('11:00:00'), 'gres/gpu=4');
    const whole = job('1', at('10:00:00'), at('12:00:00'), 'gres/gpu=4');
    expect(stepsOf(demandIn(file(cut, whole)))).toEqual([4, 4]);
    expect(stepsOf(demandIn(file(whole, cut)))).toEqual([4, 4]);
  });

  it('judge the last hour by the part that was seen while a job still runs', () => {
    const text = file(
      job('1', at('10:00:00'), 'Unknown', 'gres/gpu=4', 'RUNNING'),
      job('2', at('10:00:00'), at('11:30:00'), 'gres/gpu=2'),
    );
    expect(stepsOf(demandIn(text))).toEqual([6, 6]);
  });

  it('count once what two files both say, and again what was queued again', () => {
    const first = job('1', at('10:00:00'), at('11:00:00'), 'gres/gpu=4', 'REQUEUED');
    const again = job('1', at('12:00:00'), at('13:00:00'), 'gres/gpu=4');
    const demand = demandIn(`${file(first)}\n${file(first, again)}`);
    expect(stepsOf(demand)).toEqual([4, 0, 4]);
    expect(demand.warnings).toContainEqual({ kind: 'jobs-repeated', count: 1 });
  });

  it('take the end of a job from the file that knows it, in whichever order they come', () => {
    const open = job('1', at('10:00:00'), 'Unknown', 'gres/gpu=8', 'RUNNING');
    const ended = job('1', at('10:00:00'), at('12:00:00'), 'gres/gpu=8');
    const last = job('2', at('13:00:00'), at('14:00:00'), 'gres/gpu=1');
    for (const text of [file(open, last, ended), file(ended, last, open)]) {
      expect(stepsOf(demandIn(text))).toEqual([8, 8, 0, 1]);
      expect(demandIn(text).warnings.map(({ kind }) => kind)).toEqual(['jobs-repeated', 'short']);
    }
  });

  it('count slices by their part of a GPU, beside whole ones', () => {
    const slices = 'cpu=4,gres/gpu:nvidia_h100_80gb_hbm3_1g.10gb=7,gres/gpu=7,mem=8G';
    const mixed = 'gres/gpu:h100=2,gres/gpu:h100_3g.40gb=1,gres/gpu=3';
    const text = file(
      job('1', at('10:00:00'), at('11:00:00'), slices),
      job('2', at('11:00:00'), at('12:00:00'), mixed),
    );
    const demand = demandIn(text);
    expect(demand.gpus[0]).toBeCloseTo(1, 12); // 7 × 1/7
    expect(demand.gpus[1]).toBeCloseTo(2 + 3 / 7, 12);
    expect(demand.warnings).toContainEqual({ kind: 'jobs-on-slices', count: 2 });
  });

  it('count a job over a change of the clock by ElapsedRaw, or leave it out and say so', () => {
    const others = job('1', at('10:00:00'), at('12:00:00'), 'gres/gpu=4');
    // Half an hour from 11:30, an hour set back between.
    const over = job('2', at('11:30:00'), at('11:00:00'), 'gres/gpu=6');
    expect(stepsOf(demandIn(file(others, over)))).toEqual([4, 4]);
    expect(demandIn(file(others, over)).warnings).toContainEqual({
      kind: 'jobs-over-clock-change',
      count: 1,
    });
    const told = over.replace('|0|', '|1800|');
    expect(stepsOf(demandIn(file(others, told)))).toEqual([4, 4 + 6 / 2]);
  });

  it('say the clock that they are on, and refuse two', () => {
    const epoch = job('1', '1751706000', '1751709600', 'gres/gpu=4').replace(at('09:00:00'), '');
    expect(demandIn(file(epoch)).clock).toBe('utc');
    const offset = '1|2025-07-05T09:00:00+0200|2025-07-05T11:00:00+0200|0|gres/gpu=4';
    const header = 'JobID|Start|End|ElapsedRaw|AllocTRES';
    expect(demandIn(`${header}\n${offset}`)).toMatchObject({
      clock: 'utc',
      start: Date.UTC(2025, 6, 5, 7) / 1000,
    });
    const local = '2|2025-07-05T09:00:00|2025-07-05T11:00:00|0|gres/gpu=4';
    expect(refusalOf(`${header}\n${offset}\n${local}`)).toContain('Line 3: found times with a');
  });

  it('read a header that comes again with its columns in another order', () => {
    const text = [
      'JobID|Start|End|AllocTRES',
      `1|${at('10:00:00')}|${at('11:00:00')}|gres/gpu=4`,
      'JobID|End|Start|AllocTRES',
      `2|${at('12:00:00')}|${at('11:00:00')}|gres/gpu=2`,
    ].join('\n');
    expect(stepsOf(demandIn(text))).toEqual([4, 2]);
  });

  it('leave out a job that waits, whatever start it had', () => {
    const text = file(
      job('1', at('10:00:00'), at('11:00:00'), 'gres/gpu=4'),
      job('2', at('10:00:00'), 'Unknown', 'gres/gpu=4', 'PENDING'),
    );
    expect(stepsOf(demandIn(text))).toEqual([4]);
  });

  it('sum the types of GPU only where nobody did', () => {
    const typed = 'cpu=8,gres/gpu:a100=2,gres/gpu:b200=1,mem=1.50T';
    const text = file(job('1', at('10:00:00'), at('11:00:00'), typed));
    expect(stepsOf(demandIn(text))).toEqual([3]);
  });

  it.each([
    [
      file(job('1', at('10:00:00'), at('09:00:00'), 'gres/gpu=4')),
      'Line 2',
      'not before the start',
    ],
    [file(job('1', 'noon', at('11:00:00'), 'gres/gpu=4')), 'Line 2: found "noon"', 'a time'],
    [file(job('1', at('10:00:00'), at('11:00:00'), 'four')), 'Line 2: found "four"', 'gres/gpu=2'],
    [file('1|2|3'), 'Line 2: found 3 cells', 'as many cells'],
    [
      file(job('1', at('10:00:00'), at('11:00:00'), 'cpu=8')),
      'no job with GPUs',
      'at least one job',
    ],
    ['JobID|State\n1|RUNNING', 'Line 1', 'Start, End and AllocTRES'],
  ])('are refused with the line of what is wrong: %#', (text, found, expected) => {
    expect(refusalOf(text)).toContain(found);
    expect(refusalOf(text)).toContain(expected);
  });
});

describe('an export of a window', () => {
  const hour = (count: number) => new Date(Date.UTC(2025, 6, 1, count)).toISOString().slice(0, 19);
  /** Jobs of 2 GPUs, one an hour, each for an hour. */
  const hourly = (hours: number) =>
    Array.from({ length: hours }, (_, index) =>
      job(`9${index}`, hour(index), hour(index + 1), 'gres/gpu=2'),
    );

  it('begins where jobs begin to end, and not where the oldest of them was started', () => {
    const old = job('1', hour(-100), hour(10), 'gres/gpu=4');
    const demand = demandIn(file(old, ...hourly(20)));
    // From the first end, one o'clock, on: the old job and one of 2 until ten, then one of 2.
    expect(stepsOf(demand)).toEqual([
      ...Array.from({ length: 9 }, () => 6),
      ...Array.from({ length: 10 }, () => 2),
    ]);
    expect(demand.start).toBe(Date.UTC(2025, 6, 1, 1) / 1000);
    expect(demand.warnings).toContainEqual({
      kind: 'jobs-window',
      edge: 'begin',
      hours: 101,
      left: 'out',
    });
  });

  it('ends where jobs cease to begin, and not where the longest of them ends', () => {
    const long = job('1', hour(10), hour(100), 'gres/gpu=4');
    const demand = demandIn(file(...hourly(20), long));
    expect(stepsOf(demand)).toEqual([
      ...Array.from({ length: 10 }, () => 2),
      ...Array.from({ length: 9 }, () => 6),
    ]);
    expect(demand.warnings).toContainEqual({
      kind: 'jobs-window',
      edge: 'end',
      hours: 81,
      left: 'out',
    });
  });

  it('stays whole where all jobs began together', () => {
    const together = (from: number, id: number) =>
      Array.from({ length: 8 }, (_, index) =>
        job(`${id}${index}`, hour(from), hour(from + 4), 'gres/gpu=1'),
      );
    const demand = demandIn(file(...together(0, 1), ...together(4, 2), ...together(8, 3)));
    expect(stepsOf(demand)).toEqual(Array.from({ length: 12 }, () => 8));
    // 16 of the 24 jobs ran in 8 hours, so in 4 hours 8 should have ended: a word is due.
    expect(demand.warnings).toContainEqual({
      kind: 'jobs-window',
      edge: 'begin',
      hours: 4,
      left: 'in',
    });
  });
});
