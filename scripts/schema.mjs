import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleForNode } from './lib/bundle.mjs';
import { installMissing, ROOT } from './lib/install.mjs';

/** Writes public/scenario.schema.json from the schema that the parser uses. */

installMissing();
const aside = mkdtempSync(join(ROOT, 'node_modules', '.schema-'));
try {
  await bundleForNode('src/questions/json-schema.ts', aside);
  const { scenarioJsonSchema } = await import(pathToFileURL(join(aside, 'main.mjs')).href);
  const text = `${JSON.stringify(scenarioJsonSchema(), undefined, 2)}\n`;
  writeFileSync(join(ROOT, 'public', 'scenario.schema.json'), text);
} finally {
  rmSync(aside, { recursive: true, force: true });
}
