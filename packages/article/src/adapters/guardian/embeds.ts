import type { Block, Embed } from '../../blocks.js';
import { providerOf } from '../../html/providers.js';
import { given, line } from '../make.js';
import { pixelsAt, type Source, textAt } from '../read.js';
import { unwrapEmbed } from '../unwrap.js';
import {
  blocksAt,
  type GuardianImport,
  lineAt,
  type Maker,
  nothing,
  paragraphOf,
} from './element.js';
import { posterOf } from './media.js';

/** Who shows what is embedded: known by the address, else as the element names it. */
function vendorOf(element: Source, url: string): string {
  const known = providerOf(url);
  if (known !== 'other') return known;
  if (/^https?:\/\/(?:[\w-]+\.)*(?:theguardian\.com|guim\.co\.uk)(?:\/|$)/.test(url))
    return 'guardian';
  return textAt(element, 'source')?.toLowerCase().replace(/\s+/g, '-') ?? known;
}

/** An embed by the first address that an element has. */
function embed(
  element: Source,
  path: string,
  run: GuardianImport,
  keys: readonly string[],
  more: Partial<Embed> = {},
): Block[] {
  const key = keys.find((name) => textAt(element, name)) ?? keys[0] ?? 'url';
  const url = run.address(element[key], `${path}/${key}`);
  const title = textAt(element, 'title') ?? textAt(element, 'alt');
  const caption = lineAt(element, 'caption', path, run);
  const credit = textAt(element, 'credit');
  const fallback = more.fallback ?? [];
  if (!url) {
    const page = fallback.length > 0 ? fallback : blocksAt(element, 'html', path, run);
    if (page.length === 0)
      return nothing(
        'This embed has no address and was left out.',
        path,
        run,
        title,
        textAt(element, 'caption'),
        credit,
      );
    return [...page, ...paragraphOf(caption)];
  }
  const credited = line(credit);
  const under =
    caption && credited ? [...caption, ...(line(' ') ?? []), ...credited] : (caption ?? credited);
  return [
    given<Embed>({
      type: 'embed',
      provider: vendorOf(element, url),
      url,
      title,
      width: pixelsAt(element, 'width'),
      height: pixelsAt(element, 'height'),
      caption: under,
      ...more,
      fallback: unwrapEmbed(fallback).words,
    }),
  ];
}

const page = ['originalUrl', 'url', 'embedUrl'];

/** A vendor's film, map, document or sound. The page of the thing comes before its frame. */
export const vendor: Maker = (element, path, run) => embed(element, path, run, page);

/** One of a vendor that the element does not name. */
export const of =
  (provider: string): Maker =>
  (element, path, run) =>
    embed(element, path, run, page, { provider });

/** A post, with its words. */
export const post =
  (provider: string): Maker =>
  (element, path, run) =>
    embed(element, path, run, page, { provider, fallback: blocksAt(element, 'html', path, run) });

/** A film of the Guardian's own on YouTube. */
export const youtubeAtom: Maker = (element, path, run) => {
  const id = textAt(element, 'assetId');
  const title = textAt(element, 'mediaTitle');
  if (element.expired === true) {
    return nothing(
      'This film has expired and was left out.',
      path,
      run,
      title,
      textAt(element, 'caption'),
    );
  }
  const override = run.address(element.overrideImage, `${path}/overrideImage`);
  const alt = textAt(element, 'altText');
  const own = override && { src: override, ...(alt ? { alt } : { alt: '', decorative: true }) };
  const image = own || posterOf(element, path, run);
  const url = id && `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`;
  const film = { ...element, url, title };
  return embed(film, path, run, ['url'], { provider: 'youtube', ...(image && { image }) });
};

/** HTML that an editor pasted: the vendor's frame in it, or its words. */
export const pasted: Maker = (element, path, run) => {
  const blocks = blocksAt(element, 'html', path, run);
  const caption = lineAt(element, 'caption', path, run);
  const title = textAt(element, 'alt');
  const [only] = blocks;
  if (only?.type === 'embed' && blocks.length === 1) {
    return [{ ...only, ...(title && { title }), ...(caption && { caption }) }];
  }
  if (blocks.length === 0)
    nothing('This embed shows nothing without its script.', path, run, title);
  return [...blocks, ...paragraphOf(caption)];
};

/** A chart or map that a script of the Guardian's own draws. */
export const interactive: Maker = (element, path, run) =>
  embed(element, path, run, ['url', 'originalUrl', 'iframeUrl', 'placeholderUrl'], {
    provider: 'guardian',
  });
