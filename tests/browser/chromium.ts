/**
 * Finds the browser that the tests run in, and says how to start it. Pictures may only be
 * written by the pinned one, which brings its own libraries and font.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { unpackOnce } from './unpack.ts';

export interface LaunchOptions {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const packageRoot = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
  '..',
);
const cache = path.join(import.meta.dirname, '../../node_modules/.cache/galley');

/** The version of the pinned browser's package; `pnpm-lock.yaml` holds its hash. */
export const pinnedVersion: string = JSON.parse(
  readFileSync(path.join(packageRoot, 'package.json'), 'utf8'),
).version;

const args = [
  // The same pixels everywhere. The hinting flag is the one that mattered most.
  '--font-render-hinting=none',
  '--disable-font-subpixel-positioning',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--disable-gpu',
  // Skia's vector instructions by what every processor has, not by what this one has.
  '--disable-skia-runtime-opts',
  '--disable-partial-raster',
  '--hide-scrollbars',
  // Containers and CI run as root, where Chromium's sandbox does not start.
  '--no-sandbox',
  // Nothing asks the network but the page under test.
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Whether the tests run in the pinned browser: it alone draws what baselines are compared with. */
export const isPinned = (): boolean =>
  !process.env.BROWSER_PATH && process.platform === 'linux' && process.arch === 'x64';

/** For `chromium.launch()`, and the `launchOptions` of Vitest's provider and of Playwright Test. */
export async function launchOptions(): Promise<LaunchOptions> {
  const chosen = process.env.BROWSER_PATH;
  if (chosen) {
    if (existsSync(chosen)) return other(chosen);
    throw new Error(`BROWSER_PATH is ${chosen}, and there is no such file. Correct or unset it.`);
  }
  if (isPinned()) return pinned();

  const found = [
    chromium.executablePath(), // Playwright's own; the path is known even when it is not installed
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
  ].find((file) => existsSync(file));
  if (found) return other(found);
  throw new Error(
    `The tests need a Chromium, and the pinned one is for linux-x64 (this is ${process.platform}-${process.arch}). ` +
      'Run "pnpm exec playwright install chromium", or set BROWSER_PATH to a Chromium.',
  );
}

async function pinned(): Promise<LaunchOptions> {
  const bin = path.join(packageRoot, 'bin');
  const folder = await unpackOnce(path.join(cache, `chromium-${pinnedVersion}`), {
    executable: { 'chrome-headless-shell': path.join(bin, 'chromium.br') },
    // NSS, NSPR and expat, in lib/; Open Sans, the only font, in fonts/.
    archives: [path.join(bin, 'al2023.tar.br'), path.join(bin, 'fonts.tar.br')],
    text: { 'fonts.conf': fontsConf },
  });
  // Chromium keeps a certificate store and font caches at home; not in the user's.
  const home = path.join(cache, 'home');
  await mkdir(home, { recursive: true });
  return {
    executablePath: path.join(folder, 'chrome-headless-shell'),
    args: [...args],
    // Nothing of the user's environment: what the browser draws must not depend on it.
    env: {
      HOME: home,
      XDG_CACHE_HOME: home,
      XDG_CONFIG_HOME: home,
      LANG: 'C.UTF-8',
      TZ: 'UTC',
      PATH: '/usr/bin:/bin',
      ...(process.env.TMPDIR ? { TMPDIR: process.env.TMPDIR } : {}),
      LD_LIBRARY_PATH: path.join(folder, 'lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  };
}

/** A browser of the machine's own: it needs the machine's environment. */
function other(executablePath: string): LaunchOptions {
  const env: Record<string, string> = { TZ: 'UTC' };
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && name !== 'TZ') env[name] = value;
  }
  return { executablePath, args: [...args], env };
}

// The machine's fonts are left out on purpose: text that no web font covers is drawn in the
// one font that came with the browser, on every machine alike.
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
