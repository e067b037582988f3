import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { giveUp, runTool } from './install.mjs';

const CHROMIUM = {
  variable: 'CHROMIUM_PATH',
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
    'msedge',
  ],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  debian: 'chromium',
  playwright: 'chromium',
};

const FIREFOX = {
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  debian: 'firefox-esr',
  playwright: undefined,
};

const onPath = (names) =>
  names
    .flatMap((name) =>
      (process.env.PATH ?? '')
        .split(delimiter)
        .flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)]),
    )
    .find((path) => existsSync(path));

const installed = ({ names, places }) => onPath(names) ?? places.find((path) => existsSync(path));

/** Debian's own package, where we may install it. */
function installedFromDebian(browser) {
  if (process.getuid?.() !== 0 || onPath(['apt-get']) === undefined) {
    return undefined;
  }
  process.stderr.write(`Installing Debian's ${browser.debian}…\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 2], env });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', browser.debian);
  return installed(browser);
}

/** Playwright's own browser, downloaded unless it is there. */
async function playwrightsOwn({ playwright }) {
  if (playwright === undefined) {
    return undefined;
  }
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    process.stderr.write("Downloading Playwright's own browser…\n");
    runTool('playwright', 'playwright', ['install', playwright], { stdio: ['ignore', 2, 2] });
  }
  return existsSync(path) ? path : undefined;
}

/** The browser named by its variable, which must then exist; else the first that can be had. */
async function browserPath(browser) {
  const named = process.env[browser.variable];
  if (named) {
    return existsSync(named) ? named : undefined;
  }
  return installed(browser) ?? installedFromDebian(browser) ?? (await playwrightsOwn(browser));
}

/** The path of a Chromium, Chrome or Edge; ends the process where none can be had. */
export async function findChromium() {
  const path = await browserPath(CHROMIUM);
  return path === undefined
    ? giveUp(
        'No browser to test with: install Chromium, Chrome or Edge, or name one in CHROMIUM_PATH.',
      )
    : path;
}

/** The variables that name the browsers of the journeys; ends where there is no Chromium. */
export async function journeyBrowsers() {
  const chromium = await findChromium();
  const firefox = await browserPath(FIREFOX);
  if (firefox === undefined) {
    process.stderr.write('No Firefox: its journeys are left out. FIREFOX_PATH may name one.\n');
  }
  return { CHROMIUM_PATH: chromium, ...(firefox === undefined ? {} : { FIREFOX_PATH: firefox }) };
}

/** Nothing of a browser's own may reach the network while we test or measure. */
export const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];
