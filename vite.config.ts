import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Nothing from elsewhere, nothing inline. Only in the built page: reloading in development is inline. */
const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  base: './',
  plugins: [react(), contentPolicy],
  resolve: { tsconfigPaths: true },
  worker: { format: 'es' },
  build: { target: 'es2023', sourcemap: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [
            'tests/{architecture,cli,dataset,engine,lib,questions,share,state,stories,traces}/**/*.test.ts',
            'tests/app/**/*.node.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/{app,features,ui}/**/*.test.{ts,tsx}'],
          exclude: ['tests/app/**/*.node.test.ts'],
          setupFiles: ['tests/support/setup-dom.ts'],
        },
      },
    ],
  },
});
