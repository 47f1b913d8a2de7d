import type { Block } from '../../blocks.js';
import { pageOf } from '../../html/address.js';
import { htmlBlocks } from '../../html/html.js';
import { providerOf } from '../../html/providers.js';
import { line } from '../make.js';
import { numberAt, objectAt, type Source } from '../read.js';
import { wordsIn } from '../unknown.js';
import { addressOf, firstText, type Maker, type TextImport } from './text.js';

/** The page that an id stands for, by what schemas call the object. */
const pages: readonly [is: RegExp, page: (id: string) => string][] = [
  [/youtube/i, (id) => `https://www.youtube.com/watch?v=${id}`],
  [/vimeo/i, (id) => `https://vimeo.com/${id}`],
  [/tweet|twitter|^x$/i, (id) => `https://x.com/i/status/${id}`],
  [/instagram/i, (id) => `https://www.instagram.com/p/${id}/`],
];

const embedded =
  /embed|iframe|video|podcast|tiktok|facebook|spotify|soundcloud|datawrapper|flourish/i;

/** Whether an object is something that another site shows. */
export const isEmbed = ({ _type }: Source): boolean =>
  typeof _type === 'string' && (embedded.test(_type) || pages.some(([is]) => is.test(_type)));

/** The address of what is embedded: its own, or the page that its id stands for. */
function embedAddress(node: Source, path: string, run: TextImport): string | undefined {
  const address = addressOf(node, path, run);
  if (address !== undefined) return pageOf(address);
  const id = firstText(node, 'videoId', 'tweetId', 'postId', 'id');
  const [, page] = pages.find(([is]) => is.test(String(node._type))) ?? [];
  return id && page && run.address(page(encodeURIComponent(id)), path);
}

export const embed: Maker = (node, path, run) => {
  const html = firstText(node, 'html', 'embedCode');
  if (html) return htmlBlocks(html, `${path}/html`, run);
  const url = embedAddress(node, path, run);
  if (!url) {
    run.warn(path, 'no-address', 'This embed has no address and was left out.', wordsIn(node));
    return [];
  }
  const title = firstText(node, 'title', 'alt');
  const caption = line(firstText(node, 'caption', 'description'));
  return [
    {
      type: 'embed',
      provider: providerOf(url),
      url,
      fallback: [],
      ...(title && { title }),
      ...(caption && { caption }),
    },
  ];
};

/** A film of Mux, which Sanity's own plugin stores. */
function muxAddress(node: Source): string | undefined {
  const id = firstText(objectAt(node, 'asset'), 'playbackId');
  return id && `https://stream.mux.com/${encodeURIComponent(id)}.m3u8`;
}

/** A file: a film, a recording, or a link to load it. */
export const file: Maker = (node, path, run) => {
  const inner = objectAt(node, 'file');
  const asset = objectAt(Object.hasOwn(inner, 'asset') ? inner : node, 'asset');
  const mux = muxAddress(node);
  const src = run.address(mux ?? asset.url ?? node.url, `${path}/asset`);
  const name = firstText(node, 'title', 'label', 'alt') ?? firstText(asset, 'originalFilename');
  if (!src) {
    run.warn(path, 'no-address', 'Only the reference of this file is known.', wordsIn(node));
    return [];
  }
  const mime = mux ? 'application/vnd.apple.mpegurl' : firstText(asset, 'mimeType');
  const type = mux || mime?.startsWith('video/') ? 'video' : 'audio';
  const caption = line(firstText(node, 'caption', 'description'));
  if (type === 'audio' && !mime?.startsWith('audio/')) return link(name ?? src, src, caption);
  const duration = numberAt(node, 'duration');
  return [
    {
      type,
      sources: [{ src, ...(mime && { type: mime }) }],
      ...(name && { title: name }),
      ...(caption && { caption }),
      ...(duration && { duration }),
    },
  ];
};

const link = (text: string, href: string, after: ReturnType<typeof line> = []): Block[] => [
  { type: 'relatedLinks', links: [{ href, text }] },
  { type: 'paragraph', children: after },
];
