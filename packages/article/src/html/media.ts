import { languageTag } from '../adapters/language.js';
import { given } from '../adapters/make.js';
import type { Audio, Block, Video } from '../blocks.js';
import type { Image, MediaFile, TextTrack } from '../media.js';
import { warnDropped, warnOf } from './losses.js';
import { pixelsOf } from './pixels.js';
import type { Mapping, Scope } from './scope.js';
import { everyWordOf } from './text.js';
import {
  attribute,
  childrenNamed,
  childrenOf,
  firstAttribute,
  type HtmlElement,
  isElement,
  tagOf,
} from './tree.js';

function fileOf(element: HtmlElement, scope: Scope): MediaFile[] {
  const src = scope.run.address(firstAttribute(element, ['src', 'data-src']), scope.path);
  // Without the codecs, which browsers find out by themselves.
  const type = attribute(element, 'type')?.split(';')[0]?.trim().toLowerCase();
  const isType = type !== undefined && /^(?:audio|video|application)\/[\w.+-]{1,80}$/.test(type);
  return src === undefined ? [] : [given<MediaFile>({ src, type: isType ? type : undefined })];
}

const kinds = ['captions', 'subtitles', 'descriptions', 'chapters'] as const;

function trackOf(track: HtmlElement, scope: Scope): TextTrack[] {
  const src = scope.run.address(attribute(track, 'src'), scope.path);
  const kind = (attribute(track, 'kind') ?? 'subtitles').trim().toLowerCase();
  const known = kinds.find((each) => each === kind);
  if (src === undefined || !known) {
    warnDropped(track, scope, 'is no text that the article can hold and was left out.');
    return [];
  }
  const lang = languageTag(attribute(track, 'srclang')) ?? 'und';
  const label = attribute(track, 'label')?.trim() || undefined;
  return [given<TextTrack>({ src, kind: known, lang, label })];
}

/** What `video` and `audio` share. */
function recording(element: HtmlElement, scope: Scope) {
  const sources = [element, ...childrenNamed(element, 'source')];
  const tracks = childrenNamed(element, 'track').flatMap((track) => trackOf(track, scope));
  const rest = childrenOf(element).filter(
    (child) => !isElement(child) || !['source', 'track'].includes(tagOf(child)),
  );
  const lost = everyWordOf(rest);
  if (lost) {
    const message = 'holds words for browsers that cannot play it, which were left out.';
    warnOf(element, scope, 'dropped-fallback', message, lost);
  }
  return {
    sources: sources.flatMap((source) => fileOf(source, scope)),
    title: firstAttribute(element, ['title', 'aria-label']),
    ...(tracks.length > 0 && { tracks }),
  };
}

/** A player with nothing to play is left out. */
function playable<Player extends Video | Audio>(
  player: Player,
  element: HtmlElement,
  scope: Scope,
): Block[] {
  if (player.sources.length > 0) return [player];
  warnDropped(element, scope, 'has no file that may be played and was left out.');
  return [];
}

function posterOf(element: HtmlElement, scope: Scope): Image | undefined {
  const src = scope.run.address(attribute(element, 'poster'), scope.path);
  return src === undefined ? undefined : { src, alt: '', decorative: true };
}

export const video: Mapping = (element, scope) =>
  playable(
    given<Video>({
      type: 'video',
      ...recording(element, scope),
      poster: posterOf(element, scope),
      width: pixelsOf(element, 'width'),
      height: pixelsOf(element, 'height'),
    }),
    element,
    scope,
  );

export const audio: Mapping = (element, scope) =>
  playable(given<Audio>({ type: 'audio', ...recording(element, scope) }), element, scope);
