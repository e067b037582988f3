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

  it('says the same without units, without a header, and without both', () => {
    expect(WITHOUT_UNITS).toContain(', 0, 56, 40000\n');
    expect(demandIn(WITHOUT_UNITS)).toEqual(demandIn(TEXT));
    expect(demandIn(WITHOUT_HEADER)).toEqual(demandIn(TEXT));
    const bare = WITHOUT_UNITS.slice(WITHOUT_UNITS.indexOf('\n') + 1);
    expect(demandIn(bare)).toEqual(demandIn(TEXT));
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
