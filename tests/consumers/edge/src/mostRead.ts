import type { LinkItem } from '@galley/article';
import type { Env } from './worker.tsx';

const isLink = (item: unknown): item is LinkItem =>
  typeof item === 'object' &&
  item !== null &&
  'href' in item &&
  typeof item.href === 'string' &&
  'text' in item &&
  typeof item.text === 'string';

/** What others read. It comes late or never, and the story waits for neither. */
export async function mostRead(slug: string, env: Env): Promise<LinkItem[]> {
  try {
    const answer = await env.FEED.fetch(`https://feed.internal/most-read.json?beside=${slug}`);
    const links: unknown = answer.ok ? await answer.json() : [];
    return Array.isArray(links) ? links.filter(isLink) : [];
  } catch (error) {
    console.error(error);
    return [];
  }
}
