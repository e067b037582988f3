import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

/**
 * A rule that silently stopped matching looks exactly like a clean code base. So each fence is broken
 * here: a file of that folder with one offending line, and the linter must name the rule; one with an
 * allowed line, and it must say nothing. All are linted in one run.
 */

type Try = { readonly file: string; readonly line: string; readonly rule: string };

const FEATURES = readdirSync('src/features', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const IMPORTS = 'no-restricted-imports';
const take = (from: string): string => `import { something } from '${from}';\nsomething();`;
const takeType = (from: string): string =>
  `import type { Something } from '${from}';\nexport type Other = Something;`;

/** What each layer may not take from the others or from packages. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  lib: ['@/dataset/ids', '@/engine/advise', 'react', 'node:fs'],
  dataset: ['@/questions/answers', '@/engine/advise', 'react', 'zod'],
  questions: ['@/engine/advise', '@/share/encode-link', '@/state/advisor-store', 'zustand'],
  traces: ['@/dataset/ids', '@/questions/answers', '@/engine/models/demand', 'react', 'node:fs'],
  engine: [
    '@/dataset/dataset',
    '@/questions/answers',
    '@/state/advisor-store',
    'zod/mini',
    'react',
  ],
  share: ['@/engine/advise', '@/app/address', '@/state/advisor-store', 'react'],
  state: ['@/ui/layout/Page', '@/app/address', '@/engine/advise', 'react'],
  cli: ['@/app/address', '@/ui/layout/Page', '@/features/results/words', 'react'],
  ui: ['@/dataset/ids', '@/questions/answers', '@/engine/advice', 'zustand'],
  'features/results': ['@/state/advisor-store', '@/app/address', '@/engine/advise', 'zustand'],
};

const ALLOWED: Readonly<Record<string, string>> = {
  lib: take('./result'),
  dataset: take('@/lib/result'),
  questions: take('@/dataset/ids'),
  traces: take('@/lib/result'),
  engine: takeType('@/dataset/ids'),
  share: take('@/questions/answers'),
  state: takeType('@/questions/answers'),
  cli: take('@/engine/advise'),
  ui: take('react'),
  'features/results': takeType('@/engine/advice'),
};

const PURE = ['lib', 'dataset', 'questions', 'traces', 'engine', 'share'];

const IMPURE: readonly (readonly [line: string, rule: string])[] = [
  ['export const now = Date.now();', 'no-restricted-globals'],
  ['export const today = new Date();', 'no-restricted-globals'],
  ['export const dice = Math.random();', 'no-restricted-properties'],
  ['export const place = window.location.hash;', 'no-restricted-globals'],
  ['export const page = document.title;', 'no-restricted-globals'],
  ['export const hash = location.hash;', 'no-restricted-globals'],
  ["export const kept = localStorage.getItem('a');", 'no-restricted-globals'],
  ["export const asked = fetch('a');", 'no-restricted-globals'],
  ['export class Thing {}', 'max-classes-per-file'],
];

const inFolder = (
  folder: string,
  lines: readonly (readonly [line: string, rule: string])[],
  ending = 'tsx',
): readonly Try[] =>
  lines.map(([line, rule], index) => ({
    file: `src/${folder}/${rule}-${index}.${ending}`,
    line,
    rule,
  }));

const BROKEN: readonly Try[] = [
  ...Object.entries(FORBIDDEN).flatMap(([folder, places]) =>
    inFolder(
      folder,
      places.map((place) => [take(place), IMPORTS]),
    ),
  ),
  ...PURE.flatMap((folder) => inFolder(folder, IMPURE)),
  ...FEATURES.flatMap((feature) =>
    inFolder(
      `features/${feature}`,
      FEATURES.filter((other) => other !== feature).map((other) => [
        take(`@/features/${other}/anything`),
        IMPORTS,
      ]),
    ),
  ),
  // A feature made today is fenced today.
  ...inFolder(`features/new-feature`, [[take('@/features/results/words'), IMPORTS]]),
  // A view model draws nothing.
  ...inFolder(
    'features/results',
    [
      [take('react'), IMPORTS],
      [take('@/ui/layout/Page'), IMPORTS],
    ],
    'ts',
  ),
  // Types may come from where values may not, and only they.
  ...inFolder('engine/models', [
    [`import { type Something, other } from '@/dataset/ids';\nother();`, IMPORTS],
    ["export * from '@/state/advisor-store';", IMPORTS],
    ["export const later = import('@/state/advisor-store');", IMPORTS],
    [takeType('@/state/advisor-store'), IMPORTS],
  ]),
  // Up and across is by @/ and ~/ everywhere, also where all may be imported.
  ...['app', 'engine/models', 'features/results', 'ui/controls', 'cli'].flatMap((folder) =>
    inFolder(folder, [[take('../lib/result'), IMPORTS]]),
  ),
  { file: `tests/try.test.ts`, line: take('../src/lib/result'), rule: IMPORTS },
  { file: `src/app/try-one.ts`, line: `import './try-two';`, rule: 'no-cycle' },
  ...inFolder('app', [
    [take('zod'), IMPORTS],
    ['const word: any = 1;\nexport { word };', 'no-explicit-any'],
    ['export default function Anything() {}', 'no-default-export'],
  ]),
];

const KEPT: readonly Try[] = [
  ...Object.entries(ALLOWED).map(([folder, line]) => ({
    file: `src/${folder}/try-allowed.tsx`,
    line,
    rule: '',
  })),
  { file: `src/features/results/try-allowed.ts`, line: takeType('@/engine/advice'), rule: '' },
  { file: `src/app/try-allowed.tsx`, line: take('@/engine/advise'), rule: '' },
  {
    file: `src/engine/models/try-allowed.ts`,
    line: `import { type Something } from '@/dataset/ids';\nexport type Other = Something;`,
    rule: '',
  },
];

/** The other half of the circle. */
const PARTNER = { file: `src/app/try-two.ts`, line: `import './try-one';`, rule: '' };

const written = [...BROKEN, ...KEPT, PARTNER];

const reportSchema = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
});

/** The rules that the linter names, by file. */
const reported = new Map<string, readonly string[]>();

/** A tree of the same shape under the same rules, so that nothing is ever written into this one. */
const tree = mkdtempSync(join(tmpdir(), 'metalwise-fences-'));

beforeAll(() => {
  copyFileSync('.oxlintrc.json', join(tree, '.oxlintrc.json'));
  for (const { file, line } of written) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), `${line}\n`);
  }
  const linter = resolve('node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [linter, '--format=json', 'src', 'tests'], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  for (const { filename, code } of reportSchema.parse(JSON.parse(stdout)).diagnostics) {
    reported.set(filename, [...(reported.get(filename) ?? []), code]);
  }
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('a fence between layers', () => {
  it.each(BROKEN)('stops $line in $file', ({ file, rule }) => {
    expect((reported.get(file) ?? []).join(' ')).toContain(rule);
  });

  it.each(KEPT)('lets pass $line in $file', ({ file }) => {
    expect(reported.get(file) ?? []).toEqual([]);
  });
});
