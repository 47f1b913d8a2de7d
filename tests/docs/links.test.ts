import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage, root } from './pages.ts';

/** As Storybook makes an id of a title or of a story's name. */
const kebab = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** `WordPress` is shown, and known, as Word Press. */
const words = (name: string) =>
  name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2');

const stories = globSync('packages/react/src/**/*.stories.tsx', { cwd: root }).flatMap((file) => {
  const text = readFileSync(path.join(root, file), 'utf8');
  const title = kebab(/^ {2}title: '([^'/]+\/[^']+)'/m.exec(text)?.[1] ?? '');
  const names = [...text.matchAll(/^export const (\w+)/gm)].map(({ 1: name = '' }) => name);
  return names.map((name) => `${title}--${kebab(words(name))}`);
});

/** These show their files whole, or are written by a program. */
const otherwise = /^docs\/guides\/(start\/|performance\.mdx)/;
const guides = globSync('docs/guides/**/*.mdx', { cwd: root }).filter(
  (page) => !otherwise.test(page),
);
const pages = globSync(['docs/guides/**/*.mdx', 'packages/react/src/**/*.mdx'], { cwd: root });
const docs = new Set(
  pages.map((page) => {
    const [, title = ''] = /<Meta title="([^"]+)"/.exec(readPage(page)) ?? [];
    return `${kebab(title)}--docs`;
  }),
);

/** What stands between two brackets of the page's `Links`. */
const listed = (page: string, prop: 'stories' | 'sources') => {
  const [, block = ''] =
    new RegExp(`<Links[\\s\\S]*?${prop}=\\{[{[]([\\s\\S]*?)[}\\]]\\}`).exec(readPage(page)) ?? [];
  return [...block.matchAll(/'([^']+)'(?=[:,\s])/g)].map(({ 1: value = '' }) => value);
};

describe('every guide leads on', () => {
  test.each(guides)('%s: to stories and files that exist', (page) => {
    const ids = listed(page, 'stories').filter((value) => value.includes('--'));
    const sources = listed(page, 'sources');
    expect(ids.length, 'stories').toBeGreaterThan(0);
    expect(sources.length, 'sources').toBeGreaterThan(0);
    expect(ids.filter((id) => !stories.includes(id))).toEqual([]);
    expect(sources.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test.each(pages)('%s: links within Storybook have an end', (page) => {
    const text = readPage(page);
    const to = [...text.matchAll(/\(\?path=\/(story|docs)\/([\w-]+)\)/g)];
    const lost = to.filter(({ 1: kind, 2: id = '' }) =>
      kind === 'story' ? !stories.includes(id) : !docs.has(id),
    );
    expect(lost.map(([link]) => link)).toEqual([]);
  });
});
