import type { Block } from '@galley/article';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { unknownBlock } from './unknownBlock.js';

const html = (block: object) =>
  renderToStaticMarkup(unknownBlock(block as Block, { renderers: {} }));
const words = (text: string) => ({ type: 'text', text });

describe('unknownBlock', () => {
  test.each([
    ['its own text', { type: 'unknown', sourceType: 'poll', text: 'Rain?' }, 'Rain?'],
    ['the text in it', { type: 'box', children: [words('One')] }, 'One'],
    ['text at any depth', { type: 'box', a: { b: [{ c: words('One') }] } }, 'One'],
    ['parts apart', { a: [{ children: [words('One')] }, { b: [words('Two')] }] }, 'One Two'],
    ['no other strings', { type: 'box', url: 'https://x', name: 'y', n: 1, no: null }, ''],
    ['nothing', { type: 'box' }, ''],
    ['a text that is no string', { type: 'box', text: { text: 'One' } }, 'One'],
    ['titles and credits', { type: 'video', title: 'One', credit: 'Two' }, 'One Two'],
    [
      'a break as a space',
      { type: 'p', children: [words('a'), { type: 'break' }, words('b')] },
      'a b',
    ],
    [
      'marks as one word',
      {
        type: 'p',
        children: [
          { type: 'strong', children: [words('a')] },
          { type: 'emphasis', children: [words('b')] },
        ],
      },
      'ab',
    ],
    [
      'an app’s block by its text alone',
      { type: 'custom', data: { title: 'x' }, text: 'One' },
      'One',
    ],
  ])('shows %s', (_, block, expected) => {
    expect(html(block)).toBe(expected && `<p>${expected}</p>`);
  });

  test('prints text, never markup', () => {
    expect(html({ type: 'box', text: '<b>&' })).toBe('<p>&lt;b&gt;&amp;</p>');
  });

  test('tears no word apart where a part of it is stressed', () => {
    const children = [
      words('un'),
      { type: 'emphasis', children: [words('believ')] },
      words('able.'),
    ];
    expect(html({ type: 'box', children })).toBe('<p>unbelievable.</p>');
  });

  test('tells the app, with the block as it came', () => {
    const told = vi.fn();
    const block = { type: 'poll', text: 'Rain?' } as unknown as Block;
    unknownBlock(block, { renderers: {}, onUnknownBlock: told });
    expect(told.mock.calls).toEqual([[block]]);
    expect(told.mock.calls[0]?.[0]).toBe(block);
  });
});
