import { describe, expect, it } from 'vitest';
import { demandIn, refusalOf, stepsOf, utilisationFile } from '~/support/utilisation';

const TEXT = utilisationFile('nvidia-smi.csv');
const WITHOUT_UNITS = TEXT.replaceAll(' MiB,', ',').replaceAll(/ (%|MiB)(?=,|\n)/g, '');
const WITHOUT_HEADER = TEXT.slice(TEXT.indexOf('\n') + 1);

describe('the CSV of nvidia-smi', () => {
  it('becomes busy GPUs, with sweeps that take some milliseconds', () => {
    const demand = demandIn(TEXT);
    expect(stepsOf(demand)).toEqual([0.56, 0.45, 'gap', 0.5]); // 0.44 + 0.01; [N/A]; 0.2 + 0.3
    expect(demand).toMatchObject({
      format: 'nvidia-smi',
      series: 2,
      measure: 'busy',
      clock: 'local-zone-unknown',
      stepSeconds: 60,
      gaps: 1,
    });
    // 2025-07-05 15:01:02.123 on its own clock: 20,274 days, 15 hours, a minute and two seconds
    expect(demand.start).toBeCloseTo(20_274 * 86_400 + 15 * 3600 + 62.123, 6);
  });

  it('becomes held GPUs', () => {
    expect(stepsOf(demandIn(TEXT, { measure: 'held' }))).toEqual([1, 1, 'gap', 2]);
  });

  it('holds a GPU through pauses of less than five minutes', () => {
    // Two GPUs, one second in ten at 60 %, and one that rests: 2 are held, as soon as each was used.
    const rows = Array.from({ length: 600 }, (_, second) => {
      const [minute, rest] = [Math.floor(second / 60), second % 60];
      const time = `2025/07/05 15:${String(minute).padStart(2, '0')}:${String(rest).padStart(2, '0')}.000`;
      const used = second < 100 && second % 10 === 0 ? 60 : 0;
      return [0, 1, 2].map((gpu) => `${time}, ${gpu}, ${gpu === 2 ? 0 : used} %`).join('\n');
    });
    const text = `timestamp, index, utilization.gpu [%]\n${rows.join('\n')}`;
    const held = stepsOf(demandIn(text, { measure: 'held' }));
    // Used last in second 90, so held up to second 389.
    expect(held).toEqual(rows.map((_, second) => (second < 390 ? 2 : 0)));
    expect(demandIn(text).gpus[0]).toBe(1.2);
  });

  it('says the same without units, without a header, and without both', () => {
    expect(WITHOUT_UNITS).toContain(', 0, 56, 40000\n');
    expect(demandIn(WITHOUT_UNITS)).toEqual(demandIn(TEXT));
    // Without a header it says besides that the order of the columns was assumed.
    const { warnings, ...others } = demandIn(TEXT);
    const assumed = { ...others, warnings: [{ kind: 'columns-assumed' }, ...warnings] };
    expect(demandIn(WITHOUT_HEADER)).toEqual(assumed);
    const bare = WITHOUT_UNITS.slice(WITHOUT_UNITS.indexOf('\n') + 1);
    expect(demandIn(bare)).toEqual(assumed);
  });

  it('may repeat its header and have its columns in any order', () => {
    expect(demandIn(`${TEXT}${TEXT.split('\n')[0]}\n`)).toEqual(demandIn(TEXT));
    const other = [
      'utilization.gpu [%], uuid, timestamp',
      '50 %, GPU-a, 2025/07/05 15:01:02.123',
      '70 %, GPU-a, 2025/07/05 15:02:02.123',
    ];
    expect(stepsOf(demandIn(other.join('\n')))).toEqual([0.5, 0.7]);
  });

  it('does not take half a sweep for less demand', () => {
    const cut = TEXT.trimEnd().split('\n').slice(0, -1).join('\n');
    expect(stepsOf(demandIn(cut))).toEqual([0.56, 0.45, 'gap', 'gap']);
  });

  it('keeps its step while the clock of a loop drifts', () => {
    // 3,600 sweeps, one every 60.02 seconds: 72 seconds late in the end, and no step is lost.
    const rows = Array.from({ length: 3600 }, (_, index) => {
      const at = index * 60.02;
      const [day, rest] = [Math.floor(at / 86_400), at % 86_400];
      const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
      const seconds = (rest % 60).toFixed(3).padStart(6, '0');
      return `2025/07/${two(5 + day)} ${two(rest / 3600)}:${two((rest / 60) % 60)}:${seconds}, 0, 50 %, 1 MiB`;
    });
    const demand = demandIn(rows.join('\n'));
    expect(demand).toMatchObject({ stepSeconds: 60, gaps: 0, steps: 3601 });
    expect(demand.gpus.every((gpus) => Math.abs(gpus - 0.5) < 1e-12)).toBe(true);
  });

  it.each([
    [
      'timestamp, index, memory.used [MiB]\n',
      'Line 1',
      'the columns timestamp and utilization.gpu',
    ],
    ['timestamp, utilization.gpu [%]\n', 'Line 1', 'to tell the GPUs apart'],
    [TEXT.replace('44 %', '144 %'), 'Line 4: found "144 %"', 'utilisation of one GPU'],
    [TEXT.replace('44 %', '-4 %'), 'Line 4: found "-4 %"', 'not below 0'],
    [TEXT.replace('44 %', 'much'), 'Line 4: found "much"', 'a number'],
    [TEXT.replace('2025/07/05 15:02:02.140', '2025/07/32 15:02'), 'Line 4', 'a time'],
    [TEXT.replace(', 44 %', ''), 'Line 4: found 3 cells', 'as many cells'],
    [TEXT.replaceAll(/\d+ %/g, '[N/A]'), 'no number in any sample', 'some numbers'],
    [TEXT.replaceAll(/1, (\d+ %|\[N\/A\])/g, '1, [N/A]'), 'all 2 GPUs', 'at least one time'],
  ])('is refused with the line of what is wrong: %#', (text, found, expected) => {
    expect(refusalOf(text)).toContain(found);
    expect(refusalOf(text)).toContain(expected);
  });
});

