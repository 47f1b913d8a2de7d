import type { Block, Inline } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Article } from '../Article/Article.js';
import { Breadcrumbs } from '../Breadcrumbs/Breadcrumbs.js';
import { LinkGroup } from '../LinkGroup/LinkGroup.js';
import { look } from './lookForStyles.js';

let said: string[] = [];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((text) => {
    said.push(String(text));
  });
});

afterEach(cleanup);

const story = (...body: Block[]) => render(<Article article={{ ...sampleArticle, body }} />);
const link = (href: string, text: string): Block => {
  const children: Inline[] = text ? [{ type: 'text', text }] : [];
  return { type: 'paragraph', children: [{ type: 'link', href, children }] };
};
const heading = (level: 2 | 3 | 4, text: string): Block => ({
  type: 'heading',
  level,
  children: [{ type: 'text', text }],
});

test('an address that is not safe', () => {
  story(link('javascript:one', 'Read'));
  render(<Breadcrumbs links={[{ href: 'javascript:two', text: 'Home' }]} />);
  render(<LinkGroup heading="More" links={[{ href: 'javascript:three', text: 'Home' }]} />);
  expect(said).toHaveLength(3);
  for (const [index, name] of ['one', 'two', 'three'].entries()) {
    expect(said[index]).toMatch(`"javascript:${name}" is no safe address`);
    expect(said[index]).toContain('Pass a path');
  }
});

test('a link without words', () => {
  story(link('/four', ''), link('/five', 'Read'));
  render(<LinkGroup heading="More" links={[{ href: '/six', text: ' ' }]} />);
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch('the link to "/four" has no words');
  expect(said[1]).toMatch('the link to "/six" has no words');
});

test('each once', () => {
  story(link('javascript:seven', 'Read'), link('javascript:seven', 'Read'));
  story(link('javascript:seven', 'Read'));
  expect(said).toHaveLength(1);
});

test('a rank of headings that is left out', () => {
  story(heading(2, 'First'), heading(3, 'Second'), heading(2, 'Third'), heading(4, 'Fourth'));
  expect(said).toEqual([
    'Galley: the heading "Fourth" is of level 4, but stands under one of level 2. Give it level 3, so that no rank is left out.',
  ]);
  // The story's own headline is the first.
  story(heading(3, 'The “big" one'));
  expect(said[1]).toMatch('"The “big" one" is of level 3, but stands under one of level 1');
});

test('a story in which nothing is wrong is met with silence', () => {
  render(<Article article={sampleArticle} />);
  expect(said).toEqual([]);
});

test('styles that are not there', () => {
  look();
  expect(said).toEqual([]);

  const { container } = render(<p data-galley="x">A part</p>);
  look();
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("import '@galley/react/themes/broadsheet.css';");

  container.style.setProperty('--galley-color-text', 'black');
  const sheets = vi.spyOn(document, 'styleSheets', 'get');
  sheets.mockReturnValue([] as unknown as StyleSheetList);
  look();
  expect(said).toHaveLength(2);
  expect(said[1]).toContain("import '@galley/react/styles.css';");

  // What may not be read may have them.
  const foreign = {
    get cssRules(): CSSRuleList {
      throw new Error('SecurityError');
    },
  };
  sheets.mockReturnValue([foreign] as unknown as StyleSheetList);
  look();
  expect(said).toHaveLength(2);
});
