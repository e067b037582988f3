/**
 * How long the built page takes from a changed input to the new verdict, and to all that explains it;
 * the longest task on its thread meanwhile, and how far anything moved under the reader's eyes.
 */

const SCENARIO =
  '#/results?v=1&name=Checkout%20fraud%20scoring&workloadKind=inference-other&stage=production&gpuModel=b200&gpusPerJob=1&latencyP99Ms=8&meanGpus=11&peakGpus=19&demandPattern=diurnal&durationMonths=36&compliance=pci-dss&tenancy=single';

/** Answers changed one after another where they stand: the label of the row, and what is typed or chosen. */
const CHANGES = [
  ['p99 budget', '12'],
  ['Average GPUs', '9'],
  ['Needed for', '24'],
  ['Pattern', 'Bursts'],
  ['Peak GPUs', '32'],
  ['Stage', 'Developing'],
  ['p99 budget', '30'],
  ['Average GPUs', '14'],
  ['Needed for', '6'],
  ['Pattern', 'Steady'],
  ['Peak GPUs', '17'],
  ['GPUs per job', '2'],
  ['p99 budget', '5-9'],
  ['Average GPUs', '8-12'],
  ['Needed for', '48'],
  ['Stage', 'Exploring'],
  ['Pattern', 'Unpredictable'],
  ['Peak GPUs', '48'],
  ['GPUs per job', '8'],
  ['Needed for', '12-36'],
];

const LONGEST_WAIT_MS = 60_000;
const WIDTH = 1280;
const HEIGHT = 900;

/** Runs in the page: notes when an input changed, when the verdict stood and when nothing was busy any more. */
function watch() {
  const none = { verdict: undefined, explanation: undefined, all: undefined };
  const watched = { ...none, begun: undefined, tasks: [], shift: 0 };
  let stale = false;
  window.watched = watched;
  const afterPaint = (note) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => note(performance.now()));
      port1.start();
      port2.postMessage(undefined);
    });
  const begin = (event) => {
    Object.assign(watched, none, { begun: event.timeStamp });
    stale = false;
  };
  // A choice is taken over at the click, before its own event of input.
  const beginAt = (type, kind) =>
    addEventListener(type, (event) => event.target.type === kind && begin(event), true);
  beginAt('input', 'text');
  beginAt('click', 'radio');
  const look = () => {
    const { begun } = watched;
    const page = document.querySelector('main [aria-busy]');
    if (begun === undefined || page === null) {
      return;
    }
    const isStale = page.getAttribute('aria-busy') === 'true';
    stale ||= isStale;
    const once = (name) => (time) => {
      if (watched.begun === begun && watched[name] === undefined) {
        watched[name] = time - begun;
      }
    };
    if (stale && !isStale) {
      afterPaint(once('verdict'));
      const isBusy = (but) => document.querySelector(`main [aria-busy="true"]${but}`) !== null;
      if (!isBusy(':not([data-comes-with="account"])')) {
        afterPaint(once('explanation'));
      }
      if (!isBusy('')) {
        afterPaint(once('all'));
      }
    }
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['aria-busy'],
  });
  new PerformanceObserver((list) => {
    watched.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) {
      watched.shift += hadRecentInput ? 0 : value;
    }
  }).observe({ type: 'layout-shift' });
}

/** The last part of the page is there, and nothing on it is being worked out. */
const isComplete = () =>
  document.querySelector('main section:last-of-type') !== null &&
  document.querySelector('main [aria-busy="true"]') === null;

async function change(page, answers, [label, value]) {
  const opener = answers.getByRole('button', { name: `Change: ${label}`, exact: true });
  if (await opener.isVisible()) {
    await opener.click();
  }
  const field = answers.getByRole('textbox', { name: label });
  await ((await field.count()) > 0
    ? field.fill(value)
    : answers.getByRole('radio', { name: value, exact: true }).check());
  await page.waitForFunction(() => window.watched.all !== undefined, undefined, {
    timeout: LONGEST_WAIT_MS,
  });
  return page.evaluate(() => ({ ...window.watched }));
}

const quantile = (values, share) =>
  values.toSorted((one, other) => one - other)[Math.ceil(share * values.length) - 1];

const summary = (values) => ({
  medianMs: quantile(values, 0.5),
  p75Ms: quantile(values, 0.75),
  mostMs: quantile(values, 1),
});

/** Measures the page served at an address. Long tasks are those of 50 ms and more. */
export async function measurePage(browser, address) {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  await page.addInitScript(watch);
  await page.goto(`${address}/${SCENARIO}`);
  await page.getByRole('heading', { level: 1 }).waitFor({ timeout: LONGEST_WAIT_MS });
  await page.waitForFunction(isComplete, undefined, { timeout: LONGEST_WAIT_MS });
  const opening = await page.evaluate(() => {
    const { tasks } = window.watched;
    Object.assign(window.watched, { tasks: [], shift: 0 });
    return tasks;
  });
  const answers = page.getByRole('region', { name: 'Your answers' });
  const noted = [];
  for (const each of CHANGES) {
    noted.push(await change(page, answers, each));
  }
  const last = noted.at(-1);
  await page.close();
  return {
    changes: noted.length,
    verdict: summary(noted.map(({ verdict }) => verdict)),
    explanation: summary(noted.map(({ explanation }) => explanation)),
    account: summary(noted.map(({ all }) => all)),
    longTasks: last.tasks.length,
    longestTaskMs: Math.max(0, ...last.tasks),
    longestTaskOpeningMs: Math.max(0, ...opening),
    layoutShift: last.shift,
  };
}
