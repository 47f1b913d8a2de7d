import type { FootnoteRef, Inline, Link, Span } from '@galley/article';
import { safeUrl } from '@galley/article/url';
import { Fragment, type ReactNode } from 'react';
import type { Components } from './common.js';
import { element } from './element.js';
import { warnOfUnsafeLink, warnOfWordlessLink } from './warnings.js';

export interface InlineOptions {
  components?: Components | undefined;
  /** Stands before every id, so that two stories on one page have none in common. */
  idPrefix?: string | undefined;
}

function link({ href, children }: Link, options: InlineOptions): ReactNode {
  const address = safeUrl(href);
  if (process.env.NODE_ENV !== 'production') {
    if (address) warnOfWordlessLink(address, children);
    else warnOfUnsafeLink(href);
  }
  if (!address) return phrase(children, options);
  const Link = options.components?.Link ?? 'a';
  // A place in the story: its id begins as all ids of the story do.
  const to =
    address[0] === '#' && options.idPrefix ? `#${options.idPrefix}${address.slice(1)}` : address;
  return element(Link, { href: to, children: inlines(children, options) });
}

function span(node: Span, options: InlineOptions): ReactNode {
  const { lang, dir } = node;
  const children = inlines(node.children, options);
  return element('span', { ...(lang && { lang }), ...(dir && { dir }), children });
}

/** The mark that leads to a note; the note leads back to the first of them. */
function footnoteRef({ note, label, nth }: FootnoteRef, { idPrefix = '' }: InlineOptions) {
  const id = `${idPrefix}ref${nth ?? ''}-${note}`;
  const href = `#${idPrefix}note-${note}`;
  return element('sup', { children: element('a', { id, href, children: label }) });
}

// The element that stands for a kind of node which is nothing but its children.
const tags: Record<string, 'u' | 's' | 'code' | 'sub' | 'sup'> = {
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
};

function inline(node: Inline, options: InlineOptions): ReactNode {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'strong':
      return element('strong', { children: inlines(node.children, options) });
    case 'emphasis':
      return element('em', { children: inlines(node.children, options) });
    case 'link':
      return link(node, options);
    case 'span':
      return span(node, options);
    case 'break':
      return element('br', {});
    case 'footnoteRef':
      return footnoteRef(node, options);
    default: {
      // A kind newer than this library: its words are shown, its meaning is not.
      const { type, text, children } = node as { type: string; text?: string; children?: Inline[] };
      const tag = Object.hasOwn(tags, type) && tags[type];
      if (!children) return text;
      return tag
        ? element(tag, { children: inlines(children, options) })
        : phrase(children, options);
    }
  }
}

/** A run of text as the children of `element`. Plain functions: they cost what host elements do. */
export function inlines(nodes: readonly Inline[], options: InlineOptions): ReactNode {
  if (nodes.length === 1) return inline(nodes[0] as Inline, options);
  // Made in its length: an array that grows from nothing takes room for seventeen.
  const children = new Array<ReactNode>(nodes.length);
  let index = 0;
  for (const node of nodes) children[index++] = inline(node, options);
  return children;
}

/** A run of text as one node, to stand in a prop or among other children. */
export function phrase(nodes: readonly Inline[], options: InlineOptions): ReactNode {
  const children = inlines(nodes, options);
  return Array.isArray(children) ? element(Fragment, { children }) : children;
}
