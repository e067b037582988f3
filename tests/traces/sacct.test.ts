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
