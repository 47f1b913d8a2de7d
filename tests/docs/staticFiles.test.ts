import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { root } from './pages.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const list = (file: string) => read(file).split('\n');

/** The factors by language are public beside the theme's roles. */
const factors =
  read('packages/react/src/theme/scripts.css.ts').match(/--galley-script-[\w-]+/g) ?? [];
const switches = ['--galley-light', '--galley-dark'];
const properties = new Set([...list('tests/api/properties.txt'), ...factors, ...switches]);
const classes = new Set(list('tests/api/classes.txt'));

/** What a style sheet names of ours that is not public. */
function privateNames(css: string): string[] {
  const names: string[] = [];
  postcss.parse(css).walk((node) => {
    if (node.type === 'rule')
      for (const [name] of node.selector.matchAll(/(?<=\.)galley-[\w-]+/g))
        if (!classes.has(name)) names.push(name);
    if (node.type === 'decl')
      for (const [name] of `${node.prop}:${node.value}`.matchAll(/--galley-[\w-]+/g))
        if (!properties.has(name)) names.push(name);
  });
  return names;
}

describe('style sheets set what is public, and nothing else of ours', () => {
  test.each(globSync('docs/samples/**/*.css', { cwd: root }))('%s', (file) => {
    expect(privateNames(read(file))).toEqual([]);
  });

  test('and faults are found', () => {
    const css = '.galley-Byline { --galley-colour-text: var(--galley-color-text) } .galley-No { }';
    expect(privateNames(css)).toEqual(['--galley-colour-text', 'galley-No']);
  });
});

describe('pages are valid, and say what Galley reads', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    // Spelt as most pages are, and as the formatter spells them.
    rules: { 'doctype-style': 'off', 'void-style': 'off' },
  });
  const known = {
    'data-galley-theme': /^[a-z][a-z-]*$/,
    'data-galley-scheme': /^(light|dark)$/,
    'data-galley-contrast': /^(standard|more)$/,
  };

  test.each(globSync('docs/samples/**/*.html', { cwd: root }))('%s', async (file) => {
    const html = read(file);
    const { results } = await validator.validateString(html);
    const told = results.flatMap(({ messages }) => messages.map(({ message }) => message));
    expect(told).toEqual([]);
    for (const { 1: name = '', 2: value } of html.matchAll(/(data-galley[\w-]*)="([^"]*)"/g)) {
      expect(Object.keys(known)).toContain(name);
      expect(value).toMatch(known[name as keyof typeof known]);
    }
  });
});
