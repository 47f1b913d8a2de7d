import type { Article } from '@galley/article';
import { parseArticle } from '@galley/article';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { describeWithFixtures } from '../fixtures.ts';
import { envelope } from './doors.ts';
import { naughty } from './payloads.ts';
import { render } from './render.tsx';

type Node = DefaultTreeAdapterTypes.Node;

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

const textOf = (node: Node): string =>
  'value' in node && node.nodeName === '#text' ? node.value : childrenOf(node).map(textOf).join('');

/** The first element with that `data-galley`. */
function part(node: Node, name: string): Node | undefined {
  if ('attrs' in node && node.attrs.some((a) => a.name === 'data-galley' && a.value === name)) {
    return node;
  }
  for (const child of childrenOf(node)) {
    const found = part(child, name);
    if (found) return found;
  }
  return undefined;
}

// What HTML cannot hold: its parser makes a line feed of a carriage return.
const inHtml = (text: string) => text.replace(/\r\n?/g, '\n');

const story = (words: string): Article =>
  parseArticle({
    ...envelope,
    headline: [{ type: 'text', text: words }],
    byline: { contributors: [{ name: words, type: 'person' }] },
    leadMedia: {
      type: 'image',
      image: {
        src: '/a.jpg',
        alt: 'A',
        caption: [{ type: 'text', text: words }],
      },
    },
    body: [{ type: 'code', text: words }],
  });

describeWithFixtures('naughty strings', () => {
  test('stand in the page as they are', () => {
    const strings = naughty().filter((words) => words.trim());
    expect(strings.length).toBeGreaterThan(500);
    for (const words of strings) {
      const page = parseFragment(render(story(words)));
      const text = (name: string) => textOf(part(page, name) as Node);
      expect(text('headline')).toBe(inHtml(words));
      expect(text('byline')).toBe(inHtml(words));
      expect(text('figure')).toBe(inHtml(words));
      expect(text('code')).toBe(inHtml(words));
    }
  });
});
