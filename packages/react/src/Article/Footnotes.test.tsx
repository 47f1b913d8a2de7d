import type { Block, Inline } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import '../theme/broadsheet.css.js';
import { ar } from '../messages/ar.js';
import { Article } from './Article.js';
import { Body } from './Body.js';
import { defaultRenderers } from './blocks.js';

afterEach(cleanup);

const line = (text: string): Inline[] => [{ type: 'text', text }];
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const ref = (note: string, label: string, nth?: number): Inline => ({
  type: 'footnoteRef',
  note,
  label,
  ...(nth && { nth }),
});
const blocks: Block[] = [
  paragraph(...line('Measured'), ref('a', '1'), ...line(' twice'), ref('b', '2'), ref('a', '1', 2)),
  {
    type: 'footnotes',
    notes: [
      { id: 'a', children: [paragraph(...line('County archive.'))] },
      { id: 'b', children: [paragraph(...line('One.')), paragraph(...line('Two.'))] },
    ],
  },
];
const show = (idPrefix?: string) =>
  render(<Body blocks={blocks} renderers={defaultRenderers} idPrefix={idPrefix} />);
const notes = () => screen.getByRole('doc-endnotes', { name: 'Notes' });
/** What a link within the page leads to. */
const target = (link: HTMLElement) =>
  document.getElementById((link as HTMLAnchorElement).hash.slice(1));

test('are a named list in their order', () => {
  show();
  const items = within(notes()).getAllByRole('listitem');
  expect(items.map(({ id }) => id)).toEqual(['note-a', 'note-b']);
  expect(items[0]?.parentElement?.tagName).toBe('OL');
});

test.each([undefined, 'story-1-'])('mark and note lead to each other (prefix %o)', (idPrefix) => {
  show(idPrefix);
  const [first, second, again] = screen.getAllByRole('link') as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const items = within(notes()).getAllByRole('listitem');
  expect([first, second, again].map(target)).toEqual([items[0], items[1], items[0]]);
  const back = within(notes()).getAllByRole('doc-backlink', { name: /^Back to the text \d$/ });
  expect(back.map(target)).toEqual([first, second]);
  expect(items[0]?.id).toBe(`${idPrefix ?? ''}note-a`);
});

test('two stories on one page share no id', () => {
  render(
    <>
      <Article article={{ ...sampleArticle, id: 'one', body: blocks }} />
      <Article article={{ ...sampleArticle, id: 'two', body: blocks }} />
    </>,
  );
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).toContain('one-note-a');
  expect(ids).toContain('two-ref-b');
  expect(new Set(ids).size).toBe(ids.length);
});

test('the way back stands on the line of a note of one paragraph', () => {
  show();
  const [one, two] = screen.getAllByRole('doc-backlink') as [HTMLElement, HTMLElement];
  const bottom = (element: Element | null | undefined) => element?.getBoundingClientRect().bottom;
  const near = (link: HTMLElement) =>
    Math.abs(Number(bottom(link)) - Number(bottom(link.previousElementSibling)));
  expect(near(one)).toBeLessThan(2);
  expect(near(two)).toBeGreaterThan(10);
});

test('have the page’s words', () => {
  render(<Body blocks={blocks} renderers={defaultRenderers} messages={ar} />);
  expect(screen.getByRole('doc-endnotes', { name: ar.footnotes })).toBeTruthy();
  expect(screen.getAllByRole('doc-backlink', { name: new RegExp(ar.backToText) })).toHaveLength(2);
});
