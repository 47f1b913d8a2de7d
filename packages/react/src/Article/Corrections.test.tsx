import type { Article as ArticleData, Block, Inline } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ar } from '../messages/ar.js';
import { Article } from './Article.js';
import { Body } from './Body.js';
import { defaultRenderers } from './blocks.js';

afterEach(cleanup);

const line = (text: string): Inline[] => [{ type: 'text', text }];
const paragraph = (text: string): Block => ({ type: 'paragraph', children: line(text) });
const made: ArticleData['corrections'] = [
  {
    kind: 'correction',
    text: [...line('It has '), { type: 'emphasis', children: line('five') }, ...line(' arches.')],
    date: '2025-10-19T20:17:00+05:30',
  },
  { kind: 'editorsNote', text: line('The headline was changed.') },
];
const article: ArticleData = { ...sampleArticle, corrections: made, body: [paragraph('One')] };
const here: Block = { type: 'corrections' };
const all = () => [...document.querySelectorAll('[data-galley="corrections"]')] as HTMLElement[];
const only = () => {
  expect(screen.getAllByRole('note')).toEqual(all());
  expect(all()).toHaveLength(1);
  return all()[0] as HTMLElement;
};

test('says what each is, then its words, then its day', () => {
  render(<Article article={article} />);
  const words = within(only()).getAllByRole('paragraph');
  expect(words.map(({ textContent }) => textContent)).toEqual([
    'Correction: It has five arches. 19 October 2025',
    'Editor’s note: The headline was changed.',
  ]);
  expect(within(only()).getByRole('time').getAttribute('datetime')).toBe(
    '2025-10-19T20:17:00+05:30',
  );
  expect(within(only()).getByRole('emphasis').textContent).toBe('five');
});

test('has the page’s words and the story’s zone', () => {
  render(<Article article={article} messages={ar} timeZone="Pacific/Kiritimati" />);
  const [first] = within(only()).getAllByRole('paragraph');
  expect(first?.textContent).toContain(ar.corrections.correction);
  expect(within(only()).getByRole('time').getAttribute('datetime')).toMatch(/^2025-10-20/);
});

describe('stand', () => {
  test('after the body, before the related stories', () => {
    render(<Article article={article} />);
    expect(only().previousElementSibling?.getAttribute('data-galley')).toBe('body');
    expect(only().nextElementSibling?.tagName).toBe('NAV');
  });

  test('where their block stands, and only there', () => {
    render(<Article article={{ ...article, body: [here, paragraph('One')] }} />);
    expect(only().nextElementSibling?.textContent).toBe('One');
  });

  test.each<[string, Block]>([
    ['a box', { type: 'infoBox', children: [here] }],
    ['a list', { type: 'list', ordered: false, items: [{ children: line('A'), blocks: [here] }] }],
    ['a table', { type: 'table', rows: [[{ children: line('A'), blocks: [here] }]] }],
    ['a box in a box', { type: 'infoBox', children: [{ type: 'infoBox', children: [here] }] }],
  ])('where their block stands in %s', (_, block) => {
    render(<Article article={{ ...article, body: [block, paragraph('One')] }} />);
    expect(only().closest('[data-galley="body"]')).not.toBeNull();
  });

  test('after the body, whatever an app’s own block calls its data', () => {
    const data = { type: 'corrections' };
    const custom: Block = { type: 'custom', name: 'poll', data, text: 'A poll' };
    render(<Article article={{ ...article, body: [custom] }} />);
    expect(only().closest('[data-galley="body"]')).toBeNull();
  });
});

test.each([undefined, []])('of which there are none (%o) leave nothing behind', (corrections) => {
  const { corrections: _, ...bare } = article;
  const body = [here, paragraph('One')];
  render(<Article article={{ ...bare, ...(corrections && { corrections }), body }} />);
  expect(all()).toEqual([]);
});

test('outside a story there are none', () => {
  render(<Body blocks={[here]} renderers={defaultRenderers} />);
  expect(document.querySelector('[data-galley="body"]')?.innerHTML).toBe('');
});

test('an app’s own renderer prints them at the end too', () => {
  const components = { blocks: { corrections: () => <p>Ours</p> } };
  render(<Article article={article} components={components} />);
  expect(screen.getByText('Ours').previousElementSibling?.getAttribute('data-galley')).toBe('body');
  expect(all()).toEqual([]);
});
