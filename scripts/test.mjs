import process from 'node:process';
import { findChromium, findFirefox } from './lib/browsers.mjs';
import { giveUp, installMissing } from './lib/install.mjs';
import { journeyStep, scriptStep, unitStep } from './lib/steps.mjs';

/** Installs what is missing, then checks everything, step by step. The last line counts the tests. */

installMissing();

const chromium = await findChromium();
if (chromium.path === undefined) {
  giveUp(chromium.sentence);
}
const firefox = await findFirefox();
if (firefox.path === undefined) {
  process.stderr.write(`${firefox.sentence}\n`);
}
const browsers = {
  CHROMIUM_PATH: chromium.path,
  ...(firefox.path === undefined ? {} : { FIREFOX_PATH: firefox.path }),
};

const STEPS = [
  () => scriptStep('format'),
  () => scriptStep('types'),
  () => scriptStep('lint'),
  () => unitStep('unit tests', ['pure', 'screens']),
  () => scriptStep('build'),
  () => journeyStep('browser journeys', browsers),
];

const counts = STEPS.map((run) => run());
const total = (key) => counts.reduce((sum, count) => sum + count[key], 0);

process.stdout.write(`\n${total('passed')} passed, ${total('failed')} failed\n`);
process.exitCode = total('failed') > 0 ? 1 : 0;
