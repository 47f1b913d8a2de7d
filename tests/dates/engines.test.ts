/** The same bytes in every engine, whatever its host's zone, language and Unicode data. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../browser/chromium.ts';
import { findFirefox, startFirefox } from '../browser/firefox.ts';
import { languages, zones } from './report.ts';

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'report.ts'), formats: ['iife'], name: 'dates' },
    },
  });
  const [output] = Array.isArray(result) ? result : [];
  const code = output?.output[0].code;
  if (!code) throw new Error('Vite built no script for the engines to run.');
  return code;
}

const script = await bundled();
const folder = mkdtempSync(join(tmpdir(), 'galley-dates-'));
const file = join(folder, 'report.cjs');
writeFileSync(file, `${script}\nprocess.stdout.write(dates.report());`);
afterAll(() => rmSync(folder, { recursive: true }));

function inNode(binary: string, env: Record<string, string>): string {
  const { stdout, stderr, status } = spawnSync(binary, [file], {
    env,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${binary} could not run the script: ${stderr}`);
  return stdout;
}

/** A Node of another version, an optional development dependency with its binary. */
function otherNode(name: string): string | undefined {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const binary = join(folder, 'bin/node');
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}

const lines = inNode(process.execPath, { TZ: 'UTC', LANG: 'C' }).split('\n');

/** Not one assertion on megabytes: the lines that differ are few, or all. */
function expectSame(text: string) {
  const others = text.split('\n');
  expect(others.filter((line, index) => line !== lines[index]).slice(0, 5)).toEqual([]);
  expect(others).toHaveLength(lines.length);
}

describe('the report', () => {
  it('covers 40 languages and 30 zones', () => {
    expect(languages.length).toBeGreaterThanOrEqual(40);
    expect(zones.length).toBeGreaterThanOrEqual(30);
    expect(lines.length).toBeGreaterThan(languages.length * zones.length * 2);
  });

  it('says what the sample article says', () => {
    const sample = lines.filter((line) => line.includes('19 October 2025, 20:17 GMT+05:30'));
    expect(sample.length).toBeGreaterThan(0);
    expect(lines.join()).not.toMatch(/undefined|NaN|Invalid/);
  });
});

describe('the same texts', () => {
  it.each([
    { TZ: 'America/New_York', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
    { TZ: 'Asia/Kathmandu', LANG: 'fa_IR.UTF-8', LC_ALL: 'fa_IR.UTF-8' },
    { TZ: 'Pacific/Apia', LANG: 'th_TH.UTF-8', LC_ALL: 'th_TH.UTF-8' },
  ])('on this Node in $TZ and $LANG', (env) => {
    expectSame(inNode(process.execPath, env));
  });

  it.for(['20', '22'])('on Node %s', (major, { skip }) => {
    const binary = otherNode(`node-${major}`);
    if (!binary) return skip(`Node ${major} is not installed: it comes for Linux on x64 alone.`);
    const version = spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout;
    expect(version).toMatch(new RegExp(`^v${major}\\.`));
    expectSame(inNode(binary, { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8' }));
  });

  it('in Chromium', async () => {
    const browser = await chromium.launch(await launchOptions());
    try {
      const page = await browser.newPage({ timezoneId: 'America/Sao_Paulo', locale: 'hi-IN' });
      await page.addScriptTag({ content: `${script}\nwindow.report = dates.report();` });
      expectSame(await page.evaluate('window.report'));
    } finally {
      await browser.close();
    }
  }, 60_000);

  it('in Firefox', async ({ skip }) => {
    const found = findFirefox();
    if ('missing' in found) return skip(found.missing);
    const { browser, end } = await startFirefox(found.path);
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: `${script}\nwindow.report = dates.report();` });
      expectSame(String(await page.evaluate('window.report')));
    } finally {
      await end();
    }
  }, 60_000);
});
