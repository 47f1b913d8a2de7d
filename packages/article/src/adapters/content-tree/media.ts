import type { Block, Embed } from '../../blocks.js';
import { htmlBlocks } from '../../html/html.js';
import { objectAt, pixelsAt, textAt } from '../read.js';
import { unwrapEmbed } from '../unwrap.js';
import type { Maker, TreeImport } from './tree.js';

function embed(
  provider: string,
  address: unknown,
  path: string,
  run: TreeImport,
  more: Partial<Embed> = {},
): Block[] {
  const url = run.address(address, path);
  if (url) {
    const { words } = unwrapEmbed(more.fallback ?? []);
    return [{ type: 'embed', provider, url, ...more, fallback: words }];
  }
  run.warn(path, 'no-address', 'This embed has no address and was left out.', more.title);
  return more.fallback ?? [];
}

const byUrl =
  (provider: string): Maker =>
  (node, path, run) =>
    embed(provider, node.url, `${path}/url`, run);

export const youtubeVideo = byUrl('youtube');
export const vimeoVideo = byUrl('vimeo');
export const acastPodcast = byUrl('acast');

/** A film of the FT's own, which its page plays. */
export const video: Maker = (node, path, run) => {
  const id = textAt(node, 'id');
  const title = textAt(node, 'title');
  const url = id && `https://www.ft.com/video/${encodeURIComponent(id)}`;
  return embed('ft', url, `${path}/id`, run, title ? { title } : {});
};

/** A post; the full tree has its words as HTML. */
export const tweet: Maker = (node, path, run) => {
  const id = textAt(node, 'id') ?? '';
  const url = /^\d+$/.test(id) ? `https://x.com/i/status/${id}` : id;
  const html = typeof node.html === 'string' ? node.html : '';
  return embed('x', url, `${path}/id`, run, { fallback: htmlBlocks(html, `${path}/html`, run) });
};

/** A chart; `description` is its text for those who do not see it. */
export const flourish: Maker = (node, path, run) => {
  const id = textAt(node, 'id');
  const kind = textAt(node, 'flourishType') === 'story' ? 'story' : 'visualisation';
  const url = id && `https://public.flourish.studio/${kind}/${encodeURIComponent(id)}/`;
  const still = objectAt(node, 'fallbackImage');
  const src = run.address(still.url, `${path}/fallbackImage/url`);
  const width = pixelsAt(still, 'width');
  const height = pixelsAt(still, 'height');
  const title = textAt(node, 'description');
  return embed('flourish', url, `${path}/id`, run, {
    ...(title && { title }),
    ...(src && {
      image: { src, alt: '', decorative: true, ...(width && { width }), ...(height && { height }) },
    }),
  });
};
