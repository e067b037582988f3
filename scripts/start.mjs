import { join } from 'node:path';
import process from 'node:process';
import { giveUp, installMissing, ROOT, runTool } from './lib/install.mjs';
import { serveFolder } from './lib/serve.mjs';

/** Installs what is missing, builds, and serves what was built. */

const PORT = Number(process.env.PORT ?? 4173);

installMissing();

if (
  runTool('vitest', 'vitest', ['run', '--project', 'pure', 'tests/dataset', 'tests/questions']) !==
  0
) {
  giveUp('The figures or the questions are not valid, so nothing was built. See above.');
}
if (runTool('vite', 'vite', ['build']) !== 0) {
  giveUp('The build failed. Its message stands above.');
}

try {
  const { address } = await serveFolder(join(ROOT, 'dist'), PORT);
  process.stdout.write(`\nMetalwise is served on ${address}\nStop it with Ctrl+C.\n`);
} catch (error) {
  giveUp(
    error.code === 'EADDRINUSE'
      ? `Port ${PORT} is taken. Stop what uses it, or choose another: PORT=4174 npm start.`
      : `The app could not be served on port ${PORT}: ${error.message}`,
  );
}
