import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const LEAST_NODE = [20, 19];

/** Ends the process with one sentence for a person to act on. */
export function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
    giveUp(`Node ${LEAST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
  }
}

const packagesIn = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Whether every package of the lock file is there in its version. Optional ones are for other systems. */
function isInstalled() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) {
    return false;
  }
  const there = packagesIn(installed);
  return Object.entries(packagesIn(join(ROOT, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || there[path]?.version === version,
  );
}

/** Runs npm, the same that runs us where there is one; gives its exit status. */
export function runNpm(args, stdio = 'inherit') {
  const npm = process.env.npm_execpath;
  const { status } =
    npm === undefined
      ? spawnSync('npm', args, { cwd: ROOT, stdio, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio });
  return status ?? 1;
}

/** Installs the packages of the lock file, unless they are there. Says so on standard error. */
export function installMissing() {
  refuseOldNode();
  if (isInstalled()) {
    return;
  }
  process.stderr.write('Installing packages…\n');
  const status = runNpm(['ci', '--loglevel=error', '--no-fund', '--no-audit'], ['ignore', 2, 2]);
  if (status !== 0) {
    giveUp('The packages could not be installed: npm ci failed. Its message stands above.');
  }
}

/** The script behind a command of an installed package. */
function commandPath(packageName, command) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Runs a command of an installed package; gives its exit status. */
export function runTool(packageName, command, args, { env = {}, stdio = 'inherit' } = {}) {
  const { status } = spawnSync(process.execPath, [commandPath(packageName, command), ...args], {
    cwd: ROOT,
    stdio,
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}
