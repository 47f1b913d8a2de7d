import type { Block } from '../blocks.js';
import { embedAt } from './embed.js';
import { maxDepth, type Scope } from './scope.js';
import { attribute, childrenOf, classesOf, descendants, type HtmlElement, tagOf } from './tree.js';

/** How a vendor marks the place of a post, and what its address begins with. */
interface Mark {
  /** The attribute that holds the address. */
  from?: string;
  /** The address of the post from the attribute's value. Default: the value. */
  address?: (value: string) => string;
  /** Else the last link of this shape, which is the post's own. */
  link?: RegExp;
}

const tweet: Mark = { link: /^https?:\/\/(?:\w+\.)?(?:twitter|x)\.com\/\S+\/status(?:es)?\/\d+/i };
const facebook: Mark = { from: 'data-href' };

const marks: Readonly<Record<string, Mark>> = {
  'twitter-tweet': tweet,
  'twitter-video': tweet,
  'instagram-media': { from: 'data-instgrm-permalink', link: /^https?:\/\/www\.instagram\.com\//i },
  'tiktok-embed': { from: 'cite', link: /^https?:\/\/www\.tiktok\.com\/\S+\/video\//i },
  'fb-post': facebook,
  'fb-video': facebook,
  'bluesky-embed': { link: /^https?:\/\/bsky\.app\/profile\/[^/]+\/post\//i },
  'text-post-media': {
    from: 'data-text-post-permalink',
    link: /^https?:\/\/www\.threads\.(?:net|com)\//i,
  },
  'reddit-embed-bq': { link: /^https?:\/\/(?:\w+\.)?reddit\.com\/r\/\S+\/comments\//i },
  'reddit-card': { link: /^https?:\/\/(?:\w+\.)?reddit\.com\/r\/\S+\/comments\//i },
  'imgur-embed-pub': { from: 'data-id', address: (id) => `https://imgur.com/${id}` },
  'mastodon-embed': { from: 'data-embed-url', link: /^https:\/\/[^/]+\/@[^/]+\/\d+/ },
  'flourish-embed': {
    from: 'data-src',
    address: (source) => `https://public.flourish.studio/${source.replace(/\?.*$/s, '')}/`,
  },
  'infogram-embed': { from: 'data-id', address: (id) => `https://infogram.com/${id}` },
};

function linkOf(element: HtmlElement, shape: RegExp): string | undefined {
  let last: string | undefined;
  for (const inner of descendants(childrenOf(element))) {
    const href = tagOf(inner) === 'a' ? attribute(inner, 'href')?.trim() : undefined;
    if (href && shape.test(href)) last = href;
  }
  return last;
}

const markOf = (element: HtmlElement): Mark | undefined => {
  const name = classesOf(element).find((each) => Object.hasOwn(marks, each));
  return name === undefined ? undefined : marks[name];
};

/** Whether its class says that it marks the place of a post. */
export const isPost = (element: HtmlElement): boolean => markOf(element) !== undefined;

/**
 * A post of a social network or a chart, as its vendor gives it to be pasted: an element with the
 * post's words, which a script replaces. The words become the embed's fallback. `undefined` where
 * the element is none.
 */
export function postOf(element: HtmlElement, scope: Scope): Block[] | undefined {
  const mark = scope.depth < maxDepth ? markOf(element) : undefined;
  if (!mark) return undefined;
  const value = mark.from && attribute(element, mark.from)?.trim();
  const own = value ? (mark.address?.(value) ?? value) : undefined;
  const address = own ?? (mark.link && linkOf(element, mark.link));
  if (!address) return undefined;
  const inner = scope.with({ depth: scope.depth + 1 });
  return embedAt(address, element, inner, inner.blocks(childrenOf(element)));
}
