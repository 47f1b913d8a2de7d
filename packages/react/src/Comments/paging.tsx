import { safeUrl } from '@galley/article/url';
import type { ReactNode } from 'react';
import type { Components } from '../internal/common.js';
import { element } from '../internal/element.js';
import type { Digits } from '../internal/pattern.js';
import { warnOfUnsafeLink } from '../internal/warnings.js';
import type { Messages } from '../messages/types.js';

/** The pages before and after a page of comments. */
export interface CommentPaging {
  /** The address of the page with newer comments. */
  newer?: string | undefined;
  /** The address of the page with older comments. */
  older?: string | undefined;
  /** Which page this is, from 1. */
  page?: number | undefined;
  /** How many pages there are. */
  pages?: number | undefined;
}

/** Links to the pages beside this one, and which one this is. Nothing without links. */
export function paging(
  { newer, older, page, pages }: CommentPaging,
  words: Messages['comments'],
  write: Digits,
  Link: Components['Link'] = 'a',
): ReactNode {
  const link = (address: string | undefined, rel: 'prev' | 'next', children: string) => {
    const href = address && safeUrl(address);
    if (address && !href && process.env.NODE_ENV !== 'production') warnOfUnsafeLink(address);
    return href && element(Link, { href, rel, children });
  };
  const before = link(newer, 'prev', words.newer);
  const after = link(older, 'next', words.older);
  if (!before && !after) return null;
  const place =
    page &&
    (pages ? words.pageOf : words.page)
      .replace('{page}', write(`${page}`))
      .replace('{pages}', write(`${pages}`));
  return element('nav', {
    'aria-label': words.pages,
    children: [before, ' ', place && element('span', { children: place }), ' ', after],
  });
}
