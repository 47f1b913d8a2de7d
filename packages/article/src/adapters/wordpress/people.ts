import type { Contributor } from '../../article.js';
import { htmlLine } from '../../html/html.js';
import type { Image } from '../../media.js';
import type { Import } from '../import.js';
import { graphOf } from '../json-ld/graph.js';
import { peopleOf } from '../json-ld/people.js';
import { articleNode } from '../json-ld/story.js';
import { isSource, listAt, objectAt, type Source, textAt } from '../read.js';
import { plainWords } from '../references.js';
import type { Post } from './post.js';

/** Where plugins for several authors list them: PublishPress Authors, Co-Authors Plus, Newspack. */
const pluginLists = ['authors', 'coauthors', 'newspack_author_info'];

/** The first text at one of several properties. */
const firstAt = (source: Source, ...keys: string[]): string | undefined =>
  keys.map((key) => textAt(source, key)).find(Boolean);

function portraitOf(person: Source, path: string, run: Import): Image | undefined {
  const sizes = objectAt(person, 'avatar_urls');
  const largest = Object.keys(sizes).sort((a, b) => Number(b) - Number(a))[0] ?? '';
  const at = largest ? `avatar_urls/${largest}` : 'avatar_url';
  const { avatar_url: given, avatar } = person;
  const src = run.address(
    largest ? sizes[largest] : isSource(given) ? given.url : (given ?? avatar),
    `${path}/${at}`,
  );
  // It stands beside the name, and shows nobody else.
  return src ? { src, alt: '', decorative: true } : undefined;
}

function contributorOf(person: unknown, path: string, run: Import): Contributor[] {
  if (!isSource(person)) return [];
  const name = firstAt(person, 'display_name', 'name', 'nickname');
  if (!name) return [];
  const url = run.address(firstAt(person, 'link', 'author_link', 'url'), `${path}/link`);
  const image = portraitOf(person, path, run);
  const role = firstAt(person, 'job_title', 'role');
  const about = firstAt(person, 'description', 'biographical_info');
  const bio = about ? htmlLine(about, `${path}/description`, run) : [];
  const site = run.address(person.url, `${path}/url`);
  return [
    {
      name: plainWords(name),
      type: 'person',
      ...(url && { url }),
      ...(role && { role: plainWords(role) }),
      ...(image && { image }),
      ...(bio.length > 0 && { bio }),
      ...(site && site !== url && { sameAs: [site] }),
    },
  ];
}

function listed(list: readonly unknown[], path: string, run: Import): Contributor[] {
  return list.flatMap((person, index) => contributorOf(person, `${path}/${index}`, run));
}

/** The authors in what Yoast SEO says of the page; several where core's API knows only one. */
function schemaAuthors({ post, path }: Post, run: Import): Contributor[] {
  const at = `${path}/yoast_head_json/schema`;
  const graph = graphOf(objectAt(objectAt(post, 'yoast_head_json'), 'schema'), at);
  const article = articleNode(graph);
  return article ? peopleOf(article.node.author, `${article.path}/author`, graph, run) : [];
}

function embeddedAuthors({ post, path }: Post, run: Import): Contributor[] {
  const list = listAt(objectAt(post, '_embedded'), 'author');
  const at = `${path}/_embedded/author`;
  list.forEach((author, index) => {
    if (!isSource(author) || textAt(author, 'name')) return;
    const message = 'The API did not give this author, so the byline does not have them.';
    run.warn(`${at}/${index}`, 'missing-author', message);
  });
  return listed(list, at, run);
}

/** Who wrote a post: what plugins know, then core, then the name in the page's own data. */
export function contributorsOf(at: Post, run: Import): Contributor[] {
  const { post, path } = at;
  for (const key of pluginLists) {
    const authors = listed(listAt(post, key), `${path}/${key}`, run);
    if (authors.length > 0) return authors;
  }
  const embedded = embeddedAuthors(at, run);
  const schema = schemaAuthors(at, run);
  if (embedded.length > 0 || schema.length > 0) {
    return schema.length > embedded.length ? schema : embedded;
  }
  const name = textAt(objectAt(post, 'yoast_head_json'), 'author');
  if (name) return [{ name: plainWords(name), type: 'person' }];
  if (post.author) {
    const message = 'The post names its author by number alone. Ask the API for it with ?_embed.';
    run.warn(`${path}/author`, 'not-embedded', message);
  }
  return [];
}
