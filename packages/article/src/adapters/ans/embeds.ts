import type { Block, CustomBlock, Embed, Json } from '../../blocks.js';
import { htmlBlocks } from '../../html/html.js';
import { providerOf } from '../../html/providers.js';
import type { Image } from '../../media.js';
import { altText } from '../alt.js';
import { given, line, paragraphs } from '../make.js';
import { objectAt, pixelsAt, type Source, textAt } from '../read.js';
import { unwrapEmbed } from '../unwrap.js';
import { warnOfReference } from './links.js';
import { type AnsImport, stringAt } from './reading.js';
import { wordsOf } from './words.js';

export function rawHtml(element: Source, path: string, run: AnsImport): Block[] {
  const html = stringAt(element, 'content', path, run);
  return html === undefined ? [] : htmlBlocks(html, `${path}/content`, run);
}

const absolute = /^(?:https?:)?\/\//i;

/** The page of the thing that is embedded: oEmbed itself has it only for links and photos. */
function pageOf(element: Source, player: Embed | undefined, path: string, run: AnsImport) {
  const oembed = objectAt(element, 'raw_oembed');
  const { id } = objectAt(element, 'referent');
  const candidates = [
    { url: oembed.url, at: `${path}/raw_oembed/url` },
    { url: oembed._id, at: `${path}/raw_oembed/_id` },
    { url: id, at: `${path}/referent/id` },
  ];
  const page = candidates.find(({ url }) => typeof url === 'string' && absolute.test(url));
  return (page && run.address(page.url, page.at)) ?? player?.url;
}

function still(oembed: Source, path: string, run: AnsImport): Embed['image'] {
  const src = run.address(oembed.thumbnail_url, `${path}/thumbnail_url`);
  if (!src) return undefined;
  return given<Image>({
    src,
    width: pixelsAt(oembed, 'thumbnail_width'),
    height: pixelsAt(oembed, 'thumbnail_height'),
    // A still of what the title beside it names.
    alt: '',
    decorative: true,
  });
}

function photo(oembed: Source, path: string, run: AnsImport): Block[] {
  const src = run.address(oembed.url, `${path}/url`);
  if (!src) return [];
  const picture = given<Image>({
    src,
    width: pixelsAt(oembed, 'width'),
    height: pixelsAt(oembed, 'height'),
    ...altText(oembed.alt_text, path, run),
    caption: line(textAt(oembed, 'title')),
    credit: textAt(oembed, 'author_name'),
  });
  return [{ type: 'image', image: picture }];
}

/** Who shows it: by the address, else as oEmbed or the newsroom names it. */
function providerFor(element: Source, url: string): string {
  const known = providerOf(url);
  if (known !== 'other') return known;
  const named = textAt(objectAt(element, 'raw_oembed'), 'provider_name');
  return (named ?? textAt(element, 'subtype') ?? known).toLowerCase();
}

/** What oEmbed gives to be shown of another site: a post, a film, a chart, a photo. */
export function oembed(element: Source, path: string, run: AnsImport): Block[] {
  const raw = objectAt(element, 'raw_oembed');
  const at = `${path}/raw_oembed`;
  if (raw.type === 'photo' && raw.url) return photo(raw, at, run);
  const html = stringAt(raw, 'html', at, run);
  const blocks = html === undefined ? [] : htmlBlocks(html, `${at}/html`, run);
  const { player, words } = unwrapEmbed(blocks);
  const url = pageOf(element, player, path, run);
  const said = paragraphs(textAt(raw, 'description'));
  if (!url) {
    run.warn(path, 'missing-url', 'This embed names no page; only its words were kept.');
    return [...paragraphs(textAt(raw, 'title')), ...(words.length > 0 ? words : said)];
  }
  return [
    given<Embed>({
      type: 'embed',
      provider: providerFor(element, url),
      url,
      title: textAt(raw, 'title') ?? player?.title,
      fallback: words.length > 0 ? words : said,
      image: still(raw, at, run),
      width: pixelsAt(raw, 'width') ?? player?.width,
      height: pixelsAt(raw, 'height') ?? player?.height,
    }),
  ];
}

/** A thing of the newsroom's own; the app draws it by its subtype. */
export function customEmbed(element: Source, path: string, run: AnsImport): Block[] {
  const name = textAt(element, 'subtype') ?? 'custom_embed';
  const embed = objectAt(element, 'embed');
  if (!textAt(embed, 'id') || !textAt(embed, 'url')) {
    run.warn(`${path}/embed`, 'invalid', 'A custom embed has an id and a url; one is missing.');
  }
  run.warn(
    path,
    'custom-block',
    `Only the app can draw ${JSON.stringify(name)}: give it a renderer for that custom block.`,
  );
  const text = wordsOf(embed.config);
  const block: CustomBlock = { type: 'custom', name, data: embed as Json, text };
  return [block];
}

/** Something that is only named: a post by its address, or anything else by its id. */
export function reference(element: Source, path: string, run: AnsImport): Block[] {
  const { id } = objectAt(element, 'referent');
  if (typeof id !== 'string' || !absolute.test(id)) {
    warnOfReference(element, path, run);
    return [];
  }
  const url = run.address(id, `${path}/referent/id`);
  return url ? [{ type: 'embed', provider: providerOf(url), url, fallback: [] }] : [];
}
