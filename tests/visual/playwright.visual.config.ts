import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../browser/chromium.ts';
import { root, settings } from './settings.ts';

const port = Number(process.env.GALLEY_PORT ?? 6107);
const { args, ...browser } = await launchOptions();

/** Looks at every story of the built Storybook. `run.ts` builds it first. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: path.join(settings.out, 'playwright'),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 300_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'dot',
  webServer: {
    command: `node tests/visual/serve.ts storybook-static ${port} /galley-sample/`,
    cwd: root,
    url: `http://127.0.0.1:${port}/index.json`,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      ...browser,
      // A request to elsewhere fails its test; nor does it leave the machine.
      args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    },
    viewport: { width: 720, height: 900 },
    reducedMotion: 'reduce',
    timezoneId: 'America/New_York',
    locale: 'en-GB',
  },
});
