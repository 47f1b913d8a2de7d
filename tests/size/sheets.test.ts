import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import postcss, { type Declaration, type Node } from 'postcss';
import { describe, expect, test } from 'vitest';
import type { defineTheme as DefineTheme } from '../../packages/react/src/theme.ts';
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

const sheets = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);
const layers = ['theme', 'base', 'component', 'article', 'print'].map((name) => `galley.${name}`);

/** What stands around a declaration, from the inside out: `print`, `layer galley.theme`. */
function around(node: Node): string[] {
  const { parent } = node;
  if (!parent || parent.type === 'root' || parent.type === 'document') return [];
  const own =
    'name' in parent && 'params' in parent
      ? [parent.name === 'media' ? String(parent.params) : `${parent.name} ${parent.params}`]
      : [];
  return [...own, ...around(parent)];
}

/**
 * Sides by left and right, top and bottom, and measures by width and height. What scrolls says
 * `overflow-x`: the oldest of our browsers know no other word for it.
 */
const physical =
  /^(?:(?:scroll-)?(?:margin|padding)-(?:left|right|top|bottom)|border-(?:left|right|top|bottom)(?:-.*)?|left|right|top|bottom|(?:min-|max-)?(?:width|height)|contain-intrinsic-(?:width|height))$/;
const physicalValue = (prop: string, value: string) =>
  /^(?:float|clear|text-align|caption-side)$/.test(prop) && /\b(?:left|right)\b/.test(value);

describe.each(sheets)('%s', (file) => {
  const root = postcss.parse(sheet(file));
  const declarations: Declaration[] = [];
  root.walkDecls((one) => {
    declarations.push(one);
  });
  const show = (one: Declaration) =>
    `${one.prop}: ${one.value} in ${one.parent?.toString().split('{')[0]}`;

  test('has rules', () => {
    expect(declarations.length).toBeGreaterThan(3);
  });

  test('stands in the declared layers', () => {
    const rules = root.nodes.filter(({ type }) => type !== 'comment');
    const inLayers = new Set(
      rules.map((node) =>
        node.type === 'atrule' && node.name === 'layer'
          ? node.params
          : node.toString().slice(0, 40),
      ),
    );
    const allowed = [layers.join(', '), ...layers];
    // A face is known by its name, in whatever layer it stands.
    const stray = [...inLayers].filter(
      (params) => !allowed.includes(params) && !params.startsWith('@font-face'),
    );
    if (file === 'styles.unlayered.css') expect(inLayers.size).toBeGreaterThan(50);
    else expect(stray).toEqual([]);
  });

  test('says no side by left or right, top or bottom', () => {
    const found = declarations.filter(
      ({ prop, value }) => physical.test(prop) || physicalValue(prop, value),
    );
    expect(found.map(show)).toEqual([]);
  });

  test('is important on paper and in forced colours alone', () => {
    const found = declarations.filter(
      (one) =>
        one.important &&
        !around(one).some((rule) => /^print$|forced-colors: active|galley\.print/.test(rule)),
    );
    expect(found.map(show)).toEqual([]);
  });
});

describe('a theme as data', () => {
  const names = sheets
    .filter((file) => file.startsWith('themes'))
    .map((file) => basename(file, '.css'));

  test('comes with each style sheet of a theme', () => {
    expect(names).toContain('broadsheet');
  });

  test.each(names)(
    '%s: what defineTheme writes of it is the built sheet, to the letter',
    async (name) => {
      const built: { defineTheme: typeof DefineTheme } = await import(
        pathToFileURL(join(dist, 'theme.js')).href
      );
      const theme = JSON.parse(sheet(`themes/${name}.json`));
      expect(built.defineTheme(theme, { name }).css).toBe(sheet(`themes/${name}.css`));
    },
  );
});
