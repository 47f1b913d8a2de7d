import type { LinkItem } from '../../article.js';
import type { Import } from '../import.js';
import { isSource, listAt, textAt } from '../read.js';
import { plainWords } from '../references.js';
import type { Post } from './post.js';

/** The posts that Jetpack finds related. */
export function relatedOf({ post, path }: Post, run: Import): LinkItem[] | undefined {
  const key = 'jetpack-related-posts';
  const links = listAt(post, key).flatMap((entry, index): LinkItem[] => {
    if (!isSource(entry)) return [];
    const href = run.address(entry.url, `${path}/${key}/${index}/url`);
    const text = textAt(entry, 'title');
    return href && text ? [{ href, text: plainWords(text) }] : [];
  });
  return links.length > 0 ? links : undefined;
}
