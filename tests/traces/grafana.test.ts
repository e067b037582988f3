import { describe, expect, it } from 'vitest';
import { demandIn, refusalOf, stepsOf, utilisationFile } from '~/support/utilisation';

const TEXT = utilisationFile('grafana.csv');

describe('a table of Grafana', () => {
  it('becomes busy GPUs, from header cells with commas and doubled quotes', () => {
    const demand = demandIn(TEXT);
    expect(stepsOf(demand)).toEqual([0.4, 'gap', 0.8200000000000001, 1.5]); // 0.8 + 0.02, 1 + 0.5
    expect(demand).toMatchObject({
      format: 'grafana',
      series: 2,
      clock: 'utc',
      start: 1751731200,
      stepSeconds: 60,
      gaps: 1,
    });
  });

  it('becomes held GPUs', () => {
    expect(stepsOf(demandIn(TEXT, { measure: 'held' }))).toEqual([1, 'gap', 2, 2]);
  });

  it('has formatted times in a zone that nobody names', () => {
    const text = [
      '"Time","GPU 0","GPU 1"',
      '2025-07-05 15:00:00,50,25',
      '2025-07-05 15:05:00,10,10',
    ].join('\r\n');
    const demand = demandIn(text);
    expect(stepsOf(demand)).toEqual([0.75, 0.2]);
    expect(demand).toMatchObject({ clock: 'local-zone-unknown', stepSeconds: 300, series: 2 });
    expect(demand.warnings.map(({ kind }) => kind)).toContain('scale-guessed');
  });

  it('may come with a line for Excel and a mark of the byte order', () => {
    expect(demandIn(`\uFEFFsep=,\n${TEXT}`)).toEqual(demandIn(TEXT));
    expect(
      demandIn(
        `\uFEFFsep=;\n${TEXT.replaceAll('00,', '00;').replaceAll('%,', '%;').replace('"Time",', '"Time";').replace('}","', '}";"')}`,
      ),
    ).toEqual(demandIn(TEXT));
  });

  it('reads the one series that is asked for', () => {
    const text = '"Time","GPU 0","GPU 1"\n1751731200000,50,25\n1751731260000,10,20';
    expect(stepsOf(demandIn(text, { column: 'GPU 1' }))).toEqual([0.25, 0.2]);
    expect(refusalOf(text, { column: 'GPU 2' })).toContain(
      'found no series "GPU 2"; expected the name of a column or series of this file: "GPU 0", "GPU 1".',
    );
  });

  it('is a plain table where its one series counts GPUs', () => {
    const text = '"Time","gpus in use"\n1751731200000,12\n1751731260000,16';
    expect(demandIn(text)).toMatchObject({ format: 'csv', measure: 'given' });
    expect(stepsOf(demandIn(text))).toEqual([12, 16]);
  });

  it.each(['Time,GPU 0', '"time","GPU 0"', '"Time";"GPU 0"'])(
    'is known without its quotes, in other capitals and with semicolons: %s',
    (header) => {
      const separator = header.includes(';') ? ';' : ',';
      const rows = ['2025-07-05 15:00:00', '2025-07-05 15:05:00'].map((time) => time + separator);
      const demand = demandIn([header, `${rows[0]}56`, `${rows[1]}44`].join('\n'));
      expect(stepsOf(demand)).toEqual([0.56, 0.44]);
      expect(demand.warnings.map(({ kind }) => kind)).toContain('scale-guessed');
    },
  );

  it('is refused with its series one below the other, as older ones export them', () => {
    const text = '"Series";"Time";"Value"\n"GPU 0";"2025-07-05T15:00:00Z";56\n';
    expect(refusalOf(text)).toContain(
      'Line 1: found one row for each series and time; expected one row for each time and one column for each series',
    );
  });

  it.each([
    [
      '"Time","avg(DCGM_FI_DEV_GPU_UTIL)"\n1751731200000,50\n1751731260000,60',
      'found "avg(DCGM_FI_DEV_GPU_UTIL)"; expected the utilisation of a GPU',
    ],
    ['"Time","GPU 0"\n1751731200000,50%\n1751731260000,abc', 'Line 3: found "abc"'],
    ['"Time","GPU 0"\n1751731200000,50%\n1751731260000,-5%', 'Line 3: found "-5%"'],
    ['"Time","GPU 0"\n1751731200000,50%\n1751731260000,60', 'Line 3: found values with %'],
    ['"Time","GPU 0"\n1751731200000,50\n1751731260000,340', 'Line 3: found "340"'],
    ['"Time","GPU 0"\n1751731200000,50\n1751731260000', 'Line 3: found one cell'],
    ['"Time","GPU 0"\n1751731200000,50\nyesterday,60', 'Line 3: found "yesterday"'],
    ['"Time","GPU 0"\n1751731200000,50\n2025-07-05 15:00:00,60', 'Line 3: found times with a zone'],
    ['"Time","GPU 0"\n1751731200000,50\n"1751731260000,60', 'Line 3: found a quotation mark'],
    ['"Time","GPU 0 temperature"\n1751731200000,50\n1751731260000,60', 'expected the utilisation'],
    ['"Time"\n1751731200000\n', 'found nothing'],
  ])('is refused with the line of what is wrong: %j', (text, sentence) => {
    expect(refusalOf(text)).toContain(sentence);
  });
});
