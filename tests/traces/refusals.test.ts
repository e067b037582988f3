import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demandFrom, traceReader } from '@/traces/trace-reader';
import { demandIn, refusalOf, UTILISATION_FILES, utilisationFile } from '~/support/utilisation';

const prices = readFileSync(new URL('../fixtures/gpu-prices.csv', import.meta.url), 'utf8');

describe('what is no utilisation file', () => {
  it.each([
    ['nothing', '', 'found nothing; expected a utilisation file'],
    ['blank lines', '\n \n\r\n', 'found nothing'],
    ['remarks alone', '# a\n# b\n', 'found nothing'],
    ['a header alone', 'time,value\n', 'found no number in any sample'],
    ['a web page', '<!DOCTYPE html>\n<html><body>1,2</body></html>', 'found a web page'],
    ['a scenario', '{"version":1,"answers":{"meanGpus":3}}', 'found a scenario of this advisor'],
    ['other JSON', '[{"time":1,"value":2}]', 'found JSON of another kind'],
    ['JSON that is cut off', '{"status":\n"succ', 'expected complete JSON'],
    ['prices', prices, 'expected'],
    ['bytes', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'found bytes that are no text'],
    ['bytes that are no UTF-8', 'time,value\n\uFFFD\uFFFD', 'found bytes that are no text'],
    ['prose', 'Dear all,\nplease find the numbers attached.\n', 'Line'],
    ['one word', 'hello', 'Line 1: found "hello"; expected a utilisation file'],
    ['a line without an end', 'a'.repeat(1_000_001), 'Line 1: found a line without an end'],
    [
      'what an exporter shows',
      '# HELP DCGM_FI_DEV_GPU_UTIL GPU utilization (in %).\n# TYPE DCGM_FI_DEV_GPU_UTIL gauge\nDCGM_FI_DEV_GPU_UTIL{gpu="0",Hostname="a"} 56\n',
      'Line 3: found what an exporter shows at one moment, without times; expected values over time: ask Prometheus for them (query_range)',
    ],
    ['what an exporter shows without labels', '# TYPE up gauge\nup 1\n', 'at one moment'],
    ['a list of numbers', '1\n2\n3\n', 'Line 1: found "1"'],
  ])('is refused in one sentence: %s', (_, text, sentence) => {
    expect(refusalOf(text)).toContain(sentence);
    expect(refusalOf(text)).toMatch(/^(The file|Line \d+|At \S+): found .* expected .*\.$/);
  });

  it('is refused as soon as it shows, and says the same in the end', () => {
    const reader = traceReader({ column: undefined, measure: 'busy' });
    const problem = reader.take('<html>');
    expect(problem).toMatchObject({ expected: 'a-known-format' });
    expect(reader.take('time,value\n')).toBe(problem);
    expect(reader.finish()).toEqual({ ok: false, error: problem });
  });
});

describe('a column that is asked for', () => {
  it.each([
    ['nvidia-smi.csv', 'utilization.gpu'],
    ['sacct.txt', 'AllocTRES'],
  ] as const)('is the only one that %s has', (name, column) => {
    const text = utilisationFile(name);
    expect(refusalOf(text, { column: 'nope' })).toBe(
      `The file: found no series "nope"; expected the name of a column or series of this file: "${column}".`,
    );
    expect(demandIn(text, { column })).toEqual(demandIn(text));
  });
});

describe('a file that comes in pieces', () => {
  it.each(UTILISATION_FILES)('is read as if it came at once: %s', (name) => {
    const text = utilisationFile(name);
    for (const size of [1, 7, 100]) {
      const reader = traceReader({ column: undefined, measure: 'busy' });
      for (let start = 0; start < text.length; start += size) {
        reader.take(text.slice(start, start + size));
      }
      expect(reader.finish()).toEqual({ ok: true, value: demandIn(text) });
    }
  });

  it.each(['nvidia-smi.csv', 'sacct.txt', 'plain.csv'] as const)(
    'may end its lines as on the first Macs: %s',
    (name) => {
      const text = utilisationFile(name).replaceAll('\n', '\r');
      for (const size of [1, 7, text.length]) {
        const reader = traceReader({ column: undefined, measure: 'busy' });
        for (let start = 0; start < text.length; start += size) {
          reader.take(text.slice(start, start + size));
        }
        expect(reader.finish()).toEqual({ ok: true, value: demandIn(utilisationFile(name)) });
      }
    },
  );

  it.each(UTILISATION_FILES)('may end its lines as on Windows: %s', (name) => {
    const text = utilisationFile(name);
    expect(
      demandFrom(text.replaceAll('\n', '\r\n'), { column: undefined, measure: 'busy' }),
    ).toEqual({ ok: true, value: demandIn(text) });
  });
});
