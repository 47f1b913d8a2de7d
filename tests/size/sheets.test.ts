import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchOptions } from '../browser/chromium.ts';

const dist = join(import.meta.dirname, '../../packages/react/dist');
const sheet = (name: string) => readFileSync(join(dist, name), 'utf8');

const markup = `<article class="galley-Article"><header><h1 class="galley-Headline">A</h1></header>
  <figure class="galley-Figure" data-galley-placement="thumbnail"><img alt=""></figure>
  <div class="galley-Body"><p>A</p><p>B</p><h2 class="galley-SectionHeading">C</h2><p>D</p>
  <ul><li>E<ul><li>F</li></ul></li></ul><figure class="galley-Figure"><img alt=""></figure></div>
  <nav class="galley-RelatedLinks"><h2>G</h2><ul><li><div><a href="#">H</a></div></li></ul></nav>
  </article>`;

/** The box of every element under a style sheet, as the browser lays it out. */
test('an article has the same boxes with layers and without', async () => {
  const browser = await chromium.launch(await launchOptions());
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const boxes = async (name: string) => {
    const css = sheet('themes/broadsheet.css') + sheet(name);
    await page.setContent(`<!doctype html><title>A</title><style>${css}</style>${markup}`);
    return page.evaluate(() =>
      [...document.querySelectorAll('body *')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.tagName} ${x} ${y} ${width} ${height}`;
      }),
    );
  };
  const layered = await boxes('styles.css');
  expect(await boxes('styles.unlayered.css')).toEqual(layered);
  expect(layered.length).toBeGreaterThan(15);
  await browser.close();
});
