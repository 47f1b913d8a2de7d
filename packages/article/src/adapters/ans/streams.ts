import type { MediaFile, TextTrack } from '../../media.js';
import { languageTag } from '../language.js';
import { given } from '../make.js';
import { isSource, listAt, numberAt, objectAt, pixelsAt, type Source, textAt } from '../read.js';
import type { AnsImport } from './reading.js';

/** MIME types by what ANS calls a stream and by how its address ends. */
const types: Record<string, string> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  ts: 'application/vnd.apple.mpegurl',
  hls: 'application/vnd.apple.mpegurl',
  m3u8: 'application/vnd.apple.mpegurl',
  dash: 'application/dash+xml',
  mpd: 'application/dash+xml',
  mp3: 'audio/mpeg',
  mpeg: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
};

function typeOf(stream: Source, src: string): string | undefined {
  const ending = /\.(\w+)(?:[?#]|$)/.exec(src)?.[1];
  const named = [ending, textAt(stream, 'stream_type')].map((name) => name?.toLowerCase() ?? '');
  const known = named.find((name) => Object.hasOwn(types, name));
  return known && types[known];
}

/** The files of a recording, the sharpest first, each address once. */
export function filesOf(element: Source, path: string, run: AnsImport): MediaFile[] {
  const streams = listAt(element, 'streams').flatMap((stream, index) => {
    if (!isSource(stream)) return [];
    const src = run.address(stream.url, `${path}/streams/${index}/url`);
    return src ? [{ src, stream }] : [];
  });
  const size = ({ stream }: { stream: Source }) =>
    (pixelsAt(stream, 'height') ?? 0) * 1e6 + (numberAt(stream, 'bitrate') ?? 0);
  const sharpestFirst = streams.sort((a, b) => size(b) - size(a));
  const seen = new Set<string>();
  return sharpestFirst.flatMap(({ src, stream }) => {
    if (seen.has(src)) return [];
    seen.add(src);
    return given<MediaFile>({
      src,
      type: typeOf(stream, src),
      width: pixelsAt(stream, 'width'),
      height: pixelsAt(stream, 'height'),
    });
  });
}

export function tracksOf(element: Source, path: string, run: AnsImport): TextTrack[] | undefined {
  const subtitles = objectAt(element, 'subtitles');
  const key = Array.isArray(subtitles.urls) ? 'urls' : 'subtitlesUrls';
  const lang = languageTag(element.language) ?? run.lang ?? 'und';
  const tracks = listAt(subtitles, key).flatMap((subtitle, index): TextTrack[] => {
    if (!isSource(subtitle)) return [];
    const at = `${path}/subtitles/${key}/${index}`;
    if (!/vtt/i.test(textAt(subtitle, 'format') ?? '')) {
      run.warn(at, 'dropped-subtitles', 'A browser reads subtitles in WebVTT only.');
      return [];
    }
    const src = run.address(subtitle.url, `${at}/url`);
    return src ? [{ src, kind: 'captions', lang }] : [];
  });
  return tracks.length > 0 ? tracks : undefined;
}
