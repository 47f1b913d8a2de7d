import type { Audio, Video } from '../../blocks.js';
import type { Image, MediaFile } from '../../media.js';
import { given, line } from '../make.js';
import { numberAt, objectAt, pixelsAt, type Source, textAt } from '../read.js';
import {
  blocksAt,
  type GuardianImport,
  lineAt,
  type Maker,
  nothing,
  sourcesAt,
} from './element.js';
import { filesOf } from './pictures.js';

function mediaFiles(element: Source, path: string, run: GuardianImport): MediaFile[] {
  return sourcesAt(element, 'assets', path, run).flatMap(([asset, at]): MediaFile[] => {
    const size = { ...objectAt(asset, 'fields'), ...objectAt(asset, 'dimensions') };
    const src = run.address(asset.url, `${at}/url`);
    if (!src) return [];
    const type = textAt(asset, 'mimeType');
    return [
      given<MediaFile>({
        src,
        type: type && /^(?:audio|video|application)\/[\w.+-]+$/.test(type) ? type : undefined,
        width: pixelsAt(size, 'width'),
        height: pixelsAt(size, 'height'),
      }),
    ];
  });
}

/** A still that says no more than the film does. */
const still = (src: string | undefined): Image | undefined =>
  src ? { src, alt: '', decorative: true } : undefined;

/** The widest of some posters. */
export function posterOf(element: Source, path: string, run: GuardianImport): Image | undefined {
  const posters = sourcesAt(element, 'posterImage', path, run);
  const [poster, at] =
    posters.sort(([a], [b]) => (numberAt(b, 'width') ?? 0) - (numberAt(a, 'width') ?? 0))[0] ?? [];
  return still(run.address(poster?.url, `${at}/url`));
}

/** A film that the page plays by itself: `MediaAtomBlockElement`, `GuVideoBlockElement`. */
export const film: Maker = (element, path, run) => {
  const sources = mediaFiles(element, path, run);
  const caption = lineAt(element, 'caption', path, run);
  if (sources.length === 0) {
    const page = blocksAt(element, 'html', path, run);
    if (page.length > 0) return page;
    const words = [textAt(element, 'title'), textAt(element, 'caption')];
    return nothing('This film has no file and was left out.', path, run, ...words);
  }
  const [frame] = filesOf(objectAt(element, 'imageMedia'), `${path}/imageMedia`, run);
  return [
    given<Video>({
      type: 'video',
      title: textAt(element, 'title'),
      sources,
      duration: numberAt(element, 'duration'),
      caption,
      poster: posterOf(element, path, run) ?? still(frame?.src),
    }),
  ];
};

/** A recording: `AudioAtomBlockElement` has one file, `AudioBlockElement` a list. */
export const recording: Maker = (element, path, run) => {
  const track = run.address(element.trackUrl, `${path}/trackUrl`);
  const sources = track ? [{ src: track }] : mediaFiles(element, path, run);
  const title = textAt(element, 'title');
  const kicker = textAt(element, 'kicker');
  if (sources.length === 0) {
    const page = blocksAt(element, 'html', path, run);
    if (page.length > 0) return page;
    return nothing('This recording has no file and was left out.', path, run, kicker, title);
  }
  const [asset] = sourcesAt(element, 'assets', path, run);
  const fields = objectAt(asset?.[0] ?? {}, 'fields');
  const length =
    (numberAt(fields, 'durationMinutes') ?? 0) * 60 + (numberAt(fields, 'durationSeconds') ?? 0);
  return [
    given<Audio>({
      type: 'audio',
      title,
      sources,
      duration: numberAt(element, 'duration') ?? (length || undefined),
      caption: line(kicker),
      image: still(run.address(element.coverUrl, `${path}/coverUrl`)),
    }),
  ];
};
