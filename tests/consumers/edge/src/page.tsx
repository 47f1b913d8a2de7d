import type { Article, LinkItem } from '@galley/article';
import { type JsonLd, jsonLdScript, type MetaTag, metaTags } from '@galley/article/seo';
import { renderToReadableStream } from 'react-dom/server.edge';
import { MostRead, Story } from './parts.tsx';
import { publisher } from './publisher.ts';

interface Page {
  article: Article;
  jsonLd: JsonLd;
  now: Date;
  /** Stands after the story, so it may come after the story. */
  links: Promise<LinkItem[]>;
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

function tag({ tag, attributes, text }: MetaTag): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${pairs.join('')}>${tag === 'title' ? `${escaped(text ?? '')}</title>` : ''}`;
}

const head = ({ article, jsonLd, now }: Page) => `<!DOCTYPE html>
<html lang="${escaped(article.lang)}" data-galley-theme="broadsheet">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/page.css">
${metaTags(article, { publisher, now }).map(tag).join('\n')}
<script type="application/ld+json">${jsonLdScript(jsonLd)}</script>
</head>
<body>
<main id="main">`;

/** The story is with the reader by now, so a failure here costs this list and nothing else. */
async function* below(page: Page): AsyncGenerator<Uint8Array, void, void> {
  try {
    const links = await page.links;
    if (links.length) yield* await renderToReadableStream(<MostRead links={links} />);
  } catch (error) {
    console.error(error);
  }
}

/**
 * The page in its order, each piece as it is ready. React's own late boundaries arrive with an
 * inline script, which a page that many readers share cannot allow by a nonce; this needs none.
 */
async function* pieces(
  page: Page,
  story: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array, void, void> {
  const encoder = new TextEncoder();
  yield encoder.encode(head(page));
  yield* story;
  yield encoder.encode('</main>');
  yield* below(page);
  yield encoder.encode('</body></html>');
}

/** Rejects before the first byte where the story cannot be rendered, so that it is an error page. */
export async function streamPage(page: Page): Promise<ReadableStream<Uint8Array>> {
  const story = await renderToReadableStream(<Story article={page.article} now={page.now} />);
  const left = pieces(page, story);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await left.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await left.return();
    },
  });
}
