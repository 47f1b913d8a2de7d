import type { Inline, Link, Span } from '@galley/article';
import { safeUrl } from '@galley/article/url';
import { Fragment, type ReactNode } from 'react';
import type { Components } from './common.js';
import { element } from './element.js';

export interface InlineOptions {
  components?: Components | undefined;
}

function link(node: Link, options: InlineOptions): ReactNode {
  const children = inlines(node.children, options);
  const href = safeUrl(node.href);
  return href ? element(options.components?.Link ?? 'a', { href, children }) : children;
}

function span(node: Span, options: InlineOptions): ReactNode {
  const { lang, dir } = node;
  const children = inlines(node.children, options);
  return element('span', { ...(lang && { lang }), ...(dir && { dir }), children });
}

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
      return element('br', { children: undefined });
    default:
      return unknownInline(node, options);
  }
}

/** A kind newer than this library: its words are shown, its meaning is not. */
function unknownInline(node: { text?: string; children?: Inline[] }, options: InlineOptions) {
  return node.children ? inlines(node.children, options) : node.text;
}

/** A run of text as the children of `element`. Plain functions: they cost what host elements do. */
export function inlines(nodes: readonly Inline[], options: InlineOptions): ReactNode {
  const [only] = nodes;
  if (only && nodes.length === 1) return inline(only, options);
  const children: ReactNode[] = [];
  for (const node of nodes) children.push(inline(node, options));
  return children;
}

/** A run of text as one node, to stand in a prop or among other children. */
export function phrase(nodes: readonly Inline[], options: InlineOptions): ReactNode {
  const children = inlines(nodes, options);
  return Array.isArray(children) ? element(Fragment, { children }) : children;
}
