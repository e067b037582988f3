import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { test } from './visit';

/** kB (1000 bytes) of script and style, gzip, that stand between a visitor and the first screen. */
const BUDGET_KB = 110;

test.describe('the first load', () => {
  test('stays within its budget', async ({ request }) => {
    const html = await (await request.get('./')).text();
    const needed = [...html.matchAll(/(?:src|href)="(\.\/[^"]+\.(?:js|css))"/g)].map(
      ([, address = '']) => address,
    );
    expect(needed.length).toBeGreaterThanOrEqual(2);
    const bodies = await Promise.all(
      needed.map(async (address) => (await request.get(address)).body()),
    );
    const kb = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000;
    expect(kb).toBeLessThanOrEqual(BUDGET_KB);
  });
});
