import type { Audio, Block, Embed, Video } from '../../blocks.js';
import { htmlBlocks } from '../../html/html.js';
import type { Image, MediaFile } from '../../media.js';
import { plainText } from '../../text.js';
import { given } from '../make.js';
import { plainParagraphs } from '../plainParagraphs.js';
import { numberAt, objectAt, type Source, textAt } from '../read.js';
import { creditOf } from './credits.js';
import { imageOf } from './images.js';
import { type AnsImport, htmlAt, stringAt } from './reading.js';
import { filesOf, tracksOf } from './streams.js';

/** What a film and a recording have in common. */
function shared(element: Source, path: string, run: AnsImport) {
  const milliseconds = numberAt(element, 'duration') ?? 0;
  const transcript = stringAt(element, 'transcript', path, run);
  return {
    title: textAt(objectAt(element, 'headlines'), 'basic'),
    duration: milliseconds > 0 ? milliseconds / 1000 : undefined,
    caption: htmlAt(objectAt(element, 'description'), 'basic', `${path}/description`, run),
    credit: creditOf(element),
    transcript: transcript === undefined ? undefined : plainParagraphs(transcript),
  };
}

function stillOf(element: Source, path: string, run: AnsImport): Image | undefined {
  const own = objectAt(element, 'promo_image');
  if (own.url) return imageOf(own, `${path}/promo_image`, run);
  const basic = objectAt(objectAt(element, 'promo_items'), 'basic');
  return basic.type === 'image' ? imageOf(basic, `${path}/promo_items/basic`, run) : undefined;
}

/** What the vendor's markup for a film shows: its player, and any words beside it. */
function playerOf(element: Source, path: string, run: AnsImport): Block[] {
  const youtube = textAt(element, 'youtube_content_id');
  if (youtube) {
    const url = `https://www.youtube.com/watch?v=${encodeURIComponent(youtube)}`;
    return [{ type: 'embed', provider: 'youtube', url, fallback: [] }];
  }
  const html = stringAt(element, 'embed_html', path, run);
  const blocks = html === undefined ? [] : htmlBlocks(html, `${path}/embed_html`, run);
  if (blocks.some(({ type }) => type === 'embed' || type === 'video')) return blocks;
  const url = run.address(element.canonical_url, `${path}/canonical_url`);
  return url ? [{ type: 'embed', provider: 'other', url, fallback: blocks }] : blocks;
}

/** A film that another site plays, with the words that ANS has about it. */
function embedded(element: Source, path: string, run: AnsImport): Block[] {
  const { title, caption, credit, transcript } = shared(element, path, run);
  const image = stillOf(element, path, run);
  const blocks = playerOf(element, path, run);
  const player = blocks.find(({ type }) => type === 'embed') as Embed | undefined;
  if (player) {
    const fallback = [...player.fallback, ...(transcript ?? [])];
    const more = given<Partial<Embed>>({ title: title ?? player.title, caption, fallback, image });
    Object.assign(player, more);
    if (credit) run.warn(`${path}/credits`, 'not-carried', 'An embed has no credit.', credit);
    return blocks;
  }
  if (blocks.length > 0) return blocks;
  run.warn(
    path,
    'missing-file',
    'Nothing can play this recording: it has no stream, player or page. It was left out.',
    [title, plainText([...(caption ?? []), ...(transcript ?? [])]), credit]
      .filter(Boolean)
      .join('\n'),
  );
  return [];
}

/** A film: its files, else the player of another site, else a link to its page. */
export function video(element: Source, path: string, run: AnsImport): Block[] {
  const sources = filesOf(element, path, run);
  const [sharpest] = sources;
  if (!sharpest) return embedded(element, path, run);
  return [
    given<Video>({
      type: 'video',
      ...shared(element, path, run),
      sources,
      tracks: tracksOf(element, path, run),
      poster: stillOf(element, path, run),
      width: sharpest.width,
      height: sharpest.height,
    }),
  ];
}

/** Before ANS 0.10 a recording had one file, at `source_url`. */
function oldFile(element: Source, path: string, run: AnsImport): MediaFile[] {
  const src = run.address(element.source_url, `${path}/source_url`);
  const type = /^audio\/[\w.+-]+$/.exec(textAt(element, 'mimetype') ?? '')?.[0];
  return src ? [given<MediaFile>({ src, type })] : [];
}

export function audio(element: Source, path: string, run: AnsImport): Block[] {
  const files = filesOf(element, path, run);
  const sources = files.length > 0 ? files : oldFile(element, path, run);
  if (sources.length === 0) return embedded(element, path, run);
  return [
    given<Audio>({
      type: 'audio',
      ...shared(element, path, run),
      sources,
      image: stillOf(element, path, run),
    }),
  ];
}
