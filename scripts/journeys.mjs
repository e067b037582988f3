import process from 'node:process';
import { journeyBrowsers } from './lib/browsers.mjs';
import { installMissing, runTool } from './lib/install.mjs';

/** Runs journeys against what was built last: npm run journeys -- sharing --project 'phone, dark'. */

installMissing();
const env = await journeyBrowsers();
process.exitCode = runTool('@playwright/test', 'playwright', ['test', ...process.argv.slice(2)], {
  env,
});
