import type { ArticleType } from '../../article.js';
import { isSource, type Source } from '../read.js';
import { type Graph, type LinkedNode, resolve, typesOf } from './graph.js';

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
