/** What is shared: `url` is absolute. */
export interface Shared {
  url: string;
  /** The story's headline. */
  headline: string;
}

type Query = (shared: Shared) => Record<string, string>;

/** The page of each service that takes a story, and what it calls the story's parts. */
const pages = {
  bluesky: [
    'https://bsky.app/intent/compose',
    ({ url, headline }) => ({ text: `${headline} ${url}` }),
  ],
  email: ['mailto:', ({ url, headline }) => ({ subject: headline, body: url })],
  facebook: ['https://www.facebook.com/sharer/sharer.php', ({ url }) => ({ u: url })],
  linkedin: ['https://www.linkedin.com/sharing/share-offsite/', ({ url }) => ({ url })],
  reddit: ['https://www.reddit.com/submit', ({ url, headline }) => ({ url, title: headline })],
  telegram: ['https://t.me/share/url', ({ url, headline }) => ({ url, text: headline })],
  whatsapp: ['https://wa.me/', ({ url, headline }) => ({ text: `${headline} ${url}` })],
  x: ['https://x.com/intent/post', ({ url, headline }) => ({ text: headline, url })],
} satisfies Record<string, [page: string, query: Query]>;

/** A service that takes a story by an address alone. */
export type ShareService = keyof typeof pages;

/** The address that shares a story by a service, or undefined for a service that is none. */
export function shareAddress(service: string, shared: Shared): string | undefined {
  if (!Object.hasOwn(pages, service)) return undefined;
  const [page, query] = pages[service as ShareService];
  // It never throws, as `encodeURIComponent` does on half a character; mail reads no plus as space.
  return `${page}?${String(new URLSearchParams(query(shared))).replaceAll('+', '%20')}`;
}
