import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long the built page takes to read a utilisation file of 100 MB, and how long it does not answer meanwhile. */

const BYTES = 100 * 1024 * 1024;
const LONGEST_WAIT_MS = 120_000;
const GPUS = 8;
const SWEEPS_AT_ONCE = 2000;
const SWEEP_MS = 5000;
const FIRST_MS = Date.UTC(2025, 5, 1);

/** A row as nvidia-smi writes it: "2025/06/01 00:00:00.003, 0, 56 %, 40000 MiB". */
function rowOf(time, gpu) {
  const text = new Date(time + gpu).toISOString();
  const day = text.slice(0, 10).replaceAll('-', '/');
  return `${day} ${text.slice(11, 23)}, ${gpu}, ${(time / SWEEP_MS + 13 * gpu) % 101} %, 40000 MiB\n`;
}

async function writeTrace(path) {
  const out = createWriteStream(path);
  out.write('timestamp, index, utilization.gpu [%], memory.used [MiB]\n');
  let time = FIRST_MS;
  for (let bytes = 0; bytes < BYTES; ) {
    let text = '';
    for (let sweep = 0; sweep < SWEEPS_AT_ONCE; sweep += 1) {
      for (let gpu = 0; gpu < GPUS; gpu += 1) {
        text += rowOf(time, gpu);
      }
      time += SWEEP_MS;
    }
    bytes += text.length;
    out.write(text);
  }
  out.end();
  await finished(out);
}

function watchTasks() {
  window.tasks = [];
  new PerformanceObserver((list) => {
    window.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
}

/** Reads the file on the page served at an address. Long tasks are those of 50 ms and more. */
export async function measureTrace(browser, address) {
  const folder = mkdtempSync(join(tmpdir(), 'metalwise-trace-'));
  const path = join(folder, 'nvidia-smi.csv');
  const page = await browser.newPage();
  try {
    await writeTrace(path);
    await page.addInitScript(watchTasks);
    await page.goto(`${address}/#/trace`);
    const field = page.getByLabel('Choose a file');
    await field.waitFor({ timeout: LONGEST_WAIT_MS });
    await page.evaluate(() => window.tasks.splice(0));
    const begun = performance.now();
    await field.setInputFiles(path);
    await page
      .getByRole('heading', { name: /^What was understood/ })
      .waitFor({ timeout: LONGEST_WAIT_MS });
    const ms = performance.now() - begun;
    const tasks = await page.evaluate(() => window.tasks);
    return { megabytes: BYTES / 1024 / 1024, ms, longestTaskMs: Math.max(0, ...tasks) };
  } finally {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
