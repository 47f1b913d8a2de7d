import { safeUrl } from '@galley/article/url';
import type { ReactNode } from 'react';
import type { Components } from './common.js';
import { element } from './element.js';

interface Said {
  /** What the link leads to; of no use where there is none. */
  rel?: string | undefined;
  lang?: string | undefined;
}

/** Words as a link to an address, or bold where that is not safe or there is none. */
export function linked(
  address: string | undefined,
  children: ReactNode,
  Link: Components['Link'] = 'a',
  { rel, lang }: Said = {},
) {
  const href = address && safeUrl(address);
  return element(href ? Link : 'b', {
    ...(href && { href, ...(rel && { rel }) }),
    ...(lang && { lang }),
    children,
  });
}
