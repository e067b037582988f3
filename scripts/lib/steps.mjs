import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { runNpm, runTool } from './install.mjs';

const say = (text) => process.stdout.write(`${text}\n`);

function announced(name, run) {
  say(`\n── ${name} ${'─'.repeat(Math.max(0, 68 - name.length))}`);
  const started = Date.now();
  const counted = run();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const tests = counted.passed > 0 ? `, ${counted.passed} tests passed` : '';
  say(
    `── ${name}: ${counted.failed === 0 ? 'ok' : `${counted.failed} failed`}${tests} (${seconds} s)`,
  );
  return counted;
}

/** A step without tests of its own, a script of package.json: one failure where it fails. */
export const scriptStep = (name) =>
  announced(name, () => ({
    passed: 0,
    failed: runNpm(['run', '--silent', name]) === 0 ? 0 : 1,
  }));

const vitestCounts = ({ numPassedTests, numFailedTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
});

const playwrightCounts = ({ stats: { expected, flaky, unexpected } }) => ({
  passed: expected + flaky,
  failed: unexpected,
});

/** A step of tests. A command that fails without a failed test, such as a file that cannot be read, is one. */
function testStep(name, { packageName, command, argsFor, envFor, countsOf }) {
  return announced(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'metalwise-'));
    const report = join(folder, 'report.json');
    try {
      const status = runTool(packageName, command, argsFor(report), { env: envFor(report) });
      const { passed, failed } = existsSync(report)
        ? countsOf(JSON.parse(readFileSync(report, 'utf8')))
        : { passed: 0, failed: 0 };
      return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** Tests of vitest projects. */
export const unitStep = (name, projects) =>
  testStep(name, {
    packageName: 'vitest',
    command: 'vitest',
    argsFor: (report) => [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    envFor: () => ({}),
    countsOf: vitestCounts,
  });

/** Journeys in real browsers. */
export const journeyStep = (name, env) =>
  testStep(name, {
    packageName: '@playwright/test',
    command: 'playwright',
    argsFor: () => ['test', '--reporter=list,json'],
    envFor: (report) => ({ ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
    countsOf: playwrightCounts,
  });