const minutes = (count: number, ...rows: readonly string[]) =>
  Array.from({ length: count }, (_, minute) => `2025/07/05 15:0${minute}:02.1${minute}3`)
    .flatMap((time) => rows.map((row) => row.replace('TIME', time)))
    .join('\n');

describe('the CSV of nvidia-smi without a header', () => {
  it('tells its GPUs by uuid or bus id too, and is no table of counts', () => {
    expect(stepsOf(demandIn(minutes(3, 'TIME, GPU-5c1a, 56')))).toEqual([0.56, 0.56, 0.56]);
    const two = minutes(2, 'TIME, 00000000:3B:00.0, 50 %', 'TIME, 00000000:86:00.0, 25 %');
    expect(stepsOf(demandIn(two))).toEqual([0.75, 0.75]); // 0.5 + 0.25
  });

  it.each([
    ['no GPU', 'TIME, 56', 'Line 1: found "2025/07/05 15:00:02.103, 56"'],
    ['a name, which several have', 'TIME, NVIDIA H100 80GB HBM3, 56', 'Line 1'],
    ['memory first', 'TIME, 0, 40000 MiB, 56 %', 'Line 1'],
    ['shares in place of numbers', 'TIME, 100, 38', 'one GPU with numbers such as "100"'],
  ])('is refused with the columns that are needed: %s', (_, row, found) => {
    const refusal = refusalOf(minutes(3, row));
    expect(refusal).toContain(found);
    expect(refusal).toContain('timestamp, index (or uuid) and utilization.gpu in this order');
  });
});

describe('the CSV of nvidia-smi with more than it writes', () => {
  const HEADER = 'hostname, timestamp, index, utilization.gpu [%]';

  it('tells GPU 0 of one host from GPU 0 of another by a column for the host', () => {
    const rows = ['a, TIME, 0, 80 %', 'a, TIME, 1, 80 %', 'b, TIME, 0, 80 %'];
    const demand = demandIn(`${HEADER}\n${minutes(3, ...rows)}`);
    expect(stepsOf(demand)).toEqual([2.4, 2.4, 2.4].map((gpus) => expect.closeTo(gpus, 12)));
    expect(demand.series).toBe(3);
  });

  it('reads a header that comes again with its columns in another order', () => {
    const text = [
      'timestamp, index, utilization.gpu [%], utilization.memory [%]',
      '2025/07/05 15:01:02.123, 0, 80 %, 5 %',
      'timestamp, index, utilization.memory [%], utilization.gpu [%]',
      '2025/07/05 15:02:02.123, 0, 5 %, 80 %',
    ].join('\n');
    expect(stepsOf(demandIn(text))).toEqual([0.8, 0.8]);
  });

  it.each([
    ['at the same millisecond', '02.123'],
    ['a moment later', '02.987'],
  ])('is refused where two hosts measured the same GPU: %s', (_, second) => {
    const times = Array.from({ length: 8 }, (__, minute) => `2025/07/05 15:0${minute}:`);
    const one = times.map((time) => `${time}02.123, 0, 80 %`);
    const other = times.map((time) => `${time}${second}, 0, 80 %`);
    const text = ['timestamp, index, utilization.gpu [%]', ...one, ...other].join('\n');
    expect(refusalOf(text)).toBe(
      'The file: found 8 of 16 samples of GPU "0" at a time that it has already; expected one value for each GPU at a time: GPUs of several hosts need their uuid, or a column or label with the name of the host.',
    );
  });
});
