import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../browser/chromium.ts';

const alone = '**/*.alone.spec.ts';

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: path.join(import.meta.dirname, '../../test-results/consumers'),
  globalSetup: './setup.ts',
  // A file is an app; two apps are installed and built side by side.
  workers: 2,
  // What takes times has the machine to itself, after the rest.
  projects: [
    { name: 'apps', testIgnore: alone },
    { name: 'alone', testMatch: alone, dependencies: ['apps'], workers: 1 },
  ],
  retries: 0,
  // For a busy machine; no test waits this long on a quiet one.
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    launchOptions: await launchOptions(),
    colorScheme: 'light',
    locale: 'en-GB',
    // Not the story's zone, and not UTC: what is printed must not depend on the reader's.
    timezoneId: 'America/New_York',
    viewport: { width: 1280, height: 900 },
  },
});
