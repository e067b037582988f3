import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleForNode } from './lib/bundle.mjs';
import { installMissing, ROOT } from './lib/install.mjs';

/**
 * The engine on the command line. Node 20 runs no TypeScript, so the sources are bundled once for each
 * state they are in. Standard output belongs to the advice; everything else goes to standard error.
 */

const LAYERS = ['cli', 'dataset', 'engine', 'lib', 'questions', 'share', 'traces'];
const BUNDLES = join(ROOT, 'dist-cli');

const sources = () => [
  ...LAYERS.map((layer) => join('src', layer))
    .filter((layer) => existsSync(join(ROOT, layer)))
    .flatMap((layer) =>
      readdirSync(join(ROOT, layer), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
    ),
  join(ROOT, 'package-lock.json'),
  join(ROOT, 'scripts', 'lib', 'bundle.mjs'),
];

function stateOfSources() {
  const hash = createHash('sha256');
  for (const path of sources().toSorted()) {
    hash
      .update(`${path.slice(ROOT.length)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** Built aside and then moved, so that two commands at once do not meet a half-written bundle. */
async function bundleOf(state) {
  const bundle = join(BUNDLES, state);
  if (!existsSync(bundle)) {
    const older = existsSync(BUNDLES)
      ? readdirSync(BUNDLES).filter((name) => !name.startsWith('.'))
      : [];
    mkdirSync(BUNDLES, { recursive: true });
    const aside = mkdtempSync(join(BUNDLES, '.building-'));
    try {
      await bundleForNode('src/cli/main.ts', aside);
      renameSync(aside, bundle);
      older.forEach((name) => rmSync(join(BUNDLES, name), { recursive: true, force: true }));
    } catch (error) {
      rmSync(aside, { recursive: true, force: true });
      if (!existsSync(bundle)) {
        throw error;
      }
    }
  }
  return join(bundle, 'main.mjs');
}

installMissing();
await import(pathToFileURL(await bundleOf(stateOfSources())).href);
