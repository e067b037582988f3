import { createServer } from 'node:net';
import process from 'node:process';
import { defineConfig, type PlaywrightTestOptions } from '@playwright/test';

/** A port that nobody uses: the system gives one, and takes it back at once. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Chosen once, by the process that starts the server; its workers inherit it. */
process.env['JOURNEY_PORT'] ??= String(await freePort());
const address = `http://127.0.0.1:${process.env['JOURNEY_PORT']}`;

const chromiumPath = process.env['CHROMIUM_PATH'];
const firefoxPath = process.env['FIREFOX_PATH'];

const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const chromium = (
  name: string,
  use: Partial<PlaywrightTestOptions>,
  testMatch = '**/*.journey.ts',
) => ({ name, use, testMatch });

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.journey.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: `${address}/`,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromiumPath ? { executablePath: chromiumPath } : {}),
      // Nothing of the browser's own may look like a request of the page.
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-quic',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    chromium('desktop, light', { ...desktop, colorScheme: 'light' }),
    chromium('phone, dark', { ...phone, colorScheme: 'dark' }),
    // Colours and contrast are all that differs here.
    chromium('desktop, dark', { ...desktop, colorScheme: 'dark' }, '**/accessibility.journey.ts'),
    chromium('phone, light', { ...phone, colorScheme: 'light' }, '**/accessibility.journey.ts'),
    ...(firefoxPath
      ? [
          {
            name: 'firefox',
            testMatch: ['**/answering.journey.ts', '**/sharing.journey.ts'],
            use: {
              ...desktop,
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefoxPath, args: [] },
            },
          },
        ]
      : []),
  ],
  webServer: {
    command: `node scripts/lib/serve.mjs dist ${process.env['JOURNEY_PORT']}`,
    url: address,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
