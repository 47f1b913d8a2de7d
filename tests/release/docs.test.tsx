/** What is shipped for assistants and editors is whole, and its examples run on the built packages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { root } from '../../scripts/root.ts';

const dist = join(root, 'packages/react/dist');
const model = readFileSync(join(root, 'packages/article/dist/docs/Model.md'), 'utf8');
const page = (name: string) => readFileSync(join(dist, 'docs', `${name}.md`), 'utf8');

/** Names that a source file exports, as a person would list them. */
const exported = (file: string) => {
  const text = readFileSync(join(root, 'packages', file), 'utf8').replace(/^\s*\/\/.*$/gm, '');
  const lists = [...text.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list.split(','),
  );
  return lists.map((name) => name.replace(/type /, '').trim()).filter(Boolean);
};

const barrel = exported('react/src/index.ts');
const components = barrel.filter((name) => barrel.includes(`${name}Props`));

test('the barrel is read', () => {
  expect(components.length).toBeGreaterThan(30);
  expect(components).toContain('Article');
});

describe.each(components)('%s', (name) => {
  test('has a page in which nothing is left unsaid', () => {
    const [title, doc] = page(name).split('\n\n');
    expect(title).toBe(`# ${name}`);
    expect(doc).toMatch(/^[A-Z“].+\.$/s);
    const [, props = ''] = page(name).split('## Props');
    const rows = props.split('\n## ', 1)[0]?.match(/^\| `.*$/gm) ?? [];
    for (const row of rows) {
      const [, prop, type, , said] = row.split(/(?<!\\)\|/).map((part) => part.trim());
      expect(type, `${name}: the type of ${prop}`).toMatch(/^`.+`$/);
      expect(said, `${name}: what ${prop} is`).toMatch(/\w.*\.$/);
    }
    expect(page(name)).not.toMatch(/undefined`|\[object|<Primary|<Stories|<Canvas/);
    const [, css = ''] = /import '@galley\/react\/([\w-]+\.css)'/.exec(page(name)) ?? [];
    expect(readdirSync(dist)).toContain(css);
    expect(page(name)).toContain(`\`galley-${name}\``);
  });
});

test('a page holds what the component inherits, with the variants by their names', () => {
  const headline = page('Headline');
  expect(headline).toContain("| `size` | `'s' \\| 'm' \\| 'l' \\| 'xl'` | `l` |");
  expect(headline).toContain('every other attribute of `h1`');
  expect(page('Article')).toContain('| `preview` | `boolean` | false |');
  expect(page('Article')).toContain('| `article` | `Article` | required |');
  expect(page('RelativeTime')).toContain('| `dateTime` | `string` | required |');
  expect(page('Timestamp')).not.toContain('| `components` |');
});

test('all else that is exported is described', () => {
  const functions = page('Functions');
  const others = ['index', 'mount', 'islands', 'theme'].flatMap((entry) =>
    exported(`react/src/${entry}.ts`),
  );
  const pages = components.flatMap((name) => [name, `${name}Props`]);
  for (const name of others) {
    if (pages.includes(name)) continue;
    expect(functions, name).toMatch(
      new RegExp(
        `\\*/\\n(declare )?(interface|type|function|const|class) ${name}\\b|\\*/\\n.*\\b${name}\\b`,
      ),
    );
  }
  const ofArticle = exported('article/src/index.ts');
  expect(ofArticle).toContain('parseArticle');
  for (const name of ofArticle) {
    expect(model, name).toMatch(new RegExp(`\\b(interface|type|function|const|class) ${name}\\b`));
  }
});

test('llms.txt leads to every page', () => {
  const text = readFileSync(join(dist, 'llms.txt'), 'utf8');
  const linked = [...text.matchAll(/\]\(docs\/([\w.]+)\)/g)].map(([, file]) => file);
  expect(linked.sort()).toEqual(readdirSync(join(dist, 'docs')).sort());
});

test('VS Code explains every custom property', () => {
  const { properties }: { properties: { name: string; description: string }[] } = JSON.parse(
    readFileSync(join(dist, 'vscode/css.json'), 'utf8'),
  );
  const known = readFileSync(join(root, 'tests/api/properties.txt'), 'utf8').trim().split('\n');
  expect(properties.map(({ name }) => name).sort()).toEqual(known.sort());
  for (const { name, description } of properties) {
    expect(description, name).toMatch(/^[A-Z`].+\. Theme role `[\w.]+`\.$/);
  }
  const html = readFileSync(join(dist, 'vscode/html.json'), 'utf8');
  expect(html).toContain('"broadsheet"');
});

describe('the example of', () => {
  let errors: ReturnType<typeof vi.spyOn>;
  beforeEach(() => {
    errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => errors.mockRestore());

  test.each(components)('%s runs', async (name) => {
    const { Example }: { Example: ComponentType } = await import(`../../docs/examples/${name}.tsx`);
    expect(renderToStaticMarkup(<Example />)).toMatch(
      new RegExp(`class="[^"]*\\bgalley-${name}\\b`),
    );
    expect(errors.mock.calls).toEqual([]);
  });
});
