import type { Inline } from '@galley/article';
import { createElement, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { element } from './element.js';
import { type InlineOptions, inlines, phrase } from './inlines.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const text = (words: string): Inline => ({ type: 'text', text: words });
const link = (href: string, ...children: Inline[]): Inline => ({ type: 'link', href, children });
const AppLink = ({ href, children }: { href?: string | undefined; children?: ReactNode }) =>
  createElement('a', { href: `/app${href}` }, children);
const html = (nodes: Inline[], options: InlineOptions = {}) =>
  renderToStaticMarkup(element('p', { children: inlines(nodes, options) })).slice(3, -4);

describe('inlines', () => {
  test.each<[string, Inline[], string]>([
    ['nothing', [], ''],
    ['text, never markup', [text('<b> & "x"')], '&lt;b&gt; &amp; &quot;x&quot;'],
    ['strong', [{ type: 'strong', children: [text('a')] }], '<strong>a</strong>'],
    ['emphasis', [{ type: 'emphasis', children: [text('a')] }], '<em>a</em>'],
    ['break', [text('a'), { type: 'break' }, text('b')], 'a<br/>b'],
    ['link', [link('/x', text('a'))], '<a href="/x">a</a>'],
    [
      'span',
      [{ type: 'span', lang: 'ar', dir: 'rtl', children: [text('a')] }],
      '<span lang="ar" dir="rtl">a</span>',
    ],
    ['span of nothing', [{ type: 'span', children: [text('a')] }], '<span>a</span>'],
    [
      'one in another',
      [text('a '), link('/x', { type: 'strong', children: [text('b')] }, text(' c')), text('.')],
      'a <a href="/x"><strong>b</strong> c</a>.',
    ],
  ])('%s', (_, nodes, expected) => {
    expect(html(nodes)).toBe(expected);
  });

  test.each(['javascript:alert(1)', ' java\tscript:x', 'data:text/html,x', 'nowhere:', ''])(
    'a link to %j is its words',
    (href) => {
      expect(html([text('a '), link(href, text('b'), { type: 'break' })])).toBe('a b<br/>');
    },
  );

  test('a link is the app’s own, and never asked for an unsafe address', () => {
    const nodes = [link('/x', text('a')), link('javascript:x', text('b'))];
    expect(html(nodes, { components: { Link: AppLink } })).toBe('<a href="/app/x">a</a>b');
  });

  test.each([
    [{ type: 'mark', children: [text('a'), text('b')] }, 'ab'],
    [{ type: 'math', text: 'x²' }, 'x²'],
    [{ type: 'constructor', text: 'x' }, 'x'],
    [{ type: 'emoji' }, ''],
  ])('a kind it does not know is its words: %j', (node, expected) => {
    expect(html([node as unknown as Inline])).toBe(expected);
  });

  test('needs no keys', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    const bold: Inline = { type: 'strong', children: [text('a'), link('/x', text('b'))] };
    renderToStaticMarkup(createElement(Fragment, null, phrase([bold, bold, text('c')], {})));
    expect(report).not.toHaveBeenCalled();
  });
});

test('phrase is one node, of the same words', () => {
  const nodes = [text('a '), link('/x', text('b'))];
  expect(renderToStaticMarkup(createElement('p', null, phrase(nodes, {}), 'c'))).toBe(
    '<p>a <a href="/x">b</a>c</p>',
  );
});
