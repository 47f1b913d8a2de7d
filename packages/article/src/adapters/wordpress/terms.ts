import type { Topic } from '../../article.js';
import type { Import } from '../import.js';
import { isSource, listAt, objectAt, type Source, textAt } from '../read.js';
import { plainWords } from '../references.js';
import type { Post } from './post.js';

/** Formats are how a theme draws the post, authors are in the byline, languages in `lang`. */
const notTopics = ['post_format', 'author', 'language', 'post_translations', 'nav_menu'];

interface Term {
  topic: Topic;
  isCategory: boolean;
}

function termOf(value: unknown, path: string, run: Import): Term[] {
  if (!isSource(value)) return [];
  const name = textAt(value, 'name');
  const taxonomy = textAt(value, 'taxonomy') ?? '';
  if (!name || notTopics.includes(taxonomy) || isUnchosen(value)) return [];
  const url = run.address(value.link, `${path}/link`);
  // WordPress stores and gives the names of terms with `&amp;` for `&`.
  const topic = { name: plainWords(name), ...(url && { url }) };
  return [{ topic, isCategory: taxonomy === 'category' }];
}

/** The category that WordPress gives a post for which nobody has chosen one. */
const isUnchosen = ({ taxonomy, slug }: Source) =>
  taxonomy === 'category' && slug === 'uncategorized';

/** The first category as the section; tags, further categories and a site's own taxonomies. */
export function topicsOf({ post, path }: Post, run: Import): { section?: Topic; tags: Topic[] } {
  const key = 'wp:term';
  const lists = listAt(objectAt(post, '_embedded'), key);
  const terms = lists.flatMap((list, first) =>
    Array.isArray(list)
      ? list.flatMap((term: unknown, second) =>
          termOf(term, `${path}/_embedded/${key}/${first}/${second}`, run),
        )
      : [],
  );
  if (terms.length === 0 && [...listAt(post, 'categories'), ...listAt(post, 'tags')].length > 0) {
    if (lists.length === 0) warnNotEmbedded(path, run);
  }
  const section = terms.find(({ isCategory }) => isCategory)?.topic;
  const tags = terms.map(({ topic }) => topic).filter((topic) => topic !== section);
  return { tags, ...(section && { section }) };
}

function warnNotEmbedded(path: string, run: Import): void {
  run.warn(
    `${path}/categories`,
    'not-embedded',
    'The post names its categories and tags by number alone. Ask the API for them with ?_embed.',
  );
}
