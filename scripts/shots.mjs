import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findChromium, QUIET } from './lib/browsers.mjs';
import { giveUp, installMissing, ROOT, runTool } from './lib/install.mjs';
import { serveFolder } from './lib/serve.mjs';

/** Pictures of every screen of the built app into shots/: three widths, light and dark. */

const FRAUD =
  'workloadKind=inference-other&stage=production&gpuModel=b200&gpusPerJob=1&latencyP99Ms=8&meanGpus=11&peakGpus=19&demandPattern=diurnal&durationMonths=36&hoursPerWeek=168&compliance=pci-dss&tenancy=single';
const PRETRAINING =
  'workloadKind=pretraining&gpuModel=b200&gpusPerJob=64&interconnect=rdma&meanGpus=60&peakGpus=64&durationMonths=24&lowLevelControl=host';
const NOTEBOOKS =
  'workloadKind=notebooks&gpusPerJob=0.25&meanGpus=3&peakGpus=12&durationMonths=12&compliance=&tenancy=internal-multi&concurrentUsers=30';

const numbered = (number, name, fields) =>
  [`name=${encodeURIComponent(name)}`, ...fields.split('&')]
    .map((field) => `${number}.${field}`)
    .join('&');

/** Name of the picture, and the fragment that shows it. A question is asked after what was said before it. */
const SCREENS = [
  ['start', ''],
  ['question-choice', '#/question/workloadKind'],
  ['question-number', '#/question/meanGpus'],
  ['question-several', '#/question/compliance'],
  ['question-priorities', '#/question/priorities'],
  ['review', '#/review'],
  ['results', `#/results?v=1&name=Checkout%20fraud%20scoring&${FRAUD}`],
  ['results-pretraining', `#/results?v=1&name=Pretraining&${PRETRAINING}`],
  ['results-notebooks', `#/results?v=1&name=Notebooks%20for%20thirty&${NOTEBOOKS}`],
  ['results-open', '#/results?v=1'],
  [
    'results-nothing-fits',
    '#/results?v=1&name=Impossible&workloadKind=pretraining&meanGpus=64&monthlyBudgetUsd=1000&budgetRule=must&compliance=classified',
  ],
  [
    'compare',
    `#/compare?v=1&${numbered(1, 'Checkout fraud scoring', FRAUD)}&${numbered(2, 'Pretraining', PRETRAINING)}&${numbered(3, 'Notebooks for thirty', NOTEBOOKS)}`,
  ],
  ['compare-empty', '#/compare'],
  ['evidence', '#/evidence'],
  ['prices', '#/prices'],
  ['trace', '#/trace'],
  [
    'results-own-prices',
    `#/results?v=1&${FRAUD}&a.owned-node.price.b200=380000&a.gpu-vm.on-demand.rate.b200=4.99`,
  ],
  ['track-record', '#/track-record'],
  ['damaged-link', '#/results?v=1&workloadKind=pretrainin'],
];

const WIDTHS = [
  [390, 844],
  [768, 1024],
  [1280, 800],
];

async function picture(browser, address, { name, fragment, width, height, colorScheme }) {
  const phone = width < 600;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
    isMobile: phone,
    hasTouch: phone,
  });
  const page = await context.newPage();
  await page.goto(`${address}/${fragment}`);
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.evaluate(() => document.fonts.ready);
  const path = join(ROOT, 'shots', `${name}-${width}-${colorScheme}.png`);
  await page.screenshot({ path, fullPage: true });
  await context.close();
}

installMissing();
const executablePath = await findChromium();
if (runTool('vite', 'vite', ['build', '--logLevel', 'warn']) !== 0) {
  giveUp('The build failed. Its message stands above.');
}
/** `npm run shots -- results` takes the pictures whose name begins so. */
const [only = ''] = process.argv.slice(2);
if (only === '') {
  rmSync(join(ROOT, 'shots'), { recursive: true, force: true });
}
mkdirSync(join(ROOT, 'shots'), { recursive: true });

const { chromium } = await import('playwright');
const { address, close } = await serveFolder(join(ROOT, 'dist'), 0);
const browser = await chromium.launch({ executablePath, args: QUIET });
const missed = [];
try {
  for (const [name, fragment] of SCREENS.filter(([screen]) => screen.startsWith(only))) {
    for (const [width, height] of WIDTHS) {
      for (const colorScheme of ['light', 'dark']) {
        await picture(browser, address, { name, fragment, width, height, colorScheme }).catch(
          (error) => missed.push(`${name}, ${width} px, ${colorScheme}: ${error.message}`),
        );
      }
    }
    process.stdout.write(`${name}\n`);
  }
} finally {
  await browser.close();
  close();
}
if (missed.length > 0) {
  giveUp(`These pictures could not be taken:\n${missed.join('\n')}`);
}
