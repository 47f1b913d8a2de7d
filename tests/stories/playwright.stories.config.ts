import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../browser/chromium.ts';

const root = path.join(import.meta.dirname, '../..');
const port = Number(process.env.GALLEY_PORT ?? 6106);

/** Walks every story of the built Storybook. `pnpm test:stories` builds it first. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: path.join(root, 'test-results/stories'),
  // What a story tells assistive technology: `pnpm test:stories --update-snapshots` takes a change in.
  snapshotPathTemplate: '{testDir}/aria/{arg}{ext}',
  updateSnapshots: process.env.CI ? 'none' : 'missing',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'dot',
  webServer: {
    command: `vite preview storybook-static --outDir . --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: `http://127.0.0.1:${port}/index.json`,
    reuseExistingServer: false,
    // Vite warns that a folder is both root and output, which a preview never writes to.
    stderr: 'ignore',
  },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: await launchOptions(),
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    timezoneId: 'America/New_York',
    locale: 'en-GB',
  },
});
