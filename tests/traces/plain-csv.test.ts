import { describe, expect, it } from 'vitest';
import { demandIn, refusalOf, stepsOf, utilisationFile } from '~/support/utilisation';

const TEXT = utilisationFile('plain.csv');
const table = (...rows: readonly string[]) => rows.join('\n');

describe('a plain CSV of time and GPUs', () => {
  it('may have remarks, semicolons, decimal commas, dates with the day first, and gaps', () => {
    const demand = demandIn(TEXT);
    expect(stepsOf(demand)).toEqual([1.5, 2, 'gap', 4.25]);
    expect(demand).toMatchObject({
      format: 'csv',
      series: 1,
      measure: 'given',
      unit: 'GPUs',
      clock: 'local-zone-unknown',
      // 5 July 2025, 22:00: 20,274 days and 22 hours
      start: 20_274 * 86_400 + 22 * 3600,
      stepSeconds: 3600,
      gaps: 1,
    });
  });

  it('has only one reading', () => {
    expect(demandIn(TEXT, { measure: 'held' })).toEqual(demandIn(TEXT));
  });

  it('names its unit in a remark', () => {
    expect(demandIn(table('# unit: requests/s', 'time,value', '0,5', '600,7')).unit).toBe(
      'requests/s',
    );
  });

  it.each([
    ['2025-07-05T15:00:00Z', '2025-07-05T15:01:00Z', 'utc', 1751727600],
    ['2025-07-05T17:00+02:00', '2025-07-05T17:01+0200', 'utc', 1751727600],
    ['2025-07-05 15:00:00 UTC', '2025-07-05 15:01:00 UTC', 'utc', 1751727600],
    ['2025-07-05 15:00', '2025-07-05 15:01', 'local-zone-unknown', 1751727600],
    ['2025/7/5 15:00:00.000', '2025/7/5 15:01:00.000', 'local-zone-unknown', 1751727600],
    ['25/12/2025 00:00', '25/12/2025 00:01', 'local-zone-unknown', 1766620800],
    ['12/25/2025 00:00', '12/25/2025 00:01', 'local-zone-unknown', 1766620800],
    ['05.07.2025 15:00', '05.07.2025 15:01', 'local-zone-unknown', 1751727600],
    ['05/05/2025 00:00', '05/05/2025 00:01', 'local-zone-unknown', 1746403200],
    ['1751727600', '1751727660', 'utc', 1751727600],
    ['1751727600.5', '1751727660.5', 'utc', 1751727600.5],
    ['1751727600000', '1751727660000', 'utc', 1751727600],
    ['0', '60', 'from-start', 0],
  ])('reads the times %s and %s', (one, other, clock, start) => {
    const demand = demandIn(table('time,value', `${one},5`, `${other},7`));
    expect(demand).toMatchObject({ clock, start, stepSeconds: 60 });
    expect(stepsOf(demand)).toEqual([5, 7]);
  });

  it.each([',', ';', '\t', '|', ' ; '])('reads cells with %j between them', (separator) => {
    const rows = [
      ['time', 'value'],
      ['2025-07-05 15:00', '5'],
      ['2025-07-05 15:01', '7'],
    ];
    expect(stepsOf(demandIn(rows.map((row) => row.join(separator)).join('\r\n')))).toEqual([5, 7]);
  });

  it('needs no header where there is but one column of numbers', () => {
    const demand = demandIn('2025-07-05 15:00,5\n2025-07-05 15:01,7\n');
    expect(stepsOf(demand)).toEqual([5, 7]);
  });

  it('chooses the column that is asked for, or the only one that can be meant', () => {
    const text = table(
      'region,ts,price_usd,queue,running',
      'eu,2025-07-05 15:00,2.5,3,5',
      'eu,2025-07-05 15:01,2.6,4,7',
    );
    expect(stepsOf(demandIn(text, { column: 'running' }))).toEqual([5, 7]);
    expect(stepsOf(demandIn(text, { column: 'Queue' }))).toEqual([3, 4]);
    expect(refusalOf(text)).toContain('chosen by its name: "queue", "running".');
    expect(refusalOf(text, { column: 'idle' })).toContain('found no column "idle"');
    expect(refusalOf(text, { column: 'price_usd' })).toContain(
      'found the column "price_usd"; expected a column that counts GPUs',
    );
    const named = text.replace('running', 'gpus_in_use');
    expect(stepsOf(demandIn(named))).toEqual([5, 7]);
  });

  it('does not read another column where the one that is meant has a bad cell', () => {
    const text = table('time,running,queued', '2025-07-05 15:00,x,3', '2025-07-05 15:01,7,4');
    expect(refusalOf(text)).toContain('"running", "queued"');
    const gpus = text.replace('running', 'gpus');
    expect(refusalOf(gpus)).toContain('Line 2: found "x"; expected a number');
  });

  it('does not take a row number for GPUs', () => {
    const text = table(',time,running', '0,2025-07-05 15:00,5', '1,2025-07-05 15:01,7');
    expect(stepsOf(demandIn(text))).toEqual([5, 7]);
  });

  it.each([
    ['price_usd', '2.5'],
    ['memory_mib', '40000'],
    ['gpu_utilization', '56'],
    ['util %', '56'],
    ['temperature', '60'],
    ['gpu_usage', '48'],
    ['Auslastung', '48'],
    ['load', '48'],
    ['duty_cycle', '48'],
    ['cpu', '48'],
    ['DCGM_FI_DEV_FB_USED', '40000'],
    ['DCGM_FI_DEV_GPU_UTIL', '48'],
    ['GPU 0', '56'],
    ['gpu0', '56'],
    ['total_gpus', '64'],
    ['GPUs total', '64'],
    ['Free GPUs', '8'],
    ['gpus_available', '8'],
  ])('does not take %s for GPUs', (name, value) => {
    const text = table(`time,${name}`, `2025-07-05 15:00,${value}`, `2025-07-05 15:01,${value}`);
    expect(refusalOf(text)).toContain('Line 1: found the column');
    expect(refusalOf(text)).toContain('expected a column that counts GPUs');
  });

  it.each(['gpus_in_use', 'allocated_gpus', 'total_gpus_used', 'GPUs requested'])(
    'takes %s for GPUs',
    (name) => {
      const text = table(`time,${name}`, '2025-07-05 15:00,5', '2025-07-05 15:01,7');
      expect(stepsOf(demandIn(text))).toEqual([5, 7]);
    },
  );

  it('does not take the number of a GPU for how many there are', () => {
    const text = table('time,gpu,utilization', '2025-07-05 15:00,3,48', '2025-07-05 15:01,3,60');
    const sentence = 'found the column "gpu" beside "utilization"; expected a column that counts';
    expect(refusalOf(text)).toContain(sentence);
    expect(refusalOf(text, { column: 'gpu' })).toContain(sentence);
    // As the refusal says: named as nvidia-smi names them, the same rows are read.
    const named = text.replace('time,gpu,utilization', 'timestamp,index,utilization.gpu');
    expect(stepsOf(demandIn(named))).toEqual([0.48, 0.6]);
  });

  it('asks before it takes all GPUs of a busy share for demand', () => {
    const text = table(
      'time,gpu_count,utilization',
      '2025-07-05 15:00,64,48',
      '2025-07-05 15:01,64,9',
    );
    expect(refusalOf(text)).toContain('chosen by its name: "gpu_count"');
    expect(stepsOf(demandIn(text, { column: 'gpu_count' }))).toEqual([64, 64]);
    const held = table(
      'time,allocated_gpus,util_pct',
      '2025-07-05 15:00,8,48',
      '2025-07-05 15:01,9,9',
    );
    expect(stepsOf(demandIn(held))).toEqual([8, 9]);
  });

  it('counts what a column is named after, where that is not GPUs', () => {
    const text = table('time,nodes', '2025-07-05 15:00,2', '2025-07-05 15:01,3');
    expect(demandIn(text).unit).toBe('nodes');
    expect(demandIn(text.replace('nodes', 'requests_per_second')).unit).toBe('requests per second');
    expect(demandIn(text.replace('nodes', 'gpus_per_job')).unit).toBe('GPUs');
    expect(demandIn(`# unit: GPUs\n${text}`).unit).toBe('GPUs');
  });

  it('takes the names from a remark above the rows', () => {
    const text = table('#time,gpu_temp', '2025-07-05 15:00,72', '2025-07-05 15:01,75');
    expect(refusalOf(text)).toContain('found the column "gpu_temp"');
    expect(stepsOf(demandIn(text.replace('gpu_temp', 'gpus')))).toEqual([72, 75]);
    expect(stepsOf(demandIn(text.replace('#time,gpu_temp', '# seen by us, daily')))).toEqual([
      72, 75,
    ]);
  });

  it.each([
    ['Date,Time,GPUs', '2025-07-05,15:00', '2025-07-05,15:30'],
    ['time,date,GPUs', '15:00:00,05.07.2025', '15:30:00,05.07.2025'],
    ['date,hour,gpus', '2025-07-05,15', '2025-07-05,16'],
  ])('reads date and hour in columns of their own: %s', (header, one, other) => {
    const demand = demandIn(table(header, `${one},5`, `${other},7`));
    expect(stepsOf(demand)).toEqual([5, 7]);
    expect(demand.start).toBe(1751727600);
  });

  it.each([
    ['elapsed_ms', '60000', 60],
    ['elapsed_s', '60', 60],
    ['time_min', '5', 300],
    ['elapsed_hours', '1', 3600],
    ['offset (days)', '1', 86_400],
    ['minutes', '5', 300],
  ])('counts the time from a start in the unit of its name: %s', (name, next, seconds) => {
    const demand = demandIn(table(`${name},gpus`, '0,5', `${next},7`));
    expect(demand).toMatchObject({ clock: 'from-start', stepSeconds: seconds });
  });

  const hours = (...values: readonly string[]) =>
    table('time;value', ...values.map((value, hour) => `2025-07-05 1${hour}:00;${value}`));

  it('takes a comma for a decimal only where it can be nothing else', () => {
    expect(stepsOf(demandIn(hours('12,345', '0,5')))).toEqual([12.345, 0.5]);
    expect(refusalOf(hours('12,345', '5'))).toContain(
      'Line 2: found "12,345", which could be a decimal or thousands',
    );
    expect(refusalOf(hours('12,5', '12.5'))).toContain('Line 3: found a decimal comma in one');
    expect(refusalOf(hours('1.234,5', '2'))).toContain('Line 2: found "1.234,5"');
    expect(refusalOf('time,value\n2025-07-05 10:00,12,5\n')).toContain('Line 2: found 3 cells');
  });

  it('takes a point for a decimal unless thousands would look the same', () => {
    expect(refusalOf(hours('958', '1.045', '962'))).toContain(
      'Line 3: found "1.045", which could be a decimal or thousands',
    );
    // A decimal of another length, no whole number near a thousand, or a zero before it: decimals.
    expect(stepsOf(demandIn(hours('958', '1.045', '962.5')))).toEqual([958, 1.045, 962.5]);
    expect(stepsOf(demandIn(hours('9', '1.045', '2')))).toEqual([9, 1.045, 2]);
    expect(stepsOf(demandIn(hours('958', '0.045', '2.045')))).toEqual([958, 0.045, 2.045]);
    expect(stepsOf(demandIn(hours('23.106', '26.000')))).toEqual([23.106, 26]);
  });

  it.each([
    [hours('5', '-1'), 'Line 3: found "-1"; expected a number that is not below 0'],
    [hours('5', '1e9'), 'Line 3: found "1e9"; expected at most a million GPUs'],
    [hours('5', '56 %'), 'Line 3: found "56 %"; expected a number'],
    [hours('5', 'Infinity'), 'Line 3: found "Infinity"; expected a number'],
    [hours('5'), 'found samples of one time only'],
    [hours('', ''), 'found no number in any sample'],
    [table('time,value', '03/04/2025 10:00,5', '03/04/2025 11:00,5'), 'could be day first or mon'],
    [table('time,value', '13/04/2025 10:00,5', '04/14/2025 11:00,5'), 'Line 3: found dates that'],
    [table('time,value', '31/02/2025 10:00,5'), 'Line 2: found "31/02/2025 10:00"'],
    [table('time,value', '2025-02-29 10:00,5'), 'Line 2: found "2025-02-29 10:00"'],
    [table('time,value', '2025-07-05 25:00,5'), 'Line 2: found "2025-07-05 25:00"'],
    [table('time,value', '1925-07-05 10:00,5'), 'between 2000 and 2100'],
    [table('time,value', '20250705,5', '20250706,5'), 'Line 2: found "20250705"'],
    [table('0,5', '60,6'), 'Line 1: found "0"; expected a time'],
    [table('time,value', '2025-07-05T10:00Z,5', '2025-07-05 11:00,5'), 'Line 3: found times with'],
    [table('time,value', '2025-07-05 10:00,5', '"2025-07-05 11:00,5'), 'Line 3: found a quotat'],
    [
      table(
        'time,value',
        '2000-01-01T00:00:00Z,5',
        '2000-01-01T00:00:01Z,5',
        '2000-01-01T00:00:02Z,5',
        '2099-01-01T00:00:00Z,5',
      ),
      'so far apart',
    ],
  ])('is refused with the line and what is wrong with it: %j', (text, sentence) => {
    expect(refusalOf(text)).toContain(sentence);
  });

  it('is refused where each time has several rows', () => {
    const text = table(
      'time,gpus,team',
      '2025-07-05 10:00,5,a',
      '2025-07-05 10:00,7,b',
      '2025-07-05 11:00,5,a',
      '2025-07-05 11:00,7,b',
    );
    expect(refusalOf(text)).toContain('found 2 of 4 rows repeat a time; expected one row');
  });
});
