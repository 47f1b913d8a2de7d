import type { Audio, Block, Video } from '../../blocks.js';
import type { Image, MediaFile } from '../../media.js';
import type { Import } from '../import.js';
import { given } from '../make.js';
import { chooseText } from './choose.js';
import { durationOf, type File, filesOf, isPicture } from './files.js';
import { type Item, textOf } from './item.js';
import { creditOf, fallback } from './pictures.js';
import { lineOf, warnOfOthers, wordingsOf, wordsOf } from './texts.js';

/** Media types that a browser's players know. */
const playable = /^(?:video|audio)\/|^application\/(?:vnd\.apple\.mpegurl|x-mpegurl|dash\+xml)$/;

const sourceOf = ({ src, type, width, height }: File): MediaFile =>
  given<MediaFile>({
    src,
    type: type && playable.test(type) ? type : undefined,
    width,
    height,
  });

/** Files of a film, the sharpest first. Its stills, scripts and shot lists are none of them. */
function playableFiles(files: readonly File[], kind: 'video' | 'audio'): MediaFile[] {
  return files
    .filter(({ type }) => (type ? playable.test(type) : kind === 'audio'))
    .sort((a, b) => (b.height ?? 0) - (a.height ?? 0))
    .map(sourceOf);
}

/** Scripts, shot lists and the like. */
function warnOfOtherFiles(files: readonly File[], run: Import): void {
  for (const { type, item } of files) {
    if (!type || playable.test(type) || type.startsWith('image/')) continue;
    run.warn(item.path, 'not-carried', `This file, ${type}, is nothing that a page can play.`);
  }
}

/** Its still, which the film's own words describe already. */
function stillOf(files: readonly File[]): Image | undefined {
  const still = fallback(files.filter((file) => file.type !== undefined && isPicture(file)));
  if (!still) return undefined;
  const { src, width, height } = still;
  return given<Image>({ src, width, height, alt: '', decorative: true });
}

/** A film or recording with its caption; nothing, with a warning, where it has no file to play. */
export function recording(item: Item, kind: 'video' | 'audio', run: Import): Block[] {
  const files = filesOf(item, run);
  const sources = playableFiles(files, kind);
  const headlines = wordingsOf(item, 'headlines', 'headline', run);
  const headline = chooseText(headlines, 'headline');
  const title = (headline && wordsOf(headline)) ?? textOf(item, 'title');
  const descriptions = wordingsOf(item, 'descriptions', 'description', run);
  const description = chooseText(descriptions, 'description');
  warnOfOthers(descriptions, description, run);
  warnOfOtherFiles(files, run);
  if (sources.length === 0) {
    run.warn(
      item.path,
      'missing-file',
      'This has no file that a browser can play and was left out.',
      [title, description && wordsOf(description)].filter(Boolean).join('\n'),
    );
    return [];
  }
  const still = stillOf(files);
  const shared = {
    title,
    sources,
    duration: durationOf(files),
    caption: description && lineOf(description, run),
    credit: creditOf(item),
  };
  return kind === 'audio'
    ? [given<Audio>({ type: 'audio', ...shared, image: still })]
    : [
        given<Video>({
          type: 'video',
          ...shared,
          poster: still,
          width: sources[0]?.width,
          height: sources[0]?.height,
        }),
      ];
}
