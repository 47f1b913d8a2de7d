import type {
  CorrectionCommentLeaf,
  LiveBlogPostingLeaf,
  NewsArticleLeaf,
  OrganizationLeaf,
  WebPageElementLeaf,
} from 'schema-dts';
import type { Article, Correction } from '../article.js';
import { plainText } from '../text.js';
import { absolute, addressesOf } from './addresses.js';
import { shownDates } from './dates.js';
import { defined } from './defined.js';
import { type Gate, isShown } from './gate.js';
import { liveBlog } from './liveBlog.js';
import { byline, organization } from './people.js';
import { mainPicture, pictures } from './pictures.js';
import type { Publisher } from './publisher.js';
import { leadRecording } from './recordings.js';
import { wordsOf } from './words.js';

/** A node of JSON-LD in schema.org's vocabulary: plain data. */
export type JsonLd = { readonly [property: string]: unknown };

/** What the search markup says beside what the article says itself. */
export interface JsonLdOptions extends Gate {
  /** Who puts the story out. */
  publisher: Publisher;
  /** An absolute address to resolve the story's own `url` against, where that is relative. */
  baseUrl?: string | undefined;
  /** As given to `Article`: what stands before the ids in the page. Default: the article's id. */
  idPrefix?: string | undefined;
}

const isCorrection = ({ kind }: Correction) =>
  kind === 'correction' || kind === 'clarification' || kind === 'retraction';

const correction = ({ text, date }: Correction) =>
  defined<CorrectionCommentLeaf>({
    '@type': 'CorrectionComment',
    text: wordsOf(text),
    datePublished: date,
  });

/** Named where the page holds text for subscribers, by the class that `Article` sets around it. */
function gatedParts({ access, body, live }: Article): WebPageElementLeaf | undefined {
  if (access?.isAccessibleForFree !== false || access.isTeaser) return undefined;
  if (!body.length && !live?.updates.length) return undefined;
  return {
    '@type': 'WebPageElement',
    isAccessibleForFree: false,
    cssSelector: '.galley-paywall',
  };
}

function properties(article: Article, options: JsonLdOptions): Omit<NewsArticleLeaf, '@type'> {
  const { publisher, baseUrl } = options;
  const { page, canonical } = addressesOf(article, baseUrl);
  const { published, modified } = shownDates(article);
  const { alternativeHeadlines, standfirst, section, tags, sponsor, corrections, access } = article;
  const picture = mainPicture(article);
  return defined<Omit<NewsArticleLeaf, '@type'>>({
    mainEntityOfPage: { '@type': 'WebPage', '@id': canonical },
    url: canonical,
    headline: wordsOf(article.headline),
    alternativeHeadline: alternativeHeadlines?.map(({ text }) => text),
    description: plainText(standfirst ?? []),
    image: picture && pictures(picture, page),
    datePublished: published,
    dateModified: modified,
    ...byline(article, publisher, page),
    publisher: organization(publisher, page),
    articleSection: section?.name,
    keywords: tags?.map(({ name }) => name),
    inLanguage: article.lang,
    isAccessibleForFree: access?.isAccessibleForFree ?? true,
    hasPart: gatedParts(article),
    correction: corrections?.filter(isCorrection).map(correction),
    sponsor:
      sponsor &&
      defined<OrganizationLeaf>({
        '@type': 'Organization',
        name: sponsor.name,
        url: sponsor.url && absolute(sponsor.url, page),
      }),
    ...leadRecording(article, page),
  });
}

/**
 * The story for search engines, in schema.org's words: a `NewsArticle`, or a `LiveBlogPosting` for
 * a live blog. It says what the page says: the dates are those that `Article` prints, each author
 * is an entry of their own, pictures come in the shapes of search results (1:1, 4:3, 16:9) where
 * the story has them, corrections are told. The body's text is not in it; a live blog's updates
 * are, where everyone may read them.
 *
 * Where readers have to pay and the whole text is in the page, `hasPart` names the class
 * `galley-paywall`, which `Article` sets around it. What `teaser` made holds no gated text, so it
 * names none.
 *
 * @returns Plain data for `jsonLdScript`, or `undefined` for a story that `Article` would not show:
 *   one that is no `usable`, or under embargo, without `preview`.
 * @see https://schema.org/NewsArticle
 */
export function newsArticleJsonLd(article: Article, options: JsonLdOptions): JsonLd | undefined {
  if (!isShown(article, options)) return undefined;
  const story = properties(article, options);
  if (article.type !== 'liveblog') return ld({ '@type': 'NewsArticle', ...story });
  const { idPrefix = `${article.id.replace(/\s+/g, '-')}-`, baseUrl } = options;
  const { page } = addressesOf(article, baseUrl);
  return ld({ '@type': 'LiveBlogPosting', ...story, ...liveBlog(article, page, idPrefix) });
}

const ld = (node: NewsArticleLeaf | LiveBlogPostingLeaf): JsonLd => ({
  '@context': 'https://schema.org',
  ...node,
});
