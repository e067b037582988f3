import { describe, expect, it } from 'vitest';
import { type Line, linesOf, MOST_CHARACTERS } from '@/cli/lines';
import { readScenarios } from '@/cli/read-scenarios';

async function* given(chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks;
}

async function linesIn(...chunks: readonly string[]): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(given(chunks))) {
    lines.push(line);
  }
  return lines;
}

describe('the lines of a stream', () => {
  it('are put together from pieces cut anywhere, and keep their numbers past blank ones', async () => {
    expect(await linesIn('{"a"', ':1}\n\n  \r\n', '{"b":2}', '\n')).toEqual([
      { number: 1, text: '{"a":1}' },
      { number: 4, text: '{"b":2}' },
    ]);
  });

  it('end at line feeds only: other separators may stand inside a string', async () => {
    expect(await linesIn('"a\u2028b\u2029c"\n"d"')).toEqual([
      { number: 1, text: '"a\u2028b\u2029c"' },
      { number: 2, text: '"d"' },
    ]);
  });

  it('are not kept where they are longer than any scenario', async () => {
    const long = 'x'.repeat(MOST_CHARACTERS);
    expect(await linesIn('1\n', long, long, 'y\n2\n', `${long}y\n`)).toEqual([
      { number: 1, text: '1' },
      { number: 2, text: undefined },
      { number: 3, text: '2' },
      { number: 4, text: undefined },
    ]);
  });
});

describe('scenarios on lines', () => {
  it('are read as they are asked for, never ahead by more than a piece', async () => {
    let handedOut = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        handedOut += 1;
        yield '{"version":1,"answers":{}}\n';
      }
    }
    const input = await readScenarios(endless(), 'by-content');
    const entries = input.kind === 'lines' ? input.entries : given([]);
    let read = 0;
    for await (const _ of entries) {
      read += 1;
      expect(handedOut - read).toBeLessThanOrEqual(2);
      if (read === 1_000) {
        break;
      }
    }
    expect(read).toBe(1_000);
  });
});
