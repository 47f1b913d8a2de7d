import type { Article } from '../article.js';
import { absolute, addressesOf } from './addresses.js';
import { shownDates } from './dates.js';
import { type Gate, isShown } from './gate.js';
import { filesByShape, largestFile, mainPicture, type PictureFile } from './pictures.js';
import type { Publisher } from './publisher.js';
import { wordsOf } from './words.js';

/** One element of the page's head: `createElement(tag, attributes, text)`, in any framework. */
export interface MetaTag {
  tag: 'title' | 'meta' | 'link';
  /** Its attributes by HTML's names; not yet escaped. */
  attributes: Readonly<Record<string, string>>;
  /** The text of a `title`; not yet escaped. */
  text?: string;
}

/** What the tags say beside what the article says itself. */
export interface MetaTagOptions extends Gate {
  /** Names the site on cards. */
  publisher?: Pick<Publisher, 'name'> | undefined;
  /** An absolute address to resolve the story's own `url` against, where that is relative. */
  baseUrl?: string | undefined;
  /** The newsroom's account on X, with its @. */
  xAccount?: string | undefined;
}

type Tags = (MetaTag | undefined)[];

const meta = (key: 'name' | 'property') => (name: string, content: string | number | undefined) =>
  content === undefined || content === ''
    ? undefined
    : ({ tag: 'meta', attributes: { [key]: name, content: String(content) } } as const);
const named = meta('name');
const property = meta('property');

const link = (attributes: MetaTag['attributes']): MetaTag => ({ tag: 'link', attributes });

/** Another wording of the headline, for one use. */
const headlineFor = ({ alternativeHeadlines, headline }: Article, role: string) =>
  alternativeHeadlines?.find((other) => other.role === role)?.text ?? wordsOf(headline);

/** Open Graph writes a language with its country: `en_IN`. */
function openGraphLocale(lang: string): string | undefined {
  const { language, region } = new Intl.Locale(lang);
  return region && `${language}_${region}`;
}

/** Cards are wide: the crop in 16:9 where there is one, else the largest file. */
function cardFile(article: Article): PictureFile | undefined {
  const image = mainPicture(article);
  const wide =
    image && filesByShape(image).find(({ width = 0, height = 1 }) => width / height > 1.7);
  return image && (wide ?? largestFile(image));
}

function pictureTags(article: Article, page: string): Tags {
  const file = cardFile(article);
  return [
    property('og:image', file && absolute(file.src, page)),
    property('og:image:width', file?.width),
    property('og:image:height', file?.height),
    property('og:image:alt', file && mainPicture(article)?.alt.trim()),
    named('twitter:card', file ? 'summary_large_image' : 'summary'),
  ];
}

function alternates({ lang, translations = [] }: Article, page: string): Tags {
  if (!translations.length) return [];
  // Each language's page names them all, itself included.
  const all = [{ lang, url: page }, ...translations];
  return all.map((one) =>
    link({ rel: 'alternate', hrefLang: one.lang, href: absolute(one.url, page) }),
  );
}

function openGraph(article: Article, page: string, canonical: string): Tags {
  const { published, modified } = shownDates(article);
  const { lang, translations = [], byline, section, tags = [] } = article;
  return [
    property('og:type', 'article'),
    property('og:title', headlineFor(article, 'social')),
    property('og:description', wordsOf(article.standfirst)),
    property('og:url', canonical),
    property('og:locale', openGraphLocale(lang)),
    ...translations.map((other) => property('og:locale:alternate', openGraphLocale(other.lang))),
    ...pictureTags(article, page),
    property('article:published_time', published),
    property('article:modified_time', modified),
    ...byline.contributors.map(({ url }) => property('article:author', url && absolute(url, page))),
    property('article:section', section?.name),
    ...tags.map(({ name }) => property('article:tag', name)),
  ];
}

/**
 * What the page's head says of the story: title, description, the address to keep, its other
 * languages, Open Graph with the article's own properties, the card of X, and how search engines
 * may use it (`max-image-preview:large`). A preview is not to be indexed. Of a story that `Article`
 * would not show, nothing is said but that.
 *
 * @see https://ogp.me/
 */
export function metaTags(article: Article, options: MetaTagOptions = {}): MetaTag[] {
  const hidden = named('robots', 'noindex') as MetaTag;
  if (!isShown(article, options)) return [hidden];
  const { preview, publisher, baseUrl, xAccount } = options;
  const { page, canonical } = addressesOf(article, baseUrl);
  const all: Tags = [
    { tag: 'title', attributes: {}, text: headlineFor(article, 'seo') },
    named('description', wordsOf(article.standfirst)),
    link({ rel: 'canonical', href: canonical }),
    ...alternates(article, page),
    preview ? hidden : named('robots', 'max-image-preview:large'),
    property('og:site_name', publisher?.name),
    ...openGraph(article, page, canonical),
    named('twitter:site', xAccount),
  ];
  return all.filter((tag) => tag !== undefined);
}
