import type { ArticleType } from '../../article.js';
import { isSource, type Source } from '../read.js';

/** A node of linked data, and where it stands. */
export interface LinkedNode {
  node: Source;
  path: string;
  /** How many nodes it stands in. */
  depth: number;
}

/** All nodes of a document, the outer before the inner, and those that others name by `@id`. */
export interface Graph {
  nodes: readonly LinkedNode[];
  byId: ReadonlyMap<string, Source>;
}

/** What schema.org calls a story, and what it is here. */
const stories: Readonly<Record<string, ArticleType>> = {
  LiveBlogPosting: 'liveblog',
  OpinionNewsArticle: 'opinion',
  ReviewNewsArticle: 'review',
  NewsArticle: 'article',
  ReportageNewsArticle: 'article',
  AnalysisNewsArticle: 'article',
  BackgroundNewsArticle: 'article',
  AskPublicNewsArticle: 'article',
  AdvertiserContentArticle: 'article',
  SatiricalArticle: 'article',
  Article: 'article',
  BlogPosting: 'article',
  Report: 'article',
  TechArticle: 'article',
  ScholarlyArticle: 'article',
  SocialMediaPosting: 'article',
};

/** What may be the whole of a page that has no story. */
const recordings: Readonly<Record<string, ArticleType>> = {
  ImageGallery: 'gallery',
  MediaGallery: 'gallery',
  VideoObject: 'video',
  AudioObject: 'audio',
  PodcastEpisode: 'audio',
};

/** One value or several, which JSON-LD does not tell apart, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isSource(value)) {
    const list = value['@list'] ?? value['@set'];
    if (Array.isArray(list)) return list;
  }
  return value === undefined || value === null ? [] : [value];
}

/** The types of a node without the vocabulary's address: `https://schema.org/Article` is `Article`. */
export const typesOf = (node: Source): string[] =>
  listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/, ''));

const idOf = (node: Source): string | undefined =>
  typeof node['@id'] === 'string' ? node['@id'] : undefined;

const key = (name: string) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** A graph's own list, and what a page says it is about, are no deeper than what holds them. */
const isTransparent = (name: string) => name === '@graph' || name === 'mainEntity';

/** A node of more is no person, picture or story, and costs too much where many name it. */
const maxKeys = 200;

/** Reads a document: a node, a list of nodes, or an `@graph`. It is plain data. */
export function graphOf(data: unknown, path = ''): Graph {
  const nodes: LinkedNode[] = [];
  const byId = new Map<string, Source>();
  const note = (id: string, node: Source) => {
    const merged = { ...node, ...byId.get(id) };
    if (Object.keys(merged).length <= maxKeys) byId.set(id, merged);
  };
  let level: { value: unknown; path: string }[] = [{ value: data, path }];
  for (let depth = 0; level.length > 0; depth += 1) {
    const deeper: typeof level = [];
    // Grows while it is read.
    for (const { value, path: at } of level) {
      if (Array.isArray(value)) {
        value.forEach((item: unknown, index) => {
          level.push({ value: item, path: `${at}/${index}` });
        });
      } else if (isSource(value)) {
        nodes.push({ node: value, path: at, depth });
        const id = idOf(value);
        if (id !== undefined) note(id, value);
        for (const [name, inner] of Object.entries(value)) {
          if (typeof inner !== 'object' || inner === null) continue;
          (isTransparent(name) ? level : deeper).push({ value: inner, path: at + key(name) });
        }
      }
    }
    level = deeper;
  }
  return { nodes, byId };
}

/** A node with what the document says of it elsewhere: `{ "@id": "#jane" }` is the whole Jane. */
export function resolve(value: unknown, { byId }: Graph): unknown {
  if (!isSource(value)) return value;
  const known = byId.get(idOf(value) ?? '');
  return known ? { ...known, ...value } : value;
}

/**
 * The values of a property, each with what the document says of it elsewhere and where it stands.
 * A node that the property names twice is there once.
 */
export function valuesOf(
  value: unknown,
  path: string,
  graph: Graph,
): { value: unknown; path: string }[] {
  const list = listOf(value);
  const named = new Set<string>();
  return list.flatMap((entry, index) => {
    const id = isSource(entry) ? idOf(entry) : undefined;
    if (id !== undefined && named.has(id)) return [];
    if (id !== undefined) named.add(id);
    const at = list === value ? `${path}/${index}` : path;
    return [{ value: resolve(entry, graph), path: at }];
  });
}

/** What kind of article a node is; `undefined` where it is none. */
export function articleTypeOf(node: Source): ArticleType | undefined {
  const types = typesOf(node);
  const among = (kinds: typeof stories) =>
    // In the order of `kinds`: the more exact type of several comes first.
    Object.keys(kinds).find((name) => types.includes(name));
  return stories[among(stories) ?? ''] ?? recordings[among(recordings) ?? ''];
}

const isStory = (node: Source) => typesOf(node).some((type) => Object.hasOwn(stories, type));

/** How far a node is from being what the document is about; the least is nearest. */
function distance({ node, depth }: LinkedNode): number {
  const kind = articleTypeOf(node) === 'liveblog' ? 0 : isStory(node) ? 1 : 2;
  return kind === 2 ? 1000 + depth : depth * 2 + kind;
}

const bare = (address: string) => address.split(/[?#]/)[0]?.replace(/\/$/, '');

/** Whether a node says that it is the story of this page. */
function isOfPage({ node }: LinkedNode, page: string): boolean {
  const main = node.mainEntityOfPage;
  const said = [node.url, node['@id'], main, isSource(main) ? main['@id'] : undefined];
  return said.some((address) => typeof address === 'string' && bare(address) === bare(page));
}

/**
 * The story of a document: the one that names the page, else the outermost; a live blog before the
 * article that goes with it, a story before a film.
 *
 * @param page The page's own address, where it is known.
 */
export function articleNode(graph: Graph, page?: string): LinkedNode | undefined {
  const stories = graph.nodes.filter(({ node }) => articleTypeOf(node) !== undefined);
  const named = page ? stories.filter((story) => isOfPage(story, page)) : [];
  const [first] = (named.length > 0 ? named : stories).sort((a, b) => distance(a) - distance(b));
  return first && { ...first, node: resolve(first.node, graph) as Source };
}
