import type { Video } from '../../blocks.js';
import type { Inline } from '../../inlines.js';
import type { MediaFile, TextTrack } from '../../media.js';
import { given } from '../make.js';
import { isSource, listAt, numberAt, objectAt, pixelsAt, type Source, textAt } from '../read.js';
import { type Maker, noPlace, type TreeImport, within } from './tree.js';

function files(clip: Source, path: string, run: TreeImport): MediaFile[] {
  return listAt(clip, 'dataSource').flatMap((source, index): MediaFile[] => {
    if (!isSource(source)) return [];
    const src = run.address(source.binaryUrl, `${path}/dataSource/${index}/binaryUrl`);
    if (!src) return [];
    return [
      given<MediaFile>({
        src,
        type: textAt(source, 'mediaType'),
        width: pixelsAt(source, 'pixelWidth'),
        height: pixelsAt(source, 'pixelHeight'),
      }),
    ];
  });
}

function tracks(accessibility: Source, path: string, run: TreeImport): TextTrack[] {
  return listAt(accessibility, 'captions').flatMap((caption, index): TextTrack[] => {
    const src = run.address(isSource(caption) && caption.url, `${path}/captions/${index}/url`);
    return src ? [{ src, kind: 'captions', lang: run.options.envelope?.lang ?? 'und' }] : [];
  });
}

/** What is printed with a clip, each on a line of its own. */
function captionOf(node: Source): Inline[] | undefined {
  const warnings = listAt(node, 'contentWarning').filter((text) => typeof text === 'string');
  const texts = [textAt(node, 'subtitle'), textAt(node, 'caption'), warnings.join(', ')];
  const lines = texts.flatMap((text): Inline[] =>
    text ? [{ type: 'break' }, { type: 'text', text }] : [],
  );
  return lines.length > 0 ? lines.slice(1) : undefined;
}

/** A short film of the page's own, in one crop for wide screens and one for phones. */
export const clipSet: Maker = (node, path, run) => {
  const at = `${path}/clips`;
  const clips = listAt(node, 'clips')
    .map((clip, index) => ({ clip: isSource(clip) ? clip : {}, path: `${at}/${index}` }))
    .sort((a, b) => Number(a.clip.format === 'mobile') - Number(b.clip.format === 'mobile'));
  const sources = clips.flatMap((each) => files(each.clip, each.path, run));
  const [first = { clip: {}, path: at }] = clips;
  const poster = run.address(first.clip.poster, `${first.path}/poster`);
  const accessibility = objectAt(node, 'accessibility');
  const title = textAt(node, 'displayTitle');
  const description = textAt(node, 'description');
  if (title) noPlace('a clip’s description', description, `${path}/description`, run);
  const caption = captionOf(node);
  const transcript = objectAt(accessibility, 'transcript');
  const film = given<Video>({
    type: 'video',
    title: title ?? description,
    sources,
    tracks: tracks(accessibility, `${path}/accessibility`, run),
    duration: numberAt(objectAt({ ...listAt(first.clip, 'dataSource') }, '0'), 'duration'),
    caption,
    credit:
      [textAt(node, 'credits'), textAt(node, 'source')].filter(Boolean).join(', ') || undefined,
    transcript: within(transcript, `${path}/accessibility/transcript`, run),
    poster: poster ? { src: poster, alt: '', decorative: true } : undefined,
  });
  if (sources.length > 0) return [film];
  run.warn(
    path,
    'no-address',
    'The tree only names this clip. Give its files with the option "external".',
    [title ?? description, textAt(node, 'subtitle'), textAt(node, 'caption'), film.credit]
      .filter(Boolean)
      .join(' '),
  );
  return film.transcript ?? [];
};
