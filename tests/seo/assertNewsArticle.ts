import { isDeepStrictEqual } from 'node:util';
import { type Article, type Inline, plainText, safeUrl } from '@galley/article';
import { jsonLdScript, newsArticleJsonLd, type Publisher } from '@galley/article/seo';

type Node = { readonly [property: string]: unknown };

const publisher: Publisher = {
  name: 'The Daily Galley',
  url: 'https://daily-galley.example/',
  logo: { src: 'https://daily-galley.example/logo.png', width: 600, height: 60 },
};
const baseUrl = 'https://daily-galley.example/';
const offset = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/;

/** A line's words as they are read aloud: no mark of a footnote, one space for any white space. */
const wordsOf = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'break') return ' ';
      return 'children' in node ? wordsOf(node.children) : '';
    })
    .join('');
const inOneLine = (line: readonly Inline[]) => wordsOf(line).replace(/\s+/g, ' ').trim();

const list = (value: unknown): Node[] =>
  value === undefined ? [] : ([value].flat() as unknown as Node[]);

/** Every value in the data with its path; what says nothing has no place there. */
function emptyValues(value: unknown, path = ''): string[] {
  if (value === undefined || value === null || value === '') return [path];
  if (Array.isArray(value) && value.length === 0) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyValues(inner, `${path}/${key}`));
}

/** What only subscribers may read: texts of the body that stand nowhere else. */
function gatedTexts({ body, live, ...open }: Article): string[] {
  if (open.access?.isAccessibleForFree !== false || open.access.isTeaser) return [];
  const words = JSON.stringify(open);
  return [...body, ...(live?.updates ?? []).flatMap((update) => update.body)]
    .map((block) => JSON.stringify(plainText([block])).slice(1, -1))
    .filter((text) => text.length > 40 && !words.includes(text));
}

function* imageFaults(images: readonly Node[]): Generator<string> {
  for (const { '@type': type, url, width, height } of images) {
    if (type !== 'ImageObject') yield `a picture is a ${type}`;
    if (safeUrl(String(url), baseUrl) !== url) yield `the picture ${url} is not absolute and safe`;
    const sized = typeof width === 'number' && typeof height === 'number';
    if (images.length > 1 && (!sized || width * height < 50_000)) yield `${url} is too small`;
  }
}

function* authorFaults(article: Article, data: Node): Generator<string> {
  const { contributors, text } = article.byline;
  const authors = list(data.author);
  const names = contributors.length ? contributors.map(({ name }) => name) : [publisher.name];
  if (!contributors.length && text?.trim()) {
    if (data.creditText !== text) yield 'the byline is told nowhere';
  } else if (
    !isDeepStrictEqual(
      authors.map(({ name }) => name),
      names,
    )
  ) {
    yield `the authors are ${JSON.stringify(authors)}, not ${names}`;
  }
  for (const { '@type': type } of authors)
    if (type !== 'Person' && type !== 'Organization') yield `an author is a ${type}`;
}

function* dateFaults(article: Article, { datePublished, dateModified }: Node): Generator<string> {
  const { displayDate, datePublished: first, dateModified: last } = article;
  for (const date of [datePublished, dateModified])
    if (!offset.test(String(date))) yield `${date} has no offset`;
  if (datePublished !== (displayDate ?? first)) yield 'the publication is another than the page’s';
  if (![displayDate, first, last].includes(String(dateModified)))
    yield 'the last change is none of the article’s dates';
}

function* accessFaults(article: Article, data: Node): Generator<string> {
  const { access } = article;
  const free = access?.isAccessibleForFree !== false;
  if (data.isAccessibleForFree !== free) yield 'isAccessibleForFree is not the article’s';
  const selectors = list(data.hasPart).map(({ cssSelector }) => cssSelector);
  if ((free || access?.isTeaser) && selectors.length) yield 'a selector that matches nothing';
  if (selectors.some((selector) => selector !== '.galley-paywall')) yield 'another selector';
  const script = JSON.stringify(data);
  for (const text of gatedTexts(article)) if (script.includes(text)) yield `gated text: ${text}`;
}

function* faults(article: Article, data: Node): Generator<string> {
  const type = article.type === 'liveblog' ? 'LiveBlogPosting' : 'NewsArticle';
  if (data['@context'] !== 'https://schema.org') yield 'the context is not https://schema.org';
  if (data['@type'] !== type) yield `the type is ${data['@type']}, not ${type}`;
  if (data.headline !== inOneLine(article.headline)) yield 'the headline is not the page’s';
  if (data.inLanguage !== article.lang) yield 'the language is not the article’s';
  if ((data.description ?? '') !== plainText(article.standfirst ?? []))
    yield 'the description is not the standfirst';
  for (const address of [data.url, (data.mainEntityOfPage as Node)['@id']])
    if (safeUrl(String(address), baseUrl) !== address) yield `the page is at ${address}`;
  if (!isDeepStrictEqual((data.publisher as Node).name, publisher.name)) yield 'no publisher';
  if (article.leadMedia?.type === 'image' && !data.image) yield 'the lead picture is missing';
  yield* imageFaults(list(data.image));
  yield* authorFaults(article, data);
  yield* dateFaults(article, data);
  yield* accessFaults(article, data);
  for (const path of emptyValues(data)) yield `${path} says nothing`;
  const script = jsonLdScript(data);
  if (/[<>&\u2028\u2029]/.test(script)) yield 'the script is not escaped';
  if (!isDeepStrictEqual(JSON.parse(script), data)) yield 'the script reads as other data';
}

/**
 * Holds the search markup of an article to what search engines require and recommend, and to what
 * the page says. For any article: an adapter's tests pass theirs through it.
 *
 * @returns The markup.
 * @throws {Error} with every fault.
 */
export function assertNewsArticle(article: Article): Node {
  const data = newsArticleJsonLd(article, { publisher, baseUrl, preview: true });
  if (!data) throw new Error('A preview has no search markup.');
  const found = [...faults(article, data)];
  if (found.length) throw new Error(`The search markup of ${article.id}: ${found.join('; ')}`);
  return data;
}
