import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findFirefox } from '../browser/firefox.ts';
import stories from '../stories/playwright.stories.config.ts';

const root = path.join(import.meta.dirname, '../..');
if (!existsSync(path.join(root, 'storybook-static/index.json'))) {
  throw new Error('There is no storybook-static. Build it: pnpm exec storybook build.');
}

// Said once, by the run itself: its workers read this file too.
const firefox = findFirefox();
if ('missing' in firefox && !process.env.TEST_WORKER_INDEX) console.warn(`\n${firefox.missing}\n`);

/** A list of stories in a second engine, from the Storybook that `pnpm test:stories` built. */
export default defineConfig(stories, {
  testDir: import.meta.dirname,
  outputDir: path.join(root, 'test-results/firefox'),
});
