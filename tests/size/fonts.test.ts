import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article as ArticleData } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import { type Browser, chromium } from 'playwright-core';
import { createElement, type FunctionComponent } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inLanguage } from '../../.storybook/languages/article.ts';
import type { Translation } from '../../.storybook/languages/types.ts';
import { launchOptions } from '../browser/chromium.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'packages/react/dist');
const resolve = createRequire(join(root, 'package.json')).resolve;
const address = 'http://newspaper.test';

/** The style sheets of fonts that Storybook loads: those that a newspaper in all languages would. */
const sheets = [...readFileSync(join(root, '.storybook/fonts.ts'), 'utf8').matchAll(/'([^']+)'/g)]
  .map(([, specifier = '']) => specifier)
  .map((specifier) =>
    specifier.startsWith('.') ? join(root, '.storybook', specifier) : resolve(specifier),
  );

const kilobyte = 1024;
const budget = 150 * kilobyte;

/**
 * What cannot be had for less. Nastaliq's joins make one weight of it 156 KB; Chinese, Japanese and
 * Korean are cut into slices by `unicode-range`, and a story takes a good part of them. So the
 * reader's own faces stand before these, and this is what a reader without any pays.
 */
const above: Record<string, number> = {
  ur: 170 * kilobyte,
  ko: 510 * kilobyte,
  ja: 1300 * kilobyte,
  'zh-Hans': 1310 * kilobyte,
};

const translations = Object.values(
  import.meta.glob<Record<string, Translation>>(
    ['../../.storybook/languages/*.ts', '!../../.storybook/languages/{article,types}.ts'],
    { eager: true },
  ),
).flatMap((module) => Object.values(module));

const stories: ArticleData[] = [sampleArticle, ...translations.map(inLanguage)];

const table: { language: string; files: number; bytes: number; ceiling: number }[] = [];
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser.close();
  console.table(table);
});

async function html(article: ArticleData) {
  const { Article } = (await import(pathToFileURL(join(dist, 'index.js')).href)) as {
    Article: FunctionComponent<{ article: ArticleData; messages: unknown }>;
  };
  const name = article.lang.startsWith('en') ? 'en' : article.lang;
  const file = pathToFileURL(join(dist, `messages/${name}.js`)).href;
  const [messages] = Object.values((await import(file)) as Record<string, unknown>);
  const links = [join(dist, 'styles.css'), join(dist, 'themes/broadsheet.css'), ...sheets];
  return `<!doctype html><html lang="${article.lang}"><meta charset="utf-8"><title>A</title>
    ${links.map((link) => `<link rel="stylesheet" href="${address}${link}">`).join('')}
    <main>${renderToString(createElement(Article, { article, messages }))}</main>`;
}

test('there are stories in other scripts', () => {
  expect(stories.length).toBeGreaterThan(5);
});

test.each(stories.map((article) => ({ lang: article.lang, article })))(
  'the fonts of a story in $lang',
  async ({ lang, article }) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const files = new Map<string, number>();
    const story = await html(article);
    await page.route(`${address}/**`, (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname);
      if (path === '/') return route.fulfill({ contentType: 'text/html', body: story });
      if (!/\.(css|woff2)$/.test(path)) return route.abort();
      const body = readFileSync(path);
      if (path.endsWith('.woff2')) files.set(path, body.length);
      const contentType = path.endsWith('.css') ? 'text/css' : 'font/woff2';
      return route.fulfill({ contentType, body });
    });
    await page.goto(`${address}/`, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    await page.close();
    const bytes = [...files.values()].reduce((sum, each) => sum + each, 0);
    const ceiling = above[lang] ?? budget;
    table.push({ language: lang, files: files.size, bytes, ceiling });
    expect(files.size, 'no font was asked for').toBeGreaterThan(0);
    const list = [...files].map(([path, size]) => `${path.split('/').pop()} ${size}`).join('\n');
    expect(bytes, list).toBeLessThanOrEqual(ceiling);
  },
);
