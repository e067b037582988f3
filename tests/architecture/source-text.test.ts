import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the linter cannot say, read off the text of the sources. */

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** The code of a file, with comments and the insides of strings taken out; lines stay where they are. */
function codeOf(file: string): string {
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  return readFileSync(file, 'utf8').replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g,
    blank,
  );
}

/** Statements at the outer level, each with the line that it begins on. */
function outerStatements(
  code: string,
): readonly { readonly line: number; readonly text: string }[] {
  const statements: { line: number; text: string }[] = [];
  for (const [index, text] of code.split('\n').entries()) {
    const last = statements.at(-1);
    if (/^[^\s)}\]]/.test(text) || last === undefined) {
      statements.push({ line: index + 1, text });
    } else {
      last.text += `\n${text}`;
    }
  }
  return statements;
}

const NAMED_CONSTANT = /^(export )?const [A-Z][A-Z0-9_]*\b/;
const NUMBER = /(?<![\w.$])(\d[\d_]*\.?\d*(?:e[+-]?\d+)?)(?![\w.])/g;

/** Numbers other than 0 and 1 outside a named constant: `line: number`. */
const looseNumbersIn = (code: string): readonly string[] =>
  outerStatements(code)
    .filter(({ text }) => !NAMED_CONSTANT.test(text))
    .flatMap(({ line, text }) =>
      text
        .split('\n')
        .flatMap((row, index) =>
          [...row.matchAll(NUMBER)]
            .filter(([number]) => number !== '0' && number !== '1')
            .map(([number]) => `${line + index}: ${number}`),
        ),
    );

describe('the engine', () => {
  it('holds no number but 0 and 1 outside a named constant', () => {
    const loose = sourcesIn('src/engine').flatMap((file) =>
      looseNumbersIn(codeOf(file)).map((found) => `${file}:${found}`),
    );
    expect(loose).toEqual([]);
  });
});

describe('the search for loose numbers', () => {
  it('finds one in a formula, and not in a name or in a named constant', () => {
    const code = [
      'const LIMITS = {',
      '  p99: 12,',
      '};',
      'export const half = (p99: number) => p99 * 0.5;',
      'function next(value: number) {',
      '  return value + 1 - 2e3;',
      '}',
    ];
    expect(looseNumbersIn(code.join('\n'))).toEqual(['4: 0.5', '6: 2e3']);
  });
});

describe('the files of figures', () => {
  it.each(sourcesIn('src/dataset/figures'))('hold literals only: %s', (file) => {
    const code = codeOf(file).replace(/^import type [^;]*;$/gm, '');
    // One object named and checked, without a call, a spread, an operator or a function in it.
    expect(code).toMatch(/^\s*(export const \w+ = \{[\s\S]*?\} as const satisfies [^;]*;\s*)+$/);
    expect(code).not.toMatch(/\bimport\b|\.\.\.|=>|\w\s*\(|[+*/%]|[\d\w)]\s*-\s*[\w(]/);
  });
});

describe('every source', () => {
  const all = [...sourcesIn('src'), ...sourcesIn('tests')];

  it('imports by ./ inside a folder and by @/ or ~/ across', () => {
    const climbing = all.filter((file) =>
      /from '\.\.|import\('\.\./.test(readFileSync(file, 'utf8')),
    );
    expect(climbing.filter((file) => !file.includes('architecture'))).toEqual([]);
  });

  it('is no file that only passes on what others export', () => {
    expect(all.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
    const passedOn = all.filter((file) => /^export (\*|\{[^}]*\}) from /m.test(codeOf(file)));
    expect(passedOn).toEqual([]);
  });

  it('silences no check', () => {
    const silenced = all.filter((file) =>
      /@ts-(ignore|nocheck)|(oxlint|eslint)-disable|biome-ignore/.test(readFileSync(file, 'utf8')),
    );
    expect(silenced.filter((file) => !file.includes('architecture'))).toEqual([]);
  });
});
