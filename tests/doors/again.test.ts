import { type Block, parseArticle } from '@galley/article';
import { fromHtml } from '@galley/article/html';
import { expect, test, vi } from 'vitest';
import { importers } from '../../.storybook/importers.ts';
import { describeWithFixtures, listFixtures, readFixture } from '../fixtures.ts';
import { envelope } from './doors.ts';
import { attacks } from './payloads.ts';
import { render } from './render.tsx';

vi.spyOn(console, 'error').mockImplementation(() => {});

const markup = (body: Block[]) => render(parseArticle({ ...envelope, body }), '');

/** The body of a page that Galley made. */
const bodyOf = (html: string) => html.slice(html.indexOf('</header>') + '</header>'.length);

/** A source's page, and the page of what an import makes of that page. */
function twice(source: string): [string, string] {
  const once = markup(fromHtml(source).blocks);
  return [once, markup(fromHtml(bodyOf(once)).blocks)];
}

const trees = () =>
  listFixtures('html5lib', '.dat').flatMap((file) =>
    readFixture(file)
      .split(/^#data\n/m)
      .slice(1)
      .map((piece) => piece.split(/\n#(?:errors|document|script)/)[0] ?? ''),
  );

test.each(['html', 'wordpress'] as const)('importing an import changes nothing: %s', (name) => {
  const { document } = importers[name];
  const source = name === 'html' ? document : JSON.parse(document).content.rendered;
  const [once, again] = twice(source);
  expect(again).toBe(once);
});

describeWithFixtures('importing an import changes nothing', () => {
  test('of attacks', () => {
    const changed = attacks().filter(({ payload }) => {
      const [once, again] = twice(payload);
      return again !== once;
    });
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  test('of the parser’s own cases', () => {
    const sources = trees();
    expect(sources.length).toBeGreaterThan(500);
    const changed = sources.filter((source) => {
      const [once, again] = twice(source);
      return again !== once;
    });
    expect(changed).toEqual([]);
  });
});
