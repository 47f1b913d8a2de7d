import type { LinkItem } from '@galley/article';
import type { Env } from './worker.tsx';

/** The page stays open for as long as that, at most. */
const patience = 2000;

/** Of what the feed says, the two fields that are shown. Nothing else is trusted, or passed on. */
function link(item: unknown): LinkItem[] {
  if (typeof item !== 'object' || item === null || !('href' in item) || !('text' in item))
    return [];
  const { href, text } = item;
  return typeof href === 'string' && typeof text === 'string' ? [{ href, text }] : [];
}

/** What others read. It comes late or never, and the story waits for neither. */
export async function mostRead(slug: string, env: Env): Promise<LinkItem[]> {
  try {
    const address = `https://feed.internal/most-read.json?beside=${slug}`;
    // For the body as well as for the headers.
    const signal = AbortSignal.timeout(patience);
    const answer = await env.FEED.fetch(new Request(address, { signal }));
    const links: unknown = answer.ok ? await answer.json() : [];
    return Array.isArray(links) ? links.flatMap(link) : [];
  } catch (error) {
    console.error(error);
    return [];
  }
}
