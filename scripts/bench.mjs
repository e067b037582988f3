import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { findChromium, QUIET } from './lib/browsers.mjs';
import { measurePage } from './bench/page.mjs';
import { measureTrace } from './bench/trace.mjs';
import { bundleForNode, bundleForPage } from './lib/bundle.mjs';
import { installMissing, ROOT } from './lib/install.mjs';
import { serveFolder } from './lib/serve.mjs';

/** How long the engine takes, in Node and in a browser, and how much the command line gets through. */

const MEASURE = 'scripts/bench/measure.mjs';
const STREAM_MS = 8_000;

const PAGE = `<!doctype html><meta charset="utf-8"><title>Measuring</title>
<link rel="icon" href="data:,">
<script type="module">
import { measure } from './main.js';
window.measured = measure();
</script>`;

async function inNode(folder) {
  await bundleForNode(MEASURE, join(folder, 'node'));
  const { measure } = await import(pathToFileURL(join(folder, 'node', 'main.mjs')).href);
  return measure();
}

async function inChromium(folder, executablePath) {
  const site = join(folder, 'page');
  await bundleForPage(MEASURE, site);
  writeFileSync(join(site, 'index.html'), PAGE);
  const { address, close } = await serveFolder(site, 0);
  const { chromium } = await import('playwright');
  const browser = await chromium.launch({ executablePath, args: QUIET });
  try {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.measured !== undefined, undefined, {
      timeout: 300_000,
    });
    return await page.evaluate(() => window.measured);
  } finally {
    await browser.close();
    close();
  }
}

const line = (meanGpus) =>
  `${JSON.stringify({ version: 1, answers: { workloadKind: 'inference-llm', meanGpus } })}\n`;

/** Advices a second that come out of a stream, from the first one on: starting up is not counted. */
function onCommandLine() {
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'advise.mjs'), '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.on('error', () => {});
  let sent = 0;
  const feed = () => {
    while (!child.stdin.destroyed && child.stdin.write(line(1 + (sent % 64)))) {
      sent += 1;
    }
  };
  child.stdin.on('drain', feed);
  feed();
  return new Promise((resolve) => {
    let first;
    let counted = 0;
    createInterface(child.stdout).on('line', () => {
      const now = performance.now();
      first ??= now;
      if (now - first >= STREAM_MS && counted > 0) {
        resolve((1000 * counted) / (now - first));
        child.kill();
      }
      counted += 1;
    });
  });
}

/** The built page: from a changed answer to the new verdict and to what explains it; and a large file. */
async function onPage(folder, executablePath) {
  const { build } = await import('vite');
  const site = join(folder, 'site');
  await build({ root: ROOT, logLevel: 'error', build: { outDir: site, emptyOutDir: true } });
  const { address, close } = await serveFolder(site, 0);
  const { chromium } = await import('playwright');
  const browser = await chromium.launch({ executablePath, args: QUIET });
  try {
    return {
      page: await measurePage(browser, address),
      trace: await measureTrace(browser, address),
    };
  } finally {
    await browser.close();
    close();
  }
}

const measured = (ms, { loopMs }) => ({ ms, ratio: ms / loopMs });

const LABELS = {
  advise10k: 'advise, 10,000 draws',
  changed10k: 'an answer changed, third quartile',
  explain10k: 'all that explains it',
};

function table(results) {
  const row = (name, ms, ratio) => `${name.padEnd(46)}${ms.padStart(10)}${ratio.padStart(16)}\n`;
  const of = (where, name) =>
    Object.entries(LABELS)
      .map(([key, label]) => {
        const { ms, ratio } = results[key][where];
        return row(`${label}, ${name}`, ms.toFixed(1), ratio.toFixed(1));
      })
      .join('') + row(`plain scoring loop, ${name}`, results.plainLoop[where].ms.toFixed(1), '1.0');
  const { verdict, explanation, account, longestTaskMs, longestTaskOpeningMs, layoutShift } =
    results.page;
  const { trace } = results;
  return `${row('', 'ms', '× plain loop')}${of('node', 'Node')}${of('chromium', 'Chromium')}
Page in Chromium, ${results.page.changes} answers changed: verdict after ${verdict.p75Ms.toFixed(0)} ms (third quartile; median ${verdict.medianMs.toFixed(0)}, most ${verdict.mostMs.toFixed(0)}),
explanation after ${explanation.p75Ms.toFixed(0)} ms, money and machines after ${account.p75Ms.toFixed(0)} ms; longest task ${longestTaskMs.toFixed(0)} ms (${longestTaskOpeningMs.toFixed(0)} on opening); layout shift ${layoutShift.toFixed(3)}.
Utilisation file of ${trace.megabytes} MB: read in ${(trace.ms / 1000).toFixed(1)} s; longest task meanwhile ${trace.longestTaskMs.toFixed(0)} ms.
Command line: ${results.cli.perSecond.toFixed(2)} advices a second from a stream, explained.\n`;
}

installMissing();
const executablePath = await findChromium();
const folder = mkdtempSync(join(ROOT, 'node_modules', '.bench-'));
try {
  const node = await inNode(folder);
  const chromium = await inChromium(folder, executablePath);
  const both = (name) => ({
    node: measured(node[name], node),
    chromium: measured(chromium[name], chromium),
  });
  const results = {
    advise10k: both('adviseMs'),
    changed10k: both('changedMs'),
    explain10k: both('explainMs'),
    plainLoop: { node: { ms: node.loopMs }, chromium: { ms: chromium.loopMs } },
    ...(await onPage(folder, executablePath)),
    cli: { perSecond: await onCommandLine() },
  };
  process.stdout.write(
    process.argv.includes('--json') ? `${JSON.stringify(results)}\n` : table(results),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
