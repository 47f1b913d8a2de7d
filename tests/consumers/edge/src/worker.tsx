/** Stories from a feed, rendered at the edge: an ordinary `fetch` handler, for any such network. */
import { safeParseArticle } from '@galley/article';
import { newsArticleJsonLd } from '@galley/article/seo';
import { leadImagePreload } from '@galley/react';
import { errorPage } from './errorPage.ts';
import { isKnown, linkHeader, tagOf } from './headers.ts';
import { mostRead } from './mostRead.ts';
import { streamPage } from './page.tsx';
import { publisher } from './publisher.ts';

export interface Env {
  /** The newsroom's feed, one JSON file a story. */
  FEED: Fetcher;
  /** The site's files: style sheet and pictures. */
  ASSETS: Fetcher;
}

export interface Fetcher {
  fetch(request: Request | string): Promise<Response>;
}

/** Fresh for a minute; then the old page is sent while a new one is made, or while we cannot. */
const caching = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

/** The page has no script and asks for nothing but its own files. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'";

async function story(slug: string, request: Request, env: Env): Promise<Response> {
  const answer = await env.FEED.fetch(`https://feed.internal/stories/${slug}.json`);
  if (answer.status === 404) return errorPage(404);
  if (!answer.ok) throw new Error(`The feed answered ${answer.status} for the story ${slug}.`);
  const json = await answer.text();

  const parsed = safeParseArticle(JSON.parse(json));
  if (!parsed.ok) {
    throw new Error(`The story ${slug} is no article: ${JSON.stringify(parsed.problems)}`);
  }
  const { article } = parsed;
  const now = new Date();
  const jsonLd = newsArticleJsonLd(article, { publisher, now });
  // A draft, one withheld or under embargo: to the reader there is no such story.
  if (!jsonLd) return errorPage(404);

  const headers = new Headers({
    'cache-control': caching,
    'content-security-policy': policy,
    'content-type': 'text/html; charset=utf-8',
    etag: await tagOf(json),
    'x-content-type-options': 'nosniff',
  });
  // The reader has this story: rendering, which is the dear part, is spared.
  if (isKnown(headers.get('etag'), request)) return new Response(null, { status: 304, headers });

  for (const link of leadImagePreload(article, undefined, { now })) {
    headers.append('link', linkHeader(link));
  }
  if (request.method === 'HEAD') return new Response(null, { headers });
  const page = await streamPage({ article, jsonLd, now, links: mostRead(slug, env) });
  return new Response(page, { headers });
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return errorPage(405);
    const { pathname } = new URL(request.url);
    const slug = /^\/stories\/([\w-]+)$/.exec(pathname)?.[1];
    try {
      if (slug) return await story(slug, request, env);
      const file = await env.ASSETS.fetch(request);
      return file.status === 404 ? errorPage(404) : file;
    } catch (error) {
      // The whole reason is in the log; the reader learns that there is one.
      console.error(error);
      return errorPage(502);
    }
  },
};
