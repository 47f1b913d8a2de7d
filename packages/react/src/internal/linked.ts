import { safeUrl } from '@galley/article/url';
import type { ReactNode } from 'react';
import type { Components } from './common.js';
import { element } from './element.js';
import { warnOfUnsafeLink } from './warnings.js';

interface Said {
  lang?: string | undefined;
  /** What the link leads to, as all that follow: of no use where there is no link. */
  rel?: string | undefined;
  hrefLang?: string | undefined;
  title?: string | undefined;
  'aria-current'?: 'page' | 'true' | undefined;
}

/** Words as a link to an address, or bold where that is not safe or there is none. */
export function linked(
  address: string | undefined,
  children: ReactNode,
  Link: Components['Link'] = 'a',
  { lang, ...ofLink }: Said = {},
) {
  const href = address && safeUrl(address);
  if (address && !href && process.env.NODE_ENV !== 'production') warnOfUnsafeLink(address);
  return element(href ? Link : 'b', {
    ...(href && { href, ...ofLink }),
    ...(lang && { lang }),
    children,
  });
}
