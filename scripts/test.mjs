import process from 'node:process';
import { journeyBrowsers } from './lib/browsers.mjs';
import { installMissing } from './lib/install.mjs';
import { journeyStep, scriptStep, unitStep } from './lib/steps.mjs';

/** Installs what is missing, then checks everything, step by step. The last line counts the tests. */

installMissing();

const browsers = await journeyBrowsers();

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
