import type { AudioObjectLeaf, VideoObjectLeaf } from 'schema-dts';
import type { Article } from '../article.js';
import type { Audio, Video } from '../blocks.js';
import { plainText } from '../text.js';
import { absolute } from './addresses.js';
import { shownDates } from './dates.js';
import { defined } from './defined.js';
import { filesByShape } from './pictures.js';

/** Seconds as a duration of ISO 8601. */
const durationOf = (seconds: number | undefined) =>
  seconds === undefined ? undefined : `PT${seconds}S`;

/** What a film and a recording have in common. */
function recording(media: Video | Audio, article: Article, base: string) {
  const [file] = media.sources;
  return {
    name: media.title ?? plainText(article.headline),
    description: plainText(media.caption ?? article.standfirst ?? []),
    contentUrl: file && absolute(file.src, base),
    encodingFormat: file?.type,
    duration: durationOf(media.duration),
    uploadDate: shownDates(article).published,
  };
}

function video(media: Video, article: Article, base: string): VideoObjectLeaf | undefined {
  // Search engines take no film without a still or a file.
  if (!media.poster || !media.sources.length) return undefined;
  return defined<VideoObjectLeaf>({
    '@type': 'VideoObject',
    ...recording(media, article, base),
    thumbnailUrl: filesByShape(media.poster).map(({ src }) => absolute(src, base)),
  });
}

function audio(media: Audio, article: Article, base: string): AudioObjectLeaf | undefined {
  if (!media.sources.length) return undefined;
  return defined<AudioObjectLeaf>({ '@type': 'AudioObject', ...recording(media, article, base) });
}

/** The film or recording over the story, where enough is known of it. */
export function leadRecording(article: Article, base: string) {
  const { leadMedia } = article;
  return {
    video: leadMedia?.type === 'video' ? video(leadMedia, article, base) : undefined,
    audio: leadMedia?.type === 'audio' ? audio(leadMedia, article, base) : undefined,
  };
}
