import { createReadStream, statSync } from 'node:fs';
import process from 'node:process';
import { dataset } from '@/dataset/dataset';
import { engineOn, type Simulation } from '@/engine/engine';
import type { MeasuredDemand } from '@/engine/worlds';
import { knowledgeWith } from './measured';
import { run, type Terminal } from './run';

/** Waits until the reader has taken what it can: a slow one must not fill the memory. */
const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });

/** A name that no file could have, such as a long link, is no file. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const terminal: Terminal = {
  isFile,
  fileText: (path) => createReadStream(path, 'utf8'),
  inputText: () => process.stdin.setEncoding('utf8'),
  print,
  complain: (sentence) => process.stderr.write(`${sentence}\n`),
};

const knowing = {
  dataset,
  engineOn: (simulation: Simulation, measured: MeasuredDemand | undefined) =>
    engineOn(knowledgeWith(dataset, measured), simulation),
};

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'There is no such file. Give a file, - for standard input, or a link in quotes.'],
  ['EISDIR', 'That is a folder. Give a file, - for standard input, or a link in quotes.'],
  ['EACCES', 'That file may not be read by you.'],
]);

/** A reader that has seen enough (`| head`) is no failure; all else is told in one sentence. */
function statusAfter(error: unknown): number {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EPIPE') {
    return 0;
  }
  process.stderr.write(`${REASONS.get(code) ?? String(error)}\n`);
  return 2;
}

process.stdout.on('error', () => process.stdin.destroy());
try {
  process.exitCode = await run(process.argv.slice(2), knowing, terminal);
} catch (error) {
  process.exitCode = statusAfter(error);
}
