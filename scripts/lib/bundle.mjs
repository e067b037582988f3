import { join } from 'node:path';
import { ROOT } from './install.mjs';

const ALIAS = { '@': join(ROOT, 'src') };

/** Bundles a module for Node, with all it needs, as one file. */
export async function bundleForNode(entry, outDir) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: ALIAS },
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, entry),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
}

/** Bundles a module for a page, as a browser gets it from the real build. */
export async function bundleForPage(entry, outDir) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: ALIAS },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      lib: { entry: join(ROOT, entry), formats: ['es'], fileName: () => 'main.js' },
    },
  });
}
